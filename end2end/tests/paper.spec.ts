// Paper travels, so it has the figures for those outside: to the nearest five, and none under ten.

import { expect, test } from '../people/house.ts';
import { id } from '../people/world.ts';

test('a leader prints a result and the partnership, and no exact figure stands on the paper', async ({ house }) => {
  const leader = await house.leader();
  for (const address of [`/rounds/${id('round')}/tally`, '/partnership']) {
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
});
