// Every way to vote, by tap and by keyboard alone; the projects run it with script on and off.
// One switch is a keyboard with one key and a walk from part to part: what Tab and Space reach,
// it reaches.

import type { Page } from '@playwright/test';

import { type House, expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import { makeSession, pictures, planVote } from '../people/vote.ts';
import { Visitor } from '../people/visitor.ts';
import { reading } from '../people/words.ts';

const OWN = ['Cook tea', 'A graffiti wall', 'Football'];

/** How a hand presses what it has found. */
interface Hand {
  name: string;
  press(page: Page, role: 'button' | 'radio' | 'checkbox', name: string | RegExp, nth?: number): Promise<void>;
}

const TAP: Hand = {
  name: 'tap',
  async press(page, role, name, nth = 0) {
    const found = page.getByRole(role, { name, exact: typeof name === 'string' });
    await (role === 'button' ? found : page.locator('label').filter({ has: found })).nth(nth).click();
  },
};

const KEYS: Hand = {
  name: 'keyboard',
  async press(page, role, name, nth = 0) {
    const found = page.getByRole('main').getByRole(role, { name, exact: typeof name === 'string' }).nth(nth);
    await expect(found).toBeEnabled();
    await walkTo(page, found);
    await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
  },
};

/** Tab by Tab from the top until the part has the focus, which can be seen. */
async function walkTo(page: Page, found: ReturnType<Page['locator']>): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const has = () => found.evaluate((part) => {
    const on = document.activeElement;
    // Of radios in one group only one is on the way of Tab; arrows walk within.
    return on === part || (on instanceof HTMLInputElement && part instanceof HTMLInputElement && on.type === 'radio' && on.name === part.name);
  });
  for (let step = 0; step < 80 && !(await has()); step++) await page.keyboard.press('Tab');
  expect(await has(), 'the keyboard reaches it').toBe(true);
  for (let step = 0; step < 8 && !(await found.evaluate((part) => part === document.activeElement)); step++) {
    await page.keyboard.press('ArrowDown');
  }
}

const WAYS: { method: string; group?: string; marks: (page: Page, hand: Hand) => Promise<void>; check: string; shows: string[] }[] = [
  {
    method: 'pick',
    async marks(page, hand) {
      await hand.press(page, 'checkbox', /^Football/);
    },
    check: 'Check my picks',
    shows: ['Football'],
  },
  {
    method: 'sort',
    async marks(page, hand) {
      for (const [at, place] of (['Yes', 'Not sure', 'No'] as const).entries()) await hand.press(page, 'radio', place, at);
    },
    check: 'Check my cards',
    shows: ['Yes', 'Not sure', 'No'],
  },
  {
    method: 'coins',
    async marks(page, hand) {
      for (let coin = 0; coin < 4; coin++) await hand.press(page, 'button', 'One more coin: Cook tea');
      await hand.press(page, 'button', 'One coin less: Cook tea');
      for (let coin = 0; coin < 7; coin++) await hand.press(page, 'button', 'One more coin: Football');
      await expect(page.getByText('No coins left')).toBeVisible();
    },
    check: 'Check my coins',
    shows: ['7 coins', '3 coins'],
  },
  {
    method: 'rank',
    async marks(page, hand) {
      await hand.press(page, 'button', /^Football/);
      await hand.press(page, 'button', /^A graffiti wall/);
      await hand.press(page, 'button', 'One step back');
      await hand.press(page, 'button', /^Cook tea/);
    },
    check: 'Check my order',
    shows: ['Number 1', 'Number 2'],
  },
  {
    method: 'choice',
    async marks(page, hand) {
      await hand.press(page, 'radio', /^Football/);
    },
    check: 'Check my answer',
    shows: ['Football'],
  },
  {
    method: 'several',
    async marks(page, hand) {
      for (const option of OWN) await hand.press(page, 'checkbox', new RegExp(`^${option}`));
    },
    check: 'Check my picks',
    shows: OWN,
  },
  {
    method: 'stirling',
    group: 'cinder-juniors',
    async marks(page, hand) {
      for (let at = 0; at < 15; at++) await hand.press(page, 'radio', 'Some of the time', at);
    },
    check: 'Check my cards',
    shows: ['I have always told the truth', 'Some of the time'],
  },
  {
    method: 'words',
    async marks(page) {
      await page.getByLabel('Your words', { exact: true }).fill('It was loud, but good.');
    },
    check: 'Check my words',
    shows: ['It was loud, but good.'],
  },
];

for (const hand of [TAP, KEYS]) {
  for (const way of WAYS) {
    test(`${way.method} is marked by ${hand.name}, checked and sent`, async ({ house }) => {
      const pupil = await votes(house, way.method, [], way.group);
      await way.marks(pupil.page, hand);
      await hand.press(pupil.page, 'button', way.check);
      for (const words of way.shows) await expect(pupil.page.getByRole('main')).toContainText(reading(words));
      await hand.press(pupil.page, 'button', 'Send my vote');
      await pupil.reads('You have voted.');
    });
  }

  test(`a scale is answered by one ${hand.name}, changed by another, and undone`, async ({ house }) => {
    const pupil = await votes(house, 'faces');
    const card = (name: string) => pupil.page.getByRole('main').getByRole('button', { name, exact: true });
    await hand.press(pupil.page, 'button', 'Very happy');
    await expect(card('Very happy')).toHaveAttribute('aria-pressed', 'true');
    await expect(pupil.page.getByText(reading('Sent. Tap again to change it.'))).toBeVisible();
    await hand.press(pupil.page, 'button', "I'd rather not say");
    await expect(card("I'd rather not say")).toHaveAttribute('aria-pressed', 'true');
    await expect(card('Very happy')).toHaveAttribute('aria-pressed', 'false');
    await hand.press(pupil.page, 'button', 'Undo');
    await expect(card("I'd rather not say")).toHaveAttribute('aria-pressed', 'false');
    await expect(pupil.page.getByText(reading('Sent. Tap again to change it.'))).toHaveCount(0);
  });

  test(`how I feel is saved at each ${hand.name}, also two at once, or sent without a script`, async ({ house, javaScriptEnabled: awake }) => {
    const pupil = await votes(house, 'feelings');
    const asleep = pupil.page.getByRole('button', { name: 'Send', exact: true });
    if (awake) {
      await expect(asleep).toBeHidden();
      // The answer to the first tap is slow, and the second does not wait for it.
      let slow = 1_000;
      await pupil.page.route('**/ballot', async (route) => {
        await new Promise((done) => setTimeout(done, route.request().method() === 'POST' ? (slow -= 900) + 900 : 0));
        await route.continue();
      });
    }
    await hand.press(pupil.page, 'checkbox', /^Tired/);
    await hand.press(pupil.page, 'checkbox', /^Worried/);
    if (!awake) await asleep.click();
    await expect(pupil.page.getByText('Sent. Tap again to change it.')).toBeVisible();
    await pupil.page.unrouteAll({ behavior: 'wait' });
    await pupil.goesOn();
    for (const name of [/^Tired/, /^Worried/]) await expect(pupil.page.getByRole('checkbox', { name })).toBeChecked();
    await hand.press(pupil.page, 'checkbox', /^I.d rather not say/);
    if (!awake) return;
    await expect(pupil.page.getByRole('checkbox', { name: /^Tired/ })).not.toBeChecked();
    await expect(pupil.page.getByText('Sent. Tap again to change it.')).toBeVisible();
  });

  test(`this or that is answered pair by pair by ${hand.name}, one step back and on again`, async ({ house }) => {
    const pupil = await votes(house, 'this-or-that');
    const tap = (number: number) => expect(pupil.page.getByText(`${number} of 6`, { exact: true })).toBeVisible();
    await tap(1);
    await hand.press(pupil.page, 'button', "I can't choose");
    await tap(2);
    await hand.press(pupil.page, 'button', 'One step back');
    for (let number = 1; number <= 6; number++) {
      await tap(number);
      await hand.press(pupil.page, 'button', new RegExp(`^(${OWN.join('|')})`));
    }
    await pupil.reads('These are your favourites. Right?');
    await hand.press(pupil.page, 'button', 'Send my vote');
    await pupil.reads('You have voted.');
  });
}

test('a pupil who finds many cards hard chooses between two instead', async ({ house }) => {
  const pupil = await votes(house, 'pick', [['also_pairs', '1']]);
  await pupil.taps('Show me two at a time');
  await expect(pupil.page.getByText('1 of 6', { exact: true })).toBeVisible();
  await pupil.taps('Show me all cards');
  await pupil.casts('Football');
});

/** A pupil before the ballot of this method on three own answers. */
async function votes(house: House, method: string, more: [string, string][] = [], group = 'makers'): Promise<Pupil> {
  const worker = await house.adult('worker@cinderlane.example');
  const session = await makeSession(worker, { groups: [group] });
  const picture = pictures(1)[0] ?? '';
  const visitor = await new Visitor(house.server.url).joins(session.code, group, picture);
  await planVote(session, method, OWN, more);
  const pupil = new Pupil(await (await house.browserOf(visitor)).newPage());
  await pupil.goesOn();
  await pupil.reads('What would you like to do?');
  return pupil;
}
