import type { PageReading } from '../../utils/observe/page-reading';
import type { Slices } from '../../utils/observe/slices';

/** What the second script of a page gives to the first. */
export interface Reader {
  of(document: Document, slices: Slices): Promise<PageReading>;
}

/** No string: elements with that id would be seen under it. */
const READER = Symbol.for('overask.reader');

/** Called by the script that reads: the one that watches finds it from then on. */
export function provideReader(reader: Reader): void {
  (globalThis as { [READER]?: Reader })[READER] = reader;
}

/** What reads pages here; `undefined` until it was put in. */
export function readerHere(): Reader | undefined {
  return (globalThis as { [READER]?: Reader })[READER];
}
