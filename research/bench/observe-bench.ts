import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { pageEngineScript } from '../page-engine/bundle';
import { generatedPage } from './pages';
import { median, ThreadClock } from './thread-time';

const RUNS = 5;
/** The yardstick: what any reader of forms does at least. */
const PLAIN_WALK = `for (const control of document.querySelectorAll('input,select,textarea'))
  for (const label of control.labels ?? []) label.textContent;`;
/** The peer: axe-core's rules for forms. */
const FORM_RULES = ['label', 'select-name', 'autocomplete-valid', 'form-field-multiple-labels', 'label-title-only'];

export interface ObserveBench {
  nodes: number;
  fields: number;
  /** CPU milliseconds of the page's thread, medians of five cold pages. */
  ours: number;
  plain: number;
  /** `undefined` where it would take minutes. */
  axe: number | undefined;
}

/** CPU time of reading a page that was just loaded, beside a plain walk and axe-core in the same run. */
export async function benchObserve(browser: Browser): Promise<ObserveBench[]> {
  const engine = await pageEngineScript();
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const results: ObserveBench[] = [];
  for (const [nodes, fields] of [
    [20_000, 40],
    [6_000, 1_000],
    [45_000, 10_000],
  ] as const) {
    const cold = (expression: string, prepare = '0') =>
      coldTime(browser, generatedPage(nodes, fields), prepare, expression);
    results.push({
      nodes,
      fields,
      ours: await cold('overask.observe()', `${engine};0`),
      plain: await cold(PLAIN_WALK),
      axe: fields > 100 ? undefined : await cold(`axe.run({ runOnly: ${JSON.stringify(FORM_RULES)} })`, `${axe};0`),
    });
  }
  return results;
}

async function coldTime(browser: Browser, html: string, prepare: string, expression: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate('document.body.offsetHeight');
    const clock = await ThreadClock.in(page);
    await clock.of(prepare);
    times.push(await clock.of(expression));
    await page.close();
  }
  return median(times);
}
