import type { DataRequest, Reading, ServiceFunction } from '../model/data-request';
import type { Finding, Judgment } from '../model/finding';
import type { JurisdictionId } from '../model/report';
import type { FormContext } from './conditions';
import { forcedCollection } from './forced-collection';
import { forcedItem, type ForcedItem } from './forced-items';
import { forcedSensitiveCollection } from './forced-sensitive-collection';
import { needOf } from './necessity';

/** Version of the rules and tables as a whole; rises with any of them. */
export const RULES_VERSION = '1.0.0';

/** Every rule for forced items, in the order in which findings of one item are listed. */
const FORCED_ITEM_RULES: readonly ((item: ForcedItem) => Finding | null)[] = [
  forcedSensitiveCollection,
  forcedCollection,
];

/**
 * Judges every request that a person sees. Total: never throws, and does not depend on the order of the requests beyond
 * the order of its own output.
 */
export function judge(
  { requests, functions }: Pick<Reading, 'requests' | 'functions'>,
  jurisdiction: JurisdictionId,
): Judgment {
  const shown = requests.filter(({ control }) => control.shown !== 'not-shown');
  const contexts = new Map<number, FormContext>();
  const judgment: Judgment = { requests: [], findings: [] };
  for (const request of shown) {
    const { form } = request.control;
    const context = contexts.get(form) ?? contextOf(form, shown, functions, jurisdiction);
    contexts.set(form, context);
    const need = needOf(request, context);
    judgment.requests.push({ request, need });
    const item = forcedItem(request, need, context);
    if (item) judgment.findings.push(...FORCED_ITEM_RULES.flatMap((rule) => rule(item) ?? []));
  }
  return { ...judgment, findings: joined(judgment.findings) };
}

/** Items of one form that ask for one category (a name in two boxes, a birth date in three) are one finding. */
function joined(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const [request] = finding.requests;
    const key = `${finding.rule} ${request?.control.form} ${request?.category}`;
    const known = byKey.get(key);
    if (!known) byKey.set(key, finding);
    else
      byKey.set(key, {
        ...known,
        requests: [...known.requests, ...finding.requests],
        mayBeWrong: union(known.mayBeWrong, finding.mayBeWrong),
        confidence: Math.min(known.confidence, finding.confidence),
      });
  }
  return Array.from(byKey.values());
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return Array.from(new Set([...a, ...b]));
}

function contextOf(
  form: number,
  requests: readonly DataRequest[],
  functions: readonly ServiceFunction[],
  jurisdiction: JurisdictionId,
): FormContext {
  const own = functions.filter((found) => found.form === form);
  return {
    jurisdiction,
    functions: own.map(({ id }) => id),
    functionConfidence: Math.max(0, ...own.map(({ confidence }) => confidence)),
    requests: requests.filter(({ control }) => control.form === form),
  };
}
