import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { comparePage, type Comparison, type Outcome } from './compare/compare-page';
import { parseCompareOptions } from './compare/compare-options';
import { pagesToCompare } from './compare/pages-to-compare';
import { openTwoReaders } from './compare/two-readers';
import { buildExtension } from './extension/build-extension';
import { inParallel } from './pool';
import { UsageError } from './scan/scan-options';

const OWN_PAGES = fileURLToPath(new URL('../tests/pages', import.meta.url));
/** Pages read at once: most of the time of a page is waiting for its tab to rest. */
const WIDTH = 5;
/** Differences printed of one page; `--out` has all. */
const PRINTED = 3;
/** Outcomes that fail the command. A page that the first look passes over is counted and told, and is the look's own decision. */
const FAILING: ReadonlySet<Outcome> = new Set(['differs', 'not-opened']);

/**
 * Compares what `npm run scan` and the built extension say of saved pages: every page of the folders, or with `--limit` every k-th of the sorted
 * list of each. Exit code 0: the same on all pages; 1: some page differs or was not read; 2: bad arguments, nothing was read.
 */
async function main(): Promise<number> {
  const { folders, limit, out } = parseCompareOptions(process.argv.slice(2), OWN_PAGES);
  const pages = pagesToCompare(folders, limit);
  if (out !== undefined) writeLines(out, []);
  console.error('Building the extension ...');
  buildExtension();
  const started = Date.now();
  const readers = await openTwoReaders(pages);
  const results = await inParallel(pages, WIDTH, async (page) => {
    const result = await comparePage(readers, page);
    if (result.outcome !== 'same') console.log(lineOf(result));
    return result;
  });
  await readers.close();
  if (out !== undefined) writeLines(out, results);
  console.log(`${summary(results)}, in ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return results.some(({ outcome }) => FAILING.has(outcome)) ? 1 : 0;
}

function lineOf({ page, outcome, items, differences }: Comparison): string {
  const shown = differences.slice(0, PRINTED).join('; ');
  const more = differences.length > PRINTED ? `; and ${differences.length - PRINTED} more` : '';
  return `${outcome}: ${page} (${items} items by scan): ${shown}${more}`;
}

function summary(results: readonly Comparison[]): string {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const rest = (
    [
      ['differs', 'differ'],
      ['not-looked-at', 'not read by the extension, as its first look says no'],
      ['unsteady', 'unsteady'],
      ['not-opened', 'not opened'],
    ] as const
  ).flatMap(([outcome, words]) => (count(outcome) > 0 ? [`${count(outcome)} ${words}`] : []));
  return [`${count('same')} of ${results.length} pages the same`, ...rest].join(', ');
}

function writeLines(file: string, results: readonly Comparison[]): void {
  try {
    writeFileSync(file, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  } catch (error) {
    throw new UsageError(`--out ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
