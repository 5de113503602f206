import { rate, type Score } from './score';

/** The worst figures that a corpus may show. Shares from 0 to 1. */
export interface Floor {
  groupAccuracy: number;
  kindAccuracy: number;
  /** A ceiling: false alarms may not be more. */
  falseAlarmRate: number;
}

/** A figure this much better than its floor should have raised it in the same commit. */
const NOTICEABLY = 0.002;

export interface Comparison {
  failures: string[];
  /** Figures whose floor can rise. */
  risen: string[];
}

/** Compares the figures of one corpus with its floor. */
export function compareWithFloor(corpus: string, { all }: Score, floor: Floor): Comparison {
  const comparison: Comparison = { failures: [], risen: [] };
  const figures = [
    ['groupAccuracy', rate(all.group) ?? 0, floor.groupAccuracy, 1],
    ['kindAccuracy', rate(all.kind) ?? 0, floor.kindAccuracy, 1],
    ['falseAlarmRate', rate(all.falseAlarms) ?? 0, floor.falseAlarmRate, -1],
  ] as const;
  for (const [name, figure, limit, better] of figures) {
    const lead = (figure - limit) * better;
    if (lead < 0) comparison.failures.push(`${corpus}: ${name} is ${figure}, worse than its floor ${limit}`);
    else if (lead > NOTICEABLY) comparison.risen.push(`${corpus}: ${name} is ${figure}; raise its floor from ${limit}`);
  }
  return comparison;
}
