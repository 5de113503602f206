import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCompareOptions } from '../../research/compare/compare-options';
import { comparePage, type Comparison } from '../../research/compare/compare-page';
import { pagesToCompare } from '../../research/compare/pages-to-compare';
import { reportDifferences } from '../../research/compare/report-differences';
import { openTwoReaders } from '../../research/compare/two-readers';
import { inParallel } from '../../research/pool';
import type { Report } from '../../utils/model/report';
import { fakeReport } from '../unit/report/fake-report';

const OWN_PAGES = fileURLToPath(new URL('../pages', import.meta.url));
/** Pages of a folder of their own, each with what a comparison has to say of it. */
const MADE_PAGES = {
  'closed-shadow-root': `<x-a></x-a><script>document.querySelector('x-a').attachShadow({ mode: 'closed' }).innerHTML =
    '<label>Occupation <input name=job></label>'</script><label>Email <input name=email></label><label>Phone <input name=tel></label>`,
  search: '<h1>News</h1><form role=search><label>Search <input type=search name=q></label><button>Go</button></form>',
  random: `<label>Email <input name=email></label><label><span id=l></span><input name=x></label><script>
    document.getElementById('l').textContent = 'Field ' + Math.random().toString(36).replace(/[^a-z]/gu, '')</script>`,
  'asks-nothing': '<h1>About us</h1><p>We sell tea.</p>',
} as const;

const folder = mkdtempSync(join(tmpdir(), 'overask-same-'));
const results = new Map<string, Comparison>();
let own: Comparison[];

beforeAll(async () => {
  const made = join(folder, 'made');
  mkdirSync(made);
  for (const [name, body] of Object.entries(MADE_PAGES))
    writeFileSync(
      join(made, `${name}.html`),
      `<!doctype html><html lang=en><head><meta charset=utf-8><title>Page</title></head><body>${body}</body></html>`,
    );
  const ownPages = pagesToCompare([OWN_PAGES], 12);
  const madePages = pagesToCompare([made]);
  const missing = { ...madePages[0], name: 'gone.html', url: 'https://gone.example/' } as (typeof madePages)[number];
  const readers = await openTwoReaders([...ownPages, ...madePages]);
  const compared = await inParallel([...ownPages, ...madePages, missing], 6, (page) => comparePage(readers, page));
  await readers.close();
  own = compared.slice(0, ownPages.length);
  for (const result of compared.slice(ownPages.length)) results.set(basename(result.page, '.html'), result);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the extension and npm run scan', () => {
  test('tell the same of a dozen own pages in as many languages', () => {
    expect(own.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    expect(new Set(own.map(({ page }) => basename(page).split('-')[0])).size).toBeGreaterThanOrEqual(10);
    expect(Math.min(...own.map(({ items }) => items))).toBeGreaterThan(0);
  });

  test('tell the same of a page that asks nothing', () => {
    expect(results.get('asks-nothing')).toMatchObject({ outcome: 'same', items: 0 });
  });
});

describe('a comparison', () => {
  test('notices what only the extension can read', () => {
    const { outcome, differences } = results.get('closed-shadow-root') ?? {};
    expect(outcome).toBe('differs');
    expect(differences?.[0]).toMatch(/^only extension: item occupation .*input\[name="job"\]$/u);
  });

  test('tells a page apart that the extension passes over on its first look', () => {
    expect(results.get('search')).toMatchObject({ outcome: 'not-looked-at', items: 1 });
  });

  test('counts a page that never looks the same twice as unsteady, not as the same', () => {
    expect(results.get('random')).toMatchObject({ outcome: 'unsteady' });
  });

  test('counts a page that does not open as not opened', () => {
    expect(results.get('gone')).toMatchObject({ outcome: 'not-opened', items: 0 });
  });
});

describe('two reports', () => {
  /** A report of its own in which one thing was changed. */
  const changed = (change: (report: Report) => void): Report => {
    const report = structuredClone(fakeReport());
    change(report);
    return report;
  };
  /** The item of a report at this place, to be changed. */
  const item = (report: Report, at = 0) => report.items[at] as Report['items'][number];

  test('that differ in the time of reading alone are the same', () => {
    const later = changed(({ page, read }) => {
      page.capturedAt = '2027-01-01T00:00:00.000Z';
      read.ms += 100;
    });
    expect(reportDifferences(fakeReport(), later)).toEqual([]);
  });

  test.each<[string, (report: Report) => void, RegExp]>([
    ['id', (report) => (item(report).id = 'other'), /, id: scan "receiver", extension "other"/u],
    ['kind', (report) => (item(report).kind = 'given-name'), /, kind: scan "name", extension "given-name"/u],
    ['category', (report) => (item(report).category = null), /, category: scan "recipient-name", extension null/u],
    ['requirement', (report) => (item(report).requirement = 'unmarked'), /, requirement: scan "mandatory"/u],
    ['necessity', (report) => (item(report).necessity = 'unknown'), /, necessity: scan "necessary"/u],
    ['compelled', (report) => (item(report).compelled = 'yes'), /, compelled: scan "unknown", extension "yes"/u],
    ['visibility', (report) => (item(report).visible = false), /, visible: scan true, extension false/u],
    ['name', (report) => (item(report).element.name = 'Receiver'), /, element: .*"name":"收货人".*"name":"Receiver"/u],
    ['role', (report) => (item(report).element.role = 'combobox'), /, element: .*textbox.*combobox/u],
    ['function', (report) => delete item(report).function, /, function: scan "delivery-order", extension nothing/u],
    ['number of items', (report) => report.items.pop(), /^only scan: item coupon-code/u],
    ['order of items', (report) => report.items.unshift(...report.items.splice(1)), /^items come in another order/u],
    ['rule of a finding', (report) => (((report.findings[0] ?? {}) as { rule: string }).rule = 'x'), /^findings: /u],
    ['items of a finding', (report) => report.findings[1]?.items.push('email'), /^findings: .*"job","email"/u],
    ['functions', (report) => report.functions.pop(), /^functions: scan .*delivery-order.*extension \[\]/u],
    ['shop', (report) => (report.shop.is = 'unknown'), /^shop: scan .*yes.*unknown/u],
    ['consents', (report) => report.consents.pop(), /^consents: /u],
    ['frames not read', (report) => (report.read.unreadFrames = 0), /^read, unreadFrames: scan 1, extension 0$/u],
    ['truncation', (report) => (report.read.truncated = true), /^read, truncated: scan false, extension true$/u],
    ['items read', (report) => (report.read.items = 7), /^read, items: scan 8, extension 7$/u],
    ['questions found', (report) => (report.read.of = 9), /^read, of: scan 8, extension 9$/u],
    ['address', (report) => (report.page.url = 'https://shop.example/'), /^page, url: /u],
  ])('that differ in one %s are told apart, by that alone', (_, change, words) => {
    const differences = reportDifferences(fakeReport(), changed(change));
    expect(differences).toEqual([expect.stringMatching(words)]);
  });

  test('that name other elements are told apart by what each lists alone', () => {
    const moved = changed((report) => (item(report).element.path = ['#else']));
    expect(reportDifferences(fakeReport(), moved)).toEqual([
      'only scan: item name #checkout [name="receiver"]',
      'only extension: item name #else',
    ]);
  });
});

describe('npm run compare', () => {
  test('takes pages at even distances over the sorted list, the first among them', () => {
    const all = pagesToCompare([OWN_PAGES]);
    const some = pagesToCompare([OWN_PAGES], 4).map(({ name }) => all.findIndex((page) => page.name === name));
    expect(some).toEqual([0, 1, 2, 3].map((part) => Math.floor((part * all.length) / 4)));
    expect(pagesToCompare([OWN_PAGES], 10_000)).toEqual(all);
  });

  test('compares own pages when no folder is named', () => {
    expect(parseCompareOptions([], 'tests/pages')).toEqual({ folders: ['tests/pages'] });
  });

  test.each([
    ['a limit that is no number', () => parseCompareOptions(['--limit', 'many'], ''), /--limit many: .*--limit 200/u],
    ['a limit of nothing', () => parseCompareOptions(['--limit', '0'], ''), /--limit 0: /u],
    ['an unknown option', () => parseCompareOptions(['--wide'], ''), /--wide[\s\S]*usage: npm run compare/u],
    ['a missing folder', () => pagesToCompare([join(folder, 'nowhere')]), /no folder .*nowhere\. Name a folder/u],
    ['an address', () => pagesToCompare(['https://shop.example/']), /no folder https:\/\/shop\.example/u],
    [
      'a folder without pages',
      () => {
        mkdirSync(join(folder, 'empty'), { recursive: true });
        return pagesToCompare([join(folder, 'empty')]);
      },
      /empty holds no page \(\.html/u,
    ],
    ['a folder named twice', () => pagesToCompare([OWN_PAGES, OWN_PAGES]), /have the same address/u],
  ])('says what is wrong with %s', (_, read, words) => {
    expect(read).toThrow(words);
  });
});
