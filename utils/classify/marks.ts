import { REQUIREMENT_PHRASES } from './lexicon-index';
import { remembering } from './remembering';
import { tokensOf } from './tokens';

/** A star that marks; `****` masks a number, and stands for nothing here. */
const STAR = /(?:^|[^*＊✱∗﹡])[*＊✱∗﹡](?![*＊✱∗﹡])/u;
const LEADING_STAR = /^[\s(（[【"“'‘]*[*＊✱∗﹡]/u;
/** A star in a longer text stands for a footnote, not for a mark. */
const MAX_MARKED_CHARS = 120;
/** Words by which a text speaks of marks and fields in general, rather than of one question. */
const LEGEND_WORDS: ReadonlySet<string> = new Set(
  'fields field marked marks mark indicates indicate denotes asterisk asterisks items starred star felder sternchen champs asterisque campos asterisco campi pola polja mezok 带 帶 标 標 注 凡 星 欄 号 號'.split(
    ' ',
  ),
);

/** What a text says of being required; a legend can also say it of all. */
export type Said = 'mandatory' | 'optional' | 'all-mandatory';

/** Whether a text carries the star that marks a question. */
export function hasStar(text: string): boolean {
  return text.length <= MAX_MARKED_CHARS && STAR.test(text);
}

const requirementsIn = remembering(
  (text) => new Set(REQUIREMENT_PHRASES.find(tokensOf(text)).flatMap((match) => match.meanings)),
);

/** What the words of a text say; `optional` stands before `mandatory`, since `not required` holds both. */
export function saidIn(text: string): Said | undefined {
  const meanings = requirementsIn(text);
  if (meanings.has('all-mandatory')) return 'all-mandatory';
  if (meanings.has('optional')) return 'optional';
  return meanings.has('mandatory') ? 'mandatory' : undefined;
}

/** What a legend says that a star means: `* required`, `带*为必填`. `undefined` when the text is no such legend. */
export function starMeaning(text: string): 'mandatory' | 'optional' | undefined {
  if (!STAR.test(text)) return undefined;
  const said = saidIn(text);
  if (said === undefined || said === 'all-mandatory') return undefined;
  return LEADING_STAR.test(text) || tokensOf(text).some((token) => LEGEND_WORDS.has(token)) ? said : undefined;
}
