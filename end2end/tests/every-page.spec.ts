// What every page owes everybody: no violation that axe knows of, in light and dark; nothing to
// pull sideways at 320 px; targets for thumbs; a ring for the keyboard that nothing covers; the
// same ways out in the same order; one origin, and a quiet console (the house watches those).

import { type Page, expect } from '@playwright/test';

import { fitsSideways, hasTargetsOf, passesAxe, passesAxeByItsLooks, passesAxeInTheDark, showsFocus } from '../people/looks.ts';
import { PAGES } from '../people/scene.ts';
import { open, sceneOf, test } from '../people/scenes.ts';
import { SIZES } from '../people/sizes.ts';

const NARROWEST = { width: 320, height: 640 };
/** WCAG 2.2 AA for adults; for children's thumbs, AAA. */
const TARGETS = { pupil: 44, adult: 24, screen: 24 };

for (const name of PAGES) {
  test(`the page “${name}” is for everybody`, async ({ house, scenes }) => {
    const place = (await sceneOf(house, scenes))[name];
    const page = await open(await house.browserOf(place.as), place);
    await showsTheWidestCode(page);

    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    if (place.who === 'pupil') await hasWaysOut(page);
    await test.step('on a phone', async () => {
      await passesAxe(page);
      await passesAxeInTheDark(page);
      await fitsSideways(page);
      await hasTargetsOf(page, TARGETS[place.who]);
      await showsFocus(page);
    });
    await test.step('at 320 px', async () => {
      await page.setViewportSize(NARROWEST);
      await fitsSideways(page);
      await hasTargetsOf(page, TARGETS[place.who]);
    });
    await test.step('on a tablet', async () => {
      await page.setViewportSize(SIZES.tablet);
      await passesAxeByItsLooks(page);
      await fitsSideways(page);
    });
    await test.step('on a desktop', async () => {
      await page.setViewportSize(SIZES.desktop);
      await passesAxe(page);
      await fitsSideways(page);
    });
  });
}

/** Codes are drawn by lot, so a page that only just fits would fit on most days. */
async function showsTheWidestCode(page: Page): Promise<void> {
  await page.locator('[translate=no]').evaluateAll((codes) => {
    for (const code of codes) {
      const drawn = code.textContent.trim();
      if (!/^[A-Z]+ \d+$/.test(drawn)) continue;
      code.textContent = 'WHALE 888';
      const named = code.closest('[aria-label]');
      named?.setAttribute('aria-label', named.getAttribute('aria-label')!.replace(drawn, 'WHALE 888'));
    }
  });
}

/** "Not today" and "I'm worried": on every page, in this order, in the same place. */
async function hasWaysOut(page: Page): Promise<void> {
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('link')).toHaveText(['Not today', "I'm worried"]);
  await expect(footer.getByRole('link').nth(0)).toHaveAttribute('href', '/not-today');
  await expect(footer.getByRole('link').nth(1)).toHaveAttribute('href', '/worried');
  const box = (at: number) => footer.getByRole('link').nth(at).boundingBox();
  expect((await box(0))?.height, 'as large as other buttons').toBeGreaterThanOrEqual(44);
}
