// School accounts: a real provider says whose address it is, and Fifth whether that is an adult here.

import type { Page } from '@playwright/test';

import { House, expect, test } from '../people/house.ts';
import { passesAxe } from '../people/looks.ts';
import { SchoolProvider } from '../people/provider.ts';
import { freePort, Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';
import { signIn } from '../people/worker.ts';

test('a school account lets in who is known, and nobody else', async ({ browser }) => {
  test.setTimeout(120_000);
  const port = await freePort();
  const server = await Server.start(undefined, {
    FIFTH_OIDC_ISSUER: `http://127.0.0.1:${port}`,
    FIFTH_OIDC_CLIENT_ID: 'fifth',
    FIFTH_OIDC_CLIENT_SECRET: 'a secret that only the two know',
    FIFTH_OIDC_LABEL: 'Larkmoor accounts',
  });
  const provider = await SchoolProvider.start(port, `${server.url}/sign-in/school/back`, {
    worker: { email: 'Worker@larkmoor.example', email_verified: true },
    nobody: { email: 'nobody@larkmoor.example', email_verified: true },
    unseen: { email: 'leader@larkmoor.example', email_verified: false },
    recycled: { email: 'worker@larkmoor.example', email_verified: true },
  });
  const house = new House(server, new Watch(server.url), new Map(), (options) => browser.newContext(options));
  const somebody = async () => (await house.browser()).newPage();

  await test.step('who is known comes in, on the page they were going to', async () => {
    const page = await somebody();
    await page.goto('/sign-in?next=/people/you');
    await passesAxe(page);
    await goesOut(page, 'worker');
    await expect(page).toHaveURL(`${server.url}/people/you`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your account');
  });

  await test.step('who is not is told so, and the password still works', async () => {
    for (const [who, says] of [
      ['nobody', 'Nobody here has the email of that account.'],
      ['unseen', 'That account does not vouch for your email.'],
      ['recycled', 'Nobody here has the email of that account.'],
    ] as const) {
      const page = await somebody();
      await page.goto('/sign-in?next=/people');
      await goesOut(page, who);
      await expect(page.getByRole('alert')).toContainText(says);
      await signIn(page, 'leader@larkmoor.example');
      await expect(page).toHaveURL(`${server.url}/people`);
    }
  });

  await test.step('an answer that this browser did not ask for opens nothing', async () => {
    const page = await somebody();
    await page.goto('/sign-in/school/back?code=stolen&state=stolen');
    await expect(page.getByRole('alert')).toContainText('That took too long, or began elsewhere.');
  });

  await test.step('a provider that is away keeps nobody out', async () => {
    provider.stop();
    const page = await somebody();
    await page.goto('/sign-in?next=/people');
    await page.getByRole('link', { name: 'Larkmoor accounts' }).click();
    await expect(page.getByRole('alert')).toContainText('The school account did not answer.');
    await signIn(page, 'leader@larkmoor.example');
    await expect(page).toHaveURL(`${server.url}/people`);
  });
  await server.stop();
});

/** Out to the provider and through its own pages: it asks for a name and any password, and for a yes. */
async function goesOut(page: Page, who: string): Promise<void> {
  await page.getByRole('link', { name: 'Larkmoor accounts' }).click();
  await page.locator('input[name="login"]').fill(who);
  await page.locator('input[name="password"]').fill('anything');
  await page.locator('button[type="submit"]').click();
  await page.locator('button[type="submit"]', { hasText: 'Continue' }).click();
}
