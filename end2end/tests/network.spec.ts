// A network that fails in eight ways while a pupil types, votes and follows: nothing is lost, nothing is
// done twice, and the pages follow within five seconds of the network being back.

import { type Page, expect, test } from '@playwright/test';

import { ALWAYS, Network, OUTAGES, type Way } from '../people/network.ts';
import { Pupil } from '../people/pupil.ts';
import { Server } from '../people/server.ts';
import { Visitor } from '../people/visitor.ts';
import { type Session, makeSession, move, pictures, release, startVote } from '../people/vote.ts';
import { Watch } from '../people/watch.ts';
import { WORKER } from '../people/world.ts';

const WITHIN = 5_000;
/** Of a page that was loaded in this tab before: islands sleep until a browser is idle. */
const AWAKE = /\/live\//;

let server: Server;
test.beforeAll(async () => {
  server = await Server.start();
});
test.afterAll(() => server.stop());

for (const way of [...OUTAGES, ...ALWAYS]) {
  test(`${way}: nothing typed or voted is lost, and pages follow`, async ({ browser }) => {
    test.setTimeout(60_000);
    // A restart is of its own server, so that it disturbs no other story.
    let own = way === 'restart' ? await Server.start() : server;
    const network = await Network.before(own.url);
    const room = await aRoom(own.url);
    const bad = (ALWAYS as readonly string[]).includes(way);
    if (bad) network.way = way as Way;

    const watch = new Watch(network.url);
    watch.allows(/Failed to load resource|EventSource|net::ERR_/);
    const context = await browser.newContext({ baseURL: network.url });
    await watch.over(context);
    await context.addCookies([...room.pupil.cookies].map(([name, value]) => ({ name, value, url: network.url })));
    const follower = await opens(await context.newPage(), '/ideas');
    const ada = new Pupil(await opens(await context.newPage(), '/ideas/new'));
    const words = `A den in the woods, ${way}`;
    const figures: string[] = [];

    const breaks = async () => {
      if (bad) return;
      network.fails(way as Way);
      if (way === 'restart') await own.leavesItsData();
    };
    const comesBack = async (during: () => Promise<void>) => {
      if (way === 'restart') {
        await new Promise((resolve) => setTimeout(resolve, 8_000));
        own = await Server.start(own.data);
        network.server = own.url;
        for (const person of [room.worker, room.pupil]) person.url = own.url;
      }
      await during();
      if (!bad) network.back();
      return Date.now();
    };
    const saysSo = async () => {
      if (bad) return;
      await expect(ada.page.getByText('No connection.')).toBeVisible();
      await expect(ada.page.getByRole('button', { name: 'Try again now' })).toBeVisible();
    };

    // Typing, while the group moves on.
    await ada.box.fill(words);
    await breaks();
    await ada.taps('Next');
    await saysSo();
    if (!bad) await expect(ada.box).toHaveValue(words);
    let back = await comesBack(() => move(room, 'wall'));
    const sent = ada.reads('Is this right?').then(() => figures.push(`words sent ${Date.now() - back}`));
    const moved = follower.waitForURL(/\/wall$/).then(() => figures.push(`followed ${Date.now() - back}`));
    await Promise.all([sent, moved]);
    await ada.sends(words);
    await expect(ada.idea(words), 'once').toHaveCount(1);

    // Voting, while others do too.
    const listens = follower.waitForRequest((request) => AWAKE.test(request.url()) && follower.url().endsWith('/ballot'));
    const round = await startVote(room, room.pupil);
    await listens;
    await opens(ada.page, `/rounds/${round}/ballot`);
    await ada.picks('Cook tea');
    await breaks();
    await ada.taps('Check my picks');
    await saysSo();
    back = await comesBack(async () => {});
    await ada.reads('Is this your pick?');
    figures.push(`picks sent ${Date.now() - back}`);
    await ada.sendsVote();

    const desk = await room.worker.get(`/sessions/${room.session}/room`);
    expect(desk.body.replace(/[\u2068\u2069]|<!--.*?-->/g, ''), 'one vote, once').toContain('1 of 1 has voted');
    const closed = Date.now();
    await room.worker.does(`/rounds/${round}/close`);
    await expect(follower.getByRole('heading', { level: 1 })).toHaveText('The vote is closed.');
    figures.push(`close followed ${Date.now() - closed}`);
    watch.foundNothing();
    await context.close();
    network.stop();
    if (way === 'restart') await own.stop();
    console.log(`      ${way}: ${figures.join(', ')} ms`);
    for (const figure of figures) expect(Number(/\d+/.exec(figure)?.[0]), figure).toBeLessThanOrEqual(WITHIN);
  });
}

test('without network what was seen opens, a vote waits through a closed tab and is sent once, and passing it on forgets both', async ({ browser }) => {
  test.setTimeout(90_000);
  const network = await Network.before(server.url);
  const room = await aRoom(server.url);
  const late = await new Visitor(server.url).joins(room.code, 'makers', pictures(2)[1] ?? '');
  const round = await startVote(room, room.pupil);
  const ballot = `/rounds/${round}/ballot`;
  const phone = async (visitor: Visitor) => {
    const context = await browser.newContext({ baseURL: network.url, viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' });
    await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: network.url })));
    const page = await context.newPage();
    await page.goto('/about-me');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    return { context, page };
  };
  /** Votes as far as the last tap, and the network is cut; then the tab is closed. */
  const votesInto = async ({ page }: { page: Page }) => {
    await page.goto('/wall');
    await page.goto(ballot);
    const pupil = new Pupil(page);
    await pupil.picks('Cook tea');
    await pupil.checksPicks();
    network.fails('reset');
    await pupil.taps('Send my vote');
    await expect(page.getByText('No connection.')).toBeVisible();
    await page.close();
  };

  const first = await phone(room.pupil);
  await votesInto(first);
  const again = await first.context.newPage();
  await again.goto('/');
  await expect(again, 'the address of an app without network leads to what was seen last').toHaveURL(/ballot$/);
  await expect(again.getByText('We keep it here. It goes when the network is back.')).toBeVisible();
  await again.goto('/wall');
  await expect(again.getByText('Paint a wall')).toBeVisible();
  const opensNothing = async (path: string) => {
    const page = await first.context.newPage();
    await expect(page.goto(path), path).rejects.toThrow();
    await page.close();
  };
  for (const never of ['/worried', '/about-me', '/ideas', '/sessions']) await opensNothing(never);
  await again.goto(ballot);
  network.back();
  await expect(again.getByRole('heading', { level: 1 }), 'sent, and the page goes on').toHaveText('You have voted.', { timeout: 20_000 });
  const desk = async () => (await room.worker.get(`/sessions/${room.session}/room`)).body.replace(/[\u2068\u2069]|<!--.*?-->/g, '');
  expect(await desk(), 'once').toContain('1 of 2 has voted');

  // Passed on: nothing of it is left, and the next child opens nothing of it.
  await new Pupil(again).passesItOn();
  await again.waitForLoadState();
  await expect.poll(() => again.evaluate(async () => (await caches.keys()).length).catch(() => 'on its way')).toBe(0);
  network.fails('reset');
  await opensNothing(ballot);
  network.back();
  await first.context.close();

  // Too late: the round is over when the network is back, and the page says so.
  const second = await phone(late);
  await votesInto(second);
  await room.worker.does(`/rounds/${round}/close`, [['few', 'yes']]);
  network.back();
  const after = await second.context.newPage();
  await after.goto(ballot);
  await expect(after.getByRole('heading', { level: 1 })).toHaveText('The vote is closed.');
  await expect.poll(() => after.evaluate(async () => (await caches.match('/held')) === undefined), { timeout: 20_000 }).toBe(true);
  await expect(after.locator('main')).toContainText('The vote is closed.');
  await second.context.close();
  network.stop();
});

/** A session at its ideas, with two on the wall and one pupil in. */
async function aRoom(url: string): Promise<Session & { pupil: Visitor }> {
  const worker = await new Visitor(url).signsIn(WORKER);
  const session = await makeSession(worker);
  const pupil = await new Visitor(url).joins(session.code, 'makers', pictures(1)[0] ?? '');
  for (const words of ['Cook tea', 'Paint a wall']) await release(session, await pupil.proposes(words));
  return { ...session, pupil };
}

/** The page listens. */
async function opens(page: Page, path: string): Promise<Page> {
  const awake = page.waitForRequest(AWAKE);
  await page.goto(path);
  await awake;
  return page;
}
