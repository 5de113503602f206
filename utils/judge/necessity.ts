import { necessityCell, type Necessity } from '../knowledge/necessity';
import { NECESSITY_OVERLAYS } from '../knowledge/necessity-overlays';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { DataRequest } from '../model/data-request';
import type { Need } from '../model/finding';
import type { JurisdictionId } from '../model/report';
import { conditionMet, type FormContext } from './conditions';

/** From the most permissive to the least; a met condition counts as needed, an open one comes before a plain no. */
const ORDER: Record<Necessity, number> = { necessary: 0, conditional: 2, 'not-necessary': 3, sensitive: 4 };
const MET = 1;
const NOT_MET = 2.5;

/**
 * How far the functions of its form need a request: the most permissive cell among them. `unknown` without a category, a function or
 * a cell, and never a finding then.
 */
export function needOf(request: DataRequest, context: FormContext): Need {
  const { category } = request;
  if (category === null) return { necessity: 'unknown', provisions: [] };
  const needs = context.functions.flatMap((id) => needIn(request, category, id, context) ?? []);
  const [best] = needs.sort((a, b) => rank(a) - rank(b));
  return best ?? { necessity: 'unknown', provisions: [] };
}

function needIn(
  request: DataRequest,
  category: NonNullable<DataRequest['category']>,
  id: ServiceFunctionId,
  context: FormContext,
): Need | undefined {
  const overlay = overlayFor(category, id, context.jurisdiction);
  const cell = overlay ?? necessityCell(category, id);
  if (!cell) return undefined;
  const need: Need = { necessity: cell.necessity, function: id, reason: cell.reason, provisions: cell.provisions };
  if (cell.condition) {
    need.condition = cell.condition;
    need.conditionMet = conditionMet(request, id, context);
  }
  return need;
}

function overlayFor(
  category: NonNullable<DataRequest['category']>,
  id: ServiceFunctionId,
  jurisdiction: JurisdictionId,
) {
  if (jurisdiction === 'cn') return undefined;
  return NECESSITY_OVERLAYS.find(
    (overlay) =>
      overlay.category === category && overlay.functions.includes(id) && overlay.jurisdictions.includes(jurisdiction),
  );
}

function rank({ necessity, conditionMet: met }: Need): number {
  if (necessity === 'unknown') return Number.POSITIVE_INFINITY;
  if (necessity === 'conditional' && met === 'yes') return MET;
  return necessity === 'conditional' && met === 'no' ? NOT_MET : ORDER[necessity];
}

/** Whether the need is clear enough to hold against a page: not needed, sensitive, or needed only under a condition seen not to hold. */
export function isNotNeeded(need: Need): boolean {
  if (need.necessity === 'conditional') return need.conditionMet === 'no';
  return need.necessity === 'not-necessary' || need.necessity === 'sensitive';
}
