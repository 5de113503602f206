/** Scripts written without spaces between words; each of their characters is a token of its own. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|\p{N}+|\p{L}+/gu;
const ASCII_TOKEN = /[0-9]+|[a-z]+/gu;
const ASCII = /^[ -~\s]*$/u;

/** Tokens looked at in one text; labels are shorter, hostile texts are cut. */
const MAX_TOKENS = 60;

/** Texts repeat (labels, options, legends) and are read for several purposes; the memory is dropped when full. */
const MAX_REMEMBERED = 4000;
const remembered = new Map<string, readonly string[]>();

/**
 * Splits a text into comparable tokens: width, case and accents folded; `camelCase`, `snake_case`, digits and punctuation
 * part words; characters of unspaced scripts stand alone.
 */
export function tokensOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const tokens = split(text);
  remembered.set(text, tokens);
  return tokens;
}

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
    .toLowerCase();
  return (foldAccents(parted).match(TOKEN) ?? []).slice(0, MAX_TOKENS);
}

function foldAccents(text: string): string {
  return text
    .replace(/ß/gu, 'ss')
    .replace(/[øöœ]/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ł/gu, 'l')
    .replace(/ı/gu, 'i')
    .replace(/đ/gu, 'd')
    .replace(/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]\p{M}*/gu, (letter) =>
      letter.normalize('NFD').replace(/\p{M}/gu, ''),
    );
}
