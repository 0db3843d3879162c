// The whole path: from a pupil's thumb to a leader's answer, and back to the pupil.

import { expect, test } from '../people/house.ts';
import { Worker } from '../people/worker.ts';
import { asRead, inDays } from '../people/days.ts';
import { Leader } from '../people/leader.ts';
import { reading } from '../people/words.ts';

const TEA = 'Cook tea for each other and judge it like on telly';
const DINNER = 'Make dinner together';
const BIKES = 'Fix bikes so we can ride to club';
const FARM = 'Go to the farm and feed stuff';

test('three pupils, a worker and a leader go from an idea to its answer', async ({ house }) => {
  // Half a minute on a machine of its own: beside another browser it takes more than a usual story may.
  test.slow();
  // A club is full of phones: nine more pupils than this story follows.
  const jo = new Worker(await (await house.browser()).newPage());
  await jo.signsIn();
  await jo.makesSession({ name: `Friday club ${Date.now()}`, groups: ['Thursday Makers', 'Cinder Juniors'], pot: '500' });
  await jo.goesTo('Ideas');

  const ada = await (await house.pupil()).joins(jo.code, 'Thursday Makers');
  // Ben's phone runs no script, whatever the others do.
  const ben = await (await house.pupil({ javaScriptEnabled: false })).joins(jo.code, 'Cinder Juniors');
  const cleo = await (await house.pupil()).joins(jo.code.toLowerCase(), 'Thursday Makers');
  const others = await house.crowd(jo.joinedCode, 'makers', 9);
  await jo.sees('12 are in');

  await test.step('they write ideas, one question a page', async () => {
    await ada.proposes(TEA, { picture: 'Cooking', place: 'Larkmoor kitchen', lead: 'Us' });
    await ben.proposes(BIKES, { place: 'Behind the hall', lead: 'A worker' });
    await cleo.proposesInShort(DINNER);
    await cleo.proposesInShort('The farm with my friend Tom');
  });

  await test.step('the worker reads them', async () => {
    await jo.opensTheRoom();
    await jo.releases(TEA, '180');
    await jo.releases(BIKES, '400');
    await jo.merges(DINNER, TEA);
    await jo.sendsBack('The farm with my friend Tom', 'Please leave out the name.');
  });

  await test.step('what was sent back is mended, kindly', async () => {
    await cleo.goesOn();
    await cleo.sees(DINNER, 'Now part of another idea');
    await cleo.sees('The farm', 'Please leave out the name.');
    await cleo.changes('The farm with my friend Tom', FARM);
    await jo.opensTheRoom();
    await jo.releases(FARM, '240');
  });

  await test.step('everybody looks at the wall', async () => {
    await jo.goesTo('Wall');
    const screen = await jo.showsTheScreen();
    for (const words of [TEA, BIKES, FARM]) {
      for (const pupil of [ada, ben]) {
        await pupil.goesOn();
        await expect(pupil.page.getByRole('main')).toContainText(reading(words));
      }
      await expect(screen).toContainText(reading(words));
    }
    await expect(screen).not.toContainText(reading(DINNER));
    await expect(screen).toContainText(reading(jo.code));
  });

  await test.step('the vote', async () => {
    await jo.startsTheVote();
    await ada.goesOn();
    await ada.findsAFreshBallot([TEA, BIKES, FARM]);
    await ada.picks(TEA, BIKES);
    await ada.checksPicks();
    await ada.taps('Change it');
    await expect(ada.tick(TEA)).toBeChecked();
    await ada.picks(BIKES);
    await ada.casts(FARM);
    await ada.page.getByRole('link', { name: 'Change my vote' }).click();
    await expect(ada.tick(FARM)).toBeChecked();
    await ada.picks(FARM);
    await ada.checksPicks();
    await ada.sendsVote();

    await ben.goesOn();
    await ben.casts('None of these');
    await cleo.goesOn();
    await cleo.casts(TEA, FARM);
    await jo.opensTheRoom();
    await jo.sees('3 of 12 have voted');

    const round = ada.round;
    const [tea = '', bikes = ''] = await ada.optionsOf(TEA, BIKES);
    for (const [at, other] of others.entries()) await other.casts(round, at < 5 ? [tea, bikes] : [tea]);
    await jo.opensTheRoom();
    await jo.sees('12 of 12 have voted');
  });

  await test.step('the close, and the result', async () => {
    await jo.closes();
    for (const pupil of [ada, ben]) {
      await pupil.goesOn();
      await expect(pupil.page.getByRole('main')).not.toContainText(reading('people picked it'));
    }
    await jo.reveals();
    // Eleven of twelve: a word stands in place of a number that tells too much. Of twelve it is "most":
    // "almost everyone" would tell eleven or twelve.
    // An invisible mark stands on each side of what a pupil typed.
    const won = new RegExp(`^\\W*${TEA}\\W* won\\. Most people picked it\\.$`);
    const screen = await jo.showsTheScreen();
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(won);
    await expect(screen.getByRole('table')).toHaveCount(1);
    await expect(screen).toContainText(reading('It needs £400.'));
    await expect(screen).toContainText(reading('12 of 12 voted'));
    await ben.goesOn();
    await ben.reads(won);
    await expect(ben.page.getByRole('row', { name: BIKES })).toContainText(reading('It needs £400.'));
    // A word hides the whole line: beside it a number would say how many it leaves over.
    await expect(ben.page.getByRole('row', { name: BIKES })).toContainText(reading('hidden to keep people private'));
  });

  await test.step('the leader answers, the pupil reads it', async () => {
    const dee = new Leader(await (await house.browser()).newPage());
    await dee.signsIn();
    await dee.readsThePartnership(jo.name, '12 of 12');
    await dee.answers(TEA, {
      decision: 'Yes',
      because: 'More of you picked it than anything else.',
      next: 'Week 2, in the Larkmoor kitchen. You run it.',
      by: inDays(60),
    });
    await jo.goesTo('Answers');
    for (const pupil of [ada, ben]) {
      await pupil.goesOn();
      await pupil.reads('You said. We decided.');
      const answer = pupil.idea(TEA);
      for (const said of ['Yes', 'More of you picked it', 'Week 2, in the Larkmoor kitchen', asRead(inDays(60))]) {
        await expect(answer).toContainText(reading(said));
      }
    }
  });
});
