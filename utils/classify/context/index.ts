import type { Control, Form } from '../../model/observation';
import { classifyKind, type KindReading } from '../kind';
import { readAddresses } from './addresses';
import { readCards } from './cards';
import { type FormField } from './form-field';
import { readPasswords } from './passwords';
import { readPersons } from './persons';
import { readPhones } from './phones';
import { readDates } from './dates';
import { readDecoys } from './decoys';
import { readOthers } from './others';
import { readSurroundings } from './surroundings';

/**
 * The kinds of a form's questions, in order: each by its own signals first, then by its neighbours, since `Name` over a card number, a
 * lone `Nr.` after a street or a second password mean more than they say.
 */
export function classifyKinds(controls: readonly Control[], form: Form | undefined): KindReading[] {
  const fields: FormField[] = controls.map((control) => ({ control, reading: classifyKind(control) }));
  readPersons(fields);
  readPhones(fields);
  readCards(fields);
  readAddresses(fields);
  readPasswords(fields, form);
  readDates(fields);
  readOthers(fields);
  readSurroundings(fields, form);
  readDecoys(fields);
  return fields.map(({ reading }) => reading);
}
