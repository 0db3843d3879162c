// The worst that people type, on every page of pupils and every size: nothing lies over anything else,
// nothing is pushed off the page, nothing is cut. And a second engine, which knows other faults of access
// than axe. Adults' pages hold the same words, of organisations, groups, places, people and questions, at four
// widths, in colours of the reader's own and with letters twice as large.

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { type BrowserContext, type Page, expect } from '@playwright/test';

import { faultsOfBoxes, typesTheWorst } from '../people/boxes.ts';
import { PAGES } from '../people/scene.ts';
import { goTo, sceneOf, test } from '../people/scenes.ts';

const ENGINE = path.join(import.meta.dirname, '../node_modules/accessibility-checker-engine/ace.js');
const LOOKS: [string, { width: number; height: number }, (page: Page) => Promise<unknown>][] = [
  ['on a phone', { width: 360, height: 740 }, async () => undefined],
  ['at 320 px, as at 400 % of a desktop', { width: 320, height: 256 }, async () => undefined],
  ['on a phone held across', { width: 740, height: 360 }, async () => undefined],
  ['on a tablet', { width: 820, height: 1180 }, async () => undefined],
  ['on a desktop', { width: 1280, height: 800 }, async () => undefined],
  ['with colours of its own', { width: 360, height: 740 }, (page) => page.emulateMedia({ forcedColors: 'active' })],
  ['with letters twice as large', { width: 360, height: 740 }, twiceAsLarge],
];
/** One browser walks through so many pages; two do it at once. */
const WALKS = 4;
/** Forms without a name are no landmarks, so they need no names that differ (HTML AAM). */
const NOT_OURS = ['aria_form_label_unique'];
/** Sheets of paper have a size of their own, and a box on them is as high as a paper allows. */
const ON_PAPER: (typeof PAGES)[number][] = ['ballots to print'];

test.describe.configure({ timeout: 120_000 });

for (let walk = 0; walk < WALKS; walk++) {
  test(`the worst words break no box: walk ${walk + 1}`, async ({ house, scenes }) => {
    const scene = await sceneOf(house, scenes);
    const browsers = new Map<unknown, BrowserContext>();
    const faults: string[] = [];
    for (const name of PAGES.filter((_, at) => at % WALKS === walk)) {
      const place = scene[name];
      const context = browsers.get(place.as) ?? (await house.browserOf(place.as, { bypassCSP: true }));
      browsers.set(place.as, context);
      const page = await context.newPage();
      await goTo(page, place);
      if (place.who === 'pupil') faults.push(...(await secondEngine(page)).map((fault) => `${name}: ${fault}`));
      if (place.who !== 'screen' && !ON_PAPER.includes(name)) await typesTheWorst(page);
      // The big screen has sizes of its own, and the words on it are fitted to it.
      const looks = { pupil: LOOKS, adult: LOOKS.filter(([look]) => !/across/.test(look)), screen: [] };
      for (const [look, size, set] of looks[place.who]) {
        await page.setViewportSize(size);
        await set(page);
        faults.push(...(await faultsOfBoxes(page)).map((fault) => `${name}, ${look}: ${fault}`));
        await page.emulateMedia({ forcedColors: 'none' });
      }
      await page.close();
    }
    expect(faults).toEqual([]);
  });
}

/** Letters of 200 %, as a browser's own setting makes them. */
function twiceAsLarge(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
    document.documentElement.style.fontSize = `${2 * size}px`;
  });
}

let engine = '';

/** IBM's engine: its violations, not what it only wants to be looked at. */
async function secondEngine(page: Page): Promise<string[]> {
  engine ||= readFileSync(ENGINE, 'utf8');
  await page.evaluate(engine);
  return page.evaluate(async (notOurs) => {
    const { ace } = window as unknown as { ace: { Checker: new () => { check(of: Document, by: string[]): Promise<Report> } } };
    interface Report {
      results: { ruleId: string; value: [string, string]; message: string; snippet: string }[];
    }
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    const violated = results.filter(({ ruleId, value, snippet }) => {
      // What a form gives out is said by itself; it needs no label.
      const gives = ruleId === 'input_label_exists' && snippet.startsWith('<output');
      return value[0] === 'VIOLATION' && value[1] === 'FAIL' && !notOurs.includes(ruleId) && !gives;
    });
    return violated.map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 90)}`);
  }, NOT_OURS);
}

