// Somebody without a browser: forms by HTTP, a jar for cookies, redirects not followed. For
// crowds, and for what happened before a story begins.

import { PASSWORD, id } from './world.ts';

export type Fields = [name: string, value: string][];

export interface Reply {
  status: number;
  /** Where a 303 leads to. */
  location: string;
  body: string;
}

export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(public url: string) {}

  get(path: string): Promise<Reply> {
    return this.send(path, {});
  }

  post(path: string, fields: Fields = []): Promise<Reply> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(fields) });
  }

  /** Goes where a 303 leads to. */
  async follow(reply: Reply): Promise<Reply> {
    return reply.status === 303 ? this.get(reply.location) : reply;
  }

  /** A form that must be taken: gives the address it leads to. */
  async does(path: string, fields: Fields = []): Promise<string> {
    const reply = await this.post(path, fields);
    if (reply.status !== 303) throw new Error(`POST ${path} answers ${reply.status}: ${text(reply.body)}`);
    return reply.location;
  }

  async signsIn(email: string): Promise<this> {
    await this.does('/sign-in', [['email', email], ['password', PASSWORD]]);
    return this;
  }

  /** A pupil of the group of this name comes in; `picture` as "fox.orange". */
  async joins(code: string, group: string, picture: string): Promise<this> {
    await this.get(`/join/${code}?group=${id(group)}`);
    await this.does(`/join/${code}`, [['group', id(group)], ['who', picture]]);
    return this;
  }

  /** A pupil writes an idea and sends it; gives its id. */
  async proposes(words: string, more: { picture?: string; drawing?: string; place?: string; lead?: string } = {}): Promise<string> {
    const idea = await this.begins(words);
    if (more.drawing) await this.does(`/ideas/${idea}/draw`, [['drawing', more.drawing]]);
    if (more.picture) await this.does(`/ideas/${idea}/picture`, [['picture', more.picture]]);
    if (more.place) await this.does(`/ideas/${idea}/place`, [['place', more.place]]);
    if (more.lead) await this.does(`/ideas/${idea}/lead`, [['lead', more.lead]]);
    await this.does(`/ideas/${idea}/send`);
    return idea;
  }

  /** A pupil writes an idea and does not send it yet. */
  async begins(words: string): Promise<string> {
    const page = await this.get('/ideas/new');
    const idea = /action="\/ideas\/([^/"]+)\/words"/.exec(page.body)?.[1];
    if (!idea) throw new Error(`/ideas/new answers ${page.status}: ${text(page.body)}`);
    await this.does(`/ideas/${idea}/words`, [['words', words]]);
    return idea;
  }

  /** A pupil votes; no pick is "none of these". Gives the reply, whatever it is. */
  casts(round: string, picks: string[]): Promise<Reply> {
    const fields: Fields = picks.length > 0 ? picks.map((pick) => ['pick', pick]) : [['none', '1']];
    return this.post(`/rounds/${round}/ballot`, fields);
  }

  private async send(path: string, how: RequestInit): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(this.url + path, { ...how, redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/);
      this.cookies.set(name, value);
    }
    return { status: answer.status, location: answer.headers.get('location') ?? '', body: await answer.text() };
  }
}

/** The words of a page without its tags, for messages. */
export function text(html: string): string {
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  return body.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 600);
}
