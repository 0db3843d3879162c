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
