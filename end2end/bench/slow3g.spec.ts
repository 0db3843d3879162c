// How soon a vote works on a slow phone: slow 3G, a processor six times slower, nothing in the
// cache. A bare page that can do the same, loaded in turn with ours, is the limit.

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';

const TIMES = 5;
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 6;

const { FIFTH_BENCH_FILES: FILES = '', FIFTH_BENCH_FIFTH: FIFTH = '', FIFTH_BENCH_BARE: BARE = '' } = process.env;

/** One visit, in milliseconds. */
interface Visit {
  /** From asking for the page until "Check my picks" can be tapped. */
  works: number;
  /** From sending the vote until the page after it is there. */
  sent: number;
}

/** What differs between ours and the bare one: only ours asks "are these your picks?". */
interface Ballot {
  address: string;
  cookies: string;
  sends: (page: Page) => Promise<Locator>;
}

test('a vote works soon on slow 3G', async ({ browser }) => {
  const [ballot = '', ...pupils] = (await readFile(path.join(FILES, 'stage.txt'), 'utf8')).split('\n');
  expect(pupils.length, 'pupils who have not voted').toBeGreaterThanOrEqual(TIMES);
  const ours: Visit[] = [];
  const bare: Visit[] = [];
  for (const cookies of pupils.slice(0, TIMES)) {
    bare.push(await visit(browser, { address: `${BARE}/ballot`, cookies: '', sends: async (page) => check(page) }));
    ours.push(await visit(browser, { address: FIFTH + ballot, cookies, sends: afterTheCheck }));
  }
  await writeFile(path.join(FILES, 'browser.txt'), figures(ours, bare).join('\n') + '\n');
});

/** Comes with an empty cache, ticks one idea, and votes. */
async function visit(browser: Browser, { address, cookies, sends }: Ballot): Promise<Visit> {
  const context = await browser.newContext();
  const url = new URL(address).origin;
  const pairs = cookies.split('; ').filter(Boolean).map((pair) => pair.split('=') as [string, string]);
  await context.addCookies(pairs.map(([name, value]) => ({ name, value, url })));
  await context.addInitScript(watch);
  const page = await context.newPage();
  await slowDown(page);

  await page.goto(address, { waitUntil: 'commit' });
  await check(page).click({ trial: true });
  const works = await seen(page, 'works');

  // The card is what a thumb hits; the box may lie under it.
  await page.locator('label', { has: page.locator('[name=pick]') }).first().click();
  await (await sends(page)).click({ noWaitAfter: true });
  await expect(page.getByRole('heading', { name: 'You have voted' })).toBeVisible({ timeout: 60_000 });
  const sent = await seen(page, 'sent');
  await context.close();
  return { works, sent };
}

/** Runs in each page: writes down in which frame something is there, since Playwright's own
 *  looking takes as long as the page itself on a processor that slow. */
function watch(): void {
  const seen: Partial<Visit> = {};
  Object.assign(window, { seen });
  const now = () => performance.timeOrigin + performance.now();
  addEventListener('submit', () => sessionStorage.setItem('sent', String(now())), true);
  const shows = (selector: string, words: string) =>
    [...document.querySelectorAll(selector)].some((one) => {
      return one.textContent?.trim().startsWith(words) && one.getClientRects().length > 0;
    });
  const look = () => {
    if (shows('button:enabled', 'Check my picks')) seen.works ??= performance.now();
    if (shows('h1', 'You have voted')) seen.sent ??= now() - Number(sessionStorage.getItem('sent'));
    if (!seen.works && !seen.sent) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function seen(page: Page, what: keyof Visit): Promise<number> {
  const number = await page.waitForFunction((what) => (window as unknown as { seen: Visit }).seen[what], what);
  return (await number.jsonValue()) ?? Number.NaN;
}

function check(page: Page): Locator {
  return page.getByRole('button', { name: 'Check my picks' });
}

async function afterTheCheck(page: Page): Promise<Locator> {
  await check(page).click();
  const send = page.getByRole('button', { name: 'Send my vote' });
  await send.click({ trial: true });
  return send;
}

async function slowDown(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.emulateNetworkConditions', SLOW_3G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** A number and its name a line, for the bench program to judge. */
function figures(ours: Visit[], bare: Visit[]): string[] {
  const line = (what: string, of: (visit: Visit) => number) => {
    const [one, other] = [median(ours.map(of)), median(bare.map(of))];
    const lines = [
      `${one.toFixed(1)} ${what}`,
      `${other.toFixed(1)} ${what}, bare`,
      `${(one / other).toFixed(3)} ${what}, × bare`,
    ];
    console.log(lines.join('\n'));
    return lines;
  };
  return [
    ...line('the vote works after', ({ works }) => works),
    ...line('the vote is sent after', ({ sent }) => sent),
    ...line('both together', ({ works, sent }) => works + sent),
  ];
}

function median(all: number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? Number.NaN;
}
