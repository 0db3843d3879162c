// How it looks for me: what every page owes everybody, also in the looks that somebody chose. A few pages that
// hold all that pupils' pages are made of, each in four mixtures of the choices.

import { hasTargetsOf, fitsSideways, passesAxe, passesAxeInTheDark, showsFocus } from '../people/looks.ts';
import { expect, test as inHouse } from '../people/house.ts';
import { openVote } from '../people/vote.ts';
import { open, sceneOf, test } from '../people/scenes.ts';

const PAGES = ['join', 'ballot', 'sort', 'coins', 'how do you feel', 'result', 'answers', 'worried', 'how it looks for me', 'how I press'] as const;
const MIXTURES = ['biggest.easy.night', 'bigger.calm.blue.still.left', 'cream.words.right.aloud', 'scan.light-5000.hold-250'];
const NARROWEST = { width: 320, height: 640 };

for (const looks of MIXTURES) {
  test(`pupils’ pages are for everybody as ${looks}`, async ({ house, scenes }) => {
    const scene = await sceneOf(house, scenes);
    for (const name of PAGES) {
      for (const language of name === 'ballot' ? ['en', 'ar'] : ['en']) {
        await test.step(`${name}, ${language}`, async () => {
          const place = scene[name];
          const context = await house.browserOf(place.as);
          await context.addCookies([
            { name: 'fifth-looks', value: looks, url: house.server.url },
            { name: 'fifth-language', value: language, url: house.server.url },
          ]);
          const page = await open(context, place);
          await expect(page.locator('html')).toHaveAttribute('data-looks', new RegExp(looks.split('.')[0]!));
          await passesAxe(page);
          await passesAxeInTheDark(page);
          await page.setViewportSize(NARROWEST);
          // The ring of a switch follows with its next beat.
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST.width);
          await fitsSideways(page);
          await hasTargetsOf(page, 44);
          await showsFocus(page);
          await page.close();
        });
      }
    }
  });
}

inHouse('a pupil chooses, sees it at once, and votes a few cards at a time', async ({ house }) => {
  const words = ['Cook', 'Paint', 'Swim', 'Sing', 'Dance', 'Climb', 'Read'];
  const vote = await openVote(house.server.url, words, 2);
  const page = await (await house.browserOf(vote.pupils[1]!)).newPage();
  await page.goto(`/rounds/${vote.round}/ballot`);
  await page.getByRole('link', { name: 'For me' }).click();
  const before = await page.locator('.choice').evaluate((card) => getComputedStyle(card).fontSize);
  await page.getByRole('button', { name: 'Bigger' }).click();
  await expect(page.getByRole('button', { name: 'Bigger' })).toHaveAttribute('aria-pressed', 'true');
  expect(await page.locator('.choice').evaluate((card) => getComputedStyle(card).fontSize)).not.toBe(before);
  await page.getByRole('button', { name: 'Calmer' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-looks', 'bigger calm');
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(page).toHaveURL(/\/ballot$/);
  const cards = page.locator('.part .choice:visible');
  await expect(cards).toHaveCount(3);
  await cards.first().click();
  await page.getByRole('link', { name: /^More cards/ }).click();
  await expect(cards).toHaveCount(3);
  await cards.first().click();
  await expect(page.locator('input:checked')).toHaveCount(2);
  await page.getByRole('link', { name: 'Cards before' }).click();
  await expect(page.locator('.part input:checked:visible')).toHaveCount(1);
});
