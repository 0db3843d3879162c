// What is typed or marked and not sent yet is there again, for who typed it and nobody else; and a page
// without network stays, with the numbers that a worried child needs.

import { type House, WORKER, expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import type { Visitor } from '../people/visitor.ts';
import { type Session, makeSession, move, planVote } from '../people/vote.ts';

async function inTheRoom(house: House): Promise<Session & { pupil: Visitor }> {
  const session = await makeSession(await house.adult(WORKER));
  const [pupil] = (await house.crowd(session.code, 'makers', 1)) as [Visitor];
  return { ...session, pupil };
}

/** The page is awake once it listens. */
async function opens(pupil: Pupil, path: string): Promise<void> {
  const awake = pupil.page.waitForRequest(/\/live\//);
  await pupil.page.goto(path);
  await awake;
}

test('words are there after a reload and a look elsewhere, and gone in every tab when the tablet is passed on', async ({ house }) => {
  const room = await inTheRoom(house);
  const context = await house.browserOf(room.pupil);
  const ada = new Pupil(await context.newPage());
  await opens(ada, '/ideas/new');
  await ada.box.fill('A den in the');
  await ada.page.reload();
  await expect(ada.box).toHaveValue('A den in the');
  await ada.box.fill('A den in the woods');
  await ada.page.getByRole('link', { name: "I'm worried" }).click();
  // The way off empties the box, in the tab too, and Back leads past the page.
  const worry = ada.page.getByRole('textbox', { name: /worries you|for later/ });
  await worry.fill('Something at home');
  const kept = () => ada.page.evaluate(() => JSON.stringify(sessionStorage));
  await expect.poll(kept).toContain('Something at home');
  await ada.page.getByRole('link', { name: 'Exit this page' }).click();
  await ada.page.waitForURL((url) => url.pathname !== '/worried');
  expect(await kept()).not.toContain('Something at home');
  await ada.page.goBack();
  await expect(ada.page.getByRole('textbox', { name: /worries you|for later/ })).toHaveCount(0);
  await ada.beginsAnIdea();
  await expect(ada.box).toHaveValue('A den in the woods');

  const other = new Pupil(await context.newPage());
  await opens(other, '/ideas/new');
  await expect(other.box).toHaveValue('');
  await other.passesItOn();
  await expect(ada.page.locator('body')).not.toContainText('A den in the woods');
  await expect(ada.page).not.toHaveURL(/ideas/);
  expect(await ada.page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  const next = await new Pupil(ada.page).joins(room.code);
  await opens(next, '/ideas/new');
  await expect(next.box).toHaveValue('');
});

test('marks are there after a reload, and a sent form leaves nothing behind', async ({ house }) => {
  const room = await inTheRoom(house);
  const ada = new Pupil(await (await house.browserOf(room.pupil)).newPage());
  const round = await planVote(room, 'coins', ['Cook tea', 'Football', 'Paint a wall']);
  await opens(ada, `/rounds/${round}/ballot`);
  const more = ada.page.getByRole('button', { name: 'One more coin: Football' });
  for (let coin = 0; coin < 10; coin++) await more.click();
  const left = ada.page.getByRole('status').filter({ hasText: /left/ });
  await expect(left).toHaveText('No coins left');
  await ada.page.reload();
  await expect(left).toHaveText('No coins left');
  await ada.taps('Check my coins');
  await ada.sendsVote();
  expect(await ada.page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

test('without network a page stays, and "I\'m worried" shows whom to ring at once and never opens later', async ({ house }) => {
  const room = await inTheRoom(house);
  house.watch.allows(/ERR_INTERNET_DISCONNECTED/);
  const context = await house.browserOf(room.pupil);
  const ada = new Pupil(await context.newPage());
  await opens(ada, '/ideas/new');
  await ada.box.fill('A den in the woods');
  const at = ada.page.url();
  await context.setOffline(true);
  await ada.page.getByRole('link', { name: "I'm worried" }).click();
  const childline = ada.page.getByRole('link', { name: '0800 1111' });
  await expect(childline).toBeVisible({ timeout: 1_500 });
  await expect(childline).toHaveAttribute('href', 'tel:08001111');
  await expect(ada.page.getByRole('link', { name: '999' })).toBeVisible();
  await expect(ada.box).toBeHidden();
  await context.setOffline(false);
  await ada.page.waitForTimeout(2_500);
  await expect(childline, 'it stays as it is').toBeVisible();
  expect(ada.page.url()).toBe(at);
  await ada.page.getByRole('button', { name: 'Hide this page' }).click();
  await expect(ada.box).toHaveValue('A den in the woods');

  await context.setOffline(true);
  await ada.taps('Next');
  await expect(ada.page.getByText('No connection.')).toBeVisible();
  await expect(ada.page.getByText('We kept your words.')).toBeVisible();
  await expect(ada.box).toHaveValue('A den in the woods');
  await context.setOffline(false);
  await ada.reads('Is this right?');

  // A worker's tap stays as well.
  const jo = await house.worker();
  await jo.page.goto(`/sessions/${room.session}/room`);
  await jo.page.waitForRequest(/\/live/);
  await jo.page.context().setOffline(true);
  const on = jo.page.locator('form[action$="/step"] button').first();
  await on.click();
  await expect(jo.page.getByText('We keep trying.')).toBeVisible();
  await expect(jo.page).toHaveURL(/\/room$/);
  await jo.page.context().setOffline(false);
  await expect(jo.page.getByText('We keep trying.')).toBeHidden();
});

test('seven tabs of one browser follow, each', async ({ house }) => {
  const room = await inTheRoom(house);
  const context = await house.browserOf(room.pupil);
  const tabs = [];
  for (let tab = 0; tab < 7; tab++) {
    const pupil = new Pupil(await context.newPage());
    await opens(pupil, '/ideas');
    tabs.push(pupil.page);
  }
  await move(room, 'wall');
  await Promise.all(tabs.map((tab) => expect(tab).toHaveURL(/\/wall$/, { timeout: 5_000 })));
});
