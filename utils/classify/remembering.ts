/** Texts remembered by one reader. Labels, options and legends repeat in a page and on every scan of it; when full, all is dropped. */
const MAX_REMEMBERED = 10_000;

/** The same reading of texts, done once for each text: pure functions only. */
export function remembering<Meaning>(read: (text: string) => Meaning): (text: string) => Meaning {
  const remembered = new Map<string, Meaning>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const meaning = read(text);
    remembered.set(text, meaning);
    return meaning;
  };
}
