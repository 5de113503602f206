import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { scriptOf } from '../page-engine/bundle';
import { addRow, generatedPage, searchPage } from './pages';
import { median, ThreadClock } from './thread-time';

/** The yardstick: what any reader of forms does at least. */
const PLAIN_WALK = `for (const control of document.querySelectorAll('input,select,textarea'))
  for (const label of control.labels ?? []) label.textContent;`;
/** The peer: axe-core's rules for forms. */
const FORM_RULES = ['label', 'select-name', 'autocomplete-valid', 'form-field-multiple-labels', 'label-title-only'];
const AXE = `axe.run({ runOnly: ${JSON.stringify(FORM_RULES)} })`;
/** Changes measured on one page; the first one also has the code of later looks compiled. */
const CHANGES = 3;

/** CPU milliseconds of the page's thread, medians of pages that were each loaded anew. */
export interface ReadingCost {
  nodes: number;
  fields: number;
  /** The first reading of a page, its code not yet compiled. */
  cold: number;
  /** The same page read as a whole once more. */
  warm: number;
  /** One labelled field more. */
  change: number;
  /** `undefined` where the yardstick, which is quadratic, would take minutes. */
  plain: number | undefined;
  axe: number | undefined;
  /** Median of the ratios of each pair of pages, cold reading to plain walk. */
  toPlain: number | undefined;
}

/** What reading costs on generated pages, beside its yardsticks, in one run: ours and theirs take turns. */
export async function benchReading(
  browser: Browser,
  [nodes, fields]: readonly [number, number],
  runs: number,
  peers: { plain: boolean; axe: boolean },
): Promise<ReadingCost> {
  const following = await followingScript();
  const axe = peers.axe ? readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') : '';
  const times = {
    cold: [] as number[],
    warm: [] as number[],
    change: [] as number[],
    plain: [] as number[],
    axe: [] as number[],
  };
  const html = generatedPage(nodes, fields);
  for (let run = 0; run < runs; run += 1) {
    if (peers.plain) times.plain.push(await onFreshPage(browser, html, '0', (clock) => clock.of(PLAIN_WALK)));
    if (peers.axe) times.axe.push(await onFreshPage(browser, html, `${axe};0`, (clock) => clock.of(AXE)));
    await onFreshPage(browser, html, following, async (clock, page) => {
      times.cold.push(await clock.of('overaskFollowing.start()'));
      for (let added = 0; added < CHANGES; added += 1) {
        await page.evaluate(addRow(added));
        times.change.push(await clock.of('overaskFollowing.update()'));
      }
      times.warm.push(await clock.of('overaskFollowing.start()'));
    });
  }
  const ratios = times.plain.map((plain, run) => (times.cold[run] ?? 0) / plain);
  const some = (values: number[]) => (values.length > 0 ? median(values) : undefined);
  return {
    nodes,
    fields,
    cold: median(times.cold),
    warm: median(times.warm),
    change: median(times.change),
    plain: some(times.plain),
    axe: some(times.axe),
    toPlain: some(ratios),
  };
}

/** CPU milliseconds of the first look at a page of so many elements that asks for nothing but a search. */
export async function benchFirstLook(browser: Browser, nodes: number, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1)
    times.push(
      await onFreshPage(browser, searchPage(nodes), await followingScript(), (clock) =>
        clock.of('overaskFollowing.look()'),
      ),
    );
  return median(times);
}

/** What reading a saved page costs in plain walks; `undefined` for a page whose walk is too short to be measured. */
export async function benchSavedPage(browser: Browser, html: string): Promise<number | undefined> {
  const plain = await onFreshPage(browser, html, '0', (clock) => clock.of(PLAIN_WALK));
  const ours = await onFreshPage(browser, html, await followingScript(), (clock) =>
    clock.of('overaskFollowing.start()'),
  );
  return plain > 0.5 ? ours / plain : undefined;
}

async function followingScript(): Promise<string> {
  return `${await scriptOf(new URL('../page-engine/following-entry.ts', import.meta.url))};0`;
}

/** Measures on a page that was just laid out. */
async function onFreshPage<Result>(
  browser: Browser,
  html: string,
  prepare: string,
  measure: (clock: ThreadClock, page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.setContent(html, { waitUntil: 'domcontentloaded' });
    await page.evaluate('document.body?.offsetHeight');
    const clock = await ThreadClock.in(page);
    await clock.of(prepare);
    return await measure(clock, page);
  } finally {
    await page.close();
  }
}
