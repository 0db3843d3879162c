// The whole path in the other two engines, with live and islands: WebKit, whose brother iPads run, and
// Firefox. Playwright's own builds of them cannot be had everywhere; Debian's can.

import { type Remote, firefox, webkit } from '../people/remote.ts';
import { LEADER, WORKER, test } from '../people/house.ts';
import { makeSession, move, release, startVote } from '../people/vote.ts';
import { Visitor } from '../people/visitor.ts';

test.describe.configure({ timeout: 90_000 });

for (const [name, opens] of [
  ['WebKit', webkit],
  ['Firefox', firefox],
] as const) {
  test(`in ${name} a pupil proposes, follows, votes, and reads the answer`, async ({ server }) => {
    const phone = await opens();
    try {
      await walks(phone, server.url);
    } finally {
      await phone.closes();
    }
  });
}

async function walks(phone: Remote, url: string): Promise<void> {
  const worker = await new Visitor(url).signsIn(WORKER);
  const room = await makeSession(worker, { groups: ['makers', 'cinder-juniors'] });
  const others = [];
  for (const picture of ['shark.teal', 'owl.pink', 'kite.blue', 'drum.violet', 'robot.yellow']) {
    others.push(await new Visitor(url).joins(room.code, 'makers', picture));
  }
  const theirs = await others[0]!.proposes('Paint a wall');

  await phone.goes(`${url}/`);
  await phone.writes('#code', room.code);
  await phone.taps('Join in');
  await phone.taps('Thursday Makers');
  await phone.reads('Who are you today?');
  await phone.tapsThe('.tile');
  await phone.reads('What would you like to do?');
  await phone.writes('#words', 'Cook tea for each other');
  await phone.taps('Next');
  await phone.reads('Is this right?');
  await phone.taps('Send it');
  await phone.reads('A worker reads it now.');

  // The page follows by itself, from here to the result.
  await phone.tapsThe('.way');
  const page = await worker.get(`/sessions/${room.session}/room`);
  // One is at hand, the others wait below.
  const ways = /action="\/ideas\/([^/"]+)\/release"|[?&;]idea=([^"&#]+)/g;
  const waiting = [...page.body.matchAll(ways)].map(([, atHand, below]) => atHand ?? below ?? '');
  for (const idea of new Set([...waiting, theirs])) await release(room, idea);
  await move(room, 'wall');
  await phone.reads('Our ideas');
  await phone.reads('Paint a wall');
  const round = await startVote(room, others[0]!);
  await phone.reads('Pick up to 3.');
  await phone.taps('Cook tea for each other');
  await phone.reads('1 of 3');
  await phone.taps('Check my picks');
  await phone.reads('Is this your pick?');
  await phone.taps('Send my vote');
  await phone.reads('You have voted.');
  await phone.back();
  await phone.goes(`${url}/now`);
  await phone.reads('You have voted.');
  await phone.tapsThe('.still');

  for (const other of others) await other.casts(round, [theirs]);
  await worker.does(`/rounds/${round}/close`);
  await phone.reads('The vote is closed.');
  await worker.does(`/rounds/${round}/reveal`);
  await phone.reads('Paint a wall won.');
  const leader = await new Visitor(url).signsIn(LEADER);
  await leader.does(`/ideas/${theirs}/answer`, [
    ['decision', 'yes'],
    ['because', 'Many of you picked it.'],
    ['decider', 'Larkmoor'],
  ]);
  await move(room, 'answers');
  await phone.reads('Many of you picked it.');
}
