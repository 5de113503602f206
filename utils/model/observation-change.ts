import type { Control, Observation } from './observation';
import { isSameData } from './same-data';

/** What became of an observation: all of it but its questions, and of these only the new and changed ones. */
export interface ObservationChange {
  /** `capturedAt` of the observation that this changes. */
  base: string;
  rest: Omit<Observation, 'controls'>;
  /** Questions that are new or read otherwise than before. */
  controls: Control[];
  /** Ids of all questions, in order. */
  order: string[];
}

/** What changed from one observation to a later one of the same page; `null` when a report would say the same. */
export function changeBetween(before: Observation, after: Observation): ObservationChange | null {
  const known = new Map(before.controls.map((control) => [control.id, control]));
  const controls = after.controls.filter((control) => {
    const old = known.get(control.id);
    return old !== control && !isSameData(old, control);
  });
  const isOrdered =
    before.controls.length === after.controls.length &&
    after.controls.every(({ id }, at) => before.controls[at]?.id === id);
  if (controls.length === 0 && isOrdered && isSameData(steady(before), steady(after))) return null;
  const { controls: all, ...rest } = after;
  return { base: before.page.capturedAt, rest, controls, order: all.map(({ id }) => id) };
}

/** What an observation says of the page itself, less when it was made and how long that took. */
function steady({ page, look, headings, forms, outsideFrames, read }: Observation): unknown {
  return [{ ...page, capturedAt: '' }, look, headings, forms, outsideFrames, { ...read, ms: 0 }];
}

/** The later observation; `undefined` when the change is of another one than that given, or names a question that neither holds. */
export function applyChange(before: Observation, change: ObservationChange): Observation | undefined {
  if (before.page.capturedAt !== change.base) return undefined;
  const known = new Map([...before.controls, ...change.controls].map((control) => [control.id, control]));
  const controls = change.order.flatMap((id) => known.get(id) ?? []);
  return controls.length === change.order.length ? { ...change.rest, controls } : undefined;
}
