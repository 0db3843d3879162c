// From an empty disk to the first vote of three phones: what a new school does in its first five minutes.

import { expect, test } from '@playwright/test';

import { Pupil } from '../people/pupil.ts';
import { Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';
import { reading } from '../people/words.ts';
import { Worker } from '../people/worker.ts';

const MOST_FIELDS = 10;
const IDEAS = ['Cook tea for each other', 'Fix bikes', 'Go to the farm'];

test('an empty disk becomes a vote of three phones', async ({ browser }, { project }) => {
  const server = await Server.startEmpty();
  const watch = new Watch(server.url);
  const { viewport, hasTouch } = project.use;
  const opens = async () => {
    const context = await browser.newContext({ baseURL: server.url, viewport, hasTouch });
    await watch.over(context);
    return context.newPage();
  };
  try {
    const head = await opens();
    watch.allows(/status of 503/);
    await test.step('nobody is served yet, and every address says how to begin', async () => {
      await head.goto('/sign-in');
      await expect(head.getByRole('heading', { level: 1 })).toHaveText('Nobody has set this up yet');
      await expect(head.getByRole('main')).not.toContainText(new URL(await server.link()).pathname);
    });

    const began = Date.now();
    let fields = 0;
    /** Fills a page in, counts what it asks for, and goes on. */
    const fills = async (answers: Record<string, string>, kind?: string, button = 'Continue') => {
      const asked = head.locator('main input:not([type=hidden])');
      fields += await asked.evaluateAll((inputs) => new Set(inputs.map((one) => (one as HTMLInputElement).name)).size);
      for (const [label, words] of Object.entries(answers)) await head.getByLabel(label, { exact: true }).fill(words);
      if (kind) await head.getByRole('radio', { name: kind }).check();
      await head.getByRole('button', { name: button }).click();
    };
    await test.step('four short pages', async () => {
      await head.goto(new URL(await server.link()).pathname);
      await fills({ 'Your job title': 'Deputy head', 'Your work email': 'head@larkmoor.example', 'A password': 'four words in a row' });
      await expect(head.getByRole('heading', { level: 1 })).toHaveText('Which school or club?');
      await fills({ 'Its name': 'Larkmoor School' }, 'Special school');
      await fills({ 'What is the group called?': 'Kestrel class', 'How old are they?': 'Years 7 to 8', 'How many?': '9' });
      await expect(head.getByRole('main')).toContainText(reading('Ages 11 to 13. 9 of them need two adults each time.'));
      await fills({ 'The room or place': 'Larkmoor kitchen' }, undefined, 'Make our first session');
      await expect(head.getByRole('heading', { level: 1 })).toHaveText('Your first session is ready.');
    });
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    console.log(`from the link to the code: ${fields} fields, ${seconds} s`);
    expect(fields).toBeLessThanOrEqual(MOST_FIELDS);

    const worker = new Worker(head);
    worker.session = /\/sessions\/([^/]+)\/first/.exec(head.url())?.[1] ?? '';
    worker.code = (await head.locator('main .code').textContent())?.trim() ?? '';
    await head.getByRole('link', { name: 'Open the room' }).click();
    await expect(head.getByRole('banner')).toContainText('Rehearsal');
    await worker.goesTo('Ideas');

    const phones = await test.step('three phones come in and say what they want', async () => {
      const all = [];
      for (const words of IDEAS) {
        const phone = await new Pupil(await opens()).joins(worker.code);
        await expect(phone.page.getByRole('banner')).toContainText('Rehearsal');
        await phone.proposesInShort(words);
        all.push(phone);
      }
      return all;
    });
    await test.step('the leader reads them, and opens the vote', async () => {
      await worker.opensTheRoom();
      for (const words of IDEAS) await worker.releases(words);
      await worker.goesTo('Wall');
      await worker.startsTheVote();
    });
    await test.step('they vote', async () => {
      for (const phone of phones) {
        await phone.goesOn();
        await phone.casts(IDEAS[0] ?? '');
      }
      await worker.sees('3 of 3 have voted');
    });
    console.log(`from the link to the first vote: ${Math.round((Date.now() - began) / 100) / 10} s`);
    watch.foundNothing();
  } finally {
    await server.stop();
  }
});
