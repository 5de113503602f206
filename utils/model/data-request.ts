import type { Category } from '../knowledge/categories';
import type { FieldKind } from '../knowledge/field-kinds';
import type { GoodsId } from '../knowledge/goods';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { Control } from './observation';
import type { Answer, Evidence } from './evidence';

/** What the page declares of a question; see the definitions: `unmarked` is never optional. */
export type Requirement = 'mandatory' | 'optional' | 'unmarked' | 'unknown';

/** One question as understood: which kind of datum it asks for, of which category, and whether it must be answered. */
export interface DataRequest {
  control: Control;
  kind: FieldKind;
  /** Further kinds that the same control speaks of (one box for terms, privacy and marketing). */
  alsoSaid: readonly FieldKind[];
  /** Personal data category in this form. `null`: no personal data by itself, or the kind is not known. */
  category: Category | null;
  /** 0 to 1: how sure the kind is. */
  confidence: number;
  evidence: Evidence[];
  requirement: Requirement;
  requirementEvidence: Evidence[];
  /** Is nothing sent when it is left as it was? Learnt only from what is seen. */
  compelled: Answer;
}

/** A service function that a form, or the page, serves. */
export interface ServiceFunction {
  id: ServiceFunctionId;
  /** Index of the form; `null` for the page as a whole. */
  form: number | null;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/** Is this a shop, and what speaks for it. */
export interface ShopReading {
  is: Answer;
  evidence: Evidence[];
}

/** A kind of goods that the page sells or hands over. */
export interface GoodsReading {
  id: GoodsId;
  evidence: Evidence[];
}

/** Everything the classify stage says of one observation. */
export interface Reading {
  requests: DataRequest[];
  functions: ServiceFunction[];
  goods: GoodsReading[];
  shop: ShopReading;
}
