import { phraseTables, type PhraseTables } from './phrase-tables';
import { PhraseIndex } from './phrases';

export type { DatePart, LabelMeaning } from './phrase-tables';

/** Made at the first look-up, so that a background which only shows a badge never needs them. */
let made: PhraseTables | undefined;

function tables(): PhraseTables {
  made ??= phraseTables();
  return made;
}

/** What labels, placeholders, names and ids say. */
export const LABEL_PHRASES = new PhraseIndex(() => tables().labels);

/** Words that settle whether a part of a date is of a birth or of a card. */
export const DATE_PHRASES = new PhraseIndex(() => tables().dates);

/** Words for mandatory, for optional, and legends that say all is mandatory. */
export const REQUIREMENT_PHRASES = new PhraseIndex(() => tables().requirements);

/** Words that want the legal name. */
export const LEGAL_NAME_PHRASES = new PhraseIndex(() => tables().legalNames);

/** What headings, buttons and addresses say of a form's service. */
export const FUNCTION_PHRASES = new PhraseIndex(() => tables().functions);

/** Words of carts and checkouts. */
export const SHOP_PHRASES = new PhraseIndex(() => tables().shops);

/** Words that mark a question optional only by the way they stand there. */
export function optionalMarks(): readonly string[] {
  return tables().optionalMarks;
}
