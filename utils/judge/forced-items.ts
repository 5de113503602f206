import { CATEGORY_BY_ID } from '../knowledge/categories';
import { provision, type ProvisionId } from '../knowledge/provisions';
import type { DataRequest } from '../model/data-request';
import type { Finding, Need, RuleId, Severity, Step } from '../model/finding';
import type { FormContext } from './conditions';
import { isNotNeeded } from './necessity';
import { personalInformation, takeSteps } from './steps';

/** A mandatory request that the form's functions do not need. */
export interface ForcedItem {
  request: DataRequest;
  need: Need;
  context: FormContext;
  sensitive: boolean;
}

/** Below this a kind is a guess, and a guess accuses nobody. Half the weight of the signals must speak for it. */
const MIN_CONFIDENCE = 0.5;
/** Below this the form's service is known by one weak sign only (a lone heading or button weighs less), and nothing is held against it. */
const MIN_FUNCTION_CONFIDENCE = 0.4;

/**
 * Whether a request is forced and not needed: declared mandatory (or seen to be compelled), personal information, and no function of its
 * form needs it. `null` otherwise; doubt at any step is `null`.
 */
export function forcedItem(request: DataRequest, need: Need, context: FormContext): ForcedItem | null {
  const forced = request.requirement === 'mandatory' || request.compelled === 'yes';
  if (!forced || request.confidence < MIN_CONFIDENCE || !isNotNeeded(need)) return null;
  if (context.functionConfidence < MIN_FUNCTION_CONFIDENCE) return null;
  if (personalInformation(request, context).outcome !== 'yes') return null;
  const isSensitiveClass = request.category !== null && CATEGORY_BY_ID.get(request.category)?.class === 'sensitive';
  return { request, need, context, sensitive: need.necessity === 'sensitive' || isSensitiveClass };
}

/** Law that the rule rests on, by jurisdiction; the cell's own provisions come after. Elsewhere none is printed as fact. */
export type RuleProvisions = Record<FormContext['jurisdiction'], readonly ProvisionId[]>;

/** Builds the finding of one rule for one forced item. */
export function raise(
  rule: RuleId,
  ruleVersion: string,
  severity: Severity,
  law: RuleProvisions,
  item: ForcedItem,
): Finding {
  const { request, need, context } = item;
  const steps: Step[] = takeSteps(request, need, context);
  return {
    rule,
    ruleVersion,
    severity,
    requests: [request],
    need,
    steps,
    provisions: Array.from(
      new Set([...law[context.jurisdiction], ...need.provisions.filter((id) => isLawIn(id, context.jurisdiction))]),
    ),
    mayBeWrong: doubts(item),
    confidence: Math.min(
      request.confidence,
      context.functionConfidence,
      request.requirementEvidence.some(({ known }) => known === 'seen') ? 1 : 0.6,
    ),
  };
}

const JURISDICTION_NAMES = { cn: 'CN', eu: 'EU', uk: 'UK', 'us-ca': 'US-CA', other: '' } as const;

/** The table cites law of several places; a finding cites only that of its own. */
function isLawIn(id: ProvisionId, jurisdiction: FormContext['jurisdiction']): boolean {
  return provision(id).jurisdiction === JURISDICTION_NAMES[jurisdiction];
}

function doubts({ request, context }: ForcedItem): string[] {
  const inferred = !request.requirementEvidence.some(({ known }) => known === 'seen');
  return [
    'need-is-our-table',
    ...(inferred ? ['requirement-inferred'] : []),
    ...(request.confidence < 0.8 ? ['kind-uncertain'] : []),
    ...(context.functions.length > 1 ? ['several-functions'] : ['function-uncertain']),
    'server-may-accept-blank',
  ];
}
