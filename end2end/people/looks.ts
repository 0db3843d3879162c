// What every page owes everybody, measured in the browser.

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No violation that axe knows of. */
export function passesAxe(page: Page): Promise<void> {
  return passes(new AxeBuilder({ page }).withTags(RULES));
}

/** The rules of axe that another size of the window can break. */
export function passesAxeByItsLooks(page: Page): Promise<void> {
  return passes(new AxeBuilder({ page }).withRules(['color-contrast', 'target-size', 'scrollable-region-focusable']));
}

/** What the dark scheme can change is contrast alone. */
export async function passesAxeInTheDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await passes(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']));
  await page.emulateMedia({ colorScheme: 'light' });
}

async function passes(axe: AxeBuilder): Promise<void> {
  // Legacy mode: no page of ours has frames, and without them it is quicker.
  const { violations } = await axe.setLegacyMode().analyze();
  const said = violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? rule.help}`),
  );
  expect(said, 'axe').toEqual([]);
}

/** Nothing has to be pulled sideways to be read. */
export async function fitsSideways(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      return one.getBoundingClientRect().right > root.clientWidth + 1;
    });
    return [`${root.scrollWidth} px in ${root.clientWidth}`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 90))];
  });
  expect(tooWide, 'wider than the screen').toEqual([]);
}

/** Everything that can be touched is at least so large; a field in a label counts with its label. */
export async function hasTargetsOf(page: Page, least: number): Promise<void> {
  const small = await page.evaluate((least) => {
    const controls = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [role=button]';
    const found: string[] = [];
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      const label = control.closest('label') ?? (control as HTMLInputElement).labels?.[0];
      const boxes = [control, ...(label ? [label] : [])].map((one) => one.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      const shown = control.checkVisibility({ visibilityProperty: true }) && width > 0;
      // Half a pixel is rounding.
      if (shown && (width < least - 0.5 || height < least - 0.5)) {
        found.push(`${width.toFixed(0)}×${height.toFixed(0)} ${control.outerHTML.slice(0, 90)}`);
      }
    }
    return found;
  }, least);
  expect(small, `targets below ${least} px`).toEqual([]);
}

/** One Tab after the other through the page: each stop shows a ring and lies in view, uncovered. */
export async function showsFocus(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => window.scrollTo(0, 0));
  const faults: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(stopUnderFocus);
    if (!at || seen.has(at.key)) break;
    seen.add(at.key);
    faults.push(...at.faults.map((fault) => `${fault}: ${at.what}`));
  }
  expect(faults.slice(0, 8), 'focus').toEqual([]);
}

/** Runs in the page: what the focused control looks like. */
function stopUnderFocus(): { key: string; what: string; faults: string[] } | null {
  const focused = document.activeElement as HTMLElement | null;
  if (!focused || focused === document.body) return null;
  const faults: string[] = [];
  const ringed = (one: Element) => {
    const style = getComputedStyle(one);
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3;
    return outline || /(^|\s|\))0px 0px 0px ([3-9]|\d\d)px/.test(style.boxShadow);
  };
  // A hidden checkbox shows its ring on the card round it, or on what stands beside it.
  const round = [focused, focused.closest('label'), focused.parentElement, focused.nextElementSibling];
  const bearer = round.find((one) => one && ringed(one)) as HTMLElement | undefined;
  if (!bearer) faults.push('no ring of 3 px');
  const box = (bearer ?? focused).getBoundingClientRect();
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  // Of a part that is longer than the window some of it is in view.
  const long = box.height > innerHeight && box.top < innerHeight && box.bottom > 0;
  const inView = long || (middle.y >= 0 && middle.y <= innerHeight);
  if (!inView || middle.x < 0 || middle.x > innerWidth) faults.push('out of view');
  for (const [x, y] of [
    [middle.x, middle.y],
    [middle.x, box.top + 3],
    [middle.x, box.bottom - 3],
  ] as const) {
    const over = document.elementFromPoint(x, y);
    const card = focused.closest('label') ?? bearer ?? focused;
    const own = !over || card.contains(over) || over.contains(card);
    if (!own) faults.push(`covered by ${over.outerHTML.slice(0, 50)}`);
  }
  const all = [...document.querySelectorAll('*')];
  return { key: String(all.indexOf(focused)), what: focused.outerHTML.slice(0, 80), faults };
}
