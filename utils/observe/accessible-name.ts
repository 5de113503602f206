import type { Control } from '../model/observation';
import type { TextFact } from './label-texts';
import { attribute, hasAttribute, localName } from './unclobbered';

/** Order in which the accessible name computation takes its sources (accname 1.2, steps 2B to 2I, for form controls). */
const NAME_SOURCES = ['labelledby', 'aria-label', 'label', 'legend', 'title', 'placeholder'] as const;

/**
 * The accessible name from texts already collected. It follows the W3C computation but for one step: the values of
 * controls embedded in a label are left out, since no value is ever read. Empty when the control has no name.
 */
export function accessibleName(facts: readonly TextFact[], isGroup: boolean): string {
  for (const source of NAME_SOURCES) {
    if (source === 'legend' && !isGroup) continue;
    const texts = facts.filter((fact) => fact.from === source).map((fact) => fact.text);
    if (texts.length > 0) return texts.join(' ').slice(0, 500);
  }
  return '';
}

const INPUT_ROLES: Record<string, string> = {
  checkbox: 'checkbox',
  radio: 'radio',
  range: 'slider',
  number: 'spinbutton',
  search: 'searchbox',
};

/** The role of a native control: as written, else as HTML-AAM implies. Inputs with a `list` are comboboxes there. */
export function roleOf(control: Element, type: Control['type'], isGroup: boolean): string {
  const written = attribute(control, 'role')?.split(/\s+/u)[0];
  if (isGroup) return type === 'radio' ? 'radiogroup' : 'group';
  if (written) return written.slice(0, 60);
  if (localName(control) === 'select') return hasAttribute(control, 'multiple') ? 'listbox' : 'combobox';
  if (hasAttribute(control, 'list')) return 'combobox';
  return INPUT_ROLES[type] ?? 'textbox';
}
