// Where stories begin: a running server, a youth worker's own session in it, and people with a
// browser each. Every test gets a session of its own, so that tests do not disturb each other.

import { type BrowserContext, type BrowserContextOptions, test as base } from '@playwright/test';

import { Leader } from './leader.ts';
import { Pupil } from './pupil.ts';
import { Server } from './server.ts';
import { Visitor } from './visitor.ts';
import { pictures } from './vote.ts';
import { Watch } from './watch.ts';
import { Worker } from './worker.ts';
import { LEADER, WORKER } from './world.ts';

export { expect } from '@playwright/test';
export { LEADER, WORKER };

/** Cookies of adults who have signed in on this server before. */
type SignIns = Map<string, [name: string, value: string][]>;

export class House {
  private readonly contexts: BrowserContext[] = [];

  constructor(
    readonly server: Server,
    readonly watch: Watch,
    private readonly signIns: SignIns,
    private readonly open: (options: BrowserContextOptions) => Promise<BrowserContext>,
  ) {}

  /** A pupil's own phone or tablet. */
  async pupil(options: BrowserContextOptions = {}): Promise<Pupil> {
    return new Pupil(await (await this.browser(options)).newPage());
  }

  /** The youth worker, signed in. */
  async worker(): Promise<Worker> {
    return new Worker(await (await this.signedIn(WORKER)).newPage());
  }

  /** A leader, signed in. */
  async leader(): Promise<Leader> {
    return new Leader(await (await this.signedIn(LEADER)).newPage());
  }

  /** Somebody's browser, empty. */
  async browser(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.open({ baseURL: this.server.url, ...options });
    await this.watch.over(context);
    this.contexts.push(context);
    return context;
  }

  /** A browser of an adult who signed in. The page for that is a story of its own, and tries are
   *  limited, so the sign-in itself is done once. */
  async signedIn(email: string, options: BrowserContextOptions = {}): Promise<BrowserContext> {
    return this.browserOf(await this.adult(email), options);
  }

  /** An adult by HTTP, signed in. */
  async adult(email: string): Promise<Visitor> {
    const adult = new Visitor(this.server.url);
    const known = this.signIns.get(email);
    if (known) {
      for (const [name, value] of known) adult.cookies.set(name, value);
    } else {
      await adult.signsIn(email);
      this.signIns.set(email, [...adult.cookies]);
    }
    return adult;
  }

  /** A browser that goes on where a visitor by HTTP was. */
  async browserOf(visitor: Visitor, options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.browser(options);
    const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, url: this.server.url }));
    if (cookies.length > 0) await context.addCookies(cookies);
    return context;
  }

  /** Pupils by HTTP who come in one after another, for a crowd in the room. */
  async crowd(code: string, group: string, size: number, from = 0): Promise<Visitor[]> {
    const crowd = [];
    for (const picture of pictures(from + size).slice(from)) {
      crowd.push(await new Visitor(this.server.url).joins(code, group, picture));
    }
    return crowd;
  }

  async everybodyGoes(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

export const test = base.extend<{ house: House }, { server: Server; signIns: SignIns }>({
  server: [
    async ({}, use) => {
      const server = await Server.start();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  signIns: [({}, use) => use(new Map()), { scope: 'worker' }],
  house: async ({ browser, server, signIns }, use) => {
    const watch = new Watch(server.url);
    const house = new House(server, watch, signIns, (options) => browser.newContext(options));
    await use(house);
    await house.everybodyGoes();
    watch.foundNothing();
  },
});
