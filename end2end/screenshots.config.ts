// `npm run screenshots`: the pictures of the README, taken of the real product.

import { defineConfig } from '@playwright/test';

import journeys from './playwright.config.ts';

export default defineConfig({
  ...journeys,
  testDir: '.',
  workers: 1,
  projects: [{ name: 'pictures', testMatch: 'screenshots.ts' }],
});
