// What no page of Fifth may do, watched on every page of every test: ask another origin,
// break its own content policy, or fail in its script.

import { type BrowserContext, type ConsoleMessage, expect } from '@playwright/test';

export class Watch {
  private readonly faults: string[] = [];
  /** Names of what a test breaks on purpose: "offline". */
  private readonly allowed: RegExp[] = [];

  constructor(private readonly origin: string) {}

  async over(context: BrowserContext): Promise<void> {
    context.on('request', (request) => {
      const url = new URL(request.url());
      const inside = url.origin === this.origin || ['data:', 'blob:', 'about:'].includes(url.protocol);
      if (!inside) this.faults.push(`asks another origin: ${request.url()}`);
    });
    context.on('console', (message) => this.hear(message));
    context.on('weberror', (error) => this.faults.push(`throws: ${error.error().message}`));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
  }

  /** Some pages are meant to go wrong: what they say of it in the console is expected. */
  allows(what: RegExp): void {
    this.allowed.push(what);
  }

  /** At the end of each test. */
  foundNothing(): void {
    expect([...new Set(this.faults)].slice(0, 8), 'requests elsewhere, console errors, content policy').toEqual([]);
  }

  private hear(message: ConsoleMessage): void {
    const said = message.text();
    // A kind page with the status 404 or 422 is no fault; the browser logs it all the same.
    const kindRefusal = /the server responded with a status of 4\d\d/.test(said);
    const blocked = said.includes('Service Worker registration blocked by Playwright');
    const expected = kindRefusal || blocked || this.allowed.some((allowed) => allowed.test(said));
    if (['error', 'warning'].includes(message.type()) && !expected) {
      this.faults.push(`console: ${said}`);
    }
  }
}
