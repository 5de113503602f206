import type { FieldKind } from '../../knowledge/field-kinds';
import { kindsSaid } from '../kinds-said';
import { groupOf, reread, type FormField } from './form-field';

const OWN_PLACES: ReadonlySet<string> = new Set([
  'labelledby',
  'label',
  'aria-label',
  'before',
  'placeholder',
  'table-header',
]);
/** Kinds of a person that, asked of someone else, are that one's. */
const ASKED: ReadonlySet<string> = new Set(['person-name', 'birth-date', 'gender', 'phone']);
/** Whose data a label asks for, other than the person's own. */
const OTHERS: readonly FieldKind[] = ['emergency-contact', 'child-data'];

/** `Your youngest child's first name`, `紧急联系人电话`: a name or a date of someone else, whose words stand in the same label. */
export function readOthers(fields: readonly FormField[]): void {
  for (const field of fields) {
    if (!ASKED.has(groupOf(field.reading.kind) ?? '')) continue;
    const own = field.control.texts.filter(({ from }) => OWN_PLACES.has(from));
    const whose = OTHERS.find((kind) => own.some(({ text }) => kindsSaid(text).has(kind)));
    if (whose) reread(field, whose, 'of-someone-else');
  }
}
