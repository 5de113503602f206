import type { DataRequest } from '../model/data-request';
import type { Evidence } from '../model/evidence';
import type { JudgedRequest } from '../model/finding';
import type { Item, Language, Report } from '../model/report';
import type { FieldKind } from '../knowledge/field-kinds';
import { inLanguage } from './words/in-language';

/** One item of the report for each question that a person sees. */
export function itemsOf(requests: readonly JudgedRequest[], language: Language): Item[] {
  return requests.map(({ request, need }) => {
    const { control } = request;
    const item: Item = {
      id: control.id,
      kind: request.kind,
      category: request.category,
      requirement: request.requirement,
      necessity: need.necessity,
      compelled: request.compelled,
      visible: control.shown !== 'not-shown',
      element: control.element,
      evidence: publicEvidence(request.evidence),
      confidence: request.confidence,
      requirementEvidence: request.requirementEvidence,
    };
    if (control.elements) item.elements = control.elements;
    if (need.function) item.function = need.function;
    if (need.reason) item.reason = inLanguage(need.reason, language);
    if (need.condition) item.condition = inLanguage(need.condition, language);
    return item;
  });
}

/** Evidence as a report carries it: what a list shows as chosen is named as a sign, never quoted. */
export function publicEvidence(evidence: readonly Evidence[]): Evidence[] {
  return evidence.map(({ text, ...rest }) =>
    text === undefined || rest.from === 'shown-value' ? rest : { ...rest, text },
  );
}

const CONSENT_PURPOSES: Partial<Record<FieldKind, string>> = {
  'consent-terms': 'terms',
  'consent-privacy': 'privacy',
  'consent-marketing': 'marketing',
  'consent-sharing': 'sharing',
  'consent-other': 'other',
};

/** The boxes among the questions that ask for agreement, with the state the page was sent with. */
export function consentsOf(requests: readonly DataRequest[]): Report['consents'] {
  return requests.flatMap(({ kind, alsoSaid, control, evidence }) => {
    if (!CONSENT_PURPOSES[kind] || control.type !== 'checkbox') return [];
    const purposes = [kind, ...alsoSaid].flatMap((said) => CONSENT_PURPOSES[said] ?? []);
    const named = purposes.length > 1 ? purposes.filter((purpose) => purpose !== 'other') : purposes;
    const checkedAtLoad = control.checkedAtLoad ?? false;
    const locked = checkedAtLoad && control.disabled;
    return [{ id: control.id, purposes: named, checkedAtLoad, locked, element: control.element, evidence }];
  });
}
