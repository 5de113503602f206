import {
  all,
  attribute,
  childCount,
  childNodes,
  first,
  isElement,
  localName,
  matches,
  parent,
  parentNode,
} from './unclobbered';

/** Ids that scripts number anew at each render (`input-4f2a91`, `:r1:`, `ember123`): three or more digits, or colons. */
const RENDERED_ID = /\d{3,}|:/u;

/** Longer ids and names are data, not names; a path must stay short enough to be kept. */
const MAX_ID_CHARS = 200;
/** Elements whose name may stand for them. */
const NAMED = ':is(input,select,textarea,iframe,frame)[name]';
/** Steps of a path without an anchor. What nests deeper is named by its last steps, which as a rule it alone matches. */
const MAX_STEPS = 40;
/** Cap of the model for one hop; only element names of a hostile length reach it. */
const MAX_SELECTOR_CHARS = 2000;

/**
 * Gives the elements of one tree selectors that find them first there: the id where it lasts, the name where it is unique, else the way down
 * from the nearest ancestor with a lasting id. What is counted is counted once, so that thousands of controls stay cheap.
 */
export class Selectors {
  private readonly root: Document | ShadowRoot;
  /** Grows whenever a selector given before may no longer be the one that would be given now. */
  version = 0;
  private nameCounts: Map<string, number> | undefined;
  private named = new WeakMap<Element, string>();
  private placed = new WeakMap<Element, string>();
  private positions = new WeakMap<Node, Map<Element, number>>();
  private counts = new WeakMap<Node, number>();

  constructor(root: Document | ShadowRoot) {
    this.root = root;
  }

  /** Takes the native controls and frames of the tree that have a name, found with everything else. */
  know(named: readonly Element[]): void {
    this.nameCounts = countNames(named);
  }

  /** A selector that finds the element first in its tree. */
  of(element: Element): string {
    const known = this.named.get(element) ?? this.placed.get(element);
    if (known) return known;
    const own = this.lasting(element) ?? this.uniquelyNamed(element);
    const selector = (own ?? this.wayDown(element)).slice(0, MAX_SELECTOR_CHARS);
    (own ? this.named : this.placed).set(element, selector);
    return selector;
  }

  /** Takes note of children that came to an element or left it: positions shift, and names may no longer be unique. */
  childrenChanged(container: Node, added: readonly Node[], removed: readonly Node[]): void {
    this.version += 1;
    this.positions.delete(container);
    this.counts.delete(container);
    this.placed = new WeakMap();
    for (const node of added) this.count(node, 1);
    for (const node of removed) this.count(node, -1);
  }

  /** Takes note of an id or name that changed. */
  namesChanged(): void {
    this.version += 1;
    this.nameCounts = undefined;
    this.named = new WeakMap();
    this.placed = new WeakMap();
  }

  private count(node: Node, by: 1 | -1): void {
    if (!this.nameCounts || !isElement(node)) return;
    for (const element of [node, ...all(node, NAMED)]) {
      const name = matches(element, NAMED) ? attribute(element, 'name') : undefined;
      if (!name) continue;
      const key = nameKey(element, name);
      const before = this.nameCounts.get(key) ?? 0;
      this.nameCounts.set(key, before + by);
      if (before > 0) this.named = new WeakMap();
    }
  }

  private lasting(element: Element): string | undefined {
    const id = attribute(element, 'id');
    if (!id || id.length > MAX_ID_CHARS || RENDERED_ID.test(id)) return undefined;
    const selector = `#${CSS.escape(id)}`;
    return first(this.root, selector) === element ? selector : undefined;
  }

  private uniquelyNamed(element: Element): string | undefined {
    const name = attribute(element, 'name');
    if (!name || name.length > MAX_ID_CHARS || !matches(element, NAMED)) return undefined;
    this.nameCounts ??= countNames(all(this.root, NAMED));
    return this.nameCounts.get(nameKey(element, name)) === 1
      ? `${localName(element)}[name="${CSS.escape(name)}"]`
      : undefined;
  }

  private wayDown(element: Element): string {
    const steps: string[] = [];
    for (let at: Element | null = element; at && steps.length < MAX_STEPS; at = parent(at)) {
      const anchor = at === element ? undefined : this.lasting(at);
      if (anchor) return [anchor, ...steps].join(' > ');
      steps.unshift(this.step(at));
    }
    return steps.join(' > ');
  }

  /** How many children an element has; the browser counts them each time. */
  private countOf(container: Element): number {
    const known = this.counts.get(container) ?? childCount(container);
    this.counts.set(container, known);
    return known;
  }

  private step(element: Element): string {
    const container = parentNode(element);
    if (!container) return CSS.escape(localName(element));
    if (isElement(container) && this.countOf(container) > MANY_CHILDREN)
      return `${CSS.escape(localName(element))}:nth-of-type(${positionAmongMany(element, this.countOf(container))})`;
    const known = this.positions.get(container) ?? positionsIn(container);
    this.positions.set(container, known);
    return `${CSS.escape(localName(element))}:nth-of-type(${known.get(element) ?? 1})`;
  }
}

/** From so many children on, the browser is asked for a position, since going through all of them takes longer than a task may. */
const MANY_CHILDREN = 3_000;

/** The position among siblings of one name, found by halving. */
function positionAmongMany(element: Element, most: number): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (matches(element, `:nth-of-type(-n+${middle})`)) high = middle;
    else low = middle + 1;
  }
  return low;
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

function countNames(named: readonly Element[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of named) {
    const name = attribute(element, 'name');
    if (name) counts.set(nameKey(element, name), (counts.get(nameKey(element, name)) ?? 0) + 1);
  }
  return counts;
}

function nameKey(element: Element, name: string): string {
  return `${localName(element)} ${name}`;
}
