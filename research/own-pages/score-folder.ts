import type { Browser } from 'playwright-core';
import { inParallel } from '../pool';
import { labelsOf, ownPagesIn } from './labels';
import { openOwnPages, readOwnPage } from './read-page';
import { ASPECTS, checksOf, shareOf, type Check } from './score-pages';

/** Pages read at once, as for the corpora. */
const WIDTH = 3;

/** All checks of all labelled pages of a folder, in the order of their names. @throws LabelsError for labels that are not right. */
export async function scoreFolder(browser: Browser, folder: string): Promise<Check[]> {
  const pages = ownPagesIn(folder);
  const context = await openOwnPages(browser);
  const checks = new Map<string, Check[]>();
  await inParallel(pages, WIDTH, async (name) => {
    const labels = labelsOf(folder, name);
    checks.set(name, checksOf(name, labels, await readOwnPage(context, folder, name, labels)));
  });
  await context.close();
  return pages.flatMap((name) => checks.get(name) ?? []);
}

/** The shares of every aspect, and what went wrong, for people. */
export function ownPagesText(checks: readonly Check[], folder: string): string {
  const rows = ASPECTS.map((aspect) => ({ aspect, ...shareOf(checks, aspect) })).filter(({ of }) => of > 0);
  return [
    `${folder}: ${new Set(checks.map(({ page }) => page)).size} pages`,
    ...rows.map(
      ({ aspect, right, of }) =>
        `${aspect.padEnd(14)}${((right / of) * 100).toFixed(1).padStart(6)} % (${right} of ${of})`,
    ),
    ...checks.filter(({ right }) => !right).map(({ key, note }) => `wrong: ${key}: ${note}`),
  ].join('\n');
}
