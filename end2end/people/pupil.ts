// A young person with a phone. Every verb is what a pupil does, and waits until the page shows it.

import { expect, type Locator, type Page } from '@playwright/test';
import { reading } from './words.ts';

export const QUESTION = 'What would you like to do?';

export interface Telling {
  /** A picture the page suggests for the words, "Pan". */
  picture?: string;
  /** A place on a card, or any other. */
  place?: string;
  lead?: string;
}

export class Pupil {
  /** The picture that was tapped at the door: "Fox". */
  picture = '';

  constructor(readonly page: Page) {}

  /** From the front page with the code on the big screen, to whatever the group is doing. */
  async joins(code: string, group?: string): Promise<this> {
    await this.page.goto('/');
    await this.typesCode(code);
    if (group) await this.choosesGroup(group);
    await this.tapsAPicture();
    return this;
  }

  async typesCode(code: string): Promise<void> {
    await this.page.getByLabel("What's the code?").fill(code);
    await this.taps('Join in');
  }

  async choosesGroup(group: string): Promise<void> {
    await this.reads('Which group are you in?');
    await this.page.getByRole('link', { name: group }).click();
  }

  /** Any of those that are offered; which ones differs from pupil to pupil. */
  async tapsAPicture(at = 0): Promise<void> {
    await this.reads('Who are you today?');
    const tile = this.page.getByRole('main').getByRole('listitem').nth(at).getByRole('button');
    this.picture = ((await tile.textContent()) ?? '').trim();
    await tile.click();
    await expect(this.page.getByRole('banner')).toContainText(reading(this.picture));
  }

  /** The words, and from the last look whatever else there is to say. */
  async proposes(words: string, { picture, place, lead }: Telling = {}): Promise<void> {
    await this.beginsAnIdea();
    await this.writes(words);
    if (picture) {
      await this.asksFor('Picture', 'Pick a picture for it');
      await this.taps(picture);
    }
    if (place) {
      await this.asksFor('Where', 'Where could it be?');
      await this.tapsOrWrites(place, 'Somewhere else');
    }
    if (lead) {
      await this.asksFor('Who leads', 'Who could lead it?');
      await this.tapsOrWrites(lead, /^Someone else/);
    }
    await this.sends(words);
  }

  /** From the last look to one more question. */
  async asksFor(line: string, question: string): Promise<void> {
    await this.reads('Is this right?');
    await this.page.getByRole('link', { name: new RegExp(`^(Add|Change) ${line}$`) }).click();
    await this.reads(question);
  }

  /** Only the words: all an idea needs. */
  async proposesInShort(words: string): Promise<void> {
    await this.beginsAnIdea();
    await this.writes(words);
    await this.sends(words);
  }

  /** The first idea is written on the page of the step itself. */
  async beginsAnIdea(): Promise<void> {
    const more = this.page.getByRole('link', { name: 'Add one more idea' });
    await expect(this.box.or(more)).toBeVisible();
    if (await more.isVisible()) await more.click();
    await expect(this.box).toBeVisible();
  }

  /** The box for the words of an idea. */
  get box(): Locator {
    return this.page.getByRole('textbox', { name: QUESTION });
  }

  async writes(words: string): Promise<void> {
    await this.box.fill(words);
    await this.taps('Next');
  }

  async sends(words: string): Promise<void> {
    await this.reads('Is this right?');
    await expect(this.page.getByRole('main')).toContainText(reading(words));
    await this.taps('Send it');
    await this.reads('Sent.');
    await expect(this.idea(words)).toBeVisible();
  }

  /** An own idea is at this point of its way. */
  async sees(words: string, state: string): Promise<void> {
    await expect(this.idea(words)).toContainText(reading(state));
  }

  idea(words: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: words });
  }

  /** The card of an option on the ballot. */
  card(words: string): Locator {
    return this.page.locator('label').filter({ has: this.tick(words) });
  }

  /** The checkbox in that card. */
  tick(words: string): Locator {
    return this.page.getByRole('checkbox', { name: words });
  }

  /** Nothing is marked yet, and "none of these" is one card among the others. */
  async findsAFreshBallot(options: string[]): Promise<void> {
    await expect(this.page).toHaveURL(/\/rounds\/[^/]+\/ballot$/);
    for (const words of [...options, 'None of these']) await expect(this.tick(words)).not.toBeChecked();
    expect(await this.page.locator('input[checked]').count()).toBe(0);
    const sizes = await Promise.all([...options, 'None of these'].map((words) => this.sizeOf(words)));
    const [first] = sizes;
    for (const { height, ...size } of sizes) {
      expect(height).toBeGreaterThanOrEqual(88);
      expect(size, 'every card is as large, but for the length of its words').toEqual({ ...first, height: undefined });
    }
  }

  private sizeOf(words: string) {
    return this.card(words).evaluate((card) => {
      const { padding, minHeight, fontSize } = getComputedStyle(card);
      const { width, height } = card.getBoundingClientRect();
      return { width, height, padding, minHeight, fontSize };
    });
  }

  /** The round that is open, as its address has it. */
  get round(): string {
    return /\/rounds\/([^/]+)\//.exec(this.page.url())?.[1] ?? '';
  }

  /** Ids of options, as the ballot sends them. */
  async optionsOf(...words: string[]): Promise<string[]> {
    await this.page.goto(`/rounds/${this.round}/ballot?change=1`);
    return Promise.all(words.map((one) => this.tick(one).inputValue()));
  }

  /** Taps cards of the ballot: what was picked no longer is, and the other way round. */
  async picks(...words: string[]): Promise<void> {
    for (const one of words) await this.card(one).click();
  }

  /** On the ballot: these and no other, sent. */
  async casts(...words: string[]): Promise<void> {
    await this.picks(...words);
    await this.checksPicks();
    for (const one of words) await expect(this.page.getByRole('main')).toContainText(reading(one));
    await this.sendsVote();
  }

  async checksPicks(): Promise<void> {
    await this.taps('Check my picks');
    await this.reads(/^(Are these your picks|Is this your pick)\?$/);
  }

  async sendsVote(): Promise<void> {
    await this.taps('Send my vote');
    await this.reads('You have voted.');
  }

  /** Goes where the group is now; pupils with script get there by themselves. */
  async goesOn(): Promise<void> {
    // A page that follows the group may leave by itself in the same moment and cut this short.
    await expect(async () => {
      await this.page.goto('/now');
    }).toPass();
  }

  async passesItOn(): Promise<void> {
    await this.page.getByText("I've finished, pass it on").click();
    await this.taps('Yes, pass it on');
  }

  /** An own idea that came back gets other words, and is sent again. */
  async changes(words: string, other: string): Promise<void> {
    await this.idea(words).getByRole('link', { name: 'Change it' }).click();
    await expect(this.box).toHaveValue(words);
    await this.writes(other);
    await this.sends(other);
  }

  /** The page's heading says this. */
  async reads(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(heading);
  }

  async taps(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  private async tapsOrWrites(words: string, box: string | RegExp): Promise<void> {
    const card = this.page.locator('label').filter({ has: this.page.getByRole('radio', { name: words, exact: true }) });
    if (await card.count()) await card.click();
    else await this.page.getByRole('textbox', { name: box }).fill(words);
    await this.taps('Next');
  }
}
