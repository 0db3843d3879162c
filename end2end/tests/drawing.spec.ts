// An idea is drawn: with a finger, with keys, and with buttons for who has one switch. A reload loses no line, and the
// room sees it when its worker has looked at it.

import type { Page } from '@playwright/test';

import { WORKER, expect, test } from '../people/house.ts';
import { passesAxe } from '../people/looks.ts';
import type { Visitor } from '../people/visitor.ts';
import { makeSession, release } from '../people/vote.ts';

const paperOf = (page: Page) => page.getByRole('application', { name: 'Your paper' });
const linesOn = (page: Page) => paperOf(page).locator('g path');
const kept = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

/** A finger goes over the paper; places are parts of its width. */
async function finger(page: Page, places: [number, number][]): Promise<void> {
  await paperOf(page).scrollIntoViewIfNeeded();
  const box = (await paperOf(page).boundingBox())!;
  const touch = await page.context().newCDPSession(page);
  const at = ([x, y]: [number, number]) => [{ x: box.x + x * box.width, y: box.y + y * box.height }];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(places[0]!) });
  for (const place of places.slice(1)) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(place) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('an idea is drawn by finger, keys and buttons, and stands on the wall when a worker has looked at it', async ({ house }) => {
  const session = await makeSession(await house.adult(WORKER));
  const [author, other] = (await house.crowd(session.code, 'makers', 2)) as [Visitor, Visitor];
  const page = await (await house.browserOf(author)).newPage();
  await page.goto('/ideas/new');
  await page.getByRole('link', { name: 'Draw it' }).click();
  await expect(paperOf(page)).toBeVisible();
  await passesAxe(page);
  const field = page.locator('input[name="drawing"]');

  await finger(page, [[0.2, 0.8], [0.2, 0.6], [0.2, 0.4], [0.5, 0.4], [0.8, 0.4]]);
  await expect(field).toHaveValue(/^an\d+\.\d+\.\d+\.\d+\.\d+\.\d+$/);

  await page.getByRole('button', { name: 'Orange' }).click();
  await page.getByRole('button', { name: 'Thick pen' }).click();
  await paperOf(page).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('The pen is down.')).toBeVisible();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The pen is up.')).toBeVisible();
  await expect(field).toHaveValue(/bw\d+\.\d+\.\d+\.\d+$/);
  await page.keyboard.press('Tab');
  await expect(paperOf(page)).not.toBeFocused();

  await page.getByText('Draw with buttons').click();
  const pen = page.getByRole('button', { name: 'Pen down' });
  await pen.click();
  await expect(pen).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Up', exact: true }).click();
  await pen.click();
  await expect(linesOn(page)).toHaveCount(3);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(linesOn(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('Your paper is empty.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(linesOn(page)).toHaveCount(2);

  const drawn = await field.inputValue();
  await expect.poll(() => kept(page)).toContain(drawn);
  // As when the tablet is passed on: nothing of it stays in sight.
  await page.evaluate(() => document.querySelector<HTMLFormElement>('#drawn')?.reset());
  await expect(linesOn(page)).toHaveCount(0);
  await page.reload();
  await expect(linesOn(page)).toHaveCount(2);
  await expect(field).toHaveValue(drawn);
  await page.getByLabel('What is it?').fill('A den for all');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.waitForURL(/\/check$/);
  await expect(page.locator('.sketch path')).toHaveCount(3);
  await passesAxe(page);
  expect(await kept(page)).not.toContain(drawn);
  const idea = /\/ideas\/([^/]+)\/check/.exec(page.url())?.[1] ?? '';
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.waitForURL(/sent=/);

  const theirs = await (await house.browserOf(other)).newPage();
  await theirs.goto('/wall');
  await expect(theirs.locator('.sketch')).toHaveCount(0);
  await release(session, idea);
  await theirs.goto('/wall');
  await expect(theirs.locator('.sketch path')).toHaveCount(3);
  await expect(theirs.getByText('A den for all')).toBeVisible();
  await passesAxe(theirs);
});
