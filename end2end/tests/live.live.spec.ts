// With script the pages follow the room by themselves, and no typed word is ever lost by that.

import { type House, WORKER, expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import type { Visitor } from '../people/visitor.ts';
import { type Session, makeSession, move, openVote, planVote, release } from '../people/vote.ts';
import { reading } from '../people/words.ts';

/** The browser is told to be idle at once, so that a page is awake soon. */
async function awake(house: House, visitor: Visitor): Promise<Pupil> {
  const context = await house.browserOf(visitor);
  return new Pupil(await context.newPage());
}

/** The page listens to the session. */
async function listens(pupil: Pupil, path: string): Promise<void> {
  const stream = pupil.page.waitForRequest(/\/live\//);
  await pupil.page.goto(path);
  await stream;
}

async function inTheRoom(house: House): Promise<Session & { pupil: Visitor }> {
  const session = await makeSession(await house.adult(WORKER));
  const [pupil] = (await house.crowd(session.code, 'makers', 1)) as [Visitor];
  return { ...session, pupil };
}

test('a pupil’s page goes where the room goes, without a tap', async ({ house }) => {
  const room = await inTheRoom(house);
  await move(room, 'waiting');
  const ada = await awake(house, room.pupil);
  await listens(ada, '/waiting');
  await move(room, 'ideas');
  await expect(ada.page).toHaveURL(/\/ideas$/);
  const ideas = await Promise.all(['Cook tea', 'Paint a wall'].map((words) => room.pupil.proposes(words)));
  for (const idea of ideas) await release(room, idea);
  await ada.sees('Cook tea', 'On the wall');
  await move(room, 'wall');
  await expect(ada.page).toHaveURL(/\/wall$/);
  await room.worker.does(`/sessions/${room.session}/rounds`);
  await expect(ada.page).toHaveURL(/\/ballot$/);
  const { round } = ada;
  await room.worker.does(`/rounds/${round}/close`);
  await ada.reads('The vote is closed.');
  await room.worker.does(`/rounds/${round}/reveal`);
  await expect(ada.page).toHaveURL(/\/tally$/);
  await move(room, 'answers');
  await expect(ada.page).toHaveURL(/\/answers$/);
});

test('a new idea comes onto the wall of every pupil who looks at it', async ({ house }) => {
  const room = await inTheRoom(house);
  const idea = await room.pupil.proposes('Cook tea');
  await move(room, 'wall');
  const ada = await awake(house, room.pupil);
  await listens(ada, '/wall');
  await ada.page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await release(room, idea);
  await expect(ada.page.getByRole('main')).toContainText(reading('Cook tea'));
  expect(await ada.page.evaluate(() => 'sameDocument' in window), 'no reload').toBe(true);
});

test('the room and the screen count by themselves', async ({ house }) => {
  const session = await makeSession(await house.adult(WORKER));
  const jo = await house.worker();
  await jo.opens(session.session);
  const screen = await jo.showsTheScreen();
  const pupils = await house.crowd(session.code, 'makers', 3);
  await jo.sees('3 are in');
  const ideas = [await pupils[0]!.proposes('Cook tea'), await pupils[1]!.proposes('Paint a wall')];
  await jo.sees('2 ideas to read');
  for (const idea of ideas) await release(session, idea);
  await session.worker.does(`/sessions/${session.session}/rounds`);
  await expect(screen).toContainText(reading('0 of 3 have voted'));
  const ballot = (await pupils[0]!.get('/now')).location;
  const round = /\/rounds\/([^/]+)\//.exec(ballot)?.[1] ?? '';
  for (const [at, pupil] of pupils.entries()) {
    await pupil.casts(round, [ideas[at % 2]!]);
    const said = `${at + 1} of 3 ${at ? 'have' : 'has'} voted`;
    await expect(screen).toContainText(reading(said));
    await jo.sees(said);
  }
});

test('a worker who is typing is not interrupted by what comes in', async ({ house }) => {
  const { pupil, ...session } = await inTheRoom(house);
  await pupil.proposes('Cook tea');
  const jo = await house.worker();
  await jo.opens(session.session);
  await jo.beginsANote('Cook tea', 'Please tell us');
  const streamed = jo.page.waitForResponse((answer) => /\/room\?idea=/.test(answer.url()));
  await pupil.proposes('Paint a wall');
  await streamed;
  await jo.stillHasTheNote('Cook tea', 'Please tell us');
});

for (const where of ['new', 'begun'] as const) {
  test(`a half-written idea (${where}) is not taken away when the room moves on`, async ({ house }) => {
    const room = await inTheRoom(house);
    const ada = await awake(house, room.pupil);
    const path = where === 'new' ? '/ideas/new' : `/ideas/${await room.pupil.begins('Cook')}/words`;
    await ada.page.goto(path);
    const stream = ada.page.waitForRequest(/\/live\//);
    await ada.box.fill('Cook tea for each other and');
    await stream;
    await move(room, 'wall');
    await expect(ada.page.getByText('The group has moved on.')).toBeVisible();
    await expect(ada.box).toHaveValue('Cook tea for each other and');
    // An idea is still taken at the wall; nothing is lost by going on.
    await ada.taps('Next');
    await ada.reads('Is this right?');
  });
}

test('a ballot with picks is not taken away when the vote closes', async ({ house }) => {
  const vote = await openVote(house.server.url, ['Cook tea', 'Paint a wall'], 2);
  const ada = await awake(house, vote.pupils[1]!);
  await listens(ada, '/now');
  await ada.picks('Cook tea');
  await vote.worker.does(`/rounds/${vote.round}/close`);
  await expect(ada.page.getByText('The group has moved on.')).toBeVisible();
  await expect(ada.tick('Cook tea')).toBeChecked();
  await ada.page.getByRole('link', { name: 'Go there' }).click();
  await ada.reads('The vote is closed.');
});

test('picks are counted as you tap, and a fourth is not taken', async ({ house }) => {
  const ideas = ['Cook tea', 'Paint a wall', 'Fix bikes', 'Swim'];
  const vote = await openVote(house.server.url, ideas, 2);
  const ada = await awake(house, vote.pupils[1]!);
  await listens(ada, '/now');
  const bar = ada.page.getByRole('status').filter({ hasText: / of 3/ });
  await expect(bar).toHaveText('0 of 3');
  for (const [at, idea] of ideas.slice(0, 3).entries()) {
    await ada.picks(idea);
    await expect(bar).toHaveText(`${at + 1} of 3`);
  }
  await ada.card('Swim').click();
  await expect(ada.tick('Swim')).not.toBeChecked();
  for (const idea of ideas.slice(0, 3)) await expect(ada.tick(idea)).toBeChecked();

  await ada.picks('None of these');
  for (const idea of ideas) await expect(ada.tick(idea)).not.toBeChecked();
  await ada.picks('Swim');
  await expect(ada.tick('None of these')).not.toBeChecked();
  await expect(bar).toHaveText('1 of 3');
  await ada.checksPicks();
  await ada.sendsVote();
});

test('the islands are not asked for before the first tap', async ({ house }) => {
  const vote = await openVote(house.server.url, ['Cook tea', 'Paint a wall'], 2);
  const context = await house.browserOf(vote.pupils[1]!);
  // A browser that is never idle.
  await context.addInitScript(() => (window.requestIdleCallback = () => 0));
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const ada = new Pupil(await context.newPage());
  await ada.page.goto(`/rounds/${vote.round}/ballot`);
  await ada.page.waitForTimeout(2_500);
  expect(asked).toEqual([`/rounds/${vote.round}/ballot`]);

  const island = ada.page.waitForResponse(/\.wasm$/);
  await ada.picks('Cook tea');
  await island;
  // The tap that woke the page counts too.
  await expect(ada.tick('Cook tea')).toBeChecked();
  await expect(ada.page.getByRole('status').filter({ hasText: 'of 3' })).toHaveText('1 of 3');
  await ada.checksPicks();
  await ada.sendsVote();
});

test('a tap on a pair while the network is gone says so, and counts by itself when it is back', async ({ house }) => {
  const room = await inTheRoom(house);
  const round = await planVote(room, 'this-or-that', ['Cook tea', 'Football', 'Paint a wall']);
  const ada = await awake(house, room.pupil);
  await listens(ada, `/rounds/${round}/ballot`);
  house.watch.allows(/ERR_INTERNET_DISCONNECTED/);
  const card = ada.page.locator('.two button').first();
  await ada.page.context().setOffline(true);
  await card.click();
  await expect(ada.page.getByText('No connection.')).toBeVisible();
  await expect(card, 'it shows what waits').toHaveAttribute('data-waits', '');
  await ada.page.context().setOffline(false);
  await expect(ada.page.getByText('2 of 6', { exact: true })).toBeVisible();
  await expect(ada.page.getByText('No connection.')).toBeHidden();
});

test('coins and places are given in the page itself, by the rule and no further', async ({ house }) => {
  for (const method of ['coins', 'rank']) {
    const room = await inTheRoom(house);
    const round = await planVote(room, method, ['Cook tea', 'Football', 'Paint a wall']);
    const ada = await awake(house, room.pupil);
    await listens(ada, `/rounds/${round}/ballot`);
    const sent: string[] = [];
    ada.page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    const button = (name: string | RegExp) => ada.page.getByRole('main').getByRole('button', { name });
    if (method === 'coins') {
      const left = ada.page.getByRole('status').filter({ hasText: /left/ });
      await expect(button('One coin less: Football')).toBeDisabled();
      for (let coin = 0; coin < 10; coin++) await button('One more coin: Football').click();
      await expect(left).toHaveText('No coins left');
      // The button under the finger stays, and gives no eleventh.
      await button('One more coin: Football').click();
      await expect(ada.page.locator('.give output').filter({ hasText: '10' })).toHaveCount(1);
      await expect(button('One more coin: Cook tea')).toBeDisabled();
      await button('One coin less: Football').click();
      await expect(button('One more coin: Cook tea')).toBeEnabled();
      await button('One more coin: Cook tea').click();
      await expect(left).toHaveText('No coins left');
    } else {
      await expect(button('One step back')).toBeDisabled();
      for (const card of [/^Football/, /^Cook tea/, /^Football/]) await button(card).click();
      await expect(button(/^Cook tea/)).toHaveAttribute('aria-pressed', 'true');
      await expect(button(/^Cook tea/)).toContainText(reading('2'));
      await button('One step back').click();
      await expect(button(/^Cook tea/)).toHaveAttribute('aria-pressed', 'false');
      await expect(button(/^Football/)).toContainText(reading('1'));
    }
    expect(sent).toEqual([]);
    await ada.taps(method === 'coins' ? 'Check my coins' : 'Check my order');
    await expect(ada.page.getByRole('main')).toContainText(reading(method === 'coins' ? '9 coins' : 'Number 1'));
    await ada.sendsVote();
  }
});
