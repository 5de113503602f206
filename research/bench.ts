import { fileURLToPath } from 'node:url';
import type { Observation } from '../utils/model/observation';
import { benchClassify, MAX_MS_PER_1000 } from './bench/classify-bench';
import { benchObserve } from './bench/observe-bench';
import { openBrowser } from './chromium/open-browser';
import { labelsOf, ownPagesIn } from './own-pages/labels';
import { openOwnPages, readOwnPage } from './own-pages/read-page';

const OWN_PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));

/** Prints what reading and classifying cost. Exit code 1 when a limit is passed. */
async function main(): Promise<number> {
  const browser = await openBrowser();
  const context = await openOwnPages(browser);
  const observations: Observation[] = [];
  for (const page of ownPagesIn(OWN_PAGES))
    observations.push((await readOwnPage(context, OWN_PAGES, page, labelsOf(OWN_PAGES, page))).observation);
  const sizes = await benchClassify(browser, observations);
  const pages = await benchObserve(browser);
  await browser.close();
  for (const { fields, ms } of sizes)
    console.log(`classify ${fields} fields: ${ms.toFixed(0)} ms CPU, ${((ms / fields) * 1000).toFixed(1)} per 1,000`);
  for (const { nodes, fields, ours, plain, axe } of pages) {
    const peer = axe === undefined ? '' : `, axe-core's form rules ${(axe / ours).toFixed(1)} times as much`;
    console.log(
      `observe ${fields} fields among ${nodes} elements, cold: ${ours.toFixed(0)} ms CPU, ${(ours / plain).toFixed(1)} times a plain walk${peer}`,
    );
  }
  const [first] = sizes;
  return first && first.ms <= MAX_MS_PER_1000 ? 0 : 1;
}

process.exitCode = await main();
