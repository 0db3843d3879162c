// The browser's part of `make bench`: one measurement on a stage that the bench program sets.

import path from 'node:path';
import { defineConfig } from '@playwright/test';

const TARGET = process.env.CARGO_TARGET_DIR ?? path.join(import.meta.dirname, '../target');
const BENCH = process.env.FIFTH_BENCH ?? path.join(TARGET, 'release/bench');
const FIFTH = '127.0.0.1:4391';
const BARE = '127.0.0.1:4392';

// The bench program lies in `release` and keeps its files beside that folder.
process.env.FIFTH_BENCH_FILES = path.join(path.dirname(BENCH), '../bench');
process.env.FIFTH_BENCH_FIFTH = `http://${FIFTH}`;
process.env.FIFTH_BENCH_BARE = `http://${BARE}`;

export default defineConfig({
  testDir: 'bench',
  outputDir: 'out',
  reporter: 'line',
  workers: 1,
  timeout: 300_000,
  // The bare ballot is there last of all.
  webServer: {
    command: `"${BENCH}" stage ${FIFTH} ${BARE}`,
    url: `http://${BARE}/ballot`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
  use: {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale: 'en-GB',
    actionTimeout: 30_000,
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
});
