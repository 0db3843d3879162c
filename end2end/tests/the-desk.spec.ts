// The busiest minute: twenty ideas in a second while a worker reads. Nothing moves under the hand.

import { expect, test } from '../people/house.ts';
import { Pupil } from '../people/pupil.ts';
import { makeSession, move } from '../people/vote.ts';
import { reading } from '../people/words.ts';
import { WORKER } from '../people/world.ts';

const LONG = `We could ${'really '.repeat(28)}dance together`;
const BURST = [LONG, 'https://youtu.be/aVeryLongLinkWithoutAnySpaceInItAtAllThatGoesOn', 'نريد حفلة موسيقية (live)', '👨‍👩‍👧‍👦🏳️‍🌈🇬🇧', 'pizza'];

test('a worker reads, decides and never loses the place while twenty ideas come in a second', async ({ house }) => {
  const session = await makeSession(await house.adult(WORKER));
  const pupils = await house.crowd(session.code, 'makers', 5);
  await pupils[0]!.proposes('A graffiti wall');
  await pupils[1]!.proposes('Football but nobody gets picked last');
  const jo = await house.worker();
  const { page } = jo;
  const stream = page.waitForRequest(/\/live$/);
  await jo.opens(session.session);
  await stream;
  const hand = page.getByRole('article');
  const release = hand.getByRole('button', { name: 'To the wall' });
  const next = page.getByRole('button', { name: 'Show the wall' });
  await expect(hand.getByRole('heading')).toHaveText('A graffiti wall');
  await hand.focus();
  const before = [await release.boundingBox(), await next.boundingBox()];

  // Twenty at once: they are counted, and nothing else happens.
  await Promise.all(pupils.flatMap((pupil, at) => BURST.slice(1).map((words, nth) => pupil.proposes(`${words} ${at}${nth}`))));
  await expect(page.getByRole('link', { name: '20 new' })).toBeVisible();
  await jo.sees('22 ideas to read');
  await expect(hand.getByRole('heading')).toHaveText('A graffiti wall');
  expect([await release.boundingBox(), (await next.boundingBox())]).toEqual(before);
  await expect(hand).toBeFocused();
  const height = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(height, 'no blank page below').toBeLessThanOrEqual(1);

  // After a decision the next is at hand, in the same place, and has the focus.
  await release.click();
  await expect(hand.getByRole('heading')).toHaveText('Football but nobody gets picked last');
  await expect(hand).toBeFocused();
  for (const button of [release, next]) await expect(button).toBeInViewport({ ratio: 1 });
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  await expect(undo.first()).toBeVisible();
  await undo.first().click();
  await expect(hand.getByRole('heading')).toHaveText('A graffiti wall');

  // Two taps within 0.4 s release one.
  await release.dblclick({ delay: 10 });
  await jo.sees('21 ideas to read');

  // Several by one tap, and back by one. What the desk warns of is decided one by one, so those are not ticked.
  await page.getByRole('link', { name: 'Choose several' }).click();
  const ticks = page.getByRole('checkbox', { name: /^Choose: .pizza/ });
  for (const at of [0, 1, 2]) await ticks.nth(at).check();
  const all = page.getByRole('button', { name: 'All ticked to the wall' });
  await expect(all).toBeInViewport({ ratio: 1 });
  await all.click();
  await expect(page.getByText(reading('3 ideas are on the wall.')).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await jo.sees('21 ideas to read');

  // Ending names what is unread, and leads to it.
  await page.getByText('End the session', { exact: true }).click();
  await expect(page.getByRole('heading', { name: '21 ideas are unread.' })).toBeVisible();
  await page.getByRole('link', { name: 'Read the 21 now' }).click();
  await expect(hand).toBeInViewport();
});

test('letters press the buttons of the idea at hand, once a keyboard is used, and never while somebody types', async ({ house }) => {
  const session = await makeSession(await house.adult(WORKER));
  const [fox] = await house.crowd(session.code, 'makers', 1);
  for (const words of ['A zoo', 'A pool', 'A park']) await fox!.proposes(words);
  const jo = await house.worker();
  const { page } = jo;
  await jo.opens(session.session);
  const hand = page.getByRole('article').getByRole('heading', { level: 3 });
  await expect(hand).toHaveText('A zoo');
  // The first key only shows which they are; an accident decides nothing.
  const listens = expect(page.locator('body'));
  await expect(async () => {
    await page.keyboard.press('r');
    await listens.toHaveClass(/keys/, { timeout: 500 });
  }).toPass();
  // A second letter within 0.4 s is a slip, and so is one in the first 0.4 s of a page.
  const press = async (letter: string) => {
    await listens.toHaveClass(/keys/);
    await page.waitForTimeout(450);
    await page.keyboard.press(letter);
  };
  await expect(hand).toHaveText('A zoo');
  await press('r');
  await expect(hand).toHaveText('A pool');
  await press('u');
  await expect(hand).toHaveText('A zoo');
  await press('b');
  await expect(page).toHaveURL(/#back$/);
  const note = page.getByRole('textbox').first();
  await note.fill('');
  await note.pressSequentially('rub');
  await expect(note).toHaveValue('rub');
  await expect(hand).toHaveText('A zoo');
  await note.blur();
  // Behind a sheet no button is pressed.
  await press('m');
  await expect(page).toHaveURL(/#back$/);
  const away = page.getByRole('link', { name: 'Go back', exact: true }).filter({ visible: true });
  await away.click();
  await press('m');
  await expect(page).toHaveURL(/#merge$/);
  await away.click();
  await press('p');
  await expect(page).toHaveURL(/\/keep$/);
});

test('what a worker writes reaches its author within two seconds, on whatever page', async ({ house }) => {
  const session = await makeSession(await house.adult(WORKER));
  const [ada, ben] = await house.crowd(session.code, 'makers', 2);
  const idea = await ada!.proposes('Boxing with Sam');
  await move(session, 'wall');
  const pages = [];
  for (const visitor of [ada!, ben!]) {
    const pupil = new Pupil(await (await house.browserOf(visitor)).newPage());
    const stream = pupil.page.waitForRequest(/\/live\//);
    await pupil.page.goto('/wall');
    await stream;
    pages.push(pupil.page);
  }
  await session.worker.does(`/ideas/${idea}/send-back`, [['note', 'Leave out names, then send it again.']]);
  const strip = pages[0]!.getByText(reading('A worker wrote to you.'));
  await expect(strip).toBeVisible({ timeout: 2_000 });
  await expect(pages[1]!.getByText(reading('A worker wrote to you.'))).toBeHidden();
  await pages[0]!.getByRole('button', { name: 'Read it' }).click();
  await expect(pages[0]!.getByText('Leave out names, then send it again.')).toBeVisible();
  await expect(pages[0]!.getByRole('button', { name: 'Read it' })).toBeHidden();
});
