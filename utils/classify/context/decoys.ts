import type { FieldKind } from '../../knowledge/field-kinds';
import { LABEL_PHRASES } from '../lexicon-index';
import { remembering } from '../remembering';
import { tokensOf } from '../tokens';
import { isTyped, reread, type FormField } from './form-field';

const NAMES: ReadonlySet<string> = new Set(['captcha', 'captchas', 'recaptcha', 'hcaptcha', 'honeypot', 'yanzhengma']);
/** A sentence of this many words that means a test against robots is no part of another label. */
const SENTENCE_WORDS = 4;

/**
 * Tests against robots, whatever they are dressed as: a code box that its own name calls a captcha, and lines that a sentence beside them
 * asks to leave empty.
 */
export function readDecoys(fields: readonly FormField[]): void {
  for (const field of fields) {
    if (isTyped(field) && (isNamedSo(field) || asksToBeLeftEmpty(field)))
      reread(field, 'captcha', 'test-against-robots');
  }
}

function isNamedSo({ control, reading }: FormField): boolean {
  const isCode: boolean = (['one-time-code', 'cc-csc', 'other', 'search-query'] as FieldKind[]).includes(reading.kind);
  return (
    isCode && [control.name, control.htmlId].some((name) => name && tokensOf(name).some((word) => NAMES.has(word)))
  );
}

function asksToBeLeftEmpty({ control }: FormField): boolean {
  return control.texts
    .filter(({ from }) => from !== 'heading' && from !== 'group' && from !== 'row' && from !== 'legend')
    .some(({ text }) => isDecoySentence(text));
}

/** Whether a text of several words means a test against robots. */
export const isDecoySentence = remembering((text) => {
  const tokens = tokensOf(text);
  return (
    tokens.length >= SENTENCE_WORDS &&
    LABEL_PHRASES.find(tokens).some(
      ({ length, meanings }) =>
        length >= SENTENCE_WORDS && meanings.some((meaning) => 'kind' in meaning && meaning.kind === 'captcha'),
    )
  );
});
