import { resolvePath } from './resolve-path';

/** How long an element that the person asked for is outlined. */
const OUTLINE_MS = 2_600;

/**
 * Scrolls to an element and outlines it for a moment, at the person's request only. An animation does it: no node, class or style is
 * put into the page, and nothing is left when it ends. False when the element is no longer there.
 */
export function showElement(document: Document, path: readonly string[]): boolean {
  const element = resolvePath(document, path);
  if (!element) return false;
  const target = visibleCarrier(element);
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  const outline = { outline: '4px solid #c2410c', outlineOffset: '3px', boxShadow: '0 0 0 8px #fff' };
  target.animate([outline, outline], { duration: OUTLINE_MS });
  return true;
}

/** A styled radio button or upload is seen through its label. */
function visibleCarrier(element: Element): Element {
  const { width, height } = element.getBoundingClientRect();
  const label = (element as HTMLInputElement).labels?.[0];
  return label && (width < 4 || height < 4 || !element.checkVisibility({ opacityProperty: true })) ? label : element;
}
