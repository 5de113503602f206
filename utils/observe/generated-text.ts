import { MAX_TEXT_CHARS } from '../model/limits';
import { childElements, matches, windowOf } from './unclobbered';

/** Elements asked for generated content, for one question: its labels, the boxes around it, and their first children. */
const MAX_ELEMENTS = 14;
const MAX_CHILDREN = 4;

/** Elements that style sheets can add nothing to. */
const REPLACED = 'input:not([type=checkbox i],[type=radio i]),select,textarea,img,br';

/** Text that a style sheet puts before or after a label (`content: "*"`). `undefined` when there is none. */
export function generatedText(elements: readonly Element[]): string | undefined {
  const asked = Array.from(new Set(elements))
    .flatMap((element) => [element, ...childElements(element, MAX_CHILDREN)])
    .filter((element) => !matches(element, REPLACED))
    .slice(0, MAX_ELEMENTS);
  const texts = asked
    .flatMap((element) => [contentOf(element, '::before'), contentOf(element, '::after')])
    .filter(Boolean);
  return texts.join(' ').slice(0, MAX_TEXT_CHARS) || undefined;
}

function contentOf(element: Element, pseudo: '::before' | '::after'): string {
  const style = windowOf(element)?.getComputedStyle(element, pseudo);
  const content = style?.content;
  if (!content || content === 'none' || content === 'normal') return '';
  return style.display === 'none' || style.visibility === 'hidden' ? '' : quotedIn(content);
}

/** What stands between the quotes of a `content` value, without the private-use characters of icon fonts, which are pictures. */
function quotedIn(content: string): string {
  let inside = false;
  let text = '';
  for (const [piece] of content.slice(0, MAX_TEXT_CHARS * 2).matchAll(/\\.|"|[^"\\]+/gu)) {
    if (piece === '"') inside = !inside;
    else if (inside) text += piece;
  }
  return text.replace(/\p{Co}/gu, '').trim();
}
