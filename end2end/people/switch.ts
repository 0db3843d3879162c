// Somebody who presses one switch and nothing else: waits until what is wanted is lit, and presses a moment
// later. The clock of the page stands still between; so a minute of scanning takes seconds, and is counted whole.

import { expect, type Locator, type Page } from '@playwright/test';

/** So long from seeing the light to pressing. */
const REACTS = 300;
/** So often somebody looks. */
const LOOKS = 100;

export class OneSwitch {
  /** Milliseconds of waiting and pressing so far. */
  spent = 0;
  presses = 0;

  private constructor(readonly page: Page) {}

  static async at(page: Page): Promise<OneSwitch> {
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    return new OneSwitch(page);
  }

  /** The same person goes to this page; what was spent so far is told already. */
  async goesTo(path: string): Promise<void> {
    await this.page.goto(path);
    this.spent = this.presses = 0;
  }

  /** Presses until this is chosen: first its group, then itself. */
  async chooses(what: Locator): Promise<void> {
    await expect(what).toBeAttached();
    // What is new on the page is lit with the next beat, and the clock stands still until somebody lets it run.
    const isLit = async () => {
      const lit = await this.page.locator('[data-lit]').count();
      if (lit === 0) await this.page.clock.runFor(LOOKS);
      return lit;
    };
    await expect.poll(isLit, { timeout: 10_000 }).toBeGreaterThan(0);
    for (const began = this.spent; this.spent - began < 120_000; ) {
      const lit = await what.evaluate((part) => {
        const lit = [...document.querySelectorAll('[data-lit]')];
        return lit.includes(part.closest('label') ?? part) ? lit.length : 0;
      });
      if (lit === 0) {
        await this.waits(LOOKS);
        continue;
      }
      await this.waits(REACTS);
      await this.page.keyboard.press('Space');
      this.presses++;
      await this.waits(LOOKS);
      if (lit === 1) return;
    }
    throw new Error(`the light never comes to ${what}`);
  }

  async waits(milliseconds: number): Promise<void> {
    await this.page.clock.runFor(milliseconds);
    this.spent += milliseconds;
  }

  toString(): string {
    return `${(this.spent / 1_000).toFixed(1)} s, ${this.presses} presses`;
  }
}
