import { first, firstOf, isAfter, isElement, matches, parent } from './unclobbered';
import { visibleText, type TextOptions } from './visible-text';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const TEXT: TextOptions = { maxChars: 120, renderedOnly: false };
/** Headings looked at in one tree. */
const MAX_HEADINGS = 400;

/** Answers which heading of one tree stands nearest in front of a control. */
export class Headings {
  private readonly root: Document | ShadowRoot;
  private inOrder: Element[] | undefined;
  private texts = new Map<Element, string>();

  constructor(root: Document | ShadowRoot) {
    this.root = root;
  }

  /** The text of the nearest heading in front; `undefined` when there is none, or it says nothing. */
  before(control: Element): string | undefined {
    const inOrder = this.found();
    const heading = inOrder[countBefore(inOrder, control) - 1];
    if (!heading) return undefined;
    const text = this.texts.get(heading) ?? visibleText(heading, TEXT);
    this.texts.set(heading, text);
    return text || undefined;
  }

  /** Takes the headings of the tree, found with everything else. */
  know(headings: readonly Element[]): void {
    this.inOrder = headings.slice(0, MAX_HEADINGS);
  }

  /** The headings that match a selector, in document order. */
  matching(selector: string): Element[] {
    return this.found().filter((heading) => matches(heading, selector));
  }

  private found(): Element[] {
    this.inOrder ??= firstOf(this.root, HEADINGS, MAX_HEADINGS);
    return this.inOrder;
  }

  /** Whether a node that came, went or changed is, or is part of, a heading; if so all are looked up anew. */
  touch(node: Node): boolean {
    const element = isElement(node) ? node : parent(node);
    const touched =
      element !== null &&
      (matches(element, `${HEADINGS},:is(${HEADINGS}) *`) || (element === node && first(element, HEADINGS) !== null));
    if (touched) this.forget();
    return touched;
  }

  private forget(): void {
    this.inOrder = undefined;
    this.texts = new Map();
  }
}

/** How many of the elements, which are in document order, stand before a node. */
export function countBefore(elements: readonly Element[], node: Node): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element && isAfter(element, node)) low = middle + 1;
    else high = middle;
  }
  return low;
}
