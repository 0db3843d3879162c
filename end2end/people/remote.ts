// A browser that Playwright does not drive here: Firefox by Marionette, WebKit by its own driver. Both speak
// WebDriver (W3C), the one in frames of JSON, the other by HTTP.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** An element, as WebDriver names it. */
type Found = Record<string, string>;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** A command of WebDriver: its name in Marionette, its address by HTTP. */
interface Command {
  name: string;
  path: string;
  method?: 'GET' | 'POST' | 'DELETE';
}
type Send = (command: Command, body?: Record<string, unknown>) => Promise<unknown>;

/** What a page may need at most: the machine may be busy. */
const PATIENCE = 20_000;

export class Remote {
  constructor(
    private readonly send: Send,
    private readonly ends: () => Promise<void>,
  ) {}

  async goes(url: string): Promise<void> {
    await this.send({ name: 'WebDriver:Navigate', path: '/url' }, { url });
  }

  async back(): Promise<void> {
    await this.send({ name: 'WebDriver:Back', path: '/back' }, {});
  }

  /** Waits until the page says this. */
  async reads(words: string): Promise<void> {
    await this.until(`says “${words}”`, async () => (await this.said()).includes(words));
  }

  /** Waits until the page no longer does. */
  async readsNoMore(words: string): Promise<void> {
    await this.until(`no longer says “${words}”`, async () => !(await this.said()).includes(words));
  }

  /** Taps what bears these words: a button, a link, a card. */
  async taps(words: string): Promise<void> {
    await this.until(`is tapped on “${words}”`, async () => this.click(await this.bearing(words)));
  }

  /** The first of what the page has of these. */
  async tapsThe(selector: string): Promise<void> {
    await this.until(`is tapped on ${selector}`, async () => {
      return this.click(await this.script<Found>('return document.querySelector(arguments[0])', selector));
    });
  }

  async writes(selector: string, words: string): Promise<void> {
    await this.until(`is written into ${selector}`, async () => {
      const found = await this.script<Found>('return document.querySelector(arguments[0])', selector);
      if (!found) return false;
      const id = found[ELEMENT] ?? '';
      await this.send({ name: 'WebDriver:ElementSendKeys', path: `/element/${id}/value` }, { id, text: words });
      return true;
    });
  }

  async script<T>(script: string, ...args: unknown[]): Promise<T | null> {
    return (await this.send({ name: 'WebDriver:ExecuteScript', path: '/execute/sync' }, { script, args })) as T | null;
  }

  async closes(): Promise<void> {
    await this.ends();
  }

  private async said(): Promise<string> {
    // Marks that keep words from turning others are no words.
    const text = await this.script<string>('return document.body ? document.body.innerText : ""');
    return (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
  }

  private bearing(words: string): Promise<Found | null> {
    return this.script<Found>(
      `const plain = (one) => (one.innerText || '').replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim();
       const all = [...document.querySelectorAll('button, a, label, summary')].filter((one) => one.checkVisibility());
       return all.find((one) => plain(one) === arguments[0]) ?? all.find((one) => plain(one).includes(arguments[0]));`,
      words,
    );
  }

  private async click(found: Found | null): Promise<boolean> {
    if (!found) return false;
    const id = found[ELEMENT] ?? '';
    await this.send({ name: 'WebDriver:ElementClick', path: `/element/${id}/click` }, { id });
    return true;
  }

  /** Tries again for as long as the page is on its way: it may follow its group in the same moment. */
  private async until(what: string, is: () => Promise<boolean>): Promise<void> {
    const begun = Date.now();
    let fault: unknown = '';
    while (Date.now() - begun < PATIENCE) {
      try {
        if (await is()) return;
      } catch (error) {
        fault = error;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const page = await this.said().catch(() => '');
    throw new Error(`the page never ${what}: ${String(fault)}\n${page.slice(0, 600)}`);
  }
}

/** Firefox without a window, and its Marionette. */
export async function firefox(): Promise<Remote> {
  const profile = await mkdtemp(path.join(tmpdir(), 'fifth-firefox-'));
  const prefs = { 'marionette.port': 0, 'datareporting.policy.dataSubmissionEnabled': false, 'app.update.enabled': false };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const program = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
  const running = spawn(program, ['--marionette', '--headless', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  const port = await until('Firefox listens', async () => {
    const text = await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    return Number(text) || undefined;
  });
  const marionette = await Marionette.at(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const ends = async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    await ended(running);
    await rm(profile, { recursive: true, force: true });
  };
  return new Remote((command, body) => marionette.send(command.name, body ?? {}), ends);
}

/** WebKit, what iPads run is its brother. It has no mode without a window, so it gets a screen of its own. */
export async function webkit(): Promise<Remote> {
  const port = 20_000 + (process.pid % 20_000);
  const driver = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
  const running = spawn('xvfb-run', ['-a', driver, `--port=${port}`], { stdio: 'ignore', detached: true });
  const at = `http://127.0.0.1:${port}`;
  await until('WebKit listens', async () => (await fetch(`${at}/status`).catch(() => undefined))?.ok || undefined);
  const options = { binary: await miniBrowser(), args: ['--automation'] };
  const made = (await http('POST', `${at}/session`, {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `${at}/session/${made.sessionId}`;
  const ends = async () => {
    await http('DELETE', session).catch(() => undefined);
    // The screen and the driver are one group of processes, and ours.
    if (running.pid) process.kill(-running.pid, 'SIGTERM');
    await ended(running);
  };
  return new Remote((command, body) => http(command.method ?? 'POST', session + command.path, body), ends);
}

/** Where Debian puts it differs by release and by machine. */
async function miniBrowser(): Promise<string> {
  for (const machine of await readdir('/usr/lib')) {
    for (const kind of ['4.1', '4.0']) {
      const found = path.join('/usr/lib', machine, `webkit2gtk-${kind}`, 'MiniBrowser');
      if (existsSync(found)) return found;
    }
  }
  throw new Error('there is no MiniBrowser: apt-get install webkit2gtk-driver');
}

async function http(method: string, url: string, body?: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${value?.error}: ${value?.message}`);
  return value;
}

/** Firefox's own protocol: "12:[0,1,…]" there and "14:[1,1,null,…]" back. */
class Marionette {
  private heard = Buffer.alloc(0);
  private next = 1;
  private readonly waiting = new Map<number, { done: (value: unknown) => void; failed: (why: Error) => void }>();

  private constructor(private readonly line: Socket) {
    line.on('data', (bytes) => {
      this.heard = Buffer.concat([this.heard, bytes]);
      for (let frame = this.frame(); frame; frame = this.frame()) this.answer(frame);
    });
    line.on('close', () => this.waiting.forEach(({ failed }) => failed(new Error('Firefox has gone'))));
    line.on('error', () => undefined);
  }

  static async at(port: number): Promise<Marionette> {
    const line = connect(port, '127.0.0.1');
    await new Promise((resolve, reject) => line.once('connect', resolve).once('error', reject));
    return new Marionette(line);
  }

  send(name: string, args: Record<string, unknown>): Promise<unknown> {
    const id = this.next++;
    const text = JSON.stringify([0, id, name, args]);
    return new Promise((done, failed) => {
      this.waiting.set(id, { done, failed });
      this.line.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  private frame(): unknown {
    const colon = this.heard.indexOf(':');
    if (colon < 0) return undefined;
    const length = Number(this.heard.subarray(0, colon).toString());
    const end = colon + 1 + length;
    if (this.heard.length < end) return undefined;
    const text = this.heard.subarray(colon + 1, end).toString();
    this.heard = this.heard.subarray(end);
    return JSON.parse(text);
  }

  private answer(frame: unknown): void {
    // The first frame says who speaks.
    if (!Array.isArray(frame)) return;
    const [, id, error, result] = frame as [number, number, { error: string; message: string } | null, unknown];
    const asked = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) return asked?.failed(new Error(`${error.error}: ${error.message}`));
    const single = result !== null && typeof result === 'object' && 'value' in result;
    asked?.done(single ? (result as { value: unknown }).value : result);
  }
}

async function until<T>(what: string, is: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const found = await is();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`never: ${what}`);
}

async function ended(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise((resolve) => running.once('exit', resolve));
  const late = setTimeout(() => running.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(late);
}
