// A form is sent when its answer is on the page: who goes on before that breaks the sending off.

import type { Locator } from '@playwright/test';

/** Presses a button that loads a page, and waits for that page. */
export async function send(button: Locator): Promise<void> {
  const answer = button.page().waitForEvent('load');
  await button.click();
  await answer;
}
