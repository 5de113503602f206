import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIREFOX = [process.env['OVERASK_FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
  (path) => path !== undefined && existsSync(path),
);
const ID = 'overask@overask.example';
const UUID = '11111111-2222-4333-8444-555555555555';

/** Keeps Firefox from its own services, and gives the extension's pages a known address. */
const PREFERENCES = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
};

test.skipIf(FIREFOX === undefined)('the Firefox build starts: its background answers and its popup shows', async () => {
  spawnSync(process.execPath, [`${ROOT}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', 'firefox'], { cwd: ROOT });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX as string,
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
  });
  try {
    expect(await browser.installExtension(`${ROOT}.output/firefox-mv2`)).toBe(ID);
    const page = await browser.newPage();
    // Firefox never reports such a page as loaded; it is.
    await page.goto(`moz-extension://${UUID}/popup.html`, { timeout: 4000 }).catch(() => undefined);
    await expect
      .poll(
        () => page.evaluate(() => document.querySelector('[data-testid="state-note"]')?.getAttribute('data-state')),
        { timeout: 15_000 },
      )
      .toBe('cannot-read');
  } finally {
    await browser.close();
  }
});
