import { all, attribute, parent } from './unclobbered';

/** Ids that scripts number anew at each render (`input-4f2a91`, `:r1:`, `ember123`): three or more digits, or colons. */
const RENDERED_ID = /\d{3,}|:/u;

/**
 * A selector that finds the element first in its tree: its id where it has a lasting one, its name where that is
 * unique, else the way down from the nearest ancestor with an id.
 */
export function selectorWithin(element: Element, root: Document | ShadowRoot): string {
  const lasting = lastingSelector(element, root, true);
  if (lasting) return lasting;
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = parent(at)) {
    const anchor = at === element ? undefined : lastingSelector(at, root, false);
    if (anchor) return [anchor, ...steps].join(' > ');
    steps.unshift(stepOf(at));
  }
  return steps.join(' > ');
}

/** The hop that names a frame or a shadow host. */
export const frameSelector = selectorWithin;

function lastingSelector(element: Element, root: Document | ShadowRoot, byName: boolean): string | undefined {
  const id = attribute(element, 'id');
  if (id && !RENDERED_ID.test(id) && first(root, `#${CSS.escape(id)}`) === element) return `#${CSS.escape(id)}`;
  const name = byName ? attribute(element, 'name') : undefined;
  if (!name) return undefined;
  const selector = `${element.localName}[name="${CSS.escape(name)}"]`;
  const same = all(root, selector);
  return same.length === 1 && same[0] === element ? selector : undefined;
}

function first(root: Document | ShadowRoot, selector: string): Element | null {
  return all(root, selector)[0] ?? null;
}

function stepOf(element: Element): string {
  let position = 1;
  for (let sibling = element.previousElementSibling; sibling; sibling = sibling.previousElementSibling) {
    if (sibling.localName === element.localName) position += 1;
  }
  return `${CSS.escape(element.localName)}:nth-of-type(${position})`;
}
