import { MAX_TEXT_CHARS } from '../model/limits';
import { childNodes, documentOf, isElement } from './unclobbered';

/** Elements asked for generated content, for one question: its labels, the boxes around it, and their first children. */
const MAX_ELEMENTS = 14;

/** Text that a style sheet puts before or after a label (`content: "*"`). `undefined` when there is none. */
export function generatedText(elements: readonly Element[]): string | undefined {
  const asked = Array.from(new Set(elements))
    .flatMap((element) => [element, ...childNodes(element).filter(isElement).slice(0, 4)])
    .slice(0, MAX_ELEMENTS);
  const texts = asked
    .flatMap((element) => [contentOf(element, '::before'), contentOf(element, '::after')])
    .filter(Boolean);
  return texts.join(' ').slice(0, MAX_TEXT_CHARS) || undefined;
}

function contentOf(element: Element, pseudo: '::before' | '::after'): string {
  const view = documentOf(element).defaultView;
  const style = view?.getComputedStyle(element, pseudo);
  if (!style || style.display === 'none' || style.visibility === 'hidden') return '';
  const strings = style.content.match(/"(?:[^"\\]|\\.){0,100}"/gu) ?? [];
  // Icon fonts put private-use characters here; they are pictures, not text.
  return strings
    .map((part) => part.slice(1, -1).replace(/\p{Co}/gu, ''))
    .join('')
    .trim();
}
