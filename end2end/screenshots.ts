// Takes the pictures of the README, docs/pictures/*.png, from the demo: its open session with a
// dozen pupils in it, and the programme that is finished.

import path from 'node:path';

import type { BrowserContextOptions, Page } from '@playwright/test';

import { LEADER, WORKER, expect, test } from './people/house.ts';
import { Pupil } from './people/pupil.ts';
import { Visitor } from './people/visitor.ts';
import { type Session, move, pictures, planVote, release, startVote } from './people/vote.ts';
import { CODE, FINISHED, OPEN } from './people/world.ts';

const FOLDER = path.join(import.meta.dirname, '../docs/pictures');
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const TABLET = { viewport: { width: 1180, height: 820 }, deviceScaleFactor: 1 };
const DESKTOP = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 };
const PROJECTOR = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 };

const IN = ['fox.orange', 'owl.yellow', 'snail.teal', 'kite.violet', 'drum.orange', 'octopus.pink', 'lion.blue'];
const ALSO_IN = ['whale.orange', 'hedgehog.pink', 'rocket.violet', 'sunflower.yellow', 'teddy.teal'];

const ON_THE_WALL: [words: string, picture: string, cost: string][] = [
  ['Cook tea for each other and judge it like on telly', 'pan', '180'],
  ["A graffiti wall that we're actually allowed to do", 'palette', '320'],
  ['Football but nobody gets picked last', 'football', '60'],
  ['Learn to DJ and do our own party at the end', 'headphones', '350'],
  ['Quiet club. Lego and fidgets. No shouting', 'puzzle', '90'],
  ['Climbing wall trip, I dare Miss to do it', 'mountain', '420'],
];
const TO_READ: [words: string, picture: string][] = [
  ['Fix bikes so we can ride to club', 'bicycle'],
  ['Go to the farm and feed stuff', 'cow'],
  ['My name is … and I want boxing', 'boxing'],
];

test.use({ colorScheme: 'light' });

test('pictures for the README', async ({ house }) => {
  const take = async (name: string, who: Visitor, at: string, size: BrowserContextOptions, ready?: (page: Page) => unknown) => {
    const page = await (await house.browserOf(who, size)).newPage();
    await page.goto(at);
    await ready?.(page);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled' });
    await page.context().close();
  };

  const stranger = new Visitor(house.server.url);
  const worker = await house.adult(WORKER);
  const leader = await house.adult(LEADER);
  await take('pupil-join', stranger, '/', PHONE);
  await take('leader-partnership', leader, `/partnership/sessions/${FINISHED}`, DESKTOP);

  const pupils = [];
  for (const [at, picture] of [...IN, ...ALSO_IN].entries()) {
    const group = ['makers', 'heron', 'kestrel'][at % 3]!;
    pupils.push(await new Visitor(house.server.url).joins(CODE, group, picture));
  }
  const open: Session = { worker, session: OPEN, code: CODE };
  const screen = `/sessions/${OPEN}/screen`;
  await move(open, 'waiting');
  await take('screen-come-in', stranger, screen, PROJECTOR);
  await move(open, 'ideas');
  const [fox, ...others] = pupils as [Visitor, ...Visitor[]];
  for (const [at, [words, picture, cost]] of ON_THE_WALL.entries()) {
    const idea = await others[at]!.proposes(words, { picture });
    await release(open, idea, cost);
  }
  const unread: string[] = [];
  for (const [at, [words, picture]] of TO_READ.entries()) {
    unread.push(await others[at + 6]!.proposes(words, { picture }));
  }
  await take('worker-room', worker, `/sessions/${OPEN}/room`, TABLET);
  await take('screen-ideas', stranger, screen, PROJECTOR);

  for (const idea of unread) await worker.does(`/ideas/${idea}/send-back`, [['note', 'Please leave out names.']]);
  for (const picture of pictures(18)) {
    pupils.push(await new Visitor(house.server.url).joins(CODE, 'cinder-seniors', picture));
  }
  await move(open, 'wall');
  await startVote(open, fox);
  await take('pupil-ballot', fox, '/now', PHONE, async (page) => {
    const pupil = new Pupil(page);
    await pupil.picks('Cook tea', 'Football');
    await expect(page.getByText('2 of 3')).toBeVisible();
    await page.evaluate(() => window.scrollTo(0, 0));
  });

  // Pupils of the finished programme read their answers with a cookie that is long gone, so a
  // pupil of the open session reads those that leaders give to it.
  const { round, ideas } = await everybodyVotes(pupils);
  await take('screen-vote', stranger, screen, PROJECTOR);
  await worker.does(`/rounds/${round}/close`);
  await worker.does(`/rounds/${round}/reveal`, [['beat', '2']]);
  await take('screen-bars', stranger, screen, PROJECTOR);
  await take('worker-beats', worker, `/sessions/${OPEN}/room`, TABLET);
  await worker.does(`/rounds/${round}/reveal`, [['beat', '3']]);
  await take('worker-screen', stranger, `/sessions/${OPEN}/screen`, PROJECTOR);
  for (const [idea, answer] of [
    [ideas[0]!, ['yes', 'More of you picked it than anything else.', 'Weeks 2 and 7, in the Larkmoor kitchen. You run it.']],
    [ideas[1]!, ['yes-changed', 'Paintbox has a wall. We share it with Thursday Makers.', 'Weeks 3 and 4.']],
  ] as const) {
    const [decision, because, next] = answer;
    await leader.does(`/ideas/${idea}/answer`, [
      ['decision', decision],
      ['because', because],
      ['next', next],
      ['decider', 'Larkmoor'],
      ['by_when', ''],
    ]);
  }
  await move(open, 'answers');
  await take('pupil-answers', fox, '/answers', PHONE);
  await take('screen-answers', stranger, screen, PROJECTOR);

  const own = ON_THE_WALL.slice(0, 4).map(([words]) => words);
  for (const method of ['sort', 'this-or-that', 'coins']) {
    const round = await planVote(open, method, own);
    await take(`pupil-${method}`, fox, `/rounds/${round}/ballot`, PHONE);
    await worker.does(`/rounds/${round}/close`);
    await worker.does(`/rounds/${round}/reveal`);
  }
  const felt = await planVote(open, 'feelings', []);
  await fox.post(`/rounds/${felt}/ballot`, [['pick', 'tired'], ['pick', 'worried']]);
  await take('pupil-check-in', fox, `/rounds/${felt}/ballot`, PHONE);
});

/** Everybody picks three ideas, some of them more often. */
async function everybodyVotes(pupils: Visitor[]): Promise<{ round: string; ideas: string[] }> {
  const at = (await pupils[0]!.get('/now')).location;
  const round = /\/rounds\/([^/]+)\//.exec(at)?.[1] ?? '';
  const ballot = await pupils[0]!.get(`/rounds/${round}/ballot`);
  const found = ON_THE_WALL.map(([words]) => {
    const card = ballot.body.split('<label').find((part) => part.includes(words.slice(0, 12))) ?? '';
    return /value="([^"]+)"/.exec(card)?.[1] ?? '';
  });
  for (const [n, pupil] of pupils.entries()) {
    const first = [0, 0, 0, 1, 1][n % 5]!;
    const second = [1, 3, 3, 3, 2, 2][n % 6]!;
    await pupil.casts(round, [...new Set([found[first]!, found[second]!, found[4 + (n % 2)]!])]);
  }
  return { round, ideas: found };
}
