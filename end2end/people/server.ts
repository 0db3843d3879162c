// The server under test: the built `fifth` on a free port, with data of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(import.meta.dirname, '../../target');
const PROGRAM = process.env.FIFTH_BINARY ?? path.join(TARGET, 'release/fifth');

/** A server that is told to stop must have stopped after this long. */
const STOPS_WITHIN = 10_000;
const STARTS_WITHIN = 30_000;

export class Server {
  private said = '';

  private constructor(
    private readonly running: ChildProcess,
    readonly data: string,
    readonly url: string,
  ) {}

  /** Starts on an empty disk, or on the one that another server left behind. */
  static async start(data?: string, more: Record<string, string> = {}, demo = true): Promise<Server> {
    const folder = data ?? (await mkdtemp(path.join(tmpdir(), 'fifth-')));
    const port = await freePort();
    const at = `127.0.0.1:${port}`;
    // Who has to know the port before there is one says PORT.
    const named = Object.entries(more).map(([name, value]) => [name, value.replace('PORT', String(port))]);
    const invented = demo ? ['--demo'] : [];
    const running = spawn(PROGRAM, ['serve', ...invented, '--addr', at, '--data', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...Object.fromEntries(named) },
    });
    const server = new Server(running, folder, `http://${at}`);
    for (const stream of [running.stdout, running.stderr]) {
      stream?.on('data', (text) => (server.said += text));
    }
    await listening(running);
    // It does not outlive a test run that breaks off.
    process.once('exit', () => running.kill('SIGKILL'));
    await server.isHealthy();
    return server;
  }

  /** Starts on an empty disk, without the invented partnership. */
  static startEmpty(): Promise<Server> {
    return Server.start(undefined, {}, false);
  }

  /** The address that an empty disk prints, once. */
  async link(): Promise<string> {
    for (let tries = 0; tries < 100; tries++) {
      const lines = [...this.said.matchAll(/^Set up: (\S+)$/gm)];
      if (lines.length > 1) throw new Error(`more than one link\n${this.said}`);
      if (lines[0]?.[1]) return lines[0][1];
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`no link\n${this.said}`);
  }

  /** Tells it to stop, and expects that it does so in time and in order. */
  async stop(): Promise<void> {
    await this.leavesItsData();
    await rm(this.data, { recursive: true, force: true });
  }

  /** The same; the data stays for the next one. */
  async leavesItsData(): Promise<void> {
    const asked = Date.now();
    const ended = this.ended();
    this.running.kill('SIGTERM');
    const how = await within(STOPS_WITHIN, ended, () => this.running.kill('SIGKILL'));
    if (how !== 'code 0') {
      throw new Error(`after SIGTERM the server ended by ${how} in ${Date.now() - asked} ms\n${this.said}`);
    }
  }

  /** Power cut: it gets no chance to tidy up. The data stays for the next one. */
  async isKilled(): Promise<void> {
    const ended = this.ended();
    this.running.kill('SIGKILL');
    await ended;
  }

  private async isHealthy(): Promise<void> {
    const answer = await fetch(`${this.url}/health`);
    if (answer.status !== 200) throw new Error(`/health answers ${answer.status}\n${this.said}`);
  }

  private ended(): Promise<string> {
    const { exitCode, signalCode } = this.running;
    if (exitCode !== null) return Promise.resolve(`code ${exitCode}`);
    if (signalCode !== null) return Promise.resolve(`signal ${signalCode}`);
    return new Promise((resolve) => {
      this.running.once('exit', (code, signal) => resolve(code === null ? `signal ${signal}` : `code ${code}`));
    });
  }
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const nothing = createServer().listen(0, '127.0.0.1');
  await once(nothing, 'listening');
  const { port } = nothing.address() as AddressInfo;
  nothing.close();
  return port;
}

/** Waits for the line that says it is ready. */
function listening(running: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => fail('is not ready'), STARTS_WITHIN);
    const fail = (what: string) => {
      clearTimeout(late);
      running.kill('SIGKILL');
      reject(new Error(`${PROGRAM} ${what}; \`make build\` makes it\n${said}`));
    };
    const hear = (text: Buffer) => {
      said += text;
      if (said.includes('Fifth listens on')) {
        clearTimeout(late);
        resolve();
      }
    };
    running.stdout?.on('data', hear);
    running.stderr?.on('data', hear);
    running.once('error', (error) => fail(`cannot be started: ${error.message}`));
    running.once('exit', (code) => fail(`ended with code ${code}`));
  });
}

async function within(ms: number, what: Promise<string>, late: () => void): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const toolate = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      late();
      resolve('being too slow');
    }, ms);
  });
  const how = await Promise.race([what, toolate]);
  clearTimeout(timer);
  return how;
}
