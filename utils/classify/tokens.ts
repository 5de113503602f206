import { remembering } from './remembering';

/** Scripts written without spaces between words; each of their characters is a token of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|\p{N}+|\p{L}+/gu;
const ASCII = /^[ -~\s]*$/u;

/** Letters that have no plain form of their own in Unicode. */
const FOLDED: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ö: 'o', œ: 'o', æ: 'ae', ł: 'l', ı: 'i', đ: 'd' };
/** Letters beyond ASCII of scripts whose accents are folded: Latin, Greek, Cyrillic, Arabic. Marks of other scripts are letters. */
const ACCENTED = /[\u00c0-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1fff]\p{M}*/gu;

/** `İ` in lower case is `i` with a combining dot, which would part the word. */
const DOT_OF_TURKISH_I = /\u0307/gu;

/** Most texts have nothing to part or to fold; asking is cheaper than trying. */
const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u;
const FOLDABLE = /[\u00c0-\u024f\u0370-\u052f\u0600-\u06ff\u1e00-\u1fff]|\u0307/u;

/** Tokens looked at in one text; labels are shorter, hostile texts are cut. */
const MAX_TOKENS = 60;

/**
 * Splits a text into comparable tokens: width, case and accents folded; `camelCase`, `snake_case`, digits and punctuation
 * part words; characters of unspaced scripts stand alone.
 */
export const tokensOf: (text: string) => readonly string[] = remembering((text) => split(text));

/** Whether a text has words of its own: a dash, a bracket or the 年 between two boxes is none. */
export function isWorded(text: string): boolean {
  return /\p{L}.*\p{L}.*\p{L}/u.test(text);
}

/** Whether a token is one character of a script without spaces. */
export function isUnspaced(token: string): boolean {
  return UNSPACED.test(token);
}

/** The same for a piece that is seen only once, which is not worth remembering. */
export function split(text: string): string[] {
  if (ASCII.test(text)) return splitAscii(text);
  const normal = text.normalize('NFKC');
  const parted = CAMEL.test(normal)
    ? normal.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    : normal;
  const lower = parted.toLowerCase();
  const folded = FOLDABLE.test(lower) ? foldAccents(lower.replace(DOT_OF_TURKISH_I, '')) : lower;
  return (folded.match(TOKEN) ?? []).slice(0, MAX_TOKENS);
}

function foldAccents(text: string): string {
  return text
    .replace(/[ßøöœæłıđ]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(ACCENTED, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

type CharacterClass = 'lower' | 'upper' | 'digit' | 'other';

/** Most texts are plain ASCII; one pass over their characters is several times cheaper than the expressions for all scripts. */
function splitAscii(text: string): string[] {
  const tokens: string[] = [];
  let start = 0;
  let before: CharacterClass = 'other';
  for (let at = 0; at <= text.length && tokens.length < MAX_TOKENS; at += 1) {
    const here = classAt(text, at);
    if (isBorder(before, here, () => classAt(text, at + 1))) {
      if (before !== 'other') tokens.push(text.slice(start, at).toLowerCase());
      start = at;
    }
    before = here;
  }
  return tokens;
}

/** Letters and digits part, and so do `camelCase` and the last capital of `URLPath`. */
function isBorder(before: CharacterClass, here: CharacterClass, next: () => CharacterClass): boolean {
  if (before === here) return here === 'upper' && next() === 'lower';
  return !(before === 'upper' && here === 'lower');
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  return code >= 48 && code <= 57 ? 'digit' : 'other';
}
