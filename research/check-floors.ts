import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareWithFloor, type Floor } from './accuracy/compare-floors';
import floors from './accuracy/floors.json';
import { readGold } from './accuracy/gold';
import { predict } from './accuracy/predict';
import { score } from './accuracy/score';
import { openBrowser } from './chromium/open-browser';

/** Labelled corpora that may lie beside the repository; a clone without them passes. */
const CORPORA = fileURLToPath(new URL('../../shared/corpora/', import.meta.url));

/** Scores each corpus that is there against its floor. Exit code 1 when a figure fell below. */
async function main(): Promise<number> {
  const failures: string[] = [];
  for (const [corpus, floor] of Object.entries<Floor>(floors)) {
    const folder = `${CORPORA}${corpus}`;
    if (!existsSync(folder)) {
      console.log(`skipped: accuracy on ${corpus}, which does not lie beside this clone (../shared/corpora/${corpus})`);
      continue;
    }
    const rows = readGold(folder);
    const browser = await openBrowser();
    const predictions = await predict(
      browser,
      folder,
      Array.from(new Set(rows.map(({ page }) => page))),
      () => undefined,
    );
    await browser.close();
    const comparison = compareWithFloor(corpus, score(rows, predictions.kinds), floor);
    failures.push(
      ...comparison.failures,
      ...predictions.failures.map(({ page, reason }) => `${corpus}: ${page} was not read: ${reason}`),
    );
    console.log([`${corpus}: read ${rows.length} labelled rows`, ...comparison.risen].join('\n'));
  }
  for (const failure of failures) console.error(failure);
  return failures.length > 0 ? 1 : 0;
}

process.exitCode = await main();
