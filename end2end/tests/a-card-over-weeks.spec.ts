// A card across three weeks: the same voice each Thursday, on whatever tablet is free. The clock of the
// server goes a week ahead between the weeks; nobody has an account.

import { type Browser, expect, test } from '@playwright/test';

import { Pupil } from '../people/pupil.ts';
import { Server } from '../people/server.ts';
import { Visitor } from '../people/visitor.ts';
import { makeSession } from '../people/vote.ts';
import { reading } from '../people/words.ts';
import { LEADER, WORKER, id } from '../people/world.ts';

const GROUP = 'cinder-juniors';
const CARDS = `/groups/${id(GROUP)}/cards`;
const FARM = 'Go to the farm and feed stuff';

test('the same card is the same voice over three weeks, until the cards end', async ({ browser }) => {
  test.setTimeout(120_000);
  let server = await Server.start();
  const nextWeek = async (days: number) => {
    await server.leavesItsData();
    server = await Server.start(server.data, { FIFTH_DAYS_AHEAD: String(days) });
  };
  try {
    let worker = await signedIn(server, WORKER);
    await makeSession(worker, { name: 'First week', groups: [GROUP] });
    const card = await makesCards(worker);

    const first = await tablet(browser, server);
    await typesTheCard(first, await codeOf(worker, 'First week'), card);
    await first.proposes(FARM);
    const idea = await idOf(worker, 'First week');
    await worker.does(`/ideas/${idea}/release`, [['read', await readAt(worker, idea)]]);

    await nextWeek(7);
    const leader = await signedIn(server, LEADER);
    await leader.does(`/ideas/${idea}/answer`, [
      ['decision', 'yes'],
      ['because', 'Many of you picked it.'],
      ['decider', 'Ms Okafor'],
    ]);
    worker = await signedIn(server, WORKER);
    await makeSession(worker, { name: 'Second week', groups: [GROUP] });
    const second = await tablet(browser, server);
    await typesTheCard(second, await codeOf(worker, 'Second week'), card);
    await expect(second.page.getByRole('heading', { name: 'Your ideas from before' })).toBeVisible();
    const answered = second.page.getByRole('listitem').filter({ hasText: reading(FARM) });
    await expect(answered).toContainText('Many of you picked it.');
    await answered.getByRole('button', { name: 'This is what we asked for' }).click();
    await expect(answered.getByRole('button', { name: 'This is what we asked for' })).toHaveAttribute('aria-pressed', 'true');

    await nextWeek(14);
    worker = await signedIn(server, WORKER);
    await makeSession(worker, { name: 'Third week', groups: [GROUP] });
    const third = await tablet(browser, server);
    const code = await codeOf(worker, 'Third week');
    await typesTheCard(third, code, card);
    const same = third.page.getByRole('listitem').filter({ hasText: reading(FARM) });
    await expect(same.getByRole('button', { name: 'This is what we asked for' })).toHaveAttribute('aria-pressed', 'true');

    await worker.does(`${CARDS}/end`);
    await third.page.goto('/ideas');
    await expect(third.page.getByRole('main')).not.toContainText(reading(FARM));
    const late = await tablet(browser, server);
    await late.page.goto('/');
    await late.typesCode(card);
    await expect(late.page.getByRole('alert')).toContainText("That code isn't open.");
    await late.typesCode(code);
    await expect(late.page.getByText('Got a card?')).toHaveCount(0);
  } finally {
    await server.stop();
  }
});

async function signedIn(server: Server, email: string): Promise<Visitor> {
  return new Visitor(server.url).signsIn(email);
}

async function tablet(browser: Browser, server: Server): Promise<Pupil> {
  return new Pupil(await (await browser.newContext({ baseURL: server.url })).newPage());
}

/** One tap; then the sheet. Gives the word and the number on the first card, as a child reads them. */
async function makesCards(worker: Visitor): Promise<string> {
  const sheet = await worker.get(await worker.does(`${CARDS}/make`, [['have', '0']]));
  const code = /class="code"[^>]*>\s*([A-Z]+ \d{4})/.exec(sheet.body)?.[1];
  if (!code) throw new Error('no card on the sheet');
  return code;
}

/** The code on the big screen, then the card, and in. */
async function typesTheCard(pupil: Pupil, code: string, card: string): Promise<void> {
  await pupil.page.goto('/');
  await pupil.typesCode(code);
  await pupil.page.getByLabel('Got a card?').fill(card);
  await pupil.page.getByRole('button', { name: 'That is my card' }).click();
  await expect(pupil.page.getByRole('heading', { level: 1 })).toHaveText(/^Hello, /);
  // Where two sessions are open, the latest stands first.
  await pupil.page.locator('main form button').first().click();
  await pupil.reads('What would you like to do?');
}

/** The code of a session, as its room shows it. */
async function codeOf(worker: Visitor, session: string): Promise<string> {
  const list = await worker.get('/sessions');
  const rooms = [...list.body.matchAll(/\/sessions\/([^/"]+)\/room/g)].map((found) => found[1]);
  for (const room of new Set(rooms)) {
    const page = await worker.get(`/sessions/${room}/room`);
    const code = /\b([A-Z]{3,5})\s(\d{4})\b/.exec(page.body);
    if (page.body.includes(session) && code) return `${code[1]} ${code[2]}`;
  }
  throw new Error(`no code of ${session}`);
}

async function idOf(worker: Visitor, session: string): Promise<string> {
  const list = await worker.get('/sessions');
  const rooms = [...list.body.matchAll(/\/sessions\/([^/"]+)\/room/g)].map((found) => found[1]);
  for (const room of new Set(rooms)) {
    const page = await worker.get(`/sessions/${room}/room`);
    const idea = /action="\/ideas\/([^/"]+)\/release"/.exec(page.body)?.[1];
    if (page.body.includes(session) && idea) return idea;
  }
  throw new Error(`no idea waits in ${session}`);
}

/** What the worker read of an idea, as the form of its release has it. */
async function readAt(worker: Visitor, idea: string): Promise<string> {
  const list = await worker.get('/sessions');
  for (const [, room] of list.body.matchAll(/\/sessions\/([^/"]+)\/room/g)) {
    const page = await worker.get(`/sessions/${room}/room?idea=${idea}`);
    const form = page.body.split(`action="/ideas/${idea}/release"`)[1];
    const read = form && /name="read" value="([\d.]+)"/.exec(form)?.[1];
    if (read) return read;
  }
  throw new Error(`${idea} waits nowhere`);
}
