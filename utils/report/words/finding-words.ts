import type { ServiceFunctionId } from '../../knowledge/service-functions';
import type { RuleId, StepId } from '../../model/finding';
import type { Answer } from '../../model/evidence';
import type { Language } from '../../model/report';
import { EN_FINDING_WORDS } from './findings-en';
import { ZH_FINDING_WORDS } from './findings-zh-cn';

/** What a rule says of an item: `what` is the category's name, `service` the function's. */
export interface RuleWords {
  sentence: (what: string, service: string) => string;
  action: (what: string) => string;
}

/** Every sentence of a finding in one language. Keys are those that the judge gives. */
export interface FindingWords {
  rules: Record<RuleId, RuleWords>;
  /** The service a form is for, as it stands in a sentence. */
  services: Record<ServiceFunctionId, string>;
  /** The same where the function is not known. */
  anyService: string;
  steps: Record<StepId, string>;
  outcomes: Record<Answer, string>;
  /** Why a step came out as it did; `values` fill the places. */
  because: Record<string, (values: Record<string, string>) => string>;
  mayBeWrong: Record<string, string>;
}

const WORDS: Record<Language, FindingWords> = { en: EN_FINDING_WORDS, 'zh-CN': ZH_FINDING_WORDS };

/** The sentences of findings in a language. */
export function findingWords(language: Language): FindingWords {
  return WORDS[language];
}
