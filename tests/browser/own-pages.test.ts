import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../research/chromium/open-browser';
import { scoreFolder } from '../../research/own-pages/score-folder';
import { shareOf, type Check } from '../../research/own-pages/score-pages';

const FOLDER = fileURLToPath(new URL('../pages', import.meta.url));
/** What the engine is known to get wrong on these pages; every entry that comes right must be taken out. */
const EXPECTED = new Set(JSON.parse(readFileSync(`${FOLDER}/expected-failures.json`, 'utf8')) as string[]);

let checks: Check[];

beforeAll(async () => {
  const browser = await openBrowser();
  checks = await scoreFolder(browser, FOLDER);
  await browser.close();
}, 300_000);

const wrong = () => checks.filter(({ right }) => !right);

describe('labelled pages of our own', () => {
  test('are at least 60 over at least 15 languages, half of them with nothing over-asked', () => {
    const pages = Array.from(new Set(checks.map(({ page }) => page)));
    expect(pages.length).toBeGreaterThanOrEqual(60);
    expect(new Set(pages.map((page) => page.split('-')[0])).size).toBeGreaterThanOrEqual(15);
    const clean = checks.filter(({ key }) => key.endsWith(' clean finding'));
    expect(clean.length).toBeGreaterThanOrEqual(pages.length / 2);
  });

  test.each(['kind', 'category', 'requirement', 'function'] as const)('%s is right on at least 98 %%', (aspect) => {
    const { right, of } = shareOf(checks, aspect);
    expect(of).toBeGreaterThan(150);
    expect(right / of).toBeGreaterThanOrEqual(0.98);
  });

  test('nothing unmarked is ever reported as optional', () => {
    expect(wrong().filter(({ note }) => note === 'said optional, is unmarked')).toEqual([]);
  });

  test('nobody is accused of what the page does not do', () => {
    expect(wrong().filter(({ aspect, note }) => aspect === 'finding' && note.startsWith('said raised'))).toEqual([]);
  });

  test('nothing else went wrong than is known', () => {
    expect(
      wrong()
        .filter(({ key }) => !EXPECTED.has(key))
        .map(({ key, note }) => `${key}: ${note}`),
    ).toEqual([]);
  });

  test('every known failure is one still', () => {
    const keys = new Set(wrong().map(({ key }) => key));
    expect(Array.from(EXPECTED).filter((key) => !keys.has(key))).toEqual([]);
  });
});
