import type { Necessity } from '../knowledge/necessity';
import type { ProvisionId } from '../knowledge/provisions';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { Bilingual } from '../knowledge/bilingual';
import type { DataRequest } from './data-request';
import type { Answer } from './evidence';

export type RuleId = 'forced-collection' | 'forced-sensitive-collection';
export type Severity = 'high' | 'medium' | 'low';

/** The six steps of the test, in the order of the ruling. */
export type StepId = 'personal-information' | 'compelled' | 'needed' | 'told' | 'refusable' | 'refusal-honoured';

/** One step with its outcome. `because` is a wording key of the report room; `values` fill its places. */
export interface Step {
  id: StepId;
  outcome: Answer;
  because: string;
  values?: Record<string, string | Bilingual>;
}

/** Need of one request in its form, as looked up: the most permissive cell of the form's functions. */
export interface Need {
  /** `unknown`: no function known, no category, or no cell. Never turned into a finding. */
  necessity: Necessity | 'unknown';
  /** The function whose cell was taken. Absent when unknown. */
  function?: ServiceFunctionId;
  reason?: Bilingual;
  /** For `conditional`: when the item is needed. */
  condition?: Bilingual;
  /** For `conditional`: whether the page itself shows the condition met or not met. */
  conditionMet?: Answer;
  provisions: readonly ProvisionId[];
}

/** A request with its need. */
export interface JudgedRequest {
  request: DataRequest;
  need: Need;
}

/** What a rule raises. Words are added by the report room. */
export interface Finding {
  rule: RuleId;
  ruleVersion: string;
  severity: Severity;
  requests: DataRequest[];
  need: Need;
  steps: Step[];
  provisions: ProvisionId[];
  /** Wording keys of why this may be wrong. */
  mayBeWrong: string[];
  /** 0 to 1: the weakest of what it rests on. */
  confidence: number;
}

/** Everything the judge stage says. */
export interface Judgment {
  requests: JudgedRequest[];
  findings: Finding[];
}
