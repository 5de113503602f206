import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../research/chromium/open-browser';
import { readerFor } from '../../research/page-engine/run-in-page';
import { serveFolder, type FolderServer } from '../../research/serve-folder';
import { openTarget } from '../../research/targets/open-target';
import { DEMO_PAGES } from '../../research/demo-pages';
import { observationFile } from '../golden/demo-pages';

let browser: Browser;
let demo: FolderServer;

beforeAll(async () => {
  browser = await openBrowser();
  demo = await serveFolder(fileURLToPath(new URL('../../demo', import.meta.url)));
});
afterAll(async () => {
  await browser?.close();
  demo?.close();
});

/** What differs from run to run is set to a constant. */
function settled(text: string): string {
  return text
    .replaceAll(demo.url, 'https://demo.example/')
    .replace(/"capturedAt": "[^"]*"/u, '"capturedAt": "2026-11-22T00:00:00.000Z"')
    .replace(/"ms": \d+/u, '"ms": 0');
}

test.each(DEMO_PAGES)('the demo page %s is observed as it was', async (path) => {
  const page = await openTarget(await browser.newContext({ viewport: { width: 1100, height: 800 } }), demo.url + path);
  const observation = await (await readerFor(page)).observe();
  await page.close();
  await expect(`${settled(JSON.stringify(observation, null, 1))}\n`).toMatchFileSnapshot(observationFile(path));
});
