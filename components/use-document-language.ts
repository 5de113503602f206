import { useEffect } from 'preact/hooks';
import type { Language } from '../utils/model/report';

/** Keeps the language and the title of the document in step with what it shows. */
export function useDocumentLanguage(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
