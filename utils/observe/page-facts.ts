import type { Observation } from '../model/observation';
import { reportableUrl } from '../model/reportable-url';
import type { Tree } from './trees';
import { attribute, rootElementOf, titleOf } from './unclobbered';
import { visibleText } from './visible-text';

const MAX_PAGE_HEADINGS = 20;

let address = { of: '', is: '' };

/** The page's address as reports have it; most looks find the same as before. */
function addressOf(document: Document): string {
  const { href } = document.location;
  if (address.of !== href) address = { of: href, is: reportableUrl(href).slice(0, 4000) };
  return address.is;
}

/** Address, title and language of a page, and when it is now. */
export function pageFacts(document: Document): Observation['page'] {
  const facts: Observation['page'] = {
    url: addressOf(document),
    title: titleOf(document).slice(0, 300),
    capturedAt: new Date().toISOString(),
  };
  const root = rootElementOf(document);
  const language = root && attribute(root, 'lang');
  if (language) facts.language = language.slice(0, 300);
  return facts;
}

/** What the page calls itself: its first main headings, as a person sees them. */
export function pageHeadings({ headings }: Tree): string[] {
  return headings
    .matching('h1,h2,[role=heading][aria-level="1"]')
    .slice(0, MAX_PAGE_HEADINGS)
    .map((heading) => visibleText(heading, { maxChars: 120, renderedOnly: true }))
    .filter(Boolean);
}
