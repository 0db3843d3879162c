// What the server said it took, it has: after a power cut in the middle of a vote, and after
// being told to stop while a room is listening. No browser: two hundred pupils by HTTP.

import { expect, test } from '@playwright/test';

import { Server } from '../people/server.ts';
import { Visitor } from '../people/visitor.ts';
import { type Vote, openVote } from '../people/vote.ts';

const PUPILS = 200;
/** Acknowledged ballots after which the power goes. */
const THEN_DARK = 80;
/** Phones that send at once. */
const AT_ONCE = 16;

test('after a power cut every acknowledged ballot is there, once', async () => {
  test.setTimeout(120_000);
  const before = await Server.start();
  const vote = await openVote(before.url, ['Cook tea', 'Paint a wall', 'Fix bikes'], PUPILS);

  const sure = new Set<number>();
  const asked = new Set<number>();
  await stream(vote, async (pupil, at) => {
    if (sure.size >= THEN_DARK) return;
    asked.add(at);
    const reply = await pupil.casts(vote.round, [pickOf(vote, at)]).catch(() => undefined);
    if (reply?.status === 303) sure.add(at);
    // Others are on their way at this very moment.
    if (sure.size === THEN_DARK) void before.isKilled();
  });
  await before.isKilled();
  expect(sure.size).toBeGreaterThanOrEqual(THEN_DARK);
  expect(asked.size, 'the cut came in the middle').toBeLessThan(PUPILS);

  const after = await Server.start(before.data);
  try {
    moveTo(after.url, vote);
    // What was on its way in that moment may have arrived without anybody knowing.
    const kept = await votedSoFar(vote);
    expect(kept).toBeGreaterThanOrEqual(sure.size);
    expect(kept).toBeLessThanOrEqual(asked.size);
    const voted: boolean[] = [];
    await stream(vote, async (pupil, at) => (voted[at] = await hasVoted(pupil, vote)));
    expect([...sure].filter((at) => !voted[at]), 'lost').toEqual([]);
    expect(voted.filter(Boolean).length).toBe(kept);

    // Those who got no answer, and those who did, send once more: nobody counts twice.
    await stream(vote, async (pupil, at) => {
      expect((await pupil.casts(vote.round, [pickOf(vote, at)])).status).toBe(303);
    });
    expect(await votedSoFar(vote)).toBe(PUPILS);
    await vote.worker.does(`/rounds/${vote.round}/close`);
    const file = await resultOf(vote);
    for (const [at, idea] of vote.words.entries()) expect(file).toContain(`${idea}: ${supportOf(at)}`);
  } finally {
    await after.stop();
  }
});

test('told to stop while a room listens, it ends the streams and stops in time', async () => {
  const server = await Server.start();
  const vote = await openVote(server.url, ['Cook tea', 'Paint a wall'], 10);
  const hub = `${server.url}/live/${vote.session}`;
  const streams = await Promise.all(Array.from({ length: 30 }, () => fetch(hub)));
  expect(streams.every((stream) => stream.headers.get('content-type')?.startsWith('text/event-stream'))).toBe(true);
  const read = Promise.all(streams.map((stream) => stream.text()));
  await server.stop();
  for (const heard of await read) expect(heard).toContain('"key":"vote:open:');
});

/** Every pupil does this, a few at once. */
async function stream(vote: Vote, deed: (pupil: Visitor, at: number) => Promise<unknown>): Promise<void> {
  const waiting = [...vote.pupils.entries()];
  const one = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await deed(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

/** Unequal shares, so that a mixed-up count shows. */
function shareOf(at: number): number {
  return at % 10 < 5 ? 0 : at % 10 < 8 ? 1 : 2;
}

function pickOf(vote: Vote, at: number): string {
  return vote.ideas[shareOf(at)] ?? '';
}

function supportOf(idea: number): number {
  return [...Array(PUPILS).keys()].filter((at) => shareOf(at) === idea).length;
}

function moveTo(url: string, vote: Vote): void {
  for (const person of [vote.worker, ...vote.pupils]) person.url = url;
}

async function hasVoted(pupil: Visitor, vote: Vote): Promise<boolean> {
  const page = await pupil.get(`/rounds/${vote.round}/ballot`);
  expect(page.status).toBe(200);
  return page.body.includes(`/rounds/${vote.round}/ballot?change`);
}

/** "27 of 30 have voted", as the room says it. */
async function votedSoFar(vote: Vote): Promise<number> {
  const room = await vote.worker.get(`/sessions/${vote.session}/room`);
  const said = /(\d+) of (\d+) ha(?:ve|s) voted/.exec(room.body.replace(/[\u2068\u2069]|<!--.*?-->/g, ''));
  expect(said?.[2]).toBe(String(PUPILS));
  return Number(said?.[1]);
}

/** The picks of each idea as the adults' page has them, "Cook tea: 100". */
async function resultOf(vote: Vote): Promise<string> {
  const page = await vote.worker.get(`/rounds/${vote.round}/tally`);
  expect(page.status).toBe(200);
  const table = /<table[\s\S]*?<\/table>/.exec(page.body)?.[0] ?? '';
  const rows = table.split('</tr>').map((row) => row.replace(/<!--.*?-->|<[^>]*>/g, ' ').replace(/\s+/g, ' '));
  return vote.words.map((idea) => `${idea}: ${/\d+/.exec(rows.find((row) => row.includes(idea)) ?? '')?.[0]}`).join('\n');
}
