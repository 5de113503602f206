/** Quiet time after the last change before the page is read again; pages render forms in bursts shorter than this. */
const SETTLE_MS = 600;
/** Shortest time between two readings, so that a page which never rests does not keep us busy. */
const MIN_INTERVAL_MS = 2_000;

/** A page that never comes to rest is read after this long all the same. */
const MAX_UNREST_MS = 4_000;
/** Attributes by which pages show, hide, mark and rename their questions. */
const ATTRIBUTES =
  'hidden disabled required aria-required aria-hidden aria-invalid aria-disabled style class open type placeholder'.split(
    ' ',
  );

/** Watches a page; `follow` adds trees of its own (frames, shadow roots) as they are found. */
export interface ChangeWatch {
  follow(roots: readonly (Document | ShadowRoot)[]): void;
}

/**
 * Calls back after the page's structure has changed and come to rest: nodes added or removed, a control shown or hidden, a frame loaded, a step
 * of a single-page application. Hidden tabs rest. Ends with the signal.
 */
export function onPageChanged(document: Document, signal: AbortSignal, callback: () => void): ChangeWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = performance.now();
  let unrestSince: number | undefined;
  const settle = () => {
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const now = performance.now();
    unrestSince ??= now;
    if (timer !== undefined && now - unrestSince > MAX_UNREST_MS) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        unrestSince = undefined;
        last = performance.now();
        callback();
      },
      Math.max(SETTLE_MS, last + MIN_INTERVAL_MS - now),
    );
  };
  const observer = new MutationObserver(settle);
  const followed = new WeakSet<Document | ShadowRoot>();
  const follow = (roots: readonly (Document | ShadowRoot)[]) => {
    for (const root of roots) {
      if (signal.aborted || followed.has(root)) continue;
      followed.add(root);
      observer.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
      root.addEventListener('load', settle, { capture: true, signal });
    }
  };
  follow([document]);
  document.addEventListener('visibilitychange', settle, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { follow };
}
