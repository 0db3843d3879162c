// The scene of all pages, set once for each worker of the tests, and how a page of it is opened.

import type { BrowserContext, Page } from '@playwright/test';

import { test as inHouse } from './house.ts';
import type { House } from './house.ts';
import { type Place, type Scene, setScene } from './scene.ts';

/** Kept from test to test. */
export type Scenes = Map<'scene', Scene>;

export const test = inHouse.extend<{}, { scenes: Scenes }>({
  scenes: [({}, use) => use(new Map()), { scope: 'worker' }],
});

export async function sceneOf(house: House, scenes: Scenes): Promise<Scene> {
  const scene = scenes.get('scene') ?? (await setScene(house));
  scenes.set('scene', scene);
  return scene;
}

/** A new page of this browser, at this place. */
export async function open(context: BrowserContext, place: Place): Promise<Page> {
  const page = await context.newPage();
  await goTo(page, place);
  return page;
}

export async function goTo(page: Page, place: Place): Promise<void> {
  if (!place.post) {
    await page.goto(place.path);
    return;
  }
  // A page that answers a form: sent from a page of the same house, as browsers do.
  await page.goto('/not-today');
  await page.evaluate(
    ([path, fields]) => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: path });
      for (const [name, value] of fields) {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
      }
      document.body.append(form);
      form.submit();
    },
    [place.path, place.post] as const,
  );
  // A form that was not taken leads to the page that shows it again, often one of another address.
  await page.waitForURL((url) => url.pathname !== '/not-today');
}
