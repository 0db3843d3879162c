// `npm run screenshots`: the pictures of the README, taken of the real product.

import { defineConfig } from '@playwright/test';

import journeys from './playwright.config.ts';

// The address that stands on the screen, in place of a port of the day.
process.env.FIFTH_PUBLIC_URL = 'http://fifth.local';

export default defineConfig({
  ...journeys,
  testDir: '.',
  workers: 1,
  projects: [{ name: 'pictures', testMatch: 'screenshots.ts' }],
});
