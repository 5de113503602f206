import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Observation } from '../utils/model/observation';
import { benchClassify } from './bench/classify-bench';
import { check } from './bench/limits';
import { benchFirstLook, benchReading, benchSavedPage } from './bench/observe-bench';
import { median } from './bench/thread-time';
import { openBrowser } from './chromium/open-browser';
import { labelsOf, ownPagesIn } from './own-pages/labels';
import { openOwnPages, readOwnPage } from './own-pages/read-page';

const OWN_PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));
const RUNS = 9;
/** Saved pages taken from a folder, evenly spread over its sorted names. */
const SAVED_PAGES = 60;

/** `npm run bench [FOLDER]`: prints what reading and classifying cost, also on the saved pages of a folder. Exit code 1 when a limit is passed, 2 for bad input. */
async function main([folder]: readonly string[]): Promise<number> {
  const saved = folder === undefined ? [] : savedPages(folder);
  if (typeof saved === 'string') {
    console.error(saved);
    return 2;
  }
  const browser = await openBrowser();
  const classify = await benchClassify(browser, await ownObservations(browser));
  const readings = [
    await benchReading(browser, [20_000, 40], RUNS, { plain: true, axe: true }),
    await benchReading(browser, [6_000, 1_000], 5, { plain: false, axe: false }),
    await benchReading(browser, [45_000, 10_000], 3, { plain: false, axe: false }),
  ] as const;
  const checked = check({ classify, readings, firstLook: await benchFirstLook(browser, 20_000, RUNS) });
  const ratios: number[] = [];
  for (const file of saved) {
    const ratio = await benchSavedPage(browser, readFileSync(file, 'utf8'));
    if (ratio !== undefined) ratios.push(ratio);
  }
  await browser.close();
  console.log('| measured | figure | limit | holds |\n| --- | --- | --- | --- |');
  for (const { what, figure, limit, holds } of checked)
    console.log(`| ${what} | ${figure} | ${limit} | ${holds ? 'yes' : 'NO'} |`);
  console.log(
    '\n| page | cold | warm | one field more | plain walk | axe-core |\n| --- | --- | --- | --- | --- | --- |',
  );
  const ms = (value: number | undefined) => (value === undefined ? '-' : `${value.toFixed(1)} ms`);
  for (const { nodes, fields, cold, warm, change, plain, axe } of readings)
    console.log(
      `| ${nodes} elements, ${fields} fields | ${ms(cold)} | ${ms(warm)} | ${ms(change)} | ${ms(plain)} | ${ms(axe)} |`,
    );
  for (const { fields, ms: cpu } of classify)
    console.log(
      `\nclassify ${fields} fields: ${cpu.toFixed(0)} ms CPU, ${((cpu / fields) * 1000).toFixed(1)} per 1,000`,
    );
  if (ratios.length > 0)
    console.log(
      `\n${ratios.length} saved pages, cold, in plain walks: median ${median(ratios).toFixed(1)}, highest ${Math.max(...ratios).toFixed(1)}`,
    );
  return checked.every(({ holds }) => holds) ? 0 : 1;
}

async function ownObservations(browser: Browser): Promise<Observation[]> {
  const context = await openOwnPages(browser);
  const observations: Observation[] = [];
  for (const page of ownPagesIn(OWN_PAGES))
    observations.push((await readOwnPage(context, OWN_PAGES, page, labelsOf(OWN_PAGES, page))).observation);
  return observations;
}

/** Saved pages of a folder, or why there are none. */
function savedPages(folder: string): string[] | string {
  try {
    if (!statSync(folder).isDirectory()) return `${folder} is no folder; name one that holds saved .html pages`;
  } catch {
    return `there is no folder ${folder}; name one that holds saved .html pages`;
  }
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/iu.test(name))
    .sort();
  if (pages.length === 0) return `${folder} holds no .html page; name a folder that does`;
  const step = Math.max(1, pages.length / SAVED_PAGES);
  return Array.from({ length: Math.min(SAVED_PAGES, pages.length) }, (_, at) =>
    join(folder, pages[Math.floor(at * step)] ?? ''),
  );
}

process.exitCode = await main(process.argv.slice(2));
