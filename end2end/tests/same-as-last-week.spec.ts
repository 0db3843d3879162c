// The same as last Thursday: from the sign-in to an open vote, every tap counted.

import type { Browser, Locator, Page } from '@playwright/test';

import { inDays } from '../people/days.ts';
import { House, expect, test } from '../people/house.ts';
import { Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';
import { Worker } from '../people/worker.ts';

const MOST_TAPS = 8;

test('last week is held again in at most eight taps and nothing typed', async ({ browser }) => {
  test.setTimeout(120_000);
  const before = await Server.start();
  const jo = await new Worker(await newPage(before, browser)).signsIn();
  await jo.makesSession({ name: 'Class meeting', groups: ['Thursday Makers'] });
  await jo.books({ day: inDays(0) });
  await jo.opensTheRoom();
  await jo.page.getByText('End the session', { exact: true }).click();
  await jo.page.getByRole('button', { name: 'End and go to the debrief' }).click();
  await expect(jo.page.getByRole('heading', { level: 1 })).toContainText('Debrief');
  await jo.page.context().close();
  await before.leavesItsData();

  const later = await Server.start(before.data, { FIFTH_DAYS_AHEAD: '7' });
  const house = new House(later, new Watch(later.url), new Map(), (options) => browser.newContext(options));
  try {
    const worker = await new Worker(await (await house.browser()).newPage()).signsIn();
    let taps = 0;
    const tap = async (what: Locator) => {
      await what.click();
      taps += 1;
    };
    const { page } = worker;
    await tap(page.getByRole('row').filter({ hasText: 'Class meeting' }).getByRole('button', { name: /^Do it again/ }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Class meeting');
    const session = /\/sessions\/([^/]+)\/room/.exec(page.url())?.[1] ?? '';
    expect(session).not.toBe(jo.session);
    const code = (await page.locator('summary').getByText(/^[A-Z]+ \d{3,4}$/).textContent())?.trim() ?? '';
    expect(code, 'another code').not.toBe(jo.code);
    await tap(page.getByRole('button', { name: 'Start with ideas' }));

    for (const idea of ['Cook soup together', 'Paint a wall']) {
      const pupil = await (await house.pupil()).joins(code);
      await pupil.proposesInShort(idea);
      await worker.opens(session);
      await tap(page.getByRole('button', { name: 'To the wall' }));
      await expect(page.getByRole('button', { name: 'To the wall' })).toHaveCount(0);
    }
    await tap(page.getByRole('button', { name: 'Show the wall' }));
    await tap(page.getByRole('button', { name: 'Start the vote' }));
    await worker.sees('have voted');
    expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  } finally {
    await house.everybodyGoes();
    await later.stop();
  }
});

async function newPage(server: Server, browser: Browser): Promise<Page> {
  return (await browser.newContext({ baseURL: server.url })).newPage();
}
