import type { Language } from '../../model/report';
import { LABELS_EN, type Labels } from './labels-en';
import { LABELS_ZH_CN } from './labels-zh-cn';

export type { Labels };

/** A language together with its labels: what every view and exporter needs in order to speak. */
export interface Words {
  language: Language;
  labels: Labels;
  /** Language tag for what is quoted from the page. Absent when the page does not say, or says no valid tag. */
  pageLanguage?: string;
}

/** The labels of one language. */
export function labelsFor(language: Language): Labels {
  return language === 'zh-CN' ? LABELS_ZH_CN : LABELS_EN;
}

/** The words of one language, for a page whose `lang` is given as the page wrote it. */
export function wordsFor(language: Language, pageLanguage?: string | null): Words {
  const words = { language, labels: labelsFor(language) };
  const wellFormed = pageLanguage && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(pageLanguage);
  return wellFormed ? { ...words, pageLanguage } : words;
}
