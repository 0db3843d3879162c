// A school asks a club to work with it: by a link, on the club's own laptop. The club says what it is,
// both sign the one page, and when a word changes both sign again.

import type { Page } from '@playwright/test';

import { House, expect, test } from '../people/house.ts';
import { passesAxe } from '../people/looks.ts';
import { Server } from '../people/server.ts';
import { Watch } from '../people/watch.ts';
import { signIn } from '../people/worker.ts';
import { reading } from '../people/words.ts';

const SHED = 'The Shed';
const PASSWORD = 'three words or more';

test('a club joins by a link, and both sign the one page', async ({ browser }) => {
  test.setTimeout(120_000);
  // A house of its own: who joins would stand on every other story's page of the partnership.
  const server = await Server.start();
  const house = new House(server, new Watch(server.url), new Map(), (options) => browser.newContext(options));
  const dee = await (await house.browser()).newPage();
  const fay = await (await house.browser()).newPage();

  await dee.goto('/people');
  await signIn(dee, 'leader@larkmoor.example');
  await dee.goto('/people');
  const address = await test.step('a leader asks it in', async () => {
    await dee.getByRole('radio', { name: 'Another school or club' }).check();
    await dee.getByLabel('Their email').fill('fay@shed.example');
    await dee.getByLabel('Their job title').fill('Manager');
    await dee.getByRole('button', { name: 'Make the link' }).click();
    await expect(dee.getByRole('img', { name: 'The link as a code to scan' })).toBeVisible();
    await passesAxe(dee);
    const address = await dee.getByRole('textbox', { name: 'The link' }).inputValue();
    expect(address).toContain(`${server.url}/invited/`);
    await dee.goto('/people');
    await expect(dee.getByRole('row', { name: /^Manager Link ends on/ })).toBeVisible();
    return address;
  });

  await test.step('its first leader says who they are, and forgets something first', async () => {
    await fay.goto(address);
    await expect(fay.getByRole('main')).toContainText(reading('Larkmoor School asks you in.'));
    await fay.getByLabel('Its name').fill(SHED);
    await fay.getByLabel('What you give').fill('Tools, and people who can use them');
    await fay.getByLabel('What you hope to get').fill('Young people');
    await fay.getByLabel('Your name').fill('Fay');
    await fay.getByLabel('Your password').fill(PASSWORD);
    await fay.getByRole('button', { name: 'Come in' }).click();
    await expect(fay.getByRole('alert')).toContainText('Say what your school or club is.');
    await expect(fay.getByLabel('Its name')).toHaveValue(SHED);
    await fay.getByLabel('What it is').fill('Youth club');
    await fay.getByLabel('Your password').fill(PASSWORD);
    await fay.getByRole('button', { name: 'Come in' }).click();
    await expect(fay.getByRole('heading', { level: 1 })).toHaveText('Our one page');
  });

  await test.step('the link works once', async () => {
    const late = await (await house.browser()).newPage();
    await late.goto(address);
    await expect(late.getByRole('heading', { level: 1 })).toHaveText("This link doesn't open any more");
  });

  await test.step('the club signs by an empty tick', async () => {
    await expect(signature(fay, 'Signed for Larkmoor School')).toBeVisible();
    await fay.getByRole('button', { name: /^Sign for/ }).click();
    await expect(fay.getByRole('alert')).toContainText('Tick the box first.');
    await fay.getByRole('checkbox').check();
    await fay.getByRole('button', { name: /^Sign for/ }).click();
    await expect(signature(fay, `Signed for ${SHED}`)).toBeVisible();
    await expect(fay.getByRole('main')).toContainText('All have signed.');
    await passesAxe(fay);
  });

  await test.step('it prints as it is', async () => {
    await fay.emulateMedia({ media: 'print' });
    await expect(fay.getByRole('banner')).toBeHidden();
    await expect(fay.getByRole('complementary')).toBeHidden();
    await expect(fay.getByRole('heading', { name: 'Our one page' })).toBeVisible();
    await fay.emulateMedia({ media: 'screen' });
  });

  await test.step('a word changes, and both sign again', async () => {
    await fay.getByRole('link', { name: 'Change the words' }).click();
    await fay.getByLabel('Never').fill('Names, photos, and who voted for what.');
    await fay.getByRole('button', { name: 'Keep' }).click();
    await expect(fay.getByRole('heading', { name: 'Your turn to sign' })).toBeVisible();
    await dee.goto('/partnership/page');
    await expect(dee.getByRole('main')).toContainText('Names, photos, and who voted for what.');
    await expect(dee.getByRole('heading', { name: 'Your turn to sign' })).toBeVisible();
  });

  await house.everybodyGoes();
  await server.stop();
});

/** A box with a tick at the bottom of the page. */
function signature(page: Page, words: string) {
  return page.getByRole('heading', { name: reading(words) });
}
