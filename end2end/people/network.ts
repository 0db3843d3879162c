// The way between a browser and the server, which fails as networks of schools do. All bytes go through
// it; the server itself is asked past it by the worker of a story.

import { type AddressInfo, type Server as Listener, type Socket, connect, createServer } from 'node:net';

/** Ways in which a network is gone for a while. */
export const OUTAGES = ['502', 'reset', 'half-open', 'log-in', 'silent', 'restart'] as const;
/** Ways in which it is bad all the time. */
export const ALWAYS = ['buffered', 'slow'] as const;

export type Way = 'good' | (typeof OUTAGES)[number] | (typeof ALWAYS)[number];

/** On a slow network every piece takes this long, in each direction. */
const SLOW = 600;

const ANSWERS: Partial<Record<Way, string>> = {
  '502': page('502 Bad Gateway', 'The server is away.'),
  // A Wi-Fi that wants a name answers everything, and as if all were well.
  'log-in': page('200 OK', 'Log in to the school Wi-Fi'),
};

interface Line {
  browser: Socket;
  server: Socket;
  /** Nothing passes any more, also when the network is back. */
  dead: boolean;
  /** What waits until the network is back, or the answer is whole. */
  held: (() => void)[];
  holds: boolean;
}

export class Network {
  way: Way = 'good';
  private readonly lines = new Set<Line>();

  private constructor(
    private readonly listener: Listener,
    readonly url: string,
    public server: string,
  ) {}

  static async before(server: string): Promise<Network> {
    const listener = createServer();
    listener.listen(0, '127.0.0.1');
    await new Promise((resolve) => listener.once('listening', resolve));
    const { port } = listener.address() as AddressInfo;
    const network = new Network(listener, `http://127.0.0.1:${port}`, server);
    listener.on('connection', (browser) => network.comes(browser));
    return network;
  }

  /** From now on it fails in this way. */
  fails(way: Way): void {
    this.way = way;
    for (const line of this.lines) {
      if (way === 'half-open') line.dead = true;
      else if (way === 'reset') cut(line, true);
      else if (way !== 'silent') cut(line, false);
    }
  }

  /** The network is back; what hung half open hangs for ever. */
  back(): void {
    this.way = 'good';
    for (const line of this.lines) {
      if (line.dead) continue;
      for (const passes of line.held.splice(0)) passes();
    }
  }

  stop(): void {
    for (const line of this.lines) cut(line, false);
    this.listener.close();
  }

  private comes(browser: Socket): void {
    browser.on('error', () => {});
    const answer = ANSWERS[this.way];
    if (answer) {
      browser.once('data', () => browser.end(answer));
      return;
    }
    if (this.way === 'reset') {
      browser.resetAndDestroy();
      return;
    }
    const { hostname, port } = new URL(this.server);
    const line = { browser, server: connect(Number(port), hostname), dead: this.way === 'half-open', held: [], holds: false };
    this.lines.add(line);
    this.joins(line);
  }

  private joins(line: Line): void {
    const { browser, server } = line;
    server.on('error', () => browser.destroy());
    browser.on('data', (bytes) => {
      // A proxy that buffers hands an answer on when it is whole; a stream never is.
      line.holds = this.way === 'buffered' && /^GET \S*live\S* /.test(bytes.toString('latin1')) && !/\?once /.test(bytes.toString('latin1'));
      this.passes(line, () => server.write(bytes));
    });
    server.on('data', (bytes) => (line.holds ? line.held.push(() => browser.write(bytes)) : this.passes(line, () => browser.write(bytes))));
    browser.on('close', () => {
      this.lines.delete(line);
      if (!line.dead && this.way !== 'silent') server.destroy();
    });
    server.on('close', () => this.passes(line, () => browser.end()));
  }

  private passes(line: Line, pass: () => void): void {
    if (line.dead) return;
    if (this.way === 'silent') line.held.push(pass);
    else if (this.way === 'slow') setTimeout(pass, SLOW);
    else pass();
  }
}

function cut({ browser, server }: Line, hard: boolean): void {
  if (hard) browser.resetAndDestroy();
  else browser.destroy();
  server.destroy();
}

function page(status: string, words: string): string {
  const body = `<!doctype html><title>${words}</title><h1>${words}</h1>`;
  return `HTTP/1.1 ${status}\r\nContent-Type: text/html\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
}
