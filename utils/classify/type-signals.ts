import type { FieldKind } from '../knowledge/field-kinds';
import type { Control } from '../model/observation';
import { vote, type Vote } from './vote';

/** What a type state alone says, and how much: `tel` is used for any digits, `email` for little else. */
const TYPE_VOTES: Readonly<Record<string, readonly (readonly [FieldKind, number])[]>> = {
  email: [['email', 10]],
  tel: [['tel', 2.5]],
  password: [['current-password', 8]],
  search: [['search-query', 6]],
  url: [['url', 5]],
  date: [['bday', 1.5]],
  file: [['file-other', 10]],
};

/** Votes from the type state of a control. */
export function typeVotes(control: Control): Vote[] {
  if (control.type === 'tel' && (control.maxLength ?? 20) <= 4) return [];
  return (TYPE_VOTES[control.type] ?? []).map(([kind, weight]) => vote(kind, weight, 'type', control.type));
}
