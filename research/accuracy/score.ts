import { KIND_BY_ID, type FieldKind } from '../../utils/knowledge/field-kinds';
import type { GoldRow } from './gold';

/** Right and asked, of one slice of the corpus. */
export interface Share {
  right: number;
  of: number;
}

export interface Slice {
  /** Labelled fields whose predicted kind is in the gold group, or is one of the gold kinds. */
  group: Share;
  /** Labelled fields with fine labels whose predicted kind is one of them. */
  kind: Share;
  /** Fields that ask for none of the groups, yet were given a kind with a group: `right` counts those. */
  falseAlarms: Share;
}

/** One wrong field, for reading through. */
export interface WrongField {
  page: string;
  index: number;
  lang: string;
  gold: string;
  kinds: string[];
  predicted: string;
}

export interface Score {
  all: Slice;
  byGroup: Map<string, Slice>;
  byLanguage: Map<string, Slice>;
  wrong: WrongField[];
}

const emptySlice = (): Slice => ({
  group: { right: 0, of: 0 },
  kind: { right: 0, of: 0 },
  falseAlarms: { right: 0, of: 0 },
});

/** Scores predictions over the visible rows, as the corpora's README says. A row without prediction counts as `other`. */
export function score(rows: readonly GoldRow[], predictions: ReadonlyMap<string, FieldKind>): Score {
  const result: Score = { all: emptySlice(), byGroup: new Map(), byLanguage: new Map(), wrong: [] };
  for (const row of rows.filter(({ visible }) => visible)) {
    const predicted = predictions.get(`${row.page} ${row.index}`) ?? 'other';
    const slices = [result.all, sliceOf(result.byGroup, row.group), sliceOf(result.byLanguage, row.lang)];
    const right = row.group === 'none' ? countNone(predicted, slices) : countLabelled(row, predicted, slices);
    if (!right) {
      result.wrong.push({
        page: row.page,
        index: row.index,
        lang: row.lang,
        gold: row.group,
        kinds: row.kinds,
        predicted,
      });
    }
  }
  return result;
}

function countNone(predicted: FieldKind, slices: readonly Slice[]): boolean {
  const alarm = KIND_BY_ID.get(predicted)?.group !== undefined;
  for (const { falseAlarms } of slices) {
    falseAlarms.of += 1;
    falseAlarms.right += alarm ? 1 : 0;
  }
  return !alarm;
}

function countLabelled(row: GoldRow, predicted: FieldKind, slices: readonly Slice[]): boolean {
  const kindRight = row.kinds.includes(predicted);
  const groupRight = kindRight || KIND_BY_ID.get(predicted)?.group === row.group;
  for (const slice of slices) {
    slice.group.of += 1;
    slice.group.right += groupRight ? 1 : 0;
    if (row.kinds.length === 0) continue;
    slice.kind.of += 1;
    slice.kind.right += kindRight ? 1 : 0;
  }
  return row.kinds.length > 0 ? kindRight : groupRight;
}

function sliceOf(slices: Map<string, Slice>, key: string): Slice {
  const slice = slices.get(key) ?? emptySlice();
  slices.set(key, slice);
  return slice;
}

/** The share as a number from 0 to 1; `null` where nothing was asked. */
export function rate({ right, of }: Share): number | null {
  return of === 0 ? null : Math.round((right / of) * 10_000) / 10_000;
}
