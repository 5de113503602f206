import { all, attribute, childNodes, isElement, localName, parent, parentNode } from './unclobbered';

/** Ids that scripts number anew at each render (`input-4f2a91`, `:r1:`, `ember123`): three or more digits, or colons. */
const RENDERED_ID = /\d{3,}|:/u;

/** Longer ids and names are data, not names; a path must stay short enough to be kept. */
const MAX_ID_CHARS = 200;
/** Steps of a path without an anchor. What nests deeper is named by its last steps, which as a rule it alone matches. */
const MAX_STEPS = 40;

/** Gives an element of one tree a selector that finds it first there. */
export type SelectorMaker = (element: Element) => string;

/**
 * Makes selectors for the elements of one tree: the id where it lasts, the name where it is unique, else the way down from the
 * nearest ancestor with a lasting id. What it counts is counted once, so that thousands of controls stay cheap; use it for one reading only.
 */
export function selectorMaker(root: Document | ShadowRoot): SelectorMaker {
  const nameCounts = lazily(() => countNames(root));
  const positions = new Map<Node, Map<Element, number>>();
  const lasting = (element: Element): string | undefined => {
    const id = attribute(element, 'id');
    if (!id || id.length > MAX_ID_CHARS || RENDERED_ID.test(id)) return undefined;
    const selector = `#${CSS.escape(id)}`;
    return all(root, selector)[0] === element ? selector : undefined;
  };
  const step = (element: Element): string => {
    const container = parentNode(element);
    if (!container) return CSS.escape(localName(element));
    const known = positions.get(container) ?? positionsIn(container);
    positions.set(container, known);
    return `${CSS.escape(localName(element))}:nth-of-type(${known.get(element) ?? 1})`;
  };
  return (element) => {
    const own = lasting(element);
    if (own) return own;
    const name = attribute(element, 'name');
    if (name && name.length <= MAX_ID_CHARS && nameCounts().get(nameKey(element, name)) === 1)
      return `${localName(element)}[name="${CSS.escape(name)}"]`;
    return pathDown(element, lasting, step);
  };
}

function pathDown(
  element: Element,
  lasting: (element: Element) => string | undefined,
  step: (element: Element) => string,
): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at && steps.length < MAX_STEPS; at = parent(at)) {
    const anchor = at === element ? undefined : lasting(at);
    if (anchor) return [anchor, ...steps].join(' > ');
    steps.unshift(step(at));
  }
  return steps.join(' > ');
}

function positionsIn(container: Node): Map<Element, number> {
  const positions = new Map<Element, number>();
  const counts = new Map<string, number>();
  for (const element of childNodes(container)) {
    if (!isElement(element)) continue;
    const position = (counts.get(localName(element)) ?? 0) + 1;
    counts.set(localName(element), position);
    positions.set(element, position);
  }
  return positions;
}

function countNames(root: Document | ShadowRoot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of all(root, '[name]')) {
    const name = attribute(element, 'name');
    if (name) counts.set(nameKey(element, name), (counts.get(nameKey(element, name)) ?? 0) + 1);
  }
  return counts;
}

function nameKey(element: Element, name: string): string {
  return `${localName(element)} ${name}`;
}

function lazily<T>(make: () => T): () => T {
  let made: [T] | undefined;
  return () => (made ??= [make()])[0];
}
