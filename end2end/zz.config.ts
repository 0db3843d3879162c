import { defineConfig } from '@playwright/test';
export default defineConfig({ testDir: '.', testMatch: 'zz-*.ts', outputDir: '/tmp/zz-out', timeout: 240000, use: { locale: 'en-GB', timezoneId: 'Europe/London', launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] } } });
