/** Quiet time after the last change before the page is read again; pages render forms in bursts shorter than this. */
const SETTLE_MS = 600;
/** Shortest time between two readings, so that a page which never rests does not keep us busy. */
const MIN_INTERVAL_MS = 2_000;

/**
 * Calls back after the page's structure has changed and come to rest: nodes added or removed, a control shown or hidden, a frame loaded, a step
 * of a single-page application. Hidden tabs rest. Ends with the signal.
 */
export function onPageChanged(document: Document, signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = performance.now();
  const settle = () => {
    clearTimeout(timer);
    if (signal.aborted || document.visibilityState === 'hidden') return;
    const wait = Math.max(SETTLE_MS, last + MIN_INTERVAL_MS - performance.now());
    timer = setTimeout(() => {
      last = performance.now();
      callback();
    }, wait);
  };
  const observer = new MutationObserver(settle);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['hidden', 'disabled', 'required', 'aria-required', 'style', 'class'],
  });
  document.addEventListener('load', settle, { capture: true, signal });
  document.addEventListener('visibilitychange', settle, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
