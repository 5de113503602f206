import type { Bilingual } from '../../knowledge/bilingual';
import type { Language } from '../../model/report';

/** The side of a bilingual text that a language wants. */
export function inLanguage(text: Bilingual, language: Language): string {
  return language === 'en' ? text.en : text.zh;
}
