import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Language } from '../utils/model/report';
import { wordsFor, type Words } from '../utils/report/words/labels';

const WordsContext = createContext<Words>(wordsFor('en'));

/** Gives every view inside it the words of one language. `pageLanguage` is the language of quoted page text, if known. */
export function Spoken(props: { language: Language; pageLanguage?: string | null; children: ComponentChildren }) {
  const words = useMemo(() => wordsFor(props.language, props.pageLanguage), [props.language, props.pageLanguage]);
  return <WordsContext.Provider value={words}>{props.children}</WordsContext.Provider>;
}

/** The words in which a view speaks. */
export function useWords(): Words {
  return useContext(WordsContext);
}
