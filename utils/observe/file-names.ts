const BETWEEN = /([\s(（,，、/|)）]+)/u;
/** The ending of a file: `.pdf`, `.jpeg`. */
const ENDING = /\.[a-z][a-z0-9]{1,4}$/iu;

/** Whether a text is a colour as CSS writes it, which is what a person picked. */
export function isColour(text: string): boolean {
  return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.test(text) || /^(?:rgb|hs[blv])a?\([\d\s.,%/]+\)$/iu.test(text);
}

/** A text without names of files: a page may write that of the chosen one where the label stood. */
export function withoutFileNames(text: string): string {
  if (!text.includes('.')) return text;
  const kept = text.split(BETWEEN).filter((word) => word.startsWith('.') || !ENDING.test(word));
  return kept.join('').trim();
}
