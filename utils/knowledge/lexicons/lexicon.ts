import type { FieldKind } from '../field-kinds';
import type { ServiceFunctionId } from '../service-functions';

/**
 * The words of one language. All are plain phrases in any case; the matcher folds case, width and accents, matches whole words
 * (characters for scripts without spaces), and takes the longest phrase first, so `email address` never counts as `address`.
 */
export interface Lexicon {
  /** BCP 47. */
  readonly language: string;
  /** What a label, a placeholder or a name says when it asks for a kind. */
  readonly kinds: Partial<Record<FieldKind, readonly string[]>>;
  /** Phrases that hold a word of a kind without asking for it. */
  readonly ignore: readonly string[];
  /** Words that turn day, month and year into parts of a birth date, or of a card's expiry. */
  readonly birth: readonly string[];
  readonly expiry: readonly string[];
  readonly day: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  /** Words that say a name must be the legal one. */
  readonly legalName: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Words that mark a question optional in brackets or beside mandatory marks, and elsewhere mean `choose`. */
  readonly optionalMarks?: readonly string[];
  /** Legends that say every field must be filled. */
  readonly allRequired: readonly string[];
  /** What headings, buttons and addresses say of the service a form is for. */
  readonly functions: Partial<Record<ServiceFunctionId, readonly string[]>>;
  /** Words of a shop's links and buttons: cart, checkout. */
  readonly shop: readonly string[];
  /** Texts that must, and must not, be read as a kind; run by the tests. */
  readonly examples: {
    readonly yes: readonly (readonly [text: string, kind: FieldKind])[];
    readonly no: readonly (readonly [text: string, kind: FieldKind])[];
  };
}
