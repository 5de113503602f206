/**
 * DOM access that a page's own names cannot take over: `<input name="querySelectorAll">` in a form, or `<img name="body">` in a
 * document, replaces the built-in of that name (HTML, named properties with [LegacyOverrideBuiltIns]), in every script world.
 */

const elementPrototype = Element.prototype;
const nodeTypeGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeType')?.get;

/** The kind of a node by number. `instanceof` fails for nodes of another frame, the property itself can be clobbered. */
export function nodeType(node: Node): number {
  return nodeTypeGetter?.call(node) as number;
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

/** Whether a node is a document. */
export function isDocument(node: Node): node is Document {
  return nodeType(node) === Node.DOCUMENT_NODE;
}

function prototypeOf(root: ParentNode): ParentNode {
  const type = nodeType(root);
  if (type === Node.ELEMENT_NODE) return elementPrototype;
  return type === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
}

/** An attribute as written, trimmed. `undefined` when it is missing or blank. */
export function attribute(element: Element, name: string): string | undefined {
  return elementPrototype.getAttribute.call(element, name)?.trim() || undefined;
}

/** An attribute exactly as written; `null` when it is missing. */
export function written(element: Element, name: string): string | null {
  return elementPrototype.getAttribute.call(element, name);
}

/** Whether the attribute is there at all, blank or not. */
export function hasAttribute(element: Element, name: string): boolean {
  return elementPrototype.hasAttribute.call(element, name);
}

/** All elements below a document, shadow root or element that match. */
export function all<E extends Element>(root: ParentNode, selector: string): E[] {
  return Array.from(prototypeOf(root).querySelectorAll.call(root, selector)) as E[];
}

/** The first elements below a root that match, so that a hostile number of them costs no more than those few. */
export function firstOf<E extends Element>(root: ParentNode, selector: string, most: number): E[] {
  const found = prototypeOf(root).querySelectorAll.call(root, selector);
  const few: E[] = [];
  for (let at = 0; at < found.length && at < most; at += 1) few.push(found[at] as E);
  return few;
}

/** The first element below a root that matches, or `null`. */
export function first<E extends Element>(root: ParentNode, selector: string): E | null {
  return prototypeOf(root).querySelector.call(root, selector) as E | null;
}

/** The nearest ancestor or the element itself that matches, inside its own tree. */
export function closest<E extends Element>(element: Element, selector: string): E | null {
  return elementPrototype.closest.call(element, selector) as E | null;
}

const parentGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;

/** The parent element, also of a form that has a control named `parentElement`. */
export function parent(node: Node): Element | null {
  return (parentGetter?.call(node) as Element | null | undefined) ?? null;
}

const ownerGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;

/** The document of a node; for a document, itself. */
export function documentOf(node: Node): Document {
  return (ownerGetter?.call(node) as Document | null | undefined) ?? (node as Document);
}

/** Whether the element matches a selector. */
export function matches(element: Element, selector: string): boolean {
  return elementPrototype.matches.call(element, selector);
}

const viewGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;

/** The window that shows a node's document; `null` when none does. */
export function windowOf(node: Node): (Window & typeof globalThis) | null {
  return (viewGetter?.call(documentOf(node)) as (Window & typeof globalThis) | null | undefined) ?? null;
}

const controlGetter = Object.getOwnPropertyDescriptor(HTMLLabelElement.prototype, 'control')?.get;

/** The control that a label is for, as HTML ties them; `null` when there is none. */
export function controlOf(label: HTMLLabelElement): HTMLElement | null {
  return (controlGetter?.call(label) as HTMLElement | null | undefined) ?? null;
}

const actionGetter = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'action')?.get;

/** The address that a form is sent to, resolved; that of its page where it names none. */
export function actionOf(form: HTMLFormElement): string {
  return String(actionGetter?.call(form) ?? '');
}

const rootGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')?.get;

/** The outermost element of a document; `null` when it has none. */
export function rootElementOf(document: Document): Element | null {
  return (rootGetter?.call(document) as Element | null | undefined) ?? null;
}

const titleGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get;

/** The document's title. */
export function titleOf(document: Document): string {
  return String(titleGetter?.call(document) ?? '');
}

const shadowGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;

/** Reads a closed shadow root, where whoever runs us has a way to. */
export type ClosedShadowReader = (element: Element) => ShadowRoot | null;
let readClosed: ClosedShadowReader | undefined;

/** Gives this room the extension's way into closed shadow roots; pages' own scripts and the runner have none. */
export function useClosedShadowReader(reader: ClosedShadowReader): void {
  readClosed = reader;
}

/** The shadow root of an element, or `null`: an open one, or a closed one where there is a way to it. `name` is that of the element. */
export function shadowOf(element: Element, name = localName(element)): ShadowRoot | null {
  const open = shadowGetter?.call(element) as ShadowRoot | null | undefined;
  if (open || !readClosed || !mayHostClosed(element, name)) return open ?? null;
  return readClosed(element);
}

/** Asking the browser for each element would cost more than the rest of the walk: custom elements, and plain boxes with nothing in them, are asked. */
function mayHostClosed(element: Element, name: string): boolean {
  if (name === 'div' || name === 'span' || name === 'section') return !hasChildren.call(element);
  return name.includes('-');
}

const hasChildren = Node.prototype.hasChildNodes;
const childNodesGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
const parentNodeGetter = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
const childCountGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'childElementCount')?.get;
const localNameGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;

/** The children of a node, also of a form that has a control named `childNodes`. */
export function childNodes(node: Node): Node[] {
  return Array.from(childNodesGetter?.call(node) as NodeListOf<ChildNode>);
}

/** The parent of a node: an element, a document, or a shadow root. */
export function parentNode(node: Node): Node | null {
  return (parentNodeGetter?.call(node) as Node | null | undefined) ?? null;
}

/** The element's name in lower case. */
export function localName(element: Element): string {
  return localNameGetter?.call(element) as string;
}

const firstChildGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'firstElementChild')?.get;

/** The first child elements of an element. */
export function childElements(element: Element, most: number): Element[] {
  const found: Element[] = [];
  let child = (firstChildGetter?.call(element) as Element | null | undefined) ?? null;
  for (; child && found.length < most; child = siblingElement(child, 'nextSibling')) found.push(child);
  return found;
}

/** Whether an element has child elements. */
export function hasChildElements(element: Element): boolean {
  return Boolean(firstChildGetter?.call(element));
}

/** How many child elements an element has; the browser counts them each time. */
export function childCount(element: Element): number {
  return childCountGetter?.call(element) as number;
}

/** All elements below a root with a name, or `*`; a live list for documents, which costs nothing until it is walked. */
export function listOf<E extends Element>(root: Document | ShadowRoot, name: string): ArrayLike<E> {
  const list: unknown =
    nodeType(root) === Node.DOCUMENT_NODE
      ? Document.prototype.getElementsByTagName.call(root, name)
      : prototypeOf(root).querySelectorAll.call(root, name);
  return list as ArrayLike<E>;
}

/** Whether the other node comes after this one in document order. */
export function isAfter(node: Node, other: Node): boolean {
  const position: number = Node.prototype.compareDocumentPosition.call(node, other);
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether a node is the other or holds it. */
export function contains(node: Node, other: Node): boolean {
  return Node.prototype.contains.call(node, other);
}

/** The document or shadow root that a node lies in; for a node in neither, the topmost node above it. */
export function rootOf(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** Where an element stands in the window, in CSS pixels. */
export function boxOf(element: Element): DOMRect {
  return elementPrototype.getBoundingClientRect.call(element);
}

/** Whether an element is being rendered and none of the given properties hides it (CSSOM View, `checkVisibility`). */
export function isVisible(element: Element, options: CheckVisibilityOptions): boolean {
  return elementPrototype.checkVisibility.call(element, options);
}

/** All elements from a node on, itself included if it is one, in document order; stays right when nodes go away meanwhile. */
export function elementsFrom(node: Node): NodeIterator {
  return Document.prototype.createNodeIterator.call(documentOf(node), node, NodeFilter.SHOW_ELEMENT);
}

/** Where a sibling is looked for. */
export type SiblingDirection = 'previousSibling' | 'nextSibling';

const siblingGetters: Record<SiblingDirection, (() => Node | null) | undefined> = {
  previousSibling: Object.getOwnPropertyDescriptor(Node.prototype, 'previousSibling')?.get,
  nextSibling: Object.getOwnPropertyDescriptor(Node.prototype, 'nextSibling')?.get,
};

/** The node right before or after another, also of a form that has a control of that name. */
export function siblingOf(node: Node, direction: SiblingDirection): Node | null {
  return siblingGetters[direction]?.call(node) ?? null;
}

/** The element before or after a node, past texts and comments. */
export function siblingElement(node: Node, direction: SiblingDirection): Element | null {
  let sibling = siblingOf(node, direction);
  while (sibling && !isElement(sibling)) sibling = siblingOf(sibling, direction);
  return sibling;
}

const editableGetter = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'isContentEditable')?.get;

/** Whether a person edits what stands in an element. */
export function isEditable(element: Element): boolean {
  try {
    return editableGetter?.call(element) === true;
  } catch {
    // Elements of SVG and MathML have no such state.
    return false;
  }
}

const designModeGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'designMode')?.get;

/** Whether a person edits the whole document. */
export function isDesigned(document: Document): boolean {
  return designModeGetter?.call(document) === 'on';
}

const assignedGetter = HTMLSlotElement.prototype.assignedNodes;

/** What stands in a slot instead of its own content, slots in slots resolved; empty where nothing was put in, and for other elements. */
export function slotted(element: Element): Node[] {
  if (localName(element) !== 'slot') return [];
  return assignedGetter.call(element as HTMLSlotElement).length > 0
    ? assignedGetter.call(element as HTMLSlotElement, { flatten: true })
    : [];
}

const slotGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'assignedSlot')?.get;

/** The slot that an element stands in; `null` when in none, or in one of a closed shadow root. */
export function slotOf(element: Element): HTMLSlotElement | null {
  return (slotGetter?.call(element) as HTMLSlotElement | null | undefined) ?? null;
}

const hostGetter = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'host')?.get;

/** The element that a shadow root hangs on; `null` for a document. */
export function hostOf(root: Node): Element | null {
  return nodeType(root) === Node.DOCUMENT_FRAGMENT_NODE
    ? ((hostGetter?.call(root) as Element | undefined) ?? null)
    : null;
}
