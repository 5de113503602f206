import { all, attribute, contains, matches, rootOf } from './unclobbered';

/** Elements that ask by a list which they open. */
const OPENERS = '[role=combobox],[aria-haspopup=listbox]';

/**
 * Whether a line only searches a list which another control opens: what is typed there is no answer, what is picked from the list is. An opener
 * around the line is the line's own box.
 */
export function isListFilter(control: Element): boolean {
  const ids = attribute(control, 'aria-controls') ?? attribute(control, 'aria-owns');
  if (!ids || !matches(control, `input:not(${OPENERS})`)) return false;
  const root = rootOf(control) as Document | ShadowRoot;
  const openers = ids.split(/\s+/u).flatMap((id) => {
    const value = `"${CSS.escape(id)}"`;
    return all(root, `:is(${OPENERS}):is([aria-controls~=${value}],[aria-owns~=${value}])`);
  });
  return openers.length > 0 && !openers.some((opener) => contains(opener, control));
}
