import type { Report } from '../../utils/model/report';
import type { ComparedPage } from './pages-to-compare';
import { reportDifferences } from './report-differences';
import { reportOf, type ExtensionReading, type TwoReaders } from './two-readers';

/**
 * `same`: a person is told the same by both. `differs`: not so. `not-looked-at`: the extension's first look found nothing worth reading, the scan
 * has items, and so has the extension when it is told to read. `unsteady`: two scans of the page differ from each other, so that no comparison
 * holds. `not-opened`: one of them did not read the page.
 */
export type Outcome = 'same' | 'differs' | 'not-looked-at' | 'unsteady' | 'not-opened';

/** How one page compares. */
export interface Comparison {
  page: string;
  outcome: Outcome;
  /** Items that the scan lists. */
  items: number;
  /** What differs, or why there is nothing to compare; empty for `same`. */
  differences: string[];
}

/**
 * Reads one page both ways at once and compares what a person would be told. A page that differs is scanned a second time, to tell a page that
 * never looks the same twice. Never throws: a page that fails is `not-opened`.
 */
export async function comparePage(readers: TwoReaders, page: ComparedPage): Promise<Comparison> {
  const [scan, reading] = await Promise.all([readers.scan(page), readers.extension(page).catch(reasonOf)]);
  const compared = (outcome: Outcome, differences: string[]): Comparison => ({
    page: page.name,
    outcome,
    items: scan.outcome === 'ok' ? scan.items.length : 0,
    differences,
  });
  if (scan.outcome === 'error') return compared('not-opened', [scan.error]);
  if (typeof reading === 'string') return compared('not-opened', [reading]);
  const { outcome, differences } = verdict(scan, reading);
  if (outcome !== 'differs') return compared(outcome, differences);
  const again = await readers.scan(page);
  const unsteady = again.outcome === 'ok' ? reportDifferences(scan, again, ['one scan', 'the next']) : [again.error];
  return unsteady.length > 0 ? compared('unsteady', unsteady) : compared(outcome, differences);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function verdict(scan: Report, { first, onClick }: ExtensionReading): Pick<Comparison, 'outcome' | 'differences'> {
  const report = reportOf(first) ?? reportOf(onClick);
  if (!report) {
    if (scan.items.length === 0 && first.state === 'nothing-asked') return { outcome: 'same', differences: [] };
    const said = onClick ? `${first.state}, on a click ${onClick.state}` : first.state;
    return {
      outcome: 'differs',
      differences: [`scan lists ${scan.items.length} items, the extension has no report (${said})`],
    };
  }
  const differences = reportDifferences(scan, report);
  if (differences.length > 0) return { outcome: 'differs', differences };
  if (reportOf(first)) return { outcome: 'same', differences };
  const items = scan.items.map(({ kind, requirement }) => `${kind} (${requirement})`).join(', ');
  return { outcome: 'not-looked-at', differences: [`not read by the extension: first look says no; items: ${items}`] };
}
