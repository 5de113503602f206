import type { PageFigures } from './page-gauge';
import { isGrowing, trendOf, type Trend } from './trend';
import type { WorkerFigures } from './worker-gauge';

/** All figures of one moment. */
export interface Sample {
  page: PageFigures;
  /** The same page without the extension. */
  bare: PageFigures;
  worker: WorkerFigures;
}

interface Column {
  title: string;
  /** Figures are divided by this when they are printed. */
  unit: number;
  digits: number;
  of: (sample: Sample) => number;
  /** The same figure without the extension, where there is one. */
  bare?: (sample: Sample) => number;
}

const MB = 1_000_000;
const KB = 1000;
const COLUMNS: readonly Column[] = [
  { title: 'page heap, MB', unit: MB, digits: 2, of: ({ page }) => page.heap, bare: ({ bare }) => bare.heap },
  { title: 'nodes', unit: 1, digits: 0, of: ({ page }) => page.nodes, bare: ({ bare }) => bare.nodes },
  { title: 'listeners', unit: 1, digits: 0, of: ({ page }) => page.listeners, bare: ({ bare }) => bare.listeners },
  { title: 'CPU, ms', unit: 1, digits: 0, of: ({ page }) => page.cpu, bare: ({ bare }) => bare.cpu },
  { title: 'worker heap, MB', unit: MB, digits: 2, of: ({ worker }) => worker.heap },
  { title: 'session store, KB', unit: KB, digits: 1, of: ({ worker }) => worker.stored },
];
const CELL_CHARS = 21;

/** The line above the samples. In each cell the figure without the extension stands in brackets. */
export function headLine(): string {
  return ['minute', ...COLUMNS.map(({ title, bare }) => (bare ? `${title} (bare)` : title))].map(cell).join('');
}

/** The line of one sample. */
export function sampleLine(minute: number, sample: Sample): string {
  const cells = COLUMNS.map(({ unit, digits, of, bare }) => {
    const own = (of(sample) / unit).toFixed(digits);
    return bare ? `${own} (${(bare(sample) / unit).toFixed(digits)})` : own;
  });
  return [minute.toFixed(1), ...cells].map(cell).join('');
}

/** A line for each figure about its slope over the second half, and the titles of those that grow. @throws for fewer than five samples. */
export function verdict(samples: readonly Sample[]): { lines: string[]; growing: string[] } {
  const judged = COLUMNS.map((column) => {
    const trend = trendOf(samples.map(column.of));
    const bare = column.bare && trendOf(samples.map(column.bare));
    return { column, trend, bare, grows: isGrowing(trend, bare) };
  });
  return {
    lines: judged.map(({ column, trend, bare, grows }) => {
      const beside = bare ? `; without the extension ${slopeText(bare, column)}` : '';
      return `${grows ? 'GROWS' : 'steady'}  ${column.title}: ${slopeText(trend, column)}${beside}`;
    }),
    growing: judged.flatMap(({ column, grows }) => (grows ? [column.title] : [])),
  };
}

function slopeText({ slope, scatter, riseADay }: Trend, { unit, digits }: Column): string {
  const number = (value: number) => (value / unit).toFixed(digits + 2);
  return `${number(slope)} ± ${number(scatter)} an interval, ${(riseADay * 100).toFixed(0)} % in eight hours`;
}

function cell(text: string): string {
  return text.padStart(CELL_CHARS);
}
