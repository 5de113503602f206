import { sameOriginDocument } from './frame-address';
import { first, shadowOf } from './unclobbered';

/** Resolves a path of a report to its element. `null` when a hop is no longer there or cannot be entered. */
export function resolvePath(top: Document, path: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = top;
  let element: Element | null = null;
  for (const selector of path) {
    if (!root) return null;
    element = firstMatch(root, selector);
    if (!element) return null;
    root = shadowOf(element) ?? sameOriginDocument(element as HTMLIFrameElement) ?? null;
  }
  return element;
}

function firstMatch(root: Document | ShadowRoot, selector: string): Element | null {
  try {
    return first(root, selector);
  } catch {
    return null;
  }
}
