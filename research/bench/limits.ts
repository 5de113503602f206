import { MAX_MS_PER_1000, type ClassifyBench } from './classify-bench';
import type { ReadingCost } from './observe-bench';

/** Limits of issue 4; `aim` is what it hopes for. */
const MAX_PLAIN_WALKS = 2;
const MIN_TIMES_CHEAPER_THAN_AXE = 10;
const MIN_COLD_TO_CHANGE = 20;
const MIN_READING_TO_LOOK = 10;
/** Cost per field on 10,000 fields against that on 1,000: linear is 1; half as much again is measurement and caches. */
const MAX_SLOPE = 1.5;

/** Everything that a run measured. */
export interface Measured {
  classify: readonly ClassifyBench[];
  /** The page of 20,000 elements and 40 fields first, then 1,000 and 10,000 fields. */
  readings: readonly [ReadingCost, ReadingCost, ReadingCost];
  firstLook: number;
}

/** One line of the table: what was measured, the figure, and its limit. */
export interface Checked {
  what: string;
  figure: string;
  limit: string;
  holds: boolean;
}

/** Holds a run against the limits. */
export function check({ classify, readings: [page, thousand, tenThousand], firstLook }: Measured): Checked[] {
  const line = (what: string, value: number, sign: '<=' | '>=', limit: number, unit = ''): Checked => ({
    what,
    figure: `${value.toFixed(value < 10 ? 2 : 0)}${unit}`,
    limit: `${sign === '<=' ? 'at most' : 'at least'} ${limit}${unit}`,
    holds: sign === '<=' ? value <= limit : value >= limit,
  });
  const perField = (cost: ReadingCost) => cost.cold / cost.fields;
  return [
    line('classify 1,000 fields', classify[0]?.ms ?? 0, '<=', MAX_MS_PER_1000, ' ms CPU'),
    line('20,000 elements, 40 fields, cold: plain walks', page.toPlain ?? 0, '<=', MAX_PLAIN_WALKS),
    line('... times cheaper than axe-core', (page.axe ?? 0) / page.cold, '>=', MIN_TIMES_CHEAPER_THAN_AXE),
    line('... cold reading in readings after one more field', page.cold / page.change, '>=', MIN_COLD_TO_CHANGE),
    line('1,000 fields: the same', thousand.cold / thousand.change, '>=', MIN_COLD_TO_CHANGE),
    line('10,000 fields: the same', tenThousand.cold / tenThousand.change, '>=', MIN_COLD_TO_CHANGE),
    line('cost of a field, 10,000 against 1,000 fields', perField(tenThousand) / perField(thousand), '<=', MAX_SLOPE),
    line('cold reading in first looks at a page that is no shop', page.cold / firstLook, '>=', MIN_READING_TO_LOOK),
  ];
}
