// What the server sends is HTML by the book, not what a browser makes of it: the checker that the
// W3C uses reads every page as it comes. What one browser forgives, another, or the program that
// reads a page aloud, need not.

import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from '../people/house.ts';
import { PAGES, setScene } from '../people/scene.ts';

const CHECKER = path.join(import.meta.dirname, '../node_modules/vnu-jar/build/dist/vnu.jar');

/** A page with a mistake in it goes along: were it not found, silence about the rest would mean nothing. */
const WRONG = '<!DOCTYPE html><html lang="en"><title>Wrong</title><h1>Wrong</h1><p>Wrong</b></p></html>';
const FOUND = ['a wrong page: Stray end tag “b”.'];

test('every page is valid HTML', async ({ house }, testInfo) => {
  // Java takes its time on a busy machine.
  test.setTimeout(180_000);
  const scene = await setScene(house);
  const folder = testInfo.outputPath('pages');
  await mkdir(folder, { recursive: true });
  const names = new Map<string, string>();
  const keep = async (name: string, html: string) => {
    const file = path.join(folder, `${names.size}.html`);
    await writeFile(file, html);
    names.set(file, name);
  };
  for (const name of PAGES) {
    const { as, path: address, post } = scene[name];
    const reply = await as.follow(post ? await as.post(address, post) : await as.get(address));
    expect(reply.body.slice(0, 15), `“${name}” answers ${reply.status}`).toBe('<!DOCTYPE html>');
    await keep(name, reply.body);
  }
  await keep('a wrong page', WRONG);

  const said = (await check([...names.keys()])).map(({ url, message, extract }) => {
    const name = names.get(new URL(url).pathname) ?? url;
    return name === 'a wrong page' ? `${name}: ${message}` : `${name}: ${message} ${extract}`;
  });
  // The same mistake at the same words is said once for each page.
  expect([...new Set(said)]).toEqual(FOUND);
});

/** What the checker says of one place in one document. */
interface Message {
  url: string;
  message: string;
  extract?: string;
}

/** One run for all documents: most of its time goes into starting. Errors only: the rest is advice,
 *  as that a section should have a heading, though its label names it. */
async function check(files: string[]): Promise<Message[]> {
  const options = ['-jar', CHECKER, '--format', 'json', '--exit-zero-always', '--errors-only', '--stdout'];
  const run = promisify(execFile)('java', [...options, ...files], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse((await run).stdout).messages;
}
