// Behind nginx as Debian ships it, with nothing but `proxy_pass`, which calls the server by another name
// and buffers; once plain, once with TLS. A pupil comes in, follows the room and votes.

import { expect, test } from '@playwright/test';

import { Nginx } from '../people/nginx.ts';
import { Pupil } from '../people/pupil.ts';
import { send } from '../people/send.ts';
import { Server, freePort } from '../people/server.ts';
import { Visitor } from '../people/visitor.ts';
import { makeSession, move, pictures, release, startVote } from '../people/vote.ts';
import { Watch } from '../people/watch.ts';
import { WORKER } from '../people/world.ts';

/** What an iPad from before 2023 sends with a form: where it stood, and no more. */
async function fromAnOldTablet(url: string, origin: string): Promise<number> {
  const form = new URLSearchParams([['code', 'KITE427']]);
  const answer = await fetch(`${url}/join`, { method: 'POST', body: form, headers: { origin }, redirect: 'manual' });
  return answer.status;
}

for (const tls of [false, true]) {
  test(`a pupil comes in, follows and votes behind nginx ${tls ? 'with TLS' : 'as it comes'}`, async ({ browser }) => {
    const port = await freePort();
    const url = `${tls ? 'https' : 'http'}://localhost:${port}`;
    const server = await Server.start(undefined, { FIFTH_PUBLIC_URL: `${url}/` });
    const nginx = await Nginx.before(server.url, port, tls);
    const worker = await new Visitor(server.url).signsIn(WORKER);
    const room = await makeSession(worker);
    const author = await new Visitor(server.url).joins(room.code, 'makers', pictures(1)[0] ?? '');
    for (const words of ['Cook tea', 'Paint a wall']) await release(room, await author.proposes(words));
    await move(room, 'waiting');

    const watch = new Watch(url);
    const context = await browser.newContext({ baseURL: url, ignoreHTTPSErrors: true });
    await watch.over(context);
    const ada = new Pupil(await context.newPage());
    const listens = ada.page.waitForRequest(/\/live\//);
    await ada.joins(room.code);
    await ada.reads("You're in.");
    await listens;
    const moved = Date.now();
    await move(room, 'wall');
    await expect(ada.page).toHaveURL(/\/wall$/, { timeout: 5_000 });
    console.log(`      followed behind nginx${tls ? ' with TLS' : ''} after ${Date.now() - moved} ms`);
    await startVote(room, author);
    await expect(ada.page).toHaveURL(/\/ballot$/, { timeout: 5_000 });
    await ada.casts('Cook tea');
    const names = (await context.cookies()).map(({ name, secure }) => `${name} ${secure}`);
    expect(names).toContain(tls ? '__Host-fifth-pupil true' : 'fifth-pupil false');

    // A form that is not taken leads back to its own page, though the server is called by another name.
    const jo = await context.newPage();
    await jo.goto('/sign-in');
    await send(jo.getByRole('button', { name: WORKER }));
    await jo.goto(`/sessions/${room.session}/room`);
    await jo.getByText('Take several out').click();
    await jo.getByRole('button', { name: 'Take them out' }).click();
    await expect(jo.getByRole('alert')).toContainText('There is a problem');
    await expect(jo).toHaveURL(/\/room$/);

    expect(await fromAnOldTablet(server.url, url)).toBe(303);
    expect(await fromAnOldTablet(server.url, 'https://evil.example')).toBe(403);
    watch.foundNothing();
    await context.close();
    await nginx.stop();
    await server.stop();
  });
}
