// Made on Monday for Thursday to Saturday: the code opens on its day, lives for all of them, and is seen
// nowhere while it opens nothing.

import type { Browser, Page } from '@playwright/test';

import { asRead, inDays } from '../people/days.ts';
import { House, expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import { send } from '../people/send.ts';
import { Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';
import { Worker } from '../people/worker.ts';
import { reading } from '../people/words.ts';

const FIRST = inDays(3);
const LAST = inDays(5);

test('a session is made on Monday and held from Thursday to Saturday', async ({ browser }) => {
  test.setTimeout(180_000);
  const monday = await Server.start();
  const jo = await new Worker(await newPage(monday, browser)).signsIn();
  await test.step('on Monday it is made, booked, and its code opens nothing', async () => {
    await jo.makesSession({ name: 'Week of ideas', groups: ['Thursday Makers'] });
    await jo.books({ day: FIRST, until: LAST });
    const opens = reading(`The code opens on ${asRead(FIRST)}.`);
    for (const address of [`/sessions/${jo.session}/room`, `/sessions/${jo.session}/screen`]) {
      await jo.page.goto(address);
      await expect(jo.page.getByText(opens).first()).toBeVisible();
      await expect(jo.page.getByText(jo.code)).toHaveCount(0);
    }
    await jo.page.goto('/sessions');
    const card = jo.page.locator('li.card').filter({ hasText: 'Week of ideas' });
    await expect(card).toContainText(reading(`${asRead(FIRST)} to ${asRead(LAST)}`));
    await expect(card).not.toContainText(jo.code);
    const early = new Pupil(await newPage(monday, browser));
    await early.page.goto('/');
    await early.typesCode(jo.code);
    await expect(early.page.getByRole('alert')).toContainText(reading(`This opens on ${asRead(FIRST)}.`));
    await expect(early.page.getByRole('main')).not.toContainText('Week of ideas');
  });
  await jo.page.context().close();
  await monday.leavesItsData();

  const phone = await browser.newContext();
  const first = await Server.start(monday.data, { FIFTH_DAYS_AHEAD: '3' });
  await test.step('on Thursday the same code lets pupils in', async () => {
    const again = await new Worker(await newPage(first, browser)).signsIn();
    again.session = jo.session;
    await again.opensTheRoom();
    await expect(again.page.locator('summary').getByText(jo.code)).toBeVisible();
    await again.goesTo('Ideas');
    const ada = await phone.newPage();
    await comesIn(ada, first, jo.joinedCode);
    await ada.goto(`${first.url}/ideas`);
    await again.page.reload();
    // In the evening the door is shut.
    await again.page.getByRole('button', { name: 'Shut the door' }).click();
    await expect(again.page.getByRole('button', { name: 'Open the door' }).first()).toBeVisible();
    const late = await newPage(first, browser);
    await late.goto(`/join/${jo.joinedCode}`);
    await expect(late.getByRole('alert')).toContainText(reading('The door is shut right now.'));
  });
  await first.leavesItsData();

  const second = await Server.start(monday.data, { FIFTH_DAYS_AHEAD: '4' });
  await test.step('on Friday she is still in, and others come in again', async () => {
    const ada = await phone.newPage();
    await ada.goto(`${second.url}/ideas`);
    await expect(ada.getByRole('textbox', { name: 'What would you like to do?' })).toBeVisible();
    const again = await new Worker(await newPage(second, browser)).signsIn();
    again.session = jo.session;
    await again.opensTheRoom();
    await send(again.page.getByRole('button', { name: 'Open the door', exact: true }));
    await comesIn(await newPage(second, browser), second, jo.joinedCode);
  });
  await second.leavesItsData();

  const after = await Server.start(monday.data, { FIFTH_DAYS_AHEAD: '6' });
  try {
    await test.step('on Sunday it is over, and says so', async () => {
      const again = await new Worker(await newPage(after, browser)).signsIn();
      again.session = jo.session;
      await again.opensTheRoom();
      await expect(again.page.getByText(reading(`The code ended on ${asRead(LAST)}.`)).first()).toBeVisible();
      await expect(again.page.getByText(jo.code)).toHaveCount(0);
      const late = await newPage(after, browser);
      await late.goto(`/join/${jo.joinedCode}`);
      await expect(late, 'to its answers, and no picture to tap').toHaveURL(/\/answers\//);
    });
  } finally {
    await phone.close();
    await after.stop();
  }
});

/** A pupil by the link of the code: a picture, and in. */
async function comesIn(page: Page, server: Server, code: string): Promise<void> {
  await page.goto(`${server.url}/join/${code}`);
  await new Pupil(page).tapsAPicture();
}

async function newPage(server: Server, browser: Browser): Promise<Page> {
  const house = new House(server, new Watch(server.url), new Map(), (options) => browser.newContext(options));
  return (await house.browser()).newPage();
}
