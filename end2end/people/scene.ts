// Every page there is, each with somebody who may see it: sessions at every step, made by HTTP.

import { inDays } from './days.ts';
import type { House } from './house.ts';
import { LEADER, WORKER } from './house.ts';
import { Visitor } from './visitor.ts';
import { type Session, makeSession, move, pictures, planOnly, planVote, release, startVote } from './vote.ts';
import { FINISHED, OPEN, id } from './world.ts';

/** A page, and who looks at it. */
export interface Place {
  who: 'pupil' | 'adult' | 'screen';
  path: string;
  as: Visitor;
  /** A form to send to get there, where the page has no address of its own. */
  post?: [name: string, value: string][];
}

export type Scene = Record<PageName, Place>;
export type PageName = (typeof PAGES)[number];

/** A question that waits until four things are confirmed. */
const SENSITIVE: [string, string][] = [
  ['question', 'What should the talk be about?'],
  ['about', 'own'],
  ['own', 'Friends\nFamilies'],
  ['method', 'pick'],
  ['most', '1'],
  ['seats', '1'],
  ['topic', 'mental-health'],
];

/** By its name each page is a test of its own; `tests/every-page.spec.ts`. */
export const PAGES = [
  'join',
  'join, wrong code',
  'choose a group',
  'tap a picture',
  'tap a picture that is taken',
  'tap a picture, keeping no cookie',
  'wait at the door, beyond the list',
  'which one were you',
  'wait to be let back in',
  'pass this tablet on',
  'pass it on, who is next',
  'waiting',
  'my ideas, none yet',
  'my ideas, one of each kind',
  'idea: words',
  'idea: words, nothing typed',
  'idea: words sent back',
  'idea: picture',
  'idea: more pictures',
  'idea: draw',
  'idea: draw, nothing drawn',
  'idea: place',
  'idea: place too long',
  'idea: lead',
  'idea: check',
  'wall, empty',
  'wall',
  'ballot',
  'ballot, nothing picked',
  'ballot, change my vote',
  'check my picks',
  'sort',
  'this or that',
  'this or that, again',
  'coins',
  'coins, some left',
  'rank',
  'faces',
  'again?',
  'words to write',
  'check my order',
  'voted',
  'vote closed, no ballot',
  'vote closed, voted',
  'result',
  'result of a few',
  'result of an order',
  'result of words',
  'answers',
  'answers, promised',
  'the partnership, for pupils',
  'not today',
  'worried',
  'worried, nothing typed',
  'worried, sent',
  'not today, at the door',
  'worried, at the door',
  'lost cookie',
  'unknown address',
  'too late for an idea',
  'sign in',
  'sign in, wrong password',
  'sessions',
  'new session',
  'new session, something missing',
  'ready',
  'ready, for leaders',
  'ready, everything missing',
  'ready, a place without a reason',
  'ready, a check to come',
  'a real say',
  'a real say, something missing',
  'what happens when',
  'what happens when, something missing',
  'write an idea for someone',
  'write an idea for someone, something missing',
  'debrief',
  'debrief to read',
  'debrief, too long',
  'debrief, a worry without a group',
  'diamond',
  'you run the steps',
  'you run the steps, with time left',
  'how do you feel',
  'room with a plan that runs',
  'screen with time left',
  'new vote, ready to ask',
  'new vote',
  'new vote, something missing',
  'room with a planned vote and words to read',
  'room, nobody yet',
  'room with ideas to read',
  'keep an idea private',
  'room with some at the door',
  'room during the vote',
  'room, a form that was not taken',
  'tablets that are passed on',
  'room after the vote',
  'room at the result',
  'adult refusal',
  'the demo, before it goes',
  'screen: join',
  'screen: ideas',
  'screen: wall',
  'screen: vote',
  'screen: result',
  'screen: result of a few',
  'screen: words',
  'screen: answers',
  'screen: answers of the demo',
  'tally for adults',
  'votes on paper',
  'votes on paper, too many',
  'a paper',
  'a paper, nothing marked',
  'ballots to print',
  'the ballot book',
  'people',
  'people, an address missing',
  'a link',
  'coming in',
  'coming in, an old link',
  'an account',
  'the second step',
  'passkeys',
  'what a group wrote',
  'what we know about you',
  'how it looks for me',
  'how I press',
  'what happens to what I write',
  'privacy notice for young people',
  'how long we keep things',
  'who owns the assessment, something missing',
  'data map',
  'who hears worries',
  'who hears worries, no time',
  'words to watch',
  'words to watch, there already',
  'who opened what',
  'worries',
  'a worry, closed',
  'a worry, open',
  'a worry, no reason',
  'our one page',
  'our one page, not ticked',
  'the words of our one page',
  'evidence',
  'evidence, days that cannot be meant',
  'evidence, a link for nobody',
  'evidence, for those outside',
  'evidence, for families',
  'partnership',
  'sessions of the partnership',
  'a session of the partnership',
  'what waits',
  'what was agreed',
  'outcomes',
  'outcomes, none ticked',
  'outcomes, one more with a hard word',
  'outcomes, one still needed',
  'a note on an outcome',
  'a note on an outcome, too long',
  'roles',
  'benefits',
  'a place',
  'a place, a check without its day',
  'own words',
  'own words, one that is there',
  'the sixth ingredient',
  'days without school',
  'days without school, something missing',
  'what changed',
  'what changed, an idea waits',
  'answer an idea',
  'answer, something missing',
  'answer again',
  'answer, what happened is missing',
  'public answers',
  'public answers of the demo',
  'an activity',
  'an activity, for a worker',
  'an activity that is not agreed',
  'an activity, refused',
  'an activity about a sensitive topic',
  'a question about a sensitive topic',
  'programme',
  'programme, for a worker',
  'budget',
  'budget, something missing',
] as const;

/** Sets the scene, once for all its pages. */
export async function setScene(house: House): Promise<Scene> {
  const stranger = new Visitor(house.server.url);
  const worker = await house.adult(WORKER);
  const leader = await house.adult(LEADER);

  const empty = await makeSession(worker, { groups: ['makers', 'cinder-juniors'] });
  await move(empty, 'waiting');
  const [first] = await crowd(empty, 1);
  const asking = new Visitor(house.server.url);
  await asking.get(`/join/${empty.code}/back`);
  await asking.does(`/join/${empty.code}/back`, [['who', 'shark.teal']]);

  const tablet = new Visitor(house.server.url);
  await tablet.does(`/join/${empty.code}/tablet`, [['group', id('makers')]]);

  // The list has 14, and a tenth more comes in without being asked.
  const open = await makeSession(worker, { groups: ['makers', 'cinder-juniors'] });
  const full = { ...open, pupils: await crowd(open, 19) };

  const ideas = await ideasSession(worker);
  const voting = await voteSession(worker, 12);
  const closed = await voteSession(worker, 12);
  for (const voter of closed.pupils.slice(1)) await voter.casts(closed.round, [closed.ideas[0] ?? '']);
  await worker.does(`/rounds/${closed.round}/close`);
  const shown = await shownSession(worker, 12);
  const few = await shownSession(worker, 3);
  const answered = await shownSession(worker, 12);
  await leader.does(`/ideas/${answered.ideas[0]}/answer`, answerOf('yes'));
  await leader.does(`/ideas/${answered.ideas[1]}/answer`, answerOf('not-now'));
  await leader.does(`/ideas/${answered.ideas[0]}/follow-up`, [['done', 'partly'], ['happened', 'We cooked once.']]);
  await move(answered, 'answers');
  const promised = await shownSession(worker, 3);
  await move(promised, 'answers');
  const moved = await ideasSession(worker);
  await move(moved, 'wall');
  await move(moved, 'answers');
  const wallEmpty = await makeSession(worker);
  const [early] = await crowd(wallEmpty, 1);
  await move(wallEmpty, 'wall');

  await leader.does('/programme/calendar');
  const ways = await waysToVote(worker);
  const ordered = await orderedSession(worker);
  const written = await writtenSession(worker);

  const running = await runningSession(worker);
  const { author, fresh, draft, back } = ideas;
  const pupil = (as: Visitor | undefined, path: string, post?: Place['post']): Place => {
    return { who: 'pupil', path, as: as ?? stranger, ...(post ? { post } : {}) };
  };
  const adult = (as: Visitor, path: string, post?: Place['post']): Place => {
    return { who: 'adult', path, as, ...(post ? { post } : {}) };
  };
  const screen = (of: Session): Place => ({ who: 'screen', path: `/sessions/${of.session}/screen`, as: stranger });
  const room = (of: Session) => adult(worker, `/sessions/${of.session}/room`);
  const voter = voting.pupils[1] as Visitor;
  await voter.casts(voting.round, [voting.ideas[0] ?? '']);
  const ballot = `/rounds/${voting.round}/ballot`;
  const papers = `/rounds/${voting.round}/papers`;
  await worker.does(`${papers}/print`, [['told', '0'], ['more', '2']]);
  await worker.does(`${papers}/paper`, [['number', '1'], ['void', '1']]);
  const link = await asksIn(leader);
  const board = new Visitor(house.server.url);
  const shared = await linkOf(leader);
  // Two young people of Paintbox Yard want to talk; there nobody is named, and the leader hears it.
  const told = await (first as Visitor).does('/worried', [['talk', '1']]);
  const toldToo = await (full.pupils[0] as Visitor).does('/worried', [['words', 'Can I talk to someone about tea?']]);
  const hearer = await house.adult('leader@paintbox.example');
  const [shut, opened] = [told, toldToo].map((path) => `/worries/${path.split('/').pop()}`) as [string, string];
  await hearer.does(`${opened}/open`);
  return {
    'what a group wrote': adult(hearer, `/groups/${id('makers')}/words`),
    'what we know about you': pupil(first, '/about-me'),
    'how it looks for me': pupil(first, '/for-me'),
    'how I press': pupil(first, '/for-me/pressing'),
    'what happens to what I write': pupil(stranger, '/what-happens'),
    'privacy notice for young people': pupil(stranger, '/privacy/young-people'),
    'how long we keep things': adult(leader, '/people/retention'),
    'who owns the assessment, something missing': adult(leader, '/partnership/assessment', [['owner', 'Head']]),
    'data map': adult(leader, '/documents/data-map'),
    'who hears worries': adult(leader, '/people/duty'),
    'who hears worries, no time': adult(leader, '/people/duty', [['reads_from', 'soon']]),
    'words to watch': adult(leader, '/people/words'),
    'words to watch, there already': adult(leader, '/people/words/add', [['kind', 'rude'], ['new-rude', 'sod off']]),
    'who opened what': adult(hearer, '/people/opened'),
    'worries': adult(hearer, '/worries'),
    'a worry, closed': adult(hearer, shut),
    'a worry, open': adult(hearer, opened),
    'a worry, no reason': adult(hearer, `${opened}/decide`, [['course', 'talked']]),
    'what happens when': adult(worker, `/sessions/${ideas.session}/agenda`),
    'what happens when, something missing': adult(worker, `/sessions/${ideas.session}/agenda`, [['minutes', 'ten'], ['what', 'Talk'], ['step', 'wall']]),
    'write an idea for someone': adult(worker, `/sessions/${ideas.session}/ideas/new`),
    'write an idea for someone, something missing': adult(worker, `/sessions/${ideas.session}/ideas/new`, [['words', 'Feed stuff'], ['said_by', 'helped']]),
    'debrief': adult(worker, `/sessions/${FINISHED}/debrief`),
    'debrief to read': adult(leader, `/sessions/${FINISHED}/debrief`),
    'diamond': adult(worker, `/sessions/${FINISHED}/diamond`),
    'debrief, a worry without a group': adult(worker, `/sessions/${FINISHED}/worry`, [['words', 'Something at home']]),
    'debrief, too long': adult(worker, `/sessions/${FINISHED}/debrief`, [['did', 'word '.repeat(201)]]),
    'you run the steps': pupil(running.before, '/run'),
    'you run the steps, with time left': pupil(running.runner, '/run'),
    'how do you feel': pupil(running.feeling, `/rounds/${running.round}/ballot`),
    'room with a plan that runs': room(running.session),
    'screen with time left': screen(running.session),
    'new vote, ready to ask': adult(worker, `/sessions/${ideas.session}/rounds/new?pulse=check-in`),
    'join': pupil(stranger, '/'),
    'join, wrong code': pupil(stranger, '/join', [['code', 'KITE 999']]),
    'choose a group': pupil(stranger, `/join/${empty.code}`),
    'tap a picture': pupil(stranger, `/join/${empty.code}?group=${id('makers')}`),
    'tap a picture that is taken': pupil(asking, `/join/${empty.code}`, [['group', id('makers')], ['who', 'shark.teal']]),
    'tap a picture, keeping no cookie': pupil(new Visitor(house.server.url), `/join/${empty.code}`, [['group', id('makers')], ['who', 'fox.pink']]),
    'wait at the door, beyond the list': pupil(full.pupils[16], `/join/${full.code}/asked`),
    'which one were you': pupil(stranger, `/join/${empty.code}/back`),
    'wait to be let back in': pupil(asking, `/join/${empty.code}/wait`),
    'pass this tablet on': pupil(stranger, `/join/${empty.code}/tablet`),
    'pass it on, who is next': pupil(tablet, '/tablet'),
    'waiting': pupil(first, '/waiting'),
    'my ideas, none yet': pupil(fresh, '/ideas'),
    'my ideas, one of each kind': pupil(author, '/ideas'),
    'idea: words': pupil(fresh, '/ideas/new'),
    'idea: words, nothing typed': pupil(author, `/ideas/${draft}/words`, [['words', ' ']]),
    'idea: words sent back': pupil(author, `/ideas/${back}/words`),
    'idea: picture': pupil(author, `/ideas/${draft}/picture`),
    'idea: more pictures': pupil(author, `/ideas/${draft}/picture?kind=food`),
    'idea: draw': pupil(fresh, '/ideas/new/draw'),
    'idea: draw, nothing drawn': pupil(author, `/ideas/${draft}/draw`, [['drawing', ' ']]),
    'idea: place': pupil(author, `/ideas/${draft}/place`),
    'idea: place too long': pupil(author, `/ideas/${draft}/place`, [['place', 'far '.repeat(50)]]),
    'idea: lead': pupil(author, `/ideas/${draft}/lead`),
    'idea: check': pupil(author, `/ideas/${draft}/check`),
    'wall, empty': pupil(early, '/wall'),
    'wall': pupil(author, '/wall'),
    'ballot': pupil(voting.pupils[0], ballot),
    'ballot, nothing picked': pupil(voting.pupils[0], `/rounds/${voting.round}/check`, []),
    'ballot, change my vote': pupil(voter, `${ballot}?change=1`),
    'check my picks': pupil(voting.pupils[0], `/rounds/${voting.round}/check`, [['pick', voting.ideas[0] ?? '']]),
    ...ways.pages(pupil),
    'voted': pupil(voter, ballot),
    'vote closed, no ballot': pupil(closed.pupils[0], `/rounds/${closed.round}/ballot`),
    'vote closed, voted': pupil(closed.pupils[1], `/rounds/${closed.round}/ballot`),
    'result': pupil(shown.pupils[0], `/rounds/${shown.round}/tally`),
    'result of a few': pupil(few.pupils[0], `/rounds/${few.round}/tally`),
    'result of an order': pupil(ordered.pupils[0], `/rounds/${ordered.round}/tally`),
    'result of words': pupil(written.pupils[0], `/rounds/${written.round}/tally`),
    'answers': pupil(answered.pupils[0], '/answers'),
    'answers, promised': pupil(promised.pupils[0], '/answers'),
    'the partnership, for pupils': pupil(first, '/partnership'),
    'not today': pupil(first, '/not-today'),
    'worried': pupil(first, '/worried'),
    'worried, nothing typed': pupil(first, '/worried', [['words', ' ']]),
    'worried, sent': pupil(first, told),
    'not today, at the door': pupil(stranger, '/not-today'),
    'worried, at the door': pupil(stranger, '/worried'),
    'lost cookie': pupil(stranger, '/run/step', []),
    'unknown address': pupil(stranger, '/nowhere'),
    'too late for an idea': pupil(moved.author, `/ideas/${moved.draft}/words`, [['words', 'Swim, in the morning']]),
    'sign in': adult(stranger, '/sign-in'),
    'sign in, wrong password': adult(stranger, '/sign-in', [['email', 'somebody@example.com'], ['password', 'no']]),
    'sessions': adult(worker, '/sessions'),
    'new session': adult(worker, '/sessions/new'),
    'new session, something missing': adult(worker, '/sessions', [['name', 'Friday'], ['pot', 'a lot']]),
    'ready': adult(worker, `/sessions/${OPEN}/ready`),
    'ready, for leaders': adult(leader, `/sessions/${OPEN}/ready`),
    'ready, everything missing': adult(worker, `/sessions/${empty.session}/ready`),
    'ready, a place without a reason': adult(worker, `/sessions/${ideas.session}/booking`, [['day', inDays(60)], ['starts', '13:30'], ['ends', '14:10'], ['place', id('larkmoor-kitchen')]]),
    'ready, a check to come': adult(worker, `/sessions/${ideas.session}/checks`, [['who-risks', 'Manager'], ['on-risks', '2999-01-01']]),
    'a real say': adult(worker, `/sessions/${voting.session}/say`),
    'a real say, something missing': adult(worker, `/sessions/${voting.session}/say`, [['ways', 'Any way']]),
    'new vote': adult(worker, `/sessions/${voting.session}/rounds/new`),
    'new vote, something missing': adult(worker, `/sessions/${voting.session}/rounds/new`, [['method', 'faces'], ['about', 'own']]),
    'room with a planned vote and words to read': room(written),
    'room, nobody yet': room(wallEmpty),
    'room with ideas to read': room(ideas),
    'keep an idea private': adult(worker, `/ideas/${ideas.waiting}/keep`),
    'room with some at the door': room(full),
    'room during the vote': room(voting),
    'room, a form that was not taken': adult(worker, `/sessions/${voting.session}/step`, [['step', 'result']]),
    'tablets that are passed on': adult(worker, `/sessions/${empty.session}/tablets`),
    'room after the vote': room(closed),
    'room at the result': room(shown),
    'adult refusal': adult(worker, '/sessions/nothing/room'),
    'the demo, before it goes': adult(leader, '/demo'),
    'screen: join': screen(empty),
    'screen: ideas': screen(ideas),
    'screen: wall': screen(wallEmpty),
    'screen: vote': screen(voting),
    'screen: result': screen(shown),
    'screen: result of a few': screen(few),
    'screen: words': screen(written),
    'screen: answers': screen(answered),
    'screen: answers of the demo': { who: 'screen', path: `/sessions/${FINISHED}/screen`, as: stranger },
    'tally for adults': adult(leader, `/rounds/${shown.round}/tally`),
    'votes on paper': adult(worker, papers),
    'votes on paper, too many': adult(worker, `${papers}/print`, [['told', '2'], ['more', '200']]),
    'a paper': adult(worker, `${papers}/paper?number=2`),
    'a paper, nothing marked': adult(worker, `${papers}/paper`, [['number', '2']]),
    'ballots to print': adult(worker, `${papers}/sheet`),
    'the ballot book': adult(worker, `/rounds/${shown.round}/book`),
    'people': adult(leader, '/people'),
    'people, an address missing': adult(leader, '/people/invitations', [['role', 'leader']]),
    'a link': adult(leader, link.page),
    'coming in': { who: 'adult', path: link.path, as: new Visitor(house.server.url) },
    'coming in, an old link': { who: 'adult', path: '/invited/old', as: new Visitor(house.server.url) },
    'an account': adult(leader, '/people/you'),
    'the second step': adult(leader, '/people/you/second-step'),
    'passkeys': adult(leader, '/people/you/passkeys'),
    'our one page': adult(leader, '/partnership/page'),
    'our one page, not ticked': adult(leader, '/partnership/page/sign', [['version', '1'], ['job_title', 'Head'], ['owner', 'Head']]),
    'the words of our one page': adult(leader, '/partnership/page/words'),
    'partnership': adult(leader, '/partnership'),
    'evidence': adult(leader, '/evidence'),
    'evidence, days that cannot be meant': adult(leader, '/evidence?first_day=2026-12-01&last_day=soon'),
    'evidence, a link for nobody': adult(leader, '/evidence/links', [['first_day', '2026-09-01'], ['last_day', '2026-12-31']]),
    'evidence, for those outside': adult(board, shared),
    'evidence, for families': adult(board, `${shared}/families`),
    'sessions of the partnership': adult(leader, '/partnership/sessions'),
    'a session of the partnership': adult(leader, `/partnership/sessions/${FINISHED}`),
    'what waits': adult(leader, '/partnership/waiting'),
    'what was agreed': adult(leader, '/partnership/agreed'),
    'outcomes': adult(leader, '/partnership/outcomes'),
    'outcomes, none ticked': adult(leader, '/partnership/outcomes/agree', []),
    'outcomes, one more with a hard word': adult(leader, '/partnership/outcomes/add', [['adult', 'Swimming'], ['child', 'To participate in water']]),
    'outcomes, one still needed': adult(leader, '/partnership/outcomes/remove', [['code', 'TEAM']]),
    'a note on an outcome': adult(leader, '/partnership/outcomes/note?code=BEHA'),
    'a note on an outcome, too long': adult(leader, '/partnership/outcomes/note', [['code', 'BEHA'], ['note', 'word '.repeat(61)]]),
    'roles': adult(leader, '/partnership/roles'),
    'benefits': adult(leader, '/partnership/benefits'),
    'a place': adult(leader, `/partnership/places/${id('cinder-hall')}`),
    'a place, a check without its day': adult(leader, `/partnership/places/${id('cinder-hall')}/checks`, [['looked', 'Fire exits'], ['checked_by', 'Premises officer'], ['on', 'soon']]),
    'own words': adult(leader, '/partnership/words'),
    'own words, one that is there': adult(leader, '/partnership/words/add', [['list', 'feature'], ['new-feature', 'Lift']]),
    'the sixth ingredient': adult(leader, '/partnership/sixth'),
    'days without school': adult(leader, '/partnership/holidays'),
    'days without school, something missing': adult(leader, '/partnership/holidays', [['holiday', 'Half term']]),
    'what changed': adult(leader, `/rounds/${shown.round}/changed`),
    'what changed, an idea waits': adult(leader, `/rounds/${shown.round}/changed`, [['changed', 'We cook.'], ['checked_by', 'Heron']]),
    'answer an idea': adult(leader, `/ideas/${shown.ideas[0]}/answer`),
    'answer, something missing': adult(leader, `/ideas/${shown.ideas[0]}/answer`, [['because', 'We like it.']]),
    'answer again': adult(leader, `/ideas/${answered.ideas[0]}/answer`),
    'answer, what happened is missing': adult(leader, `/ideas/${answered.ideas[0]}/follow-up`, [['happened', 'We cooked.']]),
    'public answers': adult(stranger, `/sessions/${answered.session}/answers`),
    'public answers of the demo': adult(stranger, `/sessions/${FINISHED}/answers`),
    'an activity': adult(leader, `/activities/${id('activity-1')}`),
    'an activity, for a worker': adult(worker, `/activities/${id('activity-1')}`),
    'an activity that is not agreed': adult(leader, `/activities/${id('activity-11')}`),
    'an activity, refused': adult(leader, `/activities/${id('activity-11')}/sessions`, [['session', id('week-2')]]),
    'an activity about a sensitive topic': adult(leader, `/activities/${id('activity-8')}`),
    'a question about a sensitive topic': adult(worker, `/sessions/${ideas.session}/rounds/new`, SENSITIVE),
    'programme': adult(leader, '/programme'),
    'programme, for a worker': adult(worker, '/programme'),
    'budget': adult(leader, '/programme/budget'),
    'budget, something missing': adult(leader, '/programme/budget', [['words-new-in', 'Minibus'], ['price-new-in', 'a lot']]),
  };
}

/** A leader makes a link for the first leader of another organisation. */
async function asksIn(leader: Visitor): Promise<{ page: string; path: string }> {
  const fields: [string, string][] = [['role', 'partner'], ['email', 'head@shed.example'], ['job_title', 'Head']];
  const page = await leader.does('/people/invitations', fields);
  const shown = await leader.get(page);
  return { page, path: /\/invited\/[a-z0-9]+/.exec(shown.body)?.[0] ?? '' };
}

/** A link to the evidence of this year, for somebody without a sign-in. */
async function linkOf(leader: Visitor): Promise<string> {
  const days: [string, string][] = [['first_day', inDays(-200)], ['last_day', inDays(30)], ['ends_on', inDays(30)]];
  await leader.does('/evidence/links', [['whom', 'The board'], ...days]);
  const page = await leader.get('/evidence');
  return /\/evidence\/of\/[a-z0-9]+/.exec(page.body)?.[0] ?? '';
}

/** Pupils who come in one after another; the first is "shark.teal". */
async function crowd(session: Session, size: number): Promise<Visitor[]> {
  const group = 'makers';
  const pupils = [];
  for (const picture of pictures(size)) {
    pupils.push(await new Visitor(session.worker.url).joins(session.code, group, picture));
  }
  return pupils;
}

/** Ideas of every kind by one author, a second pupil with none, one who asks to come back. */
async function ideasSession(worker: Visitor) {
  const session = await makeSession(worker, { pot: '1400' });
  const [author, fresh] = (await crowd(session, 3)) as [Visitor, Visitor, Visitor];
  const onWall = await author.proposes('Cook tea for each other', { picture: 'pan', place: 'Larkmoor kitchen' });
  const merged = await author.proposes('Make tea');
  const back = await author.proposes('Swim with Tom');
  const waiting = await author.proposes('My name is … and I want boxing', { picture: 'boxing' });
  await author.proposes('نصلح الدراجات معًا');
  const draft = await author.begins('Fix bikes so we can ride to club');
  await author.does(`/ideas/${draft}/picture`, [['picture', 'bicycle']]);
  await release(session, onWall, '180');
  await worker.does(`/ideas/${merged}/merge`, [['into', onWall]]);
  await worker.does(`/ideas/${back}/send-back`, [['note', 'Please leave out the name.']]);
  return { ...session, author, fresh, draft, back, waiting };
}

/** A vote on seven ideas with a pot, just begun. */
async function voteSession(worker: Visitor, size: number) {
  const session = await makeSession(worker, { pot: '1400' });
  const pupils = await crowd(session, size);
  const author = pupils[0] as Visitor;
  const ideas = [];
  for (const [words, picture, cost] of DEMO_IDEAS) {
    const idea = await author.proposes(words, { picture });
    await release(session, idea, cost);
    ideas.push(idea);
  }
  return { ...session, pupils, ideas, round: await startVote(session, author) };
}

/** The same after everybody voted, closed and shown. */
async function shownSession(worker: Visitor, size: number) {
  const vote = await voteSession(worker, size);
  for (const [at, pupil] of vote.pupils.entries()) {
    const picks = [vote.ideas[at % 2], vote.ideas[2 + (at % 3)]].filter((idea) => idea !== undefined);
    await pupil.casts(vote.round, at === 5 ? [] : picks);
  }
  await worker.does(`/rounds/${vote.round}/close`);
  await worker.does(`/rounds/${vote.round}/reveal`);
  return vote;
}

const OWN = ['Cook tea for each other', 'A graffiti wall', 'Football but nobody gets picked last', 'Swim'];

/** A plan that runs, in a pupil's hand; another that waits; and a session that asks how everyone feels. */
async function runningSession(worker: Visitor) {
  const inHand = async () => {
    const session = await makeSession(worker);
    const [pupil] = (await crowd(session, 1)) as [Visitor];
    const room = await worker.get(`/sessions/${session.session}/room`);
    await worker.does(`/pupils/${/action="\/pupils\/([^/]+)\/co-host"/.exec(room.body)?.[1]}/co-host`, [['co_host', '1']]);
    return { session, pupil };
  };
  const waiting = await inHand();
  const started = await inHand();
  await worker.does(`/sessions/${started.session.session}/timer`, [['do', 'start']]);
  const asked = await makeSession(worker);
  const [feeling] = (await crowd(asked, 1)) as [Visitor];
  await worker.does(`/sessions/${asked.session}/rounds/new`, [['do', 'pulse'], ['pulse', 'check-in']]);
  const planned = await worker.get(`/sessions/${asked.session}/room`);
  const round = /action="\/rounds\/([^/]+)\/start"/.exec(planned.body)?.[1] ?? '';
  await worker.does(`/rounds/${round}/start`);
  return { session: started.session, before: waiting.pupil, runner: started.pupil, feeling, round };
}

/** A ballot of each method, each in a session of its own with one pupil. */
async function waysToVote(worker: Visitor) {
  const ballots: Record<string, { pupil: Visitor; round: string }> = {};
  for (const method of ['sort', 'this-or-that', 'coins', 'rank', 'faces', 'again-again', 'words']) {
    const session = await makeSession(worker);
    const [pupil] = (await crowd(session, 1)) as [Visitor];
    ballots[method] = { pupil, round: await planVote(session, method, OWN) };
  }
  const on = (method: string) => ballots[method] as { pupil: Visitor; round: string };
  return {
    pages(page: (as: Visitor, path: string, post?: Place['post']) => Place) {
      const ballot = (method: string) => page(on(method).pupil, `/rounds/${on(method).round}/ballot`);
      const sent = (method: string, what: string, post: Place['post']) =>
        page(on(method).pupil, `/rounds/${on(method).round}/${what}`, post);
      return {
        'sort': ballot('sort'),
        'this or that': ballot('this-or-that'),
        'this or that, again': sent('this-or-that', 'mark', [['do', 'over own-1 own-2']]),
        'coins': ballot('coins'),
        'coins, some left': sent('coins', 'check', [['coins.own-1', '7']]),
        'rank': ballot('rank'),
        'faces': ballot('faces'),
        'again?': ballot('again-again'),
        'words to write': ballot('words'),
        'check my order': sent('rank', 'check', [['place.own-2', '1'], ['place.own-1', '2']]),
      };
    },
  };
}

/** Fourteen orders, counted in rounds and shown. */
async function orderedSession(worker: Visitor) {
  const session = await makeSession(worker);
  const pupils = await crowd(session, 14);
  const round = await planVote(session, 'rank', OWN);
  for (const [at, pupil] of pupils.entries()) {
    const first = at < 6 ? 1 : at < 11 ? 2 : 3;
    await pupil.does(`/rounds/${round}/ballot`, [[`place.own-${first}`, '1'], [`place.own-${first === 2 ? 4 : 2}`, '2']]);
  }
  await worker.does(`/rounds/${round}/close`);
  await worker.does(`/rounds/${round}/reveal`);
  return { ...session, pupils, round };
}

/** Words of twelve pupils, one shown; and one more vote planned. */
async function writtenSession(worker: Visitor) {
  const session = await makeSession(worker);
  const pupils = await crowd(session, 12);
  const round = await planVote(session, 'words', []);
  const typed = ['It was loud, but good.', 'My name is … and I liked it', 'أحببت الموسيقى'];
  for (const [at, pupil] of pupils.entries()) await pupil.does(`/rounds/${round}/ballot`, [['words', typed[at] ?? 'Good'], ['may-show', '1']]);
  await worker.does(`/rounds/${round}/close`);
  await worker.does(`/rounds/${round}/reveal`);
  const room = await worker.get(`/sessions/${session.session}/room`);
  await worker.does(`/words/${/action="\/words\/([^/]+)\/show"/.exec(room.body)?.[1]}/show`);
  await planOnly(session, 'again-again', []);
  return { ...session, pupils, round };
}

const DEMO_IDEAS: [words: string, picture: string, cost: string][] = [
  ['Cook tea for each other and judge it like on telly', 'pan', '180'],
  ["A graffiti wall that we're actually allowed to do", 'palette', '320'],
  ['Fix bikes so we can ride to club', 'bicycle', '260'],
  ['Quiet club. Lego and fidgets. No shouting', 'puzzle', '90'],
  ['Football but nobody gets picked last', 'football', '60'],
  ['Learn to DJ and do our own party at the end', 'headphones', '350'],
  ['Climbing wall trip, I dare Miss to do it', 'mountain', '420'],
];

function answerOf(decision: string): [string, string][] {
  return [
    ['decision', decision],
    ['because', 'Many of you picked it, and it fits in the pot.'],
    ['next', 'Week 2, in the Larkmoor kitchen.'],
    ['decider', 'Dee'],
    ['by_when', inDays(60)],
  ];
}
