import { z } from 'zod/mini';

/**
 * How we know something: `seen` on the page, `inferred` from what was seen, or `unknown` (looked for and not found).
 * The three are never merged: a report shows which is which.
 */
const KnownSchema = z.enum(['seen', 'inferred', 'unknown']);

/** Longest quotation of page text that a document may carry, in UTF-16 units. Enough for a label, too short for a story. */
const MAX_QUOTE_CHARS = 200;

/** One reason for a statement: where on the page it was found, what stood there, and what it says. */
export const EvidenceSchema = z.object({
  known: KnownSchema,
  /** Place or signal, for example `label`, `autocomplete`, `required-attribute`, `legend`. */
  from: z.string().check(z.maxLength(60)),
  /** The page's own words, cut to {@link MAX_QUOTE_CHARS}. Absent when the signal has no text (an attribute that is simply there). */
  text: z.optional(z.string().check(z.maxLength(MAX_QUOTE_CHARS))),
  /** What it says, as an id of ours: a kind, a requirement, a service function. */
  says: z.optional(z.string().check(z.maxLength(60))),
  /** How much it counted, relative to the other evidence of the same statement. */
  weight: z.optional(z.number()),
});

export type Evidence = z.infer<typeof EvidenceSchema>;

/** Three-valued answer used throughout: nobody may read `unknown` as `no`. */
export const AnswerSchema = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof AnswerSchema>;

/** Cuts page text to {@link MAX_QUOTE_CHARS}, so that whatever quotes it parses again. */
export function quote(text: string): string {
  return text.length <= MAX_QUOTE_CHARS ? text : `${text.slice(0, MAX_QUOTE_CHARS - 1)}…`;
}
