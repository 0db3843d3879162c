// "Read to me": by the device's own voices and by no other, in the order of the page, and never a card marked
// by it. The browser's voices are stood in for: what is spoken is written down.

import type { BrowserContext, Page } from '@playwright/test';

import { expect, test } from '../people/house.ts';
import { openVote } from '../people/vote.ts';

interface Said {
  words: string;
  voice: string;
  local: boolean;
  rate: number;
}

/** A remote voice stands first and is the one a browser would take by itself. */
const VOICES = [
  { name: 'Cloud', lang: 'en-GB', localService: false, default: true },
  { name: 'Box', lang: 'en-US', localService: true, default: false },
  { name: 'Sandouq', lang: 'ar_SA', localService: true, default: false },
];

async function voices(context: BrowserContext, those: object[]): Promise<void> {
  await context.addInitScript((voices) => {
    const said: Said[] = [];
    let now: { onend: (() => void) | null; onerror: (() => void) | null } | undefined;
    class Utterance {
      voice: { name: string; localService: boolean } | null = null;
      lang = '';
      rate = 1;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (one: Utterance) => {
        said.push({ words: one.text, voice: one.voice?.name ?? '', local: Boolean(one.voice?.localService), rate: one.rate });
        now = one;
      },
      cancel: () => {
        const cut = now;
        now = undefined;
        cut?.onerror?.();
      },
    });
    // The test says when a phrase is over.
    const over = () => {
      const ended = now;
      now = undefined;
      ended?.onend?.();
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, said, over });
  }, those);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said);
const over = (page: Page) => page.evaluate(() => (window as unknown as { over(): void }).over());

test('a page is read in its order by a voice of the device, held, slowed and stopped', async ({ house }) => {
  const vote = await openVote(house.server.url, ['Cook tea', 'Football', 'Paint a wall', 'Sing'], 2);
  const context = await house.browserOf(vote.pupils[1]!);
  await voices(context, VOICES);
  const page = await context.newPage();
  await page.goto(`/rounds/${vote.round}/ballot`);
  await page.getByRole('button', { name: 'Read to me' }).click();
  await expect.poll(async () => (await said(page)).length).toBe(1);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect((await said(page))[0]?.words).toBe(title?.trim());
  await expect(page.locator('[data-spoken]')).toHaveText(title!.trim());

  await page.getByRole('button', { name: 'Slower' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  const rates = (await said(page)).map(({ rate }) => rate);
  expect(rates[2], 'the phrase begins again, slower').toBeLessThan(rates[0]!);

  for (let phrase = 0; phrase < 40 && (await page.locator('[data-spoken]').count()) > 0; phrase++) await over(page);
  await expect(page.locator('.reading')).toBeHidden();
  const all = await said(page);
  const words = all.map((one) => one.words);
  const shown = await page.locator('.choice').evaluateAll((cards) => cards.map((card) => card.querySelector('[dir=auto]')!.textContent.trim()));
  expect(words.filter((one) => shown.includes(one)), 'the cards, as they stand').toEqual(shown);
  expect(words.at(-1)).toBe('What we know about you');
  expect(all.every(({ local, voice }) => local && voice === 'Box'), 'never by a voice that is elsewhere').toBe(true);
  expect(words.join(' '), 'nothing that is hidden').not.toMatch(/No connection|Read to me|0800|you pass this on|It forgets you/);
  expect(await page.locator('input:checked').count()).toBe(0);
});

test('each card speaks by a button of its own, which marks nothing, and going on is silence', async ({ house }) => {
  const vote = await openVote(house.server.url, ['Cook tea', 'Football', 'Paint a wall', 'Sing'], 2);
  const context = await house.browserOf(vote.pupils[1]!);
  await context.addCookies([{ name: 'fifth-looks', value: 'aloud', url: house.server.url }]);
  await voices(context, VOICES);
  const page = await context.newPage();
  await page.goto(`/rounds/${vote.round}/ballot`);
  const speaker = page.getByRole('button', { name: 'Hear: Football' });
  await speaker.click();
  await expect.poll(async () => (await said(page)).map(({ words }) => words)).toEqual(['Football']);
  expect(await page.locator('input:checked').count()).toBe(0);
  await page.locator('.choice', { hasText: 'Football' }).click();
  await speaker.click();
  await over(page);
  expect(await page.locator('input:checked').count(), 'nor does it take a mark off').toBe(1);
  expect((await said(page)).every(({ local }) => local)).toBe(true);
});

test('without a voice of the device there is no button, and nothing is spoken', async ({ house }) => {
  const context = await house.browser();
  await voices(context, [VOICES[0]!, VOICES[2]!]);
  const page = await context.newPage();
  const islands = page.waitForResponse(/\.wasm$/);
  await page.goto('/');
  await (await islands).finished();
  await expect(page.getByRole('button', { name: 'Read to me' })).toBeHidden();
  // In its own language the page has a voice.
  await context.addCookies([{ name: 'fifth-language', value: 'ar', url: house.server.url }]);
  await page.goto('/');
  await page.getByRole('button', { name: 'القراءة لي' }).click();
  await expect.poll(async () => (await said(page)).map(({ voice }) => voice)).toEqual(['Sandouq']);
});
