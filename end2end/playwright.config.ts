// Journeys at three sizes, each with script on and with script off.
// Whole paths run in all six; what a size or script cannot change runs in fewer.

import { defineConfig } from '@playwright/test';

import { SIZES } from './people/sizes.ts';

const EVERYWHERE = ['the-whole-path'];
const WITH_SCRIPT = {
  // `every-page` goes through all sizes by itself.
  phone: [...EVERYWHERE, 'a-card-over-weeks', 'silence', 'live.live', 'kept', 'the-desk', 'back', 'bad-input', 'every-page', 'worst-text', 'at-the-thumb', 'every-way', 'size', 'from-empty', 'aloud', 'for-me', 'one-switch', 'drawing'],
  tablet: [...EVERYWHERE, 'the-desk'],
  desktop: [...EVERYWHERE, 'live.live', 'the-whole-year', 'a-partner-joins', 'a-booked-week', 'same-as-last-week', 'signing-in', 'school-accounts'],
};
const WITHOUT_SCRIPT = {
  phone: [...EVERYWHERE, 'back', 'bad-input', 'every-way'],
  tablet: EVERYWHERE,
  desktop: EVERYWHERE,
};

export default defineConfig({
  testDir: 'tests',
  outputDir: 'out',
  reporter: process.env.CI ? 'line' : 'list',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A shared machine may stall for seconds. What passes only the second time is named at the end, as
  // "flaky", with what went wrong the first time: it is to be mended, not to be got used to.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-GB',
    // Most schools reach Fifth without TLS, where a page has nothing beside it; one story of the network has it.
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // The disk and the checker of HTML need no browser, other browsers are not Playwright's, and paper has one
    // size; they run once. So does what happens between browser and server.
    { name: 'disk', testMatch: 'durable.spec.ts' },
    { name: 'html', testMatch: 'valid.spec.ts' },
    { name: 'paper', testMatch: 'paper.spec.ts' },
    { name: 'others', testMatch: 'other-browsers.spec.ts' },
    { name: 'screens', testMatch: 'screen-fits.spec.ts' },
    { name: 'network', testMatch: ['network.spec.ts', 'behind-nginx.spec.ts'], use: { viewport: SIZES.phone, hasTouch: true } },
    ...sizes(WITH_SCRIPT, '', true),
    ...sizes(WITHOUT_SCRIPT, '-script-off', false),
  ],
});

function sizes(specs: typeof WITH_SCRIPT, suffix: string, javaScriptEnabled: boolean) {
  return Object.entries(SIZES).map(([size, viewport]) => ({
    name: size + suffix,
    testMatch: specs[size as keyof typeof SIZES].map((name) => `${name}.spec.ts`),
    use: { viewport, javaScriptEnabled, hasTouch: size !== 'desktop' },
  }));
}
