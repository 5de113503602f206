import type { FieldKind } from '../knowledge/field-kinds';
import type { Control, TextPlace } from '../model/observation';
import { vote, type Vote } from './vote';

const MAIL_ADDRESS = /^\S{1,40}@\S{1,40}$/u;
const CARD_NUMBER = /^(?:[\dx*•_#-]{4}[ -]){3}[\dx*•_#-]{4}$/iu;
const PHONE_NUMBER = /^\+?[\d() ./x_-]{8,20}$/iu;
/** Digits of a number with area code, after ITU-T E.164: shorter ones are postcodes, longer ones cards and ID numbers. */
const PHONE_DIGITS = { least: 8, most: 13 } as const;
/** `01/01/1990` */
const DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;
const LONGEST_EXAMPLE = 60;
/** An example shows the form of an answer; only a mail address has one of its own. */
const WEIGHTS = { mail: 7, card: 6, phone: 2.8 } as const;

/** Whether a placeholder is a mail address written out: its words (`user@domain`) name nothing. */
export function isExampleAddress(from: TextPlace, text: string): boolean {
  return from === 'placeholder' && MAIL_ADDRESS.test(text.slice(0, LONGEST_EXAMPLE).trim());
}

/** Votes from a placeholder that shows an answer instead of naming the question: `you@mail.com`, `0000 0000 0000 0000`, `+49 170 1234567`. */
export function exampleVotes({ texts }: Control): Vote[] {
  return texts.flatMap(({ from, text }) => {
    if (from !== 'placeholder' || text.length > LONGEST_EXAMPLE) return [];
    const [kind, weight] = shownBy(text.trim()) ?? [];
    return kind && weight ? [vote(kind, weight, 'example', text)] : [];
  });
}

function shownBy(text: string): [FieldKind, number] | undefined {
  if (MAIL_ADDRESS.test(text)) return ['email', WEIGHTS.mail];
  if (CARD_NUMBER.test(text)) return ['cc-number', WEIGHTS.card];
  const digits = text.replace(/\D/gu, '').length;
  const isPhone =
    PHONE_NUMBER.test(text) && !DATE.test(text) && digits >= PHONE_DIGITS.least && digits <= PHONE_DIGITS.most;
  return isPhone ? ['tel', WEIGHTS.phone] : undefined;
}
