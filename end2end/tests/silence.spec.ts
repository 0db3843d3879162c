// Total silence: nobody answered anything. A pupil who comes back eight days later with the code in a
// pocket reads that it is late, and says it in no words of adults.

import { expect, test } from '@playwright/test';

import { asRead, inDays } from '../people/days.ts';
import { Pupil } from '../people/pupil.ts';
import { Server } from '../people/server.ts';
import { Visitor } from '../people/visitor.ts';
import { makeSession } from '../people/vote.ts';
import { reading } from '../people/words.ts';
import { WORKER } from '../people/world.ts';

test('eight days later the code says that they promised, and that it is late', async ({ browser }) => {
  test.setTimeout(120_000);
  const promised = inDays(5);
  let server = await Server.start();
  try {
    const worker = await new Visitor(server.url).signsIn(WORKER);
    const { code, session } = await makeSession(worker, { name: 'Silent club', groups: ['cinder-juniors'], answerBy: promised });
    const ada = await new Visitor(server.url).joins(code, 'cinder-juniors', 'fox.orange');
    const idea = await ada.proposes('Fix bikes so we can ride to club');
    const room = await worker.get(`/sessions/${session}/room`);
    const read = /name="read" value="([\d.]+)"/.exec(room.body.split(`/ideas/${idea}/release`)[1] ?? '')?.[1] ?? '';
    await worker.does(`/ideas/${idea}/release`, [['read', read]]);
    await worker.does(`/sessions/${session}/end`);

    await server.leavesItsData();
    server = await Server.start(server.data, { FIFTH_DAYS_AHEAD: '8' });
    const pupil = new Pupil(await (await browser.newContext({ baseURL: server.url })).newPage());
    await pupil.page.goto('/');
    await pupil.typesCode(code);
    await pupil.reads('No answers yet');
    const page = pupil.page.getByRole('main');
    await expect(page).toContainText(reading(`They promised an answer by ${asRead(promised)}. It is late.`));
    await expect(page).toContainText("That's not because of you.");
    await expect(page).toContainText('Fix bikes so we can ride to club');
    await expect(pupil.page.getByRole('link', { name: "I'm worried" })).toBeVisible();
  } finally {
    await server.stop();
  }
});
