// An adult's sign-in: by password and a code from an app, by a passkey alone, and where browsers make none.

import { createHmac } from 'node:crypto';

import type { Page } from '@playwright/test';

import { House, expect, test } from '../people/house.ts';
import { passesAxe } from '../people/looks.ts';
import { Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';

const EMAIL = 'worker@larkmoor.example';
const PASSWORD = 'eastmere';

test('a password, a code and a passkey let an adult in', async ({ browser }) => {
  test.setTimeout(120_000);
  // Passkeys are made for a name: the server says that it is found at one.
  const server = await Server.start(undefined, { FIFTH_PUBLIC_URL: 'http://localhost:PORT' });
  const at = server.url.replace('127.0.0.1', 'localhost');
  const watch = new Watch(at);
  const house = new House(server, watch, new Map(), (options) => browser.newContext(options));
  const page = await (await house.browser({ baseURL: at })).newPage();
  const phone = await page.context().newCDPSession(page);
  await phone.send('WebAuthn.enable');
  await phone.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });

  await test.step('a passkey is made', async () => {
    await page.goto(`${at}/sign-in?next=/people/you/passkeys`);
    await saysPassword(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Passkeys');
    await passesAxe(page);
    await page.getByLabel('What you call it').fill('My phone');
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'My phone' })).toContainText('Made on');
  });

  await test.step('it lets in alone, and leads where one was going', async () => {
    await signsOut(page);
    await page.goto(`${at}/sign-in?next=/programme`);
    await passesAxe(page);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await expect(page).toHaveURL(`${at}/programme`);
    await page.goto(`${at}/people/you/passkeys`);
    await expect(page.getByRole('listitem').filter({ hasText: 'My phone' })).toContainText('Last used on');
  });

  await test.step('beside one the password alone is not enough', async () => {
    await signsOut(page);
    await page.goto(`${at}/sign-in?next=/people`);
    await saysPassword(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your passkey');
    await page.goto(`${at}/people`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await page.goto(`${at}/sign-in/code`);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await expect(page).toHaveURL(`${at}/people`);
  });

  await test.step('taken away it opens nothing, and a code of an app takes its place', async () => {
    await page.goto(`${at}/people/you/passkeys`);
    await page.getByRole('button', { name: /^Take it away/ }).click();
    await expect(page.getByText('My phone', { exact: true })).toBeHidden();
    await page.goto(`${at}/people/you/second-step`);
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Show what to scan' }).click();
    await expect(page.getByRole('img', { name: 'What your app scans' })).toBeVisible();
    await passesAxe(page);
    const key = (await page.locator('.key code').innerText()).replaceAll('-', '').toUpperCase();
    await page.getByLabel('Code').fill(code(key, 0));
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.locator('.on-paper-codes li')).toHaveCount(10);
    await passesAxe(page);
    await page.getByRole('button', { name: 'I have them on paper' }).click();
    await expect(page).toHaveURL(`${at}/sessions`);

    await signsOut(page);
    await page.goto(`${at}/sign-in?next=/people`);
    await page.getByRole('button', { name: 'Use a passkey' }).click();
    await expect(page.getByRole('alert')).toContainText('That passkey does not open, or not any more.');
    await page.goto(`${at}/sign-in?next=/people`);
    await saysPassword(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your code');
    await passesAxe(page);
    // The code of the next half minute: that of this one was taken.
    await page.getByLabel('Code').fill(code(key, 1));
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(`${at}/people`);
  });
  watch.foundNothing();
  await server.stop();
});

test('where browsers make no passkeys, the page says why', async ({ house }) => {
  const page = await (await house.browser()).newPage();
  await page.goto('/sign-in?next=/people/you/passkeys');
  await expect(page.getByRole('button', { name: 'Use a passkey' })).toHaveCount(0);
  await saysPassword(page);
  await expect(page.getByRole('main')).toContainText('This address is a number');
  await expect(page.getByRole('button', { name: 'Make a passkey' })).toHaveCount(0);
});

async function saysPassword(page: Page): Promise<void> {
  await page.getByLabel('Email').fill(EMAIL);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).not.toHaveURL(/\/sign-in(\?|$)/);
}

async function signsOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
}

/** What an app shows for this key, so many half minutes from now (RFC 6238). */
function code(key: string, later: number): string {
  const bits = [...key].map((sign) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac('sha1', secret).update(time).digest();
  const from = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
