// One switch, from the door to "sent", by every way of voting; and eyes that stay on a thing. The light goes on by
// itself every 1.5 seconds. How long each way takes is printed.

import type { Locator, Page } from '@playwright/test';

import { type House, expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import { OneSwitch } from '../people/switch.ts';
import { makeSession, pictures, planVote } from '../people/vote.ts';
import { Visitor } from '../people/visitor.ts';

const TWELVE = [
  'Cook tea', 'A graffiti wall', 'Football', 'Learn to DJ', 'Quiet club', 'Swim', 'Grow chips', 'Film night', 'Sing', 'Climb', 'Build a den', 'Read',
];
const LOOKS = 'scan.light-1500';

interface Way {
  method: string;
  own?: string[];
  group?: string;
  marks: (hand: OneSwitch, main: Locator) => Promise<void>;
  check?: string;
}

const card = (main: Locator, role: 'button' | 'radio' | 'checkbox', name: string | RegExp) => main.getByRole(role, { name }).first();

const WAYS: Way[] = [
  {
    method: 'sort',
    own: TWELVE.slice(0, 3),
    async marks(hand, main) {
      for (const at of [0, 1, 2]) await hand.chooses(main.getByRole('radio', { name: 'Yes' }).nth(at));
    },
    check: 'Check my cards',
  },
  {
    method: 'coins',
    async marks(hand, main) {
      for (let coin = 0; coin < 10; coin++) await hand.chooses(card(main, 'button', `One more coin: ${coin < 4 ? 'Cook tea' : 'Swim'}`));
    },
    check: 'Check my coins',
  },
  {
    method: 'rank',
    async marks(hand, main) {
      for (const name of ['Football', 'Swim', 'Read']) await hand.chooses(card(main, 'button', new RegExp(`^${name}`)));
    },
    check: 'Check my order',
  },
  {
    method: 'choice',
    async marks(hand, main) {
      await hand.chooses(card(main, 'radio', /^Film night/));
    },
    check: 'Check my answer',
  },
  {
    method: 'several',
    async marks(hand, main) {
      for (const name of ['Football', 'Swim', 'Read']) await hand.chooses(card(main, 'checkbox', new RegExp(`^${name}`)));
    },
    check: 'Check my picks',
  },
  {
    method: 'this-or-that',
    own: TWELVE.slice(0, 3),
    async marks(hand, main) {
      for (let number = 1; number <= 6; number++) {
        await expect(main.getByText(`${number} of 6`, { exact: true })).toBeVisible();
        await hand.chooses(main.locator('.two button').first());
      }
    },
  },
  {
    method: 'words',
    async marks(hand, main) {
      await hand.chooses(main.getByLabel('Your words', { exact: true }));
      for (const key of ['g', 'o', 'o', 'd', 'Done']) await hand.chooses(main.page().locator('.key', { hasText: new RegExp(`^${key}$`) }));
    },
    check: 'Check my words',
  },
];

test('one switch picks three of twelve in less than a minute, from the door to sent', async ({ house }) => {
  test.setTimeout(120_000);
  const worker = await house.adult('worker@cinderlane.example');
  const session = await makeSession(worker, {});
  const page = await scanning(house);
  const hand = await OneSwitch.at(page);
  await page.goto(`/join/${session.code}`);
  const main = page.getByRole('main');
  await hand.chooses(main.getByRole('listitem').nth(2).getByRole('button'));
  await expect(page).not.toHaveURL(/join/);
  say('the door', hand);
  await planVote(session, 'pick', TWELVE);
  await hand.goesTo('/now');
  for (const name of ['Football', 'Swim', 'Read']) await hand.chooses(card(main, 'checkbox', new RegExp(`^${name}`)));
  await expect(main.locator('input:checked')).toHaveCount(3);
  await hand.chooses(card(main, 'button', 'Check my picks'));
  await hand.chooses(card(main, 'button', 'Send my vote'));
  await new Pupil(page).reads('You have voted.');
  say('pick', hand);
  expect(hand.spent).toBeLessThan(60_000);
});

test('one switch votes by every other way', async ({ house }) => {
  test.setTimeout(240_000);
  for (const way of WAYS) {
    await test.step(way.method, async () => {
      const pupil = await votes(house, way.method, way.own ?? TWELVE);
      const hand = await OneSwitch.at(pupil.page);
      await pupil.goesOn();
      const main = pupil.page.getByRole('main');
      await way.marks(hand, main);
      if (way.check) await hand.chooses(card(main, 'button', way.check));
      await hand.chooses(card(main, 'button', 'Send my vote'));
      await pupil.reads('You have voted.');
      say(way.method, hand);
      await pupil.page.context().close();
    });
  }
  for (const [method, role, name] of [['faces', 'button', 'Very happy'], ['feelings', 'checkbox', 'Tired']] as const) {
    const pupil = await votes(house, method, TWELVE);
    const hand = await OneSwitch.at(pupil.page);
    await pupil.goesOn();
    await hand.chooses(card(pupil.page.getByRole('main'), role, name));
    await expect(pupil.page.getByText('Sent. Tap again to change it.')).toBeVisible();
    say(method, hand);
    await pupil.page.context().close();
  }
});

test('two switches, a code typed by letters, and eyes that stay', async ({ house }) => {
  const worker = await house.adult('worker@cinderlane.example');
  const session = await makeSession(worker, {});
  const page = await scanning(house, 'two');
  await page.goto('/');
  const moves = async (what: Locator) => {
    await expect(page.locator('[data-lit]').first()).toBeAttached();
    for (let step = 0; step < 60; step++) {
      const lit = await what.evaluate((part) => {
        const lit = [...document.querySelectorAll('[data-lit]')];
        return lit.includes(part) ? lit.length : 0;
      });
      await page.keyboard.press(lit > 0 ? 'Enter' : 'Space');
      if (lit === 1) return;
    }
    throw new Error(`never at ${what}`);
  };
  await moves(page.locator('input.code'));
  for (const letter of session.code) await moves(page.locator('.key', { hasText: new RegExp(`^${letter}$`) }));
  await moves(page.locator('.key', { hasText: /^Done$/ }));
  await expect(page.locator('input.code')).toHaveValue(session.code);
  await moves(page.getByRole('button', { name: 'Join in' }));
  await new Pupil(page).reads('Who are you today?');

  const eyes = await scanning(house, 'eyes.stay-600');
  await eyes.goto(`/join/${session.code}`);
  await expect(eyes.locator('.pressing')).toBeVisible();
  const face = eyes.getByRole('main').getByRole('listitem').nth(1).getByRole('button');
  const place = (await face.boundingBox())!;
  await eyes.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await expect(eyes.locator('.ring[data-fills]')).toBeVisible();
  await expect(eyes).not.toHaveURL(/join/);
});

async function scanning(house: House, looks = LOOKS): Promise<Page> {
  const context = await house.browser();
  await context.addCookies([{ name: 'fifth-looks', value: looks, url: house.server.url }]);
  return context.newPage();
}

/** A pupil before the ballot of this method, who scans. */
async function votes(house: House, method: string, own: string[]): Promise<Pupil> {
  const worker = await house.adult('worker@cinderlane.example');
  const session = await makeSession(worker, {});
  const visitor = await new Visitor(house.server.url).joins(session.code, 'makers', pictures(1)[0] ?? '');
  await planVote(session, method, own);
  const context = await house.browserOf(visitor);
  await context.addCookies([{ name: 'fifth-looks', value: LOOKS, url: house.server.url }]);
  return new Pupil(await context.newPage());
}

function say(what: string, hand: OneSwitch): void {
  console.log(`      one switch, ${what}: ${hand}`);
  test.info().annotations.push({ type: 'time', description: `${what}: ${hand}` });
}
