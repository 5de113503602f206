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

/** How many child elements an element has. */
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

const heightGetter = Object.getOwnPropertyDescriptor(Element.prototype, 'clientHeight')?.get;

/** The height of an element's padding box in CSS pixels; 0 for inline boxes. */
export function heightOf(element: Element): number {
  return heightGetter?.call(element) as number;
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
