// The youth worker with a tablet: makes a session, reads ideas, runs the vote.

import { expect, type Locator, type Page } from '@playwright/test';

import { inDays } from './days.ts';
import { send } from './send.ts';
import { PASSWORD } from './world.ts';
import { reading } from './words.ts';

export interface NewSession {
  name: string;
  groups: string[];
  pot?: string;
  answerBy?: string;
}

export interface Preparing {
  /** "2030-12-02" */
  day: string;
  place: string;
  /** How many adults come. */
  adults: string;
}

export class Worker {
  /** The session at hand: its name, its id, its code as people read it, "KITE 427". */
  name = '';
  session = '';
  code = '';
  private screen: Page | undefined;

  constructor(readonly page: Page) {}

  async signsIn(email = 'worker@cinderlane.example'): Promise<this> {
    await this.page.goto('/sessions');
    await signIn(this.page, email);
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText('Your sessions');
    return this;
  }

  async makesSession({ name, groups, pot, answerBy }: NewSession): Promise<void> {
    await this.page.goto('/sessions');
    await this.page.getByRole('link', { name: 'New session' }).click();
    await this.page.getByLabel('Name of the session').fill(name);
    for (const group of groups) await this.page.getByRole('checkbox', { name: group }).check();
    await this.page.getByLabel('Money to share out').fill(pot ?? '');
    await this.page.getByLabel('Who decides?').fill('Cinder Lane and Larkmoor');
    await this.page.getByLabel('They have an answer by').fill(answerBy ?? inDays(60));
    await this.page.getByRole('button', { name: 'Make the session' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
    this.name = name;
    this.session = /\/sessions\/([^/]+)\/room/.exec(this.page.url())?.[1] ?? '';
    await this.saysWhatItIsFor();
    this.code = (await this.page.locator('summary').getByText(/^[A-Z]+ \d{3,4}$/).textContent())?.trim() ?? '';
  }

  /** Before the first vote: four lines, of which pupils read two. */
  async saysWhatItIsFor(): Promise<void> {
    await this.page.goto(`/sessions/${this.session}/say`);
    await this.page.getByLabel('Space').fill('Everyone on the list');
    await this.page.getByLabel('Voice').fill('Type, pictures, tell a worker');
    await this.page.getByLabel('Influence').fill('What we do on Thursdays');
    await this.page.getByLabel("And what can't change?").fill('The day');
    await this.page.getByRole('button', { name: 'Keep it' }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.name);
  }

  /** Calling it ready is refused, with the names of what is missing. */
  async isRefusedAsNotReady(missing: string[]): Promise<void> {
    await this.page.goto(`/sessions/${this.session}/ready`);
    await expect(this.page.getByRole('heading', { name: 'Not ready yet' })).toBeVisible();
    for (const words of missing) await expect(this.page.getByRole('main')).toContainText(reading(words));
    const called = await this.page.request.post(`/sessions/${this.session}/ready`);
    expect(called.status()).toBe(409);
  }

  /** Day and place, adults, who does what, and what was checked; then it can be called ready. */
  async getsItReady({ day, place, adults }: Preparing): Promise<void> {
    const part = async (id: string) => {
      const section = this.page.locator(`#${id}`);
      const change = section.locator('details.change > summary');
      if (!(await section.locator('details.change').getAttribute('open').then((open) => open !== null))) await change.click();
      return section;
    };
    const keep = (section: Locator) => send(section.getByRole('button', { name: 'Keep', exact: true }));
    const when = await part('when');
    await when.getByLabel('Day', { exact: true }).fill(day);
    await when.getByLabel('Starts').fill('13:30');
    await when.getByLabel('Ends').fill('15:00');
    await when.getByRole('radio', { name: place }).check();
    await when.getByLabel('Why there').fill('We cook there, and eat next door.');
    await keep(when);
    const many = await part('adults');
    await many.getByLabel('Pupils you expect').fill('12');
    await many.getByLabel('Adults who come').fill(adults);
    await keep(many);
    const who = await part('who');
    for (const [role, post] of [['lead', 'Youth worker'], ['second-adult', 'Class teacher'], ['safeguarding-contact', 'Deputy head']]) {
      await who.locator(`[name="post-${role}"]`).fill(post ?? '');
    }
    await who.locator('[name="not-needed-transport"]').fill('Everybody walks.');
    await keep(who);
    const checks = await part('checks');
    for (const box of await checks.getByLabel('Checked by (job title)').all()) await box.fill('Youth worker');
    for (const day of await checks.getByLabel('On', { exact: true }).all()) await day.fill(inDays(0));
    await keep(checks);
    await this.page.getByRole('button', { name: 'Call it ready' }).click();
    await expect(this.page.getByRole('heading', { name: 'Ready', exact: true })).toBeVisible();
  }

  /** Puts the session on these days. */
  async books({ day, until }: { day: string; until?: string }): Promise<void> {
    await this.page.goto(`/sessions/${this.session}/ready`);
    const when = this.page.locator('#when');
    if ((await when.locator('details.change').getAttribute('open')) === null) {
      await when.locator('details.change > summary').click();
    }
    await when.getByLabel('Day', { exact: true }).fill(day);
    await when.getByLabel('Starts').fill('13:30');
    await when.getByLabel('Ends').fill('15:00');
    if (until) await when.getByLabel('Last day').fill(until);
    await send(when.getByRole('button', { name: 'Keep', exact: true }));
  }

  /** The code lets pupils in from now on, before its day. */
  async opensTheDoor(): Promise<void> {
    await this.opensTheRoom();
    await send(this.page.getByRole('button', { name: 'Open the door now' }).first());
    await expect(this.page.getByText(this.code, { exact: true }).first()).toBeVisible();
  }

  /** The code as in addresses: "KITE427". */
  get joinedCode(): string {
    return this.code.replace(' ', '');
  }

  /** Opens the room of a session, or looks at it anew. */
  async opens(session: string): Promise<Page> {
    this.session = session;
    await this.page.goto(`/sessions/${session}/room`);
    return this.page;
  }

  async opensTheRoom(): Promise<void> {
    await this.opens(this.session);
  }

  /** The projector: another window on the same session. */
  async showsTheScreen(): Promise<Locator> {
    this.screen ??= await this.page.context().newPage();
    await this.screen.goto(`/sessions/${this.session}/screen`);
    return this.screen.locator('body');
  }

  /** The room says this somewhere. */
  async sees(words: string): Promise<void> {
    // Without script the room does not move by itself: the worker looks again.
    await expect(async () => {
      const found = this.page.getByText(reading(words)).first();
      if (!(await found.isVisible())) await this.looksAgain();
      await expect(found).toBeVisible({ timeout: 1_500 });
    }).toPass({ timeout: 15_000 });
  }

  /** Moves the room to a step: "Ideas", "Wall". */
  async goesTo(step: string): Promise<void> {
    await this.steps.getByRole('button', { name: step }).click();
    await expect(this.steps.getByRole('button', { name: step })).toHaveAttribute('aria-current', 'step');
  }

  async releases(words: string, cost?: string): Promise<void> {
    const card = await this.takesUp(words);
    if (cost) await card.getByLabel('Cost in pounds').fill(cost);
    await card.getByRole('button', { name: 'To the wall' }).click();
    await this.isRead(words);
  }

  async sendsBack(words: string, note: string): Promise<void> {
    await this.beginsANote(words, note);
    await this.unread(words).getByRole('button', { name: 'Send', exact: true }).click();
    await this.isRead(words);
  }

  async beginsANote(words: string, note: string): Promise<void> {
    const card = await this.takesUp(words);
    await card.getByRole('link', { name: 'Send back' }).click();
    await card.getByLabel('Or in your own words').fill(note);
  }

  async stillHasTheNote(words: string, note: string): Promise<void> {
    await expect(this.unread(words).getByLabel('Or in your own words')).toHaveValue(note);
  }

  async merges(words: string, into: string): Promise<void> {
    const card = await this.takesUp(words);
    await card.getByRole('link', { name: 'Merge', exact: true }).click();
    await card.getByRole('region', { name: 'Which idea' }).getByRole('button', { name: into }).click();
    await this.isRead(words);
  }

  /** The idea comes to the hand, if it is not there. */
  async takesUp(words: string): Promise<Locator> {
    const card = this.unread(words);
    const waits = this.page.locator('.next').getByRole('link', { name: words });
    await expect(card.or(waits).first()).toBeVisible();
    if (!(await card.isVisible())) await waits.first().click();
    await expect(card).toBeVisible();
    return card;
  }

  private async isRead(words: string): Promise<void> {
    await expect(this.unread(words)).toHaveCount(0);
  }

  async startsTheVote(): Promise<void> {
    await this.opensTheRoom();
    await this.page.getByRole('button', { name: 'Start the vote' }).click();
    await this.sees('have voted');
  }

  async closes(): Promise<void> {
    await this.page.getByText('Close the vote', { exact: true }).click();
    await this.page.getByRole('button', { name: 'Yes, close the vote' }).click();
    await expect(this.page.getByText('The vote is closed.').first()).toBeVisible();
  }

  async reveals(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Show the result|All at once)$/ }).click();
    await expect(this.page.getByRole('link', { name: 'See the chart and the table' })).toBeVisible();
  }

  async looksAgain(): Promise<void> {
    await this.page.reload();
  }

  private get steps(): Locator {
    return this.page.getByRole('navigation', { name: 'Steps' });
  }

  private unread(words: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: words }) });
  }
}

/** The page that asks who you are. */
export async function signIn(page: Page, email: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}
