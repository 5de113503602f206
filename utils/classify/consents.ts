import type { FieldKind } from '../knowledge/field-kinds';
import type { Control, TextPlace } from '../model/observation';
import { kindsSaid } from './kinds-said';

const CONSENTS: ReadonlySet<FieldKind> = new Set([
  'consent-terms',
  'consent-privacy',
  'consent-marketing',
  'consent-sharing',
]);
/** Places that hold the sentence a person agrees to. */
const SENTENCE_PLACES: ReadonlySet<TextPlace> = new Set(['labelledby', 'label', 'aria-label', 'before', 'after']);

/**
 * What a consent box asks for besides its first subject: one box may stand for terms, privacy, marketing and sharing at once. Empty for
 * anything but a consent box.
 */
export function furtherConsents(control: Control, kind: FieldKind): FieldKind[] {
  if (control.type !== 'checkbox' || !kind.startsWith('consent-')) return [];
  const said = control.texts
    .filter(({ from }) => SENTENCE_PLACES.has(from))
    .flatMap(({ text }) => Array.from(kindsSaid(text)))
    .filter((other) => CONSENTS.has(other));
  return Array.from(new Set(said)).filter((other) => other !== kind);
}
