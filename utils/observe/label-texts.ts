import { MAX_TEXT_CHARS } from '../model/limits';
import type { TextPlace } from '../model/observation';
import { nameFromContent } from './custom-controls';
import { withoutFileNames } from './file-names';
import { generatedText } from './generated-text';
import { nearbyTexts } from './nearby-text';
import { tableHeader } from './table-header';
import type { Tree } from './trees';
import { attribute, childNodes, closest, first, isElement, localName, matches } from './unclobbered';
import { visibleText, type TextOptions } from './visible-text';
import { widgetOf } from './widgets';

/** What has a label for each answer; other questions of several controls have one for all. */
const CHOICES = 'input:is([type=radio i],[type=checkbox i]),[role=radio],[role=checkbox],[role=switch]';

export interface TextFact {
  from: TextPlace;
  text: string;
}

/**
 * All texts that stand for a question, each with its place: what HTML and ARIA tie to it, what a person reads beside it, what a
 * style sheet adds. `question` holds the control, or all controls of a group. Texts of hidden questions are read as
 * well, so that a later step is known before it opens.
 */
export function questionTexts(
  question: readonly HTMLElement[],
  { root, labels: labelsIn }: Tree,
  shown: boolean,
): TextFact[] {
  const control = question[0];
  if (!control) return [];
  const options: TextOptions = { maxChars: MAX_TEXT_CHARS, renderedOnly: shown };
  const facts: TextFact[] = [];
  const add = (from: TextPlace, text: string | undefined) => {
    if (text && !facts.some((fact) => fact.from === from && fact.text === text)) facts.push({ from, text: cut(text) });
  };
  add('labelledby', referencedText(control, 'aria-labelledby', root, options));
  const isChoice = question.length > 1 && matches(control, CHOICES);
  const labels = isChoice ? [] : labelsIn.of(control);
  const named = [control, ...(question.length > 1 ? [groupOf(control)] : [])].flatMap((one) =>
    one ? referenced(one, 'aria-labelledby', root) : [],
  );
  for (const label of labels) add('label', visibleText(label, options));
  add('label', nameFromContent(control));
  if (question.length === 1) add('aria-label', attribute(control, 'aria-label'));
  const nearby = nearbyTexts(question, options, widgetOf(control));
  add('before', nearby.before);
  add('after', nearby.after);
  add('after', nearby.rowEnd);
  add('group', nearby.group);
  add('row', nearby.row);
  add('table-header', tableHeader(control, options));
  add('legend', legendText(control, options));
  add('placeholder', attribute(control, 'placeholder') ?? attribute(control, 'aria-placeholder'));
  add('title', attribute(control, 'title'));
  add('description', referencedText(control, 'aria-describedby', root, options));
  const group = question.length > 1 ? groupOf(control) : null;
  if (group) {
    add('labelledby', referencedText(group, 'aria-labelledby', root, options));
    add('description', referencedText(group, 'aria-describedby', root, options));
  }
  const legend = group && legendOf(group);
  add(
    'generated',
    generatedText([...labels, ...named, ...(legend ? [legend] : []), ...nearby.boxes.slice(0, 2), ...nearby.sources]),
  );
  if (!matches(control, 'input[type=file i]')) return facts;
  return facts.flatMap(({ from, text }) => {
    const rest = withoutFileNames(text);
    return rest ? [{ from, text: rest }] : [];
  });
}

/** The texts that a person reads beside a question and that nothing else ties to it: the part of all texts that a change nearby alters. */
export function textsBeside(question: readonly HTMLElement[], shown: boolean): TextFact[] {
  const control = question[0];
  if (!control) return [];
  const nearby = nearbyTexts(question, { maxChars: MAX_TEXT_CHARS, renderedOnly: shown }, widgetOf(control));
  const { before, after, rowEnd, group, row } = nearby;
  const facts: [TextPlace, string | undefined][] = [
    ['before', before],
    ['after', after],
    ['after', rowEnd === after ? undefined : rowEnd],
    ['group', group],
    ['row', row],
  ];
  return facts.flatMap(([from, text]) => (text ? [{ from, text: cut(text) }] : []));
}

/** Text of the elements that an ARIA reference names, without the values of controls among them. */
function referencedText(
  element: Element,
  reference: 'aria-labelledby' | 'aria-describedby',
  root: Document | ShadowRoot,
  options: TextOptions,
): string | undefined {
  const texts = referenced(element, reference, root).map((target) =>
    visibleText(target, { ...options, renderedOnly: false }),
  );
  return texts.filter(Boolean).join(' ') || undefined;
}

function referenced(
  element: Element,
  reference: 'aria-labelledby' | 'aria-describedby',
  root: Document | ShadowRoot,
): Element[] {
  const ids = attribute(element, reference)?.split(/\s+/u).slice(0, 10) ?? [];
  return ids.flatMap((id) => first(root, `#${CSS.escape(id)}`) ?? []);
}

function groupOf(control: Element): Element | null {
  return closest(control, 'fieldset,[role=group],[role=radiogroup]');
}

function legendText(control: Element, options: TextOptions): string | undefined {
  const group = groupOf(control);
  if (!group) return undefined;
  const legend = legendOf(group);
  return legend ? visibleText(legend, options) || undefined : attribute(group, 'aria-label');
}

function legendOf(group: Element): Element | undefined {
  return childNodes(group).find((child): child is Element => isElement(child) && localName(child) === 'legend');
}

function cut(text: string): string {
  return text.length <= MAX_TEXT_CHARS ? text : text.slice(0, MAX_TEXT_CHARS);
}
