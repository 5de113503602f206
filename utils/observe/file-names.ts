const BETWEEN = /([\s(（,，、/|)）]+)/u;
/** The ending of a file: `.pdf`, `.jpeg`. */
const ENDING = /\.[a-z][a-z0-9]{1,4}$/iu;

/** A text without names of files: a page may write that of the chosen one where the label stood. */
export function withoutFileNames(text: string): string {
  if (!text.includes('.')) return text;
  const kept = text.split(BETWEEN).filter((word) => word.startsWith('.') || !ENDING.test(word));
  return kept.join('').trim();
}
