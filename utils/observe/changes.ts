import type { PageChange } from './tree-changes';
import { first, isDocument, isElement, matches, parentNode } from './unclobbered';

/** Quiet time after the last change before the page is read again; pages render forms in bursts shorter than this. */
const SETTLE_MS = 600;
/** Shortest time between two readings, so that a page which never rests does not keep us busy. */
const MIN_INTERVAL_MS = 2_000;
/** A page that never comes to rest is read after this long all the same. */
const MAX_UNREST_MS = 4_000;
/** Work takes at most one part in so many of the time: after a reading of 40 ms the next one waits for 2 s. */
const REST_FACTOR = 50;
/** Changes kept for the next reading; where there are more, the whole page is read anew. */
const MAX_CHANGES = 2_000;
/** What was pieced together from changes is read as a whole again at the first change after this long, since style sheets change without one. */
const WHOLE_AGAIN_MS = 30_000;

/** Attributes by which pages show, hide, mark, name and rename their questions. */
const ATTRIBUTES = (
  'hidden disabled required readonly aria-required aria-hidden aria-invalid aria-disabled aria-label aria-labelledby aria-describedby ' +
  'aria-selected style class open inert type role contenteditable placeholder title for id name autocomplete'
).split(' ');
/** What is observed of every document and shadow root. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ATTRIBUTES,
  attributeOldValue: true,
};
/** What a person does, or a style sheet ends, that may show or mark a question without any change of the document. */
const ACTS = ['click', 'change', 'submit', 'invalid', 'toggle', 'transitionend', 'animationend'] as const;

/** Steps of two per cent, from all of a page in sight down to a ten-thousandth. */
const STEPS = Array.from({ length: 465 }, (_, step) => 1.02 ** -step);
/**
 * Which part of a page its topmost strip of the window takes: it changes when the page grows or shrinks, and not when it is scrolled. A
 * `ResizeObserver` would be simpler, but can make the browser report an error that the page hears ("ResizeObserver loop ...").
 */
const STRIP: IntersectionObserverInit = { rootMargin: '0px 0px -95% 0px', threshold: STEPS };

/** What happened since the last reading. */
export interface Unread {
  changes: PageChange[];
  /** More happened than the changes say: the whole page has to be read. */
  isWhole: boolean;
  /** The changes may have shown or hidden questions elsewhere, as style sheets do. */
  mayShowOthers: boolean;
}

/** Watches a page. */
export interface ChangeWatch {
  /** Watches these documents and shadow roots from now on, and no others. */
  follow(roots: readonly (Document | ShadowRoot)[]): void;
  /** Hands over what happened since the last time. */
  take(): Unread;
}

/**
 * Calls back after a page has changed and come to rest: nodes, texts or attributes changed, a frame loaded, the layout grew or shrank, or the
 * person clicked or sent something; `callback` returns the milliseconds that it worked. Hidden tabs rest until they are seen again. Ends with the signal. One timer at most is running, none on a
 * page where nothing happens.
 */
export function watchChanges(document: Document, signal: AbortSignal, callback: () => Promise<number>): ChangeWatch {
  return new Watch(document, signal, callback);
}

class Watch implements ChangeWatch {
  private readonly document: Document;
  private readonly signal: AbortSignal;
  private readonly callback: () => Promise<number>;
  private readonly observer = new MutationObserver((records) => this.note(records));
  private readonly sizes = new IntersectionObserver((entries) => this.resized(entries), STRIP);
  private readonly knownSizes = new WeakMap<Element, string>();
  private followed = new Map<Document | ShadowRoot, AbortController>();
  private changes: PageChange[] = [];
  private overflowed = false;
  private acted = false;
  private layoutChanged = false;
  private wholeAt = performance.now();
  private lastAt = performance.now();
  private unrestSince = 0;
  private readyAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;

  constructor(document: Document, signal: AbortSignal, callback: () => Promise<number>) {
    this.document = document;
    this.signal = signal;
    this.callback = callback;
    this.follow([document]);
    this.listenToTab();
    for (const type of ['popstate', 'hashchange', 'resize'] as const)
      window.addEventListener(type, () => this.act(), { signal });
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', () => this.act(), { signal });
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      this.sizes.disconnect();
      for (const following of this.followed.values()) following.abort();
      clearTimeout(this.timer);
    });
  }

  follow(roots: readonly (Document | ShadowRoot)[]): void {
    if (this.signal.aborted) return;
    const wanted = new Set(roots).add(this.document);
    const gone = Array.from(this.followed.keys()).filter((root) => !wanted.has(root));
    if (gone.length > 0) {
      // An observer can only be taken off all that it observes; what it has not told yet is kept.
      this.note(this.observer.takeRecords());
      this.observer.disconnect();
      for (const root of gone) this.followed.get(root)?.abort();
      this.followed = new Map(Array.from(this.followed).filter(([root]) => wanted.has(root)));
      for (const root of this.followed.keys()) this.observe(root);
    }
    for (const root of wanted) {
      if (!this.followed.has(root)) this.start(root);
      const body = isDocument(root) ? first(root, 'body') : null;
      if (body && !this.knownSizes.has(body)) this.sizes.observe(body);
    }
  }

  take(): Unread {
    this.note(this.observer.takeRecords());
    const now = performance.now();
    const { changes, acted, layoutChanged } = this;
    const isStale = changes.length > 0 && now - this.wholeAt > WHOLE_AGAIN_MS;
    const isUnexplained = changes.length === 0 && layoutChanged;
    const isWhole = this.overflowed || isStale || isUnexplained || changes.some(changesStyle);
    if (isWhole) this.wholeAt = now;
    if (this.overflowed) for (const root of this.followed.keys()) this.observe(root);
    this.changes = [];
    this.overflowed = this.acted = this.layoutChanged = false;
    const mayShowOthers = acted || (layoutChanged && changes.some(({ type }) => type === 'attributes'));
    return { changes: isWhole ? [] : changes, isWhole, mayShowOthers };
  }

  private start(root: Document | ShadowRoot): void {
    const following = new AbortController();
    this.followed.set(root, following);
    this.observe(root);
    const { signal } = following;
    root.addEventListener('load', (event) => this.loaded(event), { capture: true, signal });
    const act = (event: Event) => event.isTrusted && this.act();
    for (const type of ACTS) root.addEventListener(type, act, { capture: true, passive: true, signal });
  }

  private observe(root: Document | ShadowRoot): void {
    this.observer.observe(root, OBSERVED);
  }

  private loaded({ target }: Event): void {
    if (target && isElement(target as Node) && matches(target as Element, 'iframe,frame'))
      this.add([{ type: 'frame-load', target: target as Element }]);
  }

  private resized(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, boundingClientRect } of entries) {
      const size = `${Math.round(boundingClientRect.width)} ${Math.round(boundingClientRect.height)}`;
      const before = this.knownSizes.get(target);
      this.knownSizes.set(target, size);
      if (before === undefined || before === size) continue;
      this.layoutChanged = true;
      this.arm();
    }
  }

  private note(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    for (const { target } of records) if (isDocument(target)) this.restart(target);
    this.add(records);
  }

  /** A document that was opened and written anew has lost all listeners. */
  private restart(document: Document): void {
    if (document === this.document) this.listenToTab();
    if (!this.followed.has(document)) return;
    this.followed.get(document)?.abort();
    this.start(document);
  }

  private add(changes: readonly PageChange[]): void {
    if (this.overflowed) return;
    if (this.changes.length + changes.length > MAX_CHANGES) {
      this.overflowed = true;
      this.changes = [];
      // A page that changes this fast is not listened to until it is read.
      this.observer.disconnect();
    } else for (const change of changes) this.changes.push(change);
    this.arm();
  }

  private readonly shown = () => {
    if (this.isPending) this.arm();
  };

  /** The same listener twice counts once. */
  private listenToTab(): void {
    this.document.addEventListener('visibilitychange', this.shown, { signal: this.signal });
  }

  private act(): void {
    this.acted = true;
    this.arm();
  }

  private get isPending(): boolean {
    return this.changes.length > 0 || this.overflowed || this.acted || this.layoutChanged;
  }

  private arm(): void {
    this.lastAt = performance.now();
    if (this.timer !== undefined || this.isBusy || this.signal.aborted || this.document.visibilityState === 'hidden')
      return;
    this.unrestSince = this.lastAt;
    this.wait(Math.max(SETTLE_MS, this.readyAt - this.lastAt));
  }

  private wait(ms: number): void {
    this.timer = setTimeout(() => void this.fire(), ms);
  }

  private async fire(): Promise<void> {
    this.timer = undefined;
    if (this.signal.aborted || this.document.visibilityState === 'hidden') return;
    const now = performance.now();
    const quietFor = now - this.lastAt;
    if (quietFor < SETTLE_MS && !this.overflowed && now - this.unrestSince < MAX_UNREST_MS) {
      this.wait(SETTLE_MS - quietFor);
      return;
    }
    this.isBusy = true;
    const spent = await this.callback().catch(() => 0);
    this.isBusy = false;
    this.readyAt = performance.now() + Math.max(MIN_INTERVAL_MS, spent * REST_FACTOR);
    if (this.isPending) this.arm();
  }
}

/** Whether a change is one of a style sheet, which may show or hide anything. */
function changesStyle(change: PageChange): boolean {
  if (change.type === 'characterData') return parentNode(change.target)?.nodeName === 'STYLE';
  if (change.type !== 'childList') return false;
  if (change.target.nodeName === 'STYLE') return true;
  return [...change.addedNodes, ...change.removedNodes].some(
    ({ nodeName }) => nodeName === 'STYLE' || nodeName === 'LINK',
  );
}
