// Back, reload and "pass it on": what a hurried thumb does to a shared tablet. Nothing is sent a
// second time, nothing ends in a page of an error, and nobody sees what somebody else marked. The
// projects run it with script on and off.

import type { Page, Response } from '@playwright/test';

import { type House, expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import { type Session, makeSession, pictures, planVote } from '../people/vote.ts';
import { Visitor } from '../people/visitor.ts';
import { reading } from '../people/words.ts';

const OWN = ['Cook tea', 'A graffiti wall', 'Football'];

interface Way {
  method: string;
  marks: (pupil: Pupil) => Promise<void>;
  check?: string;
  /** What the check page says of it. */
  shows: string;
}

const WAYS: Way[] = [
  { method: 'pick', marks: (pupil) => pupil.picks('Football'), check: 'Check my picks', shows: 'Football' },
  {
    method: 'coins',
    async marks({ page }) {
      for (let coin = 0; coin < 10; coin++) await page.getByRole('button', { name: 'One more coin: Cook tea' }).click();
    },
    check: 'Check my coins',
    shows: '10 coins',
  },
  {
    method: 'rank',
    async marks({ page }) {
      for (const words of ['Football', 'Cook tea']) await page.getByRole('button', { name: new RegExp(`^${words}`) }).click();
    },
    check: 'Check my order',
    shows: 'Number 2',
  },
  {
    method: 'this-or-that',
    async marks({ page }) {
      for (let pair = 1; pair <= 6; pair++) {
        await expect(page.getByText(`${pair} of 6`, { exact: true })).toBeVisible();
        await page.getByRole('button', { name: new RegExp(`^(${OWN.join('|')})`) }).first().click();
      }
    },
    shows: 'These are your favourites. Right?',
  },
  {
    method: 'words',
    marks: ({ page }) => page.getByLabel('Your words', { exact: true }).fill('It was loud, but good.'),
    check: 'Check my words',
    shows: 'It was loud, but good.',
  },
];

for (const way of WAYS) {
  test(`${way.method}: reload and Back keep the marks until they are sent, and nobody sees them later`, async ({ house }) => {
    const { pupil, session } = await votes(house, way.method);
    const { page } = pupil;
    await way.marks(pupil);
    if (way.check) await pupil.taps(way.check);
    await shows(page, way.shows);

    const sent = posts(page);
    await kind(page.reload());
    await shows(page, way.shows);
    await kind(page.goBack());
    await kind(page.goForward());
    await shows(page, way.shows);
    expect(sent, 'nothing is sent by reading').toEqual([]);

    await pupil.sendsVote();
    await kind(page.reload());
    await pupil.reads('You have voted.');
    await pupil.passesItOn();
    await seesNothingOf(page, way.shows);
    sent.length = 0;
    for (let back = 0; back < 5; back++) {
      await kind(page.goBack());
      // Before the first page of the tab there is nothing.
      if (page.url() === 'about:blank') break;
      await seesNothingOf(page, way.shows);
      await kind(page.reload());
      await seesNothingOf(page, way.shows);
    }
    expect(sent, 'nothing is sent by going back').toEqual([]);

    const next = await new Pupil(page).joins(session.code);
    await next.goesOn();
    await next.reads('What would you like to do?');
    expect(await page.locator('main input[checked]').count()).toBe(0);
    await kind(page.goBack());
    await expect(page.getByRole('main')).not.toContainText(reading('You have voted.'));
  });
}

test('a form of the room that was not taken says why in the room, and is read again, not sent again', async ({ house }) => {
  const session = await makeSession(await house.adult('worker@cinderlane.example'));
  await (await house.pupil()).joins(session.code);
  const page = await (await house.signedIn('worker@cinderlane.example')).newPage();
  await page.goto(`/sessions/${session.session}/room`);
  await page.getByText('Take several out').click();
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(page.getByRole('alert')).toContainText(reading('There is a problem'));
  await expect(page).toHaveURL(new RegExp('/room$'));
  const sent = posts(page);
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.goBack();
  await page.goForward();
  expect(sent, 'nothing is sent by reading').toEqual([]);
});

test('a form that was not taken is read again, not sent again', async ({ house }) => {
  const page = await (await house.signedIn('worker@cinderlane.example')).newPage();
  await page.goto('/sessions/new');
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Friday film club');
  await page.getByRole('main').getByRole('button').last().click();
  await expect(page.getByRole('main')).toContainText(reading('There is a problem'));
  const sent = posts(page);
  await page.reload();
  await expect(page.locator('input[value="Friday film club"]')).toBeVisible();
  await page.goBack();
  await page.goForward();
  await expect(page.locator('input[value="Friday film club"]')).toBeVisible();
  expect(sent, 'nothing is sent by reading').toEqual([]);
});

/** A pupil before the ballot of this method. */
async function votes(house: House, method: string): Promise<{ pupil: Pupil; session: Session }> {
  const worker = await house.adult('worker@cinderlane.example');
  const session = await makeSession(worker, { groups: ['makers'] });
  const visitor = await new Visitor(house.server.url).joins(session.code, 'makers', pictures(1)[0] ?? '');
  await planVote(session, method, OWN);
  const pupil = new Pupil(await (await house.browserOf(visitor)).newPage());
  await pupil.goesOn();
  await pupil.reads('What would you like to do?');
  return { pupil, session };
}

/** Every form that the page sends from now on. */
function posts(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url());
  });
  return sent;
}

/** The page that comes is one for people: no error, no question whether to send something again. */
async function kind(coming: Promise<Response | null>): Promise<void> {
  const response = await coming;
  if (response) expect(response.status(), response.url()).toBeLessThan(400);
}

async function shows(page: Page, words: string): Promise<void> {
  await expect(page.locator('body')).toContainText(reading(words));
}

/** The next child at the tablet sees neither marks nor a vote of the one before. */
async function seesNothingOf(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(reading(words));
  await expect(page.locator('body')).not.toContainText(reading('You have voted.'));
  expect(await page.locator('main input[checked]').count()).toBe(0);
}
