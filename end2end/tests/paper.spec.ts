// Paper travels, so it has the figures for those outside: to the nearest five, and none under ten.

import { boxesAreWhole, typesTheWorst } from '../people/boxes.ts';
import { expect, test } from '../people/house.ts';
import { FINISHED, id } from '../people/world.ts';

test('a leader prints a result and the partnership, and no exact figure stands on the paper', async ({ house }) => {
  const leader = await house.leader();
  for (const address of [`/rounds/${id('round')}/tally`, `/partnership/sessions/${FINISHED}`]) {
    const { page } = leader;
    await page.goto(address);
    await expect(page.getByText('30 of 71').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.getByRole('main').innerText();
    expect(paper, address).toContain('about 30');
    expect(paper, address).not.toMatch(/\b\d+ of (71|82)\b/);
    for (const cell of await page.locator('.paper td').allInnerTexts()) {
      const figure = Number(/\d+/.exec(cell)?.[0] ?? 0);
      expect(figure % 5 === 0 && (figure === 0 || figure >= 10), `${address}: ${cell}`).toBe(true);
    }
    await expect(page.locator('.bars:visible')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });
  }
  // The home and what was agreed tell of the same vote.
  for (const address of ['/partnership', '/partnership/agreed']) {
    const { page } = leader;
    await page.goto(address);
    await expect(page.getByText(/71 of (71|82)/).first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('main').innerText(), address).not.toMatch(/\b\d+ of (71|82)\b/);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('on the poster the code to scan lies over no card, however long its address', async ({ house }) => {
  const page = await (await house.browser({ viewport: { width: 703, height: 1031 } })).newPage();
  await page.goto(`/sessions/${FINISHED}/answers`);
  await page.emulateMedia({ media: 'print' });
  await boxesAreWhole(page, 'with the words of the demo');
  await page.locator('.address').evaluate((one) => (one.textContent = `https://fifth.larkmoor.school.example/sessions/${'01m7'.repeat(20)}/answers`));
  await boxesAreWhole(page, 'with a long address');
  const [square, card] = await Promise.all([page.locator('.square').boundingBox(), page.locator('.card').first().boundingBox()]);
  expect(square!.y, 'it stands on the first sheet, above the cards').toBeLessThan(card!.y);
  await typesTheWorst(page);
  await boxesAreWhole(page, 'with the worst words');
});
