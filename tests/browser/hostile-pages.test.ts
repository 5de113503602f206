import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileHtml, HOSTILE_PAGES, type HostilePage } from '../../research/bench/hostile-pages';
import { openBrowser } from '../../research/chromium/open-browser';
import { readerFor } from '../../research/page-engine/run-in-page';
import type { Observation } from '../../utils/model/observation';

/** The pages on which the runner could fail by itself: its engine starts after the page's scripts ran, and its answers leave by another way. */
const NAMES = [
  'elements nested 5,000 deep',
  'frames nested 25 deep',
  'attributes of 50 MB',
  'more fields than are read',
  'names of fields and pictures that stand for what a document and a form can do',
  'overridden prototypes and getters that throw',
];
const PAGES = HOSTILE_PAGES.filter(({ name }) => NAMES.includes(name));

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function observed(hostile: HostilePage): Promise<{ page: Page; observation: Observation }> {
  const page = await browser.newPage();
  await page.route('http://shop.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: hostileHtml(hostile, 0) }),
  );
  await page.goto('http://shop.test/', { waitUntil: 'commit' });
  const reader = await readerFor(page);
  return { page, observation: await reader.observe() };
}

test('every page named here is one of the hostile pages', () => {
  expect(PAGES).toHaveLength(NAMES.length);
});

test.each(PAGES)('$name: the runner says truly how much was read', async (hostile) => {
  const { page, observation } = await observed(hostile);
  await page.close();
  expect(observation.read).toMatchObject(hostile.read);
  expect(observation.controls).toHaveLength(hostile.read.items);
});
