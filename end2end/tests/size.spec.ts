// What a phone with an empty cache has to fetch, as it comes over the wire: the budgets of the
// pages on the way to a first vote. The islands come after the first tap, and are counted apart.

import type { BrowserContext, Page } from '@playwright/test';

import { expect, test } from '../people/house.ts';
import { openVote } from '../people/vote.ts';

const PAGE_BYTES = 14_000;
const PAGE_REQUESTS = 2;
const WITH_ISLANDS_BYTES = 110 * 1024;

/** In the page itself, or a stream that does not end. */
const NOT_FETCHED = /^data:|\/live\//;

/** What goes over the wire for a page: addresses, bytes, and how they were packed. */
class Wire {
  readonly addresses: string[] = [];
  bytes = 0;
  packed = new Set<string>();
  private underWay = 0;

  static async under(page: Page, context: BrowserContext): Promise<Wire> {
    const wire = new Wire();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.clearBrowserCache');
    devtools.on('Network.requestWillBeSent', ({ request }) => {
      if (NOT_FETCHED.test(request.url)) return;
      wire.addresses.push(new URL(request.url).pathname);
      wire.underWay++;
    });
    devtools.on('Network.responseReceived', ({ response }) => {
      const packing = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'content-encoding');
      if (!NOT_FETCHED.test(response.url)) wire.packed.add(packing?.[1] ?? 'plain');
    });
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      wire.bytes += encodedDataLength;
      wire.underWay--;
    });
    return wire;
  }

  async isQuiet(): Promise<void> {
    await expect.poll(() => this.underWay, { message: 'requests under way' }).toBeLessThanOrEqual(0);
  }

  toString(): string {
    return `${this.bytes} bytes (${[...this.packed].join(', ')}) in ${this.addresses.length} request(s)`;
  }
}

const PAGES = ['join', 'idea words', 'ballot', 'ballot drawn', 'worried'] as const;

/** A paper full of lines in all pens, each time others: no page can have more of a drawing. */
function full(seed: number): string {
  let now = seed;
  const upTo = (most: number): number => (now = (now * 48271) % 2147483647) % most;
  const place = (): string => `${upTo(1000)}.${upTo(1000)}`;
  const line = (): string => `${'abcdef'[upTo(6)]}${'nw'[upTo(2)]}${Array.from({ length: 4 }, place).join('.')}`;
  return Array.from({ length: 200 }, line).join('');
}

for (const name of PAGES) {
  test(`the ${name} page is small on a cold cache`, async ({ house }) => {
    const vote = await openVote(house.server.url, Array.from({ length: 12 }, (_, at) => `Idea number ${at + 1}`), 2, name === 'ballot drawn' ? Array.from({ length: 12 }, (_, at) => full(at + 1)) : []);
    const path = { 'join': '/', 'idea words': '/ideas/new', 'ballot': `/rounds/${vote.round}/ballot`, 'ballot drawn': `/rounds/${vote.round}/ballot`, 'worried': '/worried' }[name];
    if (name === 'idea words') await vote.worker.does(`/sessions/${vote.session}/step`, [['step', 'ideas']]);

    const context = await house.browserOf(vote.pupils[1]!);
    // "Idle" comes when the test says so.
    await context.addInitScript(() => {
      const idle: IdleRequestCallback[] = [];
      window.requestIdleCallback = (deed) => idle.push(deed);
      Object.assign(window, { beIdle: () => idle.forEach((deed) => deed({ didTimeout: false, timeRemaining: () => 50 })) });
    });
    const page = await context.newPage();
    const wire = await Wire.under(page, context);
    await page.goto(path);
    await wire.isQuiet();
    say(name, `before idle: ${wire}`);
    expect(wire.addresses, 'nothing but the page before the first tap').toEqual([path]);
    expect(wire.addresses.length).toBeLessThanOrEqual(PAGE_REQUESTS);
    expect(wire.bytes).toBeLessThanOrEqual(PAGE_BYTES);

    const hasIslands = (await page.locator('leptos-island').count()) > 0;
    if (hasIslands) {
      const islands = page.waitForResponse(/\.wasm$/);
      await page.evaluate(() => (window as unknown as { beIdle(): void }).beIdle());
      await (await islands).finished();
      await wire.isQuiet();
    }
    say(name, `with islands: ${wire}`);
    expect(wire.bytes).toBeLessThanOrEqual(WITH_ISLANDS_BYTES);
  });
}

function say(page: string, what: string): void {
  console.log(`      ${page}, ${what}`);
  test.info().annotations.push({ type: 'size', description: `${page}, ${what}` });
}
