// One thumb, a keyboard that takes half the phone, or two keys alone: the way on is in sight and within reach.

import { type Locator, type Page, expect } from '@playwright/test';

import { WORKER, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import { makeSession, openVote } from '../people/vote.ts';

test('with the keyboard up the box and “Next” are both in sight; “Send it” lies at the thumb', async ({ house }) => {
  const { code } = await makeSession(await house.adult(WORKER));
  const ada = await (await house.pupil()).joins(code);
  await ada.page.setViewportSize({ width: 360, height: 370 });
  await ada.box.click();
  const next = ada.page.getByRole('button', { name: 'Next' });
  await bothInSight(ada.page, ada.box, next);
  await ada.box.fill('Cook tea\nfor each other\nand judge it\nlike on telly\nand eat it all');
  await bothInSight(ada.page, ada.box, next);
  await next.click();
  await ada.page.setViewportSize({ width: 360, height: 740 });
  await ada.reads('Is this right?');
  await expect(ada.page.getByRole('button', { name: 'Send it' })).toBeInViewport({ ratio: 1 });
  await expect(ada.page.getByRole('img').or(ada.page.locator('dd .picture svg')).first()).toBeVisible();
  await expect(ada.page.getByRole('radio', { name: 'Someone helped me' })).toBeHidden();
  await ada.taps('Send it');
  await expect(ada.page.getByRole('status').filter({ hasText: 'Sent.' })).toContainText('A worker reads it now.');
  await expect(ada.page.getByRole('link', { name: 'Add one more idea' })).toBeInViewport({ ratio: 1 });
});

test('Enter ticks a card, and “pass it on” asks once', async ({ house }) => {
  const vote = await openVote(house.server.url, ['Cook tea', 'Paint a wall'], 2);
  const ada = new Pupil(await (await house.browserOf(vote.pupils[1]!)).newPage());
  await ada.goesOn();
  await ada.tick('Cook tea').focus();
  await ada.page.keyboard.press('Enter');
  await expect(ada.tick('Cook tea')).toBeChecked();
  await ada.page.keyboard.press('Enter');
  await expect(ada.tick('Cook tea')).not.toBeChecked();
  await expect(ada.page).toHaveURL(/\/ballot$/);
  await ada.page.getByText("I've finished, pass it on").click();
  await expect(ada.page.getByText('To come back, you ask a worker.')).toBeVisible();
  await ada.goesOn();
  await ada.reads('What would you like to do?');
  await ada.passesItOn();
  await ada.reads('Who are you today?');
});

async function bothInSight(page: Page, box: Locator, next: Locator): Promise<void> {
  const [upper, lower] = [await box.boundingBox(), await next.boundingBox()];
  const height = page.viewportSize()?.height ?? 0;
  expect(lower!.y, 'nothing lies over the box').toBeGreaterThanOrEqual(upper!.y + upper!.height);
  expect(upper!.y, 'the box begins in sight').toBeGreaterThanOrEqual(0);
  expect(lower!.y + lower!.height, 'the button ends in sight').toBeLessThanOrEqual(height);
}
