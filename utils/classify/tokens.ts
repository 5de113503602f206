import { remembering } from './remembering';

/** Scripts written without spaces between words; each of their characters is a token of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|\p{N}+|\p{L}+/gu;
const ASCII_TOKEN = /[0-9]+|[a-z]+/gu;
const ASCII = /^[ -~\s]*$/u;

/** Letters that have no plain form of their own in Unicode. */
const FOLDED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ö: 'o', œ: 'o', æ: 'ae', ł: 'l', ı: 'i', đ: 'd' };
/** Letters beyond ASCII of scripts whose accents are folded: Latin, Greek, Cyrillic, Arabic. Marks of other scripts are letters. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1fff]\p{M}*/gu;

/** `İ` in lower case is `i` with a combining dot, which would part the word. */
const DOT_OF_TURKISH_I = /\u0307/gu;

/** Tokens looked at in one text; labels are shorter, hostile texts are cut. */
const MAX_TOKENS = 60;

/**
 * Splits a text into comparable tokens: width, case and accents folded; `camelCase`, `snake_case`, digits and punctuation
 * part words; characters of unspaced scripts stand alone.
 */
export const tokensOf: (text: string) => readonly string[] = remembering(split);

/** Whether a token is one character of a script without spaces. */
export function isUnspaced(token: string): boolean {
  return UNSPACED.test(token);
}

function split(text: string): string[] {
  if (ASCII.test(text)) {
    const parted = text.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/([A-Z])([A-Z][a-z])/gu, '$1 $2');
    return (parted.toLowerCase().match(ASCII_TOKEN) ?? []).slice(0, MAX_TOKENS);
  }
  const parted = text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(DOT_OF_TURKISH_I, '');
  return (foldAccents(parted).match(TOKEN) ?? []).slice(0, MAX_TOKENS);
}

function foldAccents(text: string): string {
  return text
    .replace(/[ßøöœæłıđ]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(ACCENTED, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
