import type { NativeControl } from './listed-controls';

/** Input types whose value is typed text. */
const TYPED: ReadonlySet<string> = new Set([
  'text',
  'email',
  'tel',
  'number',
  'date',
  'month',
  'url',
  'search',
  'password',
]);

/**
 * Whether a control that is typed into or chosen from holds nothing. The only question that this project ever asks about a value; it is asked
 * only where the page itself complains of the control, or keeps the form from being sent. `undefined` for boxes, uploads and the like.
 */
export function isEmpty(control: NativeControl): boolean | undefined {
  const type = control.localName === 'input' ? control.type : control.localName;
  return TYPED.has(type) || type === 'select' || type === 'textarea' ? control.value === '' : undefined;
}
