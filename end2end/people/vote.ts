// A vote that is open, made by HTTP: for stories that begin there.

import { inDays } from './days.ts';
import { Visitor } from './visitor.ts';
import { WORKER, id } from './world.ts';

export interface Session {
  worker: Visitor;
  session: string;
  code: string;
}

export interface Vote extends Session {
  round: string;
  /** Ids of the ideas, as `words` has them. */
  ideas: string[];
  words: string[];
  pupils: Visitor[];
}

export interface Plan {
  name?: string;
  /** By their names in the invented world. */
  groups?: string[];
  question?: string;
  pot?: string;
  answerBy?: string;
}

/** What makes it a real say. */
const SAID: [string, string][] = [
  ['included', 'Everyone on the list'],
  ['ways', 'Type, pictures, tell a worker'],
  ['can_change', 'What we do on Thursdays'],
  ['cannot_change', 'The day'],
];

/** The worker makes a session and moves it to the ideas. */
export async function makeSession(worker: Visitor, plan: Plan = {}): Promise<Session> {
  const room = await worker.does('/sessions', [
    ['name', plan.name ?? 'Thursday Makers'],
    ...(plan.groups ?? ['makers']).map((group): [string, string] => ['groups', id(group)]),
    ...['ideas', 'wall', 'vote', 'result', 'answers'].map((step): [string, string] => ['steps', step]),
    ['question', plan.question ?? 'What would you like to do?'],
    ['pot', plan.pot ?? ''],
    ['picks', '3'],
    ['decider', 'Cinder Lane and Larkmoor'],
    ['answer_by', plan.answerBy ?? inDays(60)],
  ]);
  const session = /\/sessions\/([^/]+)\/room/.exec(room)?.[1] ?? '';
  await worker.does(`/sessions/${session}/say`, SAID);
  await move({ worker, session }, 'ideas');
  const page = await worker.get(room);
  const code = /\/join\/([A-Z]+\d{3,4})/.exec(page.body)?.[1] ?? '';
  return { worker, session, code };
}

/** The room goes to a step. */
export async function move({ worker, session }: Pick<Session, 'worker' | 'session'>, step: string): Promise<void> {
  await worker.does(`/sessions/${session}/step`, [['step', step]]);
}

/** Onto the wall, with the words that stand in the room now. */
export async function release({ worker, session }: Pick<Session, 'worker' | 'session'>, idea: string, cost = ''): Promise<void> {
  const room = await worker.get(`/sessions/${session}/room?idea=${idea}`);
  const form = room.body.split('<form').find((part) => part.includes(`action="/ideas/${idea}/release"`)) ?? '';
  const read = /name="read" value="([\d.]+)"/.exec(form)?.[1] ?? '';
  await worker.does(`/ideas/${idea}/release`, [['read', read], ['cost', cost]]);
}

/** Starts the vote on what is on the wall; gives the round. */
export async function startVote({ worker, session }: Session, pupil: Visitor): Promise<string> {
  await worker.does(`/sessions/${session}/rounds`);
  const ballot = (await pupil.get('/now')).location;
  return /\/rounds\/([^/]+)\/ballot/.exec(ballot)?.[1] ?? '';
}

/** Plans a vote of this method on own answers, and starts it; gives the round. */
export async function planVote(
  { worker, session }: Pick<Session, 'worker' | 'session'>,
  method: string,
  own: string[],
  more: [string, string][] = [],
): Promise<string> {
  const round = await planOnly({ worker, session }, method, own, more);
  await worker.does(`/rounds/${round}/start`);
  return round;
}

/** Plans a vote and does not start it; gives the round. */
export async function planOnly(
  { worker, session }: Pick<Session, 'worker' | 'session'>,
  method: string,
  own: string[],
  more: [string, string][] = [],
): Promise<string> {
  await worker.does(`/sessions/${session}/rounds/new`, [
    ['question', 'What would you like to do?'],
    ['about', 'own'],
    ['own', own.join('\n')],
    ['method', method],
    ['most', '3'],
    ['seats', '1'],
    ...more,
  ]);
  const room = await worker.get(`/sessions/${session}/room`);
  return /\/rounds\/([^/"]+)\/start/.exec(room.body)?.[1] ?? '';
}

/** A session with so many pupils in, and a vote on these ideas that has just begun; each may be drawn. */
export async function openVote(url: string, words: string[], size: number, drawings: string[] = []): Promise<Vote> {
  const worker = await new Visitor(url).signsIn(WORKER);
  const made = await makeSession(worker);
  const pupils = [];
  for (const picture of pictures(size)) pupils.push(await new Visitor(url).joins(made.code, 'makers', picture));
  // The list has 14. A tenth more comes in without being asked, and all others wait at the door.
  if (size > 16) await letsAllIn(worker, made.session);
  const author = pupils[0] as Visitor;
  const ideas = [];
  for (const [at, idea] of words.entries()) ideas.push(await author.proposes(idea, { drawing: drawings[at] }));
  for (const idea of ideas) await release(made, idea);
  return { ...made, round: await startVote(made, author), ideas, words, pupils };
}

/** Lets in all whom the room's page names at the door. */
async function letsAllIn(worker: Visitor, session: string): Promise<void> {
  const room = await worker.get(`/sessions/${session}/room`);
  const form = room.body.split(`/sessions/${session}/let-in"`)[1]?.split('</form>')[0] ?? '';
  const named = [...form.matchAll(/name="who" value="([^"]+)"/g)].map((found) => found[1] ?? '');
  await worker.does(`/sessions/${session}/let-in`, named.map((who) => ['who', who]));
}

/** As many different pictures as a crowd needs, as "shark.teal". */
export function pictures(size: number): string[] {
  return COLOURS.flatMap((colour) => NAMES.map((name) => `${name}.${colour}`)).slice(0, size);
}

const COLOURS = ['teal', 'pink', 'blue', 'violet', 'yellow', 'orange'];
const NAMES = (
  'shark badger eagle fish wolf drum robot cloud bell boat moon star key crown cactus rainbow balloon umbrella teddy ' +
  'sunflower rocket kite butterfly dinosaur kangaroo crab ladybird bee flamingo parrot duck otter panda koala turtle'
).split(' ');
