// A year in small: two organisations agree, prepare and answer; young people propose, vote and
// hear what came of it. One answer is late, and everybody sees that.

import type { Browser } from '@playwright/test';

import { House, expect, test } from '../people/house.ts';
import { Leader } from '../people/leader.ts';
import { Partner } from '../people/partner.ts';
import { Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';
import { Worker } from '../people/worker.ts';
import { reading } from '../people/words.ts';

const TEA = 'Cook soup for the old people next door';
const BIKES = 'Race soapbox cars down the hill';
const TOMORROW = dayFromNow(1);

test('two organisations and their young people go through a year in small', async ({ browser }) => {
  test.setTimeout(180_000);
  const today = await Server.start();
  const house = houseOf(today, browser);
  const dee = await new Partner(await newPage(house)).signsIn('leader@larkmoor.example');
  const kit = await new Partner(await newPage(house)).signsIn('leader@cinderlane.example');
  const jo = await new Worker(await newPage(house)).signsIn();

  await test.step('who does what, what each gives and gets, and what a place is like', async () => {
    await dee.fillsARole('Link governor or trustee', 'Vice chair');
    await kit.saysWhatTheyGiveAndGet('The hall and two workers', 'Daytime use and new members');
    await dee.describesThePlace('Larkmoor kitchen', '3 Orchard Lane, Eastmere');
    await kit.reads('/partnership/agreed', ['Vice chair', 'The hall and two workers', '3 Orchard Lane, Eastmere']);
  });

  await test.step('a session is not ready, says why, and then is', async () => {
    await jo.makesSession({ name: 'Thursday tea', groups: ['Thursday Makers'], pot: '500', answerBy: TOMORROW });
    await jo.isRefusedAsNotReady([
      'It has no day and time yet.',
      'Nobody is the session lead yet.',
      'Nobody is the safeguarding contact yet.',
      'Nobody is the person for transport yet.',
      'Not ticked yet: Somebody who knows the place has assessed the risks.',
    ]);
    await jo.getsItReady({ day: TOMORROW, place: 'Larkmoor kitchen', adults: '3' });
  });

  // It is booked for tomorrow, and its code opens then; today a worker opens the door.
  await jo.opensTheDoor();
  const ada = await (await house.pupil()).joins(jo.code);
  const others = await house.crowd(jo.joinedCode, 'makers', 11, 20);
  await test.step('young people propose and vote', async () => {
    await jo.opensTheRoom();
    await jo.goesTo('Ideas');
    await ada.goesOn();
    await ada.proposesInShort(TEA);
    await ada.proposesInShort(BIKES);
    await jo.opensTheRoom();
    await jo.releases(TEA, '180');
    await jo.releases(BIKES, '400');
    await jo.goesTo('Wall');
    await jo.startsTheVote();
    await ada.goesOn();
    await ada.casts(TEA);
    const [tea = ''] = await ada.optionsOf(TEA);
    for (const other of others) await other.casts(ada.round, [tea]);
    await jo.opensTheRoom();
    await jo.closes();
    await jo.reveals();
  });

  await test.step('an idea gets a yes and becomes an activity, once both want the same', async () => {
    await new Leader(dee.page).answersOnThePage(TEA, {
      decision: 'Yes',
      because: 'Almost everyone picked it.',
      next: 'You cook in the Larkmoor kitchen.',
      by: TOMORROW,
    });
    await dee.makesAnActivity(TEA, 'Wider life skills');
    const activity = dee.page.url();
    await kit.runsItToo(activity);
    await dee.wants(activity, ['Teamwork']);
    await dee.isRefusedToSchedule(activity, 'Thursday tea', 'Cinder Lane Youth Club');
    await kit.wants(activity, ['Teamwork']);
    await dee.schedules(activity, 'Thursday tea');
    await jo.page.goto('/programme');
    await expect(jo.page.getByRole('main')).toContainText(reading(TEA));
  });

  await test.step('it is followed up, and confirmed by a pupil', async () => {
    await jo.opensTheRoom();
    await jo.goesTo('Answers');
    await ada.goesOn();
    await expect(ada.idea(TEA)).toContainText(reading("It's happening"));
    await dee.saysWhatHappened('Thursday tea', TEA, 'We cooked for twelve.');
    await ada.goesOn();
    await expect(ada.idea(TEA)).toContainText(reading('We cooked for twelve.'));
    await ada.idea(TEA).getByRole('button', { name: /This is what we asked for/ }).click();
    await expect(ada.idea(TEA).getByRole('button', { name: /This is what we asked for/ })).toHaveAttribute('aria-pressed', 'true');
    await dee.cannotCloseForGood('Thursday tea', BIKES);
  });
  await house.everybodyGoes();
  await today.leavesItsData();

  const later = await Server.start(today.data, { FIFTH_DAYS_AHEAD: '8' });
  const afterwards = houseOf(later, browser);
  try {
    await test.step('eight days later the other answer is late, for all three', async () => {
      const pupil = await newPage(afterwards);
      await pupil.goto(`/sessions/${jo.session}/answers`);
      await expect(pupil.getByRole('main')).toContainText(reading('1 idea still waits for an answer. This is late.'));
      const worker = await new Worker(await newPage(afterwards)).signsIn();
      const row = worker.page.getByRole('main').locator('li, tr').filter({ hasText: 'Thursday tea' }).first();
      await expect(row).toContainText(reading('answer late'));
      const leader = await new Partner(await newPage(afterwards)).signsIn('leader@larkmoor.example');
      await leader.reads('/partnership/waiting', ['1 idea waits for you', 'late']);
      await leader.opensTheSession('Thursday tea');
      await expect(leader.page.getByRole('main')).toContainText(reading('The promised answer is late. Pupils see that too.'));
      await new Leader(leader.page).answersOnThePage(BIKES, { decision: 'Not now', because: 'The pot is too small.' });
      await leader.closesForGood('Thursday tea', 'We cook together every month.', 'Thursday Makers');
      await pupil.reload();
      await expect(pupil.getByRole('main')).not.toContainText(reading('late'));
    });
  } finally {
    await afterwards.everybodyGoes();
    await later.stop();
  }
});

function houseOf(server: Server, browser: Browser): House {
  return new House(server, new Watch(server.url), new Map(), (options) => browser.newContext(options));
}

async function newPage(house: House) {
  return (await house.browser()).newPage();
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
