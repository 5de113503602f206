import { KIND_BY_ID, type FieldKind } from '../knowledge/field-kinds';

/** The kinds among these that fall under a category of personal data. */
export function personalKinds(kinds: Iterable<FieldKind>): FieldKind[] {
  return Array.from(kinds).filter((kind) => (KIND_BY_ID.get(kind)?.categories.length ?? 0) > 0);
}
