import { MAX_OPTIONS } from '../model/limits';
import { all, attribute, firstOf, matches } from './unclobbered';
import { choicesOf } from './custom-controls';
import type { Labels } from './labels';
import { isNative, type AskingControl } from './listed-controls';
import { nearbyTexts } from './nearby-text';
import type { Tree } from './trees';
import { visibleText } from './visible-text';

const MAX_OPTION_CHARS = 60;
const OPTION_TEXT = { maxChars: MAX_OPTION_CHARS, renderedOnly: false };

/** The choices that a question offers, as the page names them; empty for free text. At most MAX_OPTIONS of them. */
export function optionTexts(question: readonly AskingControl[], { labels, root }: Tree): string[] {
  const control = question[0];
  if (!control) return [];
  if (!isNative(control)) return customOptions(question, root);
  if (control.localName === 'select') return selectOptions(control as HTMLSelectElement);
  if (question.length > 1 && matches(control, 'input:is([type=radio i],[type=checkbox i])'))
    return question
      .slice(0, MAX_OPTIONS)
      .map((button) => choiceText(button, labels))
      .filter(Boolean);
  const list = control.localName === 'input' ? (control as HTMLInputElement).list : null;
  return list ? all<HTMLOptionElement>(list, 'option').slice(0, MAX_OPTIONS).map(choiceOf).filter(Boolean) : [];
}

/** The choices of a list that a page draws; of one that holds only what was chosen, nothing. */
function customOptions(question: readonly Element[], root: Document | ShadowRoot): string[] {
  const [control] = question;
  const choices = question.length > 1 || !control ? question : choicesOf(control, root);
  if (choices.every((choice) => attribute(choice, 'aria-selected') === 'true')) return [];
  return choices
    .slice(0, MAX_OPTIONS)
    .map((choice) => (attribute(choice, 'aria-label') ?? choice.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .map((text) => text.slice(0, MAX_OPTION_CHARS))
    .filter(Boolean);
}

function selectOptions(select: HTMLSelectElement): string[] {
  const texts: string[] = [];
  for (const option of firstOf<HTMLOptionElement>(select, 'option', MAX_OPTIONS * 2)) {
    if (texts.length >= MAX_OPTIONS) break;
    const text = choiceOf(option);
    if (text) texts.push(text);
  }
  return texts;
}

function choiceOf(option: HTMLOptionElement): string {
  return (attribute(option, 'label') ?? option.textContent ?? '')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, MAX_OPTION_CHARS);
}

function choiceText(button: HTMLElement, labels: Labels): string {
  const label = labels
    .of(button)
    .map((element) => visibleText(element, OPTION_TEXT))
    .join(' ');
  if (label) return label;
  return (attribute(button, 'aria-label') ?? nearbyTexts([button], OPTION_TEXT).after ?? '').slice(0, MAX_OPTION_CHARS);
}
