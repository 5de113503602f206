import { all } from './unclobbered';
import { visibleText, type TextOptions } from './visible-text';

const TEXT: TextOptions = { maxChars: 120, renderedOnly: false };
/** Headings looked at in one tree. */
const MAX_HEADINGS = 400;

/**
 * Answers, control by control in document order, which heading stands nearest in front. One walk over the headings of a
 * tree serves all its controls.
 */
export function headingFinder(root: Document | ShadowRoot): (control: Element) => string | undefined {
  const headings = all<HTMLElement>(root, 'h1,h2,h3,h4,h5,h6,[role=heading]').slice(0, MAX_HEADINGS);
  const texts = new Map<Element, string>();
  let next = 0;
  return (control) => {
    while (next < headings.length && precedes(headings[next], control)) next += 1;
    const heading = headings[next - 1];
    if (!heading) return undefined;
    const text = texts.get(heading) ?? visibleText(heading, TEXT);
    texts.set(heading, text);
    return text || undefined;
  };
}

function precedes(heading: Element | undefined, control: Element): boolean {
  return heading !== undefined && (heading.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
