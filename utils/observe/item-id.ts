/** What a question is called, less what pages number anew at each render. */
export function signatureOf(parts: readonly (string | undefined)[]): string {
  return parts.map((part) => (part ?? '').replace(/\d{3,}/gu, '#')).join('\u0000');
}

/**
 * Gives each question of a page an id that a rescan or a reload gives again: a hash of what the page calls it, not of where it stands.
 * Questions that are alike are numbered in the order in which they are asked for.
 */
export function idGiver(): (signature: string) => string {
  before = given;
  given = new Map();
  const seen = new Map<string, number>();
  return (signature) => {
    const ordinal = seen.get(signature) ?? 0;
    seen.set(signature, ordinal + 1);
    return idOf(`${signature}\u0000${ordinal}`);
  };
}

/** Ids given in this reading and in the one before, so that thousands of questions that did not change are not hashed again. */
let given = new Map<string, string>();
let before = new Map<string, string>();

function idOf(signature: string): string {
  const id = given.get(signature) ?? before.get(signature) ?? `i${hash(signature)}`;
  given.set(signature, id);
  return id;
}

/** 53-bit string hash (cyrb53 by bryc, public domain), in base 36: short, and no collision in pages of 10,000 fields. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
