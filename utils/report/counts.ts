import type { Item } from '../model/report';

/** The four answers to "must it be filled in", in the order in which a reader sees them. */
export const REQUIREMENTS = [
  'mandatory',
  'optional',
  'unmarked',
  'unknown',
] as const satisfies readonly Item['requirement'][];

/** How many items a page declares as each of {@link REQUIREMENTS}. */
export function countByRequirement(items: readonly Item[]): Record<Item['requirement'], number> {
  const counts = { mandatory: 0, optional: 0, unmarked: 0, unknown: 0 };
  for (const item of items) counts[item.requirement] += 1;
  return counts;
}
