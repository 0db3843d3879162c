// Boxes, measured in the browser: nothing lies over anything else, nothing is pushed out of its box or
// off the page, and no words are cut, whatever stands in them.

import { type Page, expect } from '@playwright/test';

const LETTERS = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsmitgliedsausweisnummern';
const ACCENTS = 'Z\u0338\u0353\u032c\u0301a\u0323\u0302\u0301\u0334lgo '.repeat(15).trim();
const FAMILIES = '👨🏽\u200d👩🏽\u200d👧🏽\u200d👦🏽🏳\ufe0f\u200d🌈🇬🇧🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'.repeat(9);
const TURNED = 'نصلح الدراجات BMX (race, 2 of 3) معًا ثم نذهب إلى المزرعة';
const LONG = 'We want to do it and nobody is left out. '.repeat(4).trim();

/** The worst that people type, as it is kept. */
export const WORST = { LETTERS, ACCENTS, FAMILIES, TURNED, LONG };

/** Puts the worst words into every place that holds typed ones. Their isolates and `dir=auto` tell which. */
export async function typesTheWorst(page: Page): Promise<void> {
  await page.evaluate((worst) => {
    let next = 0;
    const words = () => worst[next++ % worst.length] ?? '';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || parent.closest('script, style, textarea, option, [translate=no]')) continue;
      const isolated = /\u2068([^\u2068\u2069]*)\u2069/g;
      if (isolated.test(text.data)) {
        text.data = text.data.replace(isolated, (all, said: string) => (/^[£\d]|^.{0,2}$/.test(said) ? all : `\u2068${words()}\u2069`));
      } else if (parent.closest('[dir=auto]')) {
        text.data = words();
      }
    }
  }, Object.values(WORST));
}

/** What lies over something else, leaves its box, or is cut. */
export function faultsOfBoxes(page: Page): Promise<string[]> {
  return page.evaluate(measure);
}

export async function boxesAreWhole(page: Page, where: string): Promise<void> {
  expect(await faultsOfBoxes(page), where).toEqual([]);
}

/** Runs in the page. */
function measure(): string[] {
  interface Part {
    box: { left: number; right: number; top: number; bottom: number };
    of: Element;
    what: string;
    /** What stays in view lies over what scrolls below it. */
    stays: Element | null;
    text: boolean;
  }
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth + 1) {
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
    faults.push(`${root.scrollWidth} px wide in ${root.clientWidth}: ${wide.slice(-1)[0]?.outerHTML.slice(0, 90)}`);
  }
  const unseen = (one: Element) =>
    Boolean(one.closest('.unseen, script, style, template, noscript, option, svg')) ||
    // As small as a point: for those who hear the page.
    (one.getBoundingClientRect().width <= 1 && getComputedStyle(one).overflow === 'hidden') ||
    !one.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const stays = (one: Element): Element | null => {
    for (let at: Element | null = one; at; at = at.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(at).position)) return at;
    }
    return null;
  };
  // Of what scrolls in a box of its own only that is there which the box shows now.
  const shownOf = (one: Element, rect: Part['box']): Part['box'] => {
    const box = { ...rect };
    for (let at = one.parentElement; at && at !== document.body; at = at.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(at).overflowY)) continue;
      const round = at.getBoundingClientRect();
      box.top = Math.max(box.top, round.top);
      box.bottom = Math.min(box.bottom, round.bottom);
    }
    return box;
  };
  const named = (one: Element) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}"> ${(one.textContent ?? '').trim().slice(0, 40)}`;

  const parts: Part[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    const of = text.parentElement;
    if (!of || !text.data.trim() || unseen(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      // The box of a line is higher than its letters.
      const inset = rect.height * 0.22;
      const letters = { left: rect.left + 1, right: rect.right - 1, top: rect.top + inset, bottom: rect.bottom - inset };
      const box = shownOf(of, letters);
      if (box.top < box.bottom) parts.push({ box, of, what: named(of), stays: stays(of), text: true });
    }
  }
  const controls = 'button, a.button, summary.button, textarea, select, input:not([type=hidden]), .square, img';
  for (const of of document.querySelectorAll<HTMLElement>(controls)) {
    if (unseen(of) || (of.matches('input') && of.closest('label'))) continue;
    const rect = of.getBoundingClientRect();
    if (rect.width < 2 || rect.height < 2) continue;
    const whole = { left: rect.left + 1, right: rect.right - 1, top: rect.top + 1, bottom: rect.bottom - 1 };
    const box = shownOf(of, whole);
    if (box.top < box.bottom) parts.push({ box, of, what: named(of), stays: stays(of), text: false });
  }

  parts.sort((one, other) => one.box.top - other.box.top);
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      if (other.box.top >= one.box.bottom) break;
      const over =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
        Math.min(one.box.bottom, other.box.bottom) - other.box.top > 1;
      if (!over || one.stays !== other.stays) continue;
      if (one.of === other.of || one.of.contains(other.of) || other.of.contains(one.of)) continue;
      faults.push(`${one.what} lies over ${other.what}`);
    }
  }

  const bounds = (one: Element): Element | null => {
    for (let at: Element | null = one; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const edged = parseFloat(style.borderInlineStartWidth) > 0 && parseFloat(style.borderInlineEndWidth) > 0;
      const filled = !/rgba\(.*, 0\)|transparent/.test(style.backgroundColor);
      if (edged || filled) return at;
    }
    return null;
  };
  for (const { box, of, what, text } of parts) {
    if (!text) continue;
    const round = bounds(of)?.getBoundingClientRect();
    if (round && (box.left < round.left - 2 || box.right > round.right + 2 || box.top < round.top - 3 || box.bottom > round.bottom + 3)) {
      faults.push(`${what} leaves its box`);
    }
  }

  for (const one of document.querySelectorAll<HTMLElement>('body *')) {
    if (unseen(one) || one.matches('input, textarea, select, .scrolls')) continue;
    const style = getComputedStyle(one);
    const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
    const cut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
    if (hides && cut && (one.textContent ?? '').trim() && one.clientWidth > 2) faults.push(`${named(one)} is cut`);
    // Colours of the reader's own: what is painted behind words would hide them.
    if (matchMedia('(forced-colors: active)').matches && (one.textContent ?? '').trim()) {
      if (style.backgroundImage.includes('gradient')) faults.push(`${named(one)} has a pattern behind its words`);
      const stroke = parseFloat(style.textDecorationThickness) > parseFloat(style.fontSize) / 4;
      if (stroke && style.textDecorationLine !== 'none') faults.push(`${named(one)} is struck out`);
    }
  }
  return [...new Set(faults)].slice(0, 8);
}
