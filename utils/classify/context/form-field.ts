import type { FieldKind } from '../../knowledge/field-kinds';
import { KIND_BY_ID } from '../../knowledge/field-kinds';
import type { Control } from '../../model/observation';
import type { KindReading } from '../kind';
import { tokensOf } from '../tokens';

/** A question of a form with its reading so far; neighbours are read from the same list. */
export interface FormField {
  control: Control;
  reading: KindReading;
}

/** Gives a field another kind, told by what stands around it. */
export function reread(field: FormField, kind: FieldKind, because: string): void {
  if (field.reading.kind === kind) return;
  const evidence = [{ known: 'inferred' as const, from: because, says: kind }, ...field.reading.evidence].slice(0, 6);
  field.reading = { kind, confidence: Math.max(0.5, field.reading.confidence), evidence };
}

/** The coarse group of a kind, as figures are counted. */
export function groupOf(kind: FieldKind | undefined): string | undefined {
  return kind && KIND_BY_ID.get(kind)?.group;
}

/** Words of a field's own texts, name and id; headings and legends of its section only when asked for. */
export function wordsOf({ control }: FormField, withSection = false): string[] {
  const texts = control.texts.filter(
    ({ from }) => withSection || (from !== 'heading' && from !== 'legend' && from !== 'group'),
  );
  return [control.name ?? '', control.htmlId ?? '', ...texts.map(({ text }) => text)].flatMap((text) => tokensOf(text));
}

/** Whether a field is one that people pick from a list: HTML's, or one that a page draws. */
export function isList({ control }: Pick<FormField, 'control'>): boolean {
  return control.type === 'select' || control.readOnly || ['combobox', 'listbox'].includes(control.element.role);
}

/** Whether one label stands for a row of which the first field is the first box. */
export function sharesRow(first: FormField, field: FormField): boolean {
  const row = field.control.texts.find(({ from }) => from === 'row')?.text;
  return row !== undefined && first.control.texts.some(({ from, text }) => ROW_LABELS.has(from) && text === row);
}

const ROW_LABELS: ReadonlySet<string> = new Set(['before', 'label', 'labelledby', 'row']);

/** Whether a field is one that people type a line into. */
export function isTyped({ control }: FormField): boolean {
  return !['select', 'checkbox', 'radio', 'file', 'textarea'].includes(control.type);
}
