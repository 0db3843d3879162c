import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const [name, w, h] of [['phone', 360, 740], ['tablet', 820, 1180], ['desktop', 1280, 800]]) {
  const c = await b.newContext({ viewport: { width: w, height: h }, locale: 'en-GB', timezoneId: 'Europe/London' });
  const p = await c.newPage();
  await p.goto('http://127.0.0.1:4477/sign-in');
  await p.fill('#email', 'leader@larkmoor.example'); await p.fill('#password', 'demo demo demo');
  const pw = await p.evaluate(() => document.querySelector('[name=password][type=hidden]')?.value);
  if (pw) await p.fill('#password', pw);
  await Promise.all([p.waitForURL(/partnership/), p.click('form.sheet button')]).catch(() => {});
  await p.goto('http://127.0.0.1:4477/evidence'); await p.waitForLoadState();
  await p.screenshot({ path: `/tmp/x/ev-${name}.png`, fullPage: true });
  console.log(name, p.url(), await p.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]));
  await c.close();
}
await b.close();
