import type { Category } from '../knowledge/categories';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { DataRequest } from '../model/data-request';
import type { Answer } from '../model/evidence';
import type { JurisdictionId } from '../model/report';

/** What the judge knows of the form that a request stands in. */
export interface FormContext {
  jurisdiction: JurisdictionId;
  functions: readonly ServiceFunctionId[];
  /** 0 to 1: how sure the strongest of the functions is. */
  functionConfidence: number;
  /** All requests of the form that a person sees. */
  requests: readonly DataRequest[];
}

type Condition = (request: DataRequest, context: FormContext) => Answer;

interface ConditionRule {
  categories: readonly Category[];
  functions: readonly ServiceFunctionId[];
  met: Condition;
}

const ACCOUNT = ['registration', 'login'] as const;
const ORDERS = ['delivery-order', 'pickup-order', 'cross-border-order'] as const;

/** Identifiers that an account can go by. */
const IDENTIFIERS = ['account-phone', 'email', 'nickname'] as const satisfies readonly Category[];
/** Which of them is the account name where several are asked: the Chinese list names the phone, elsewhere e-mail is the necessary one. */
const IDENTIFIERS_ELSEWHERE: (typeof IDENTIFIERS)[number][] = ['email', 'account-phone', 'nickname'];

/**
 * Conditions that a page itself shows to be met or not (definitions.md, Conditions met by the page itself). Any other condition is a
 * question to the person: `unknown`, and no finding.
 */
const CONDITIONS: readonly ConditionRule[] = [
  { categories: IDENTIFIERS, functions: ACCOUNT, met: isTheAccountName },
  { categories: ['password'], functions: ACCOUNT, met: () => 'yes' },
  {
    categories: ['one-time-code'],
    functions: ACCOUNT,
    met: asksAny(['account-phone', 'recipient-phone', 'email', 'nickname']),
  },
  { categories: ['email'], functions: ORDERS, met: () => 'yes' },
  { categories: ['company-details'], functions: ['invoice', 'delivery-order'], met: asksAny(['company-details']) },
];

/** Whether the condition of a cell holds on this page. */
export function conditionMet(request: DataRequest, serviceFunction: ServiceFunctionId, context: FormContext): Answer {
  const rule = CONDITIONS.find(
    ({ categories, functions }) =>
      request.category !== null && categories.includes(request.category) && functions.includes(serviceFunction),
  );
  return rule ? rule.met(request, context) : 'unknown';
}

/**
 * One identifier is fine, the second one beside it is not: the first mandatory one is the account name. A user name that the person makes up is
 * one in any case: an account has to be called something.
 */
function isTheAccountName(request: DataRequest, { requests, jurisdiction }: FormContext): Answer {
  if (request.kind === 'username') return 'yes';
  const order: readonly Category[] = jurisdiction === 'cn' ? IDENTIFIERS : IDENTIFIERS_ELSEWHERE;
  const asked = order.filter((category) =>
    requests.some((other) => other.category === category && other.requirement === 'mandatory'),
  );
  if (request.requirement !== 'mandatory' || asked.length === 0) return 'unknown';
  return asked[0] === request.category ? 'yes' : 'no';
}

function asksAny(categories: readonly Category[]): Condition {
  return (request, { requests }) =>
    requests.some((other) => other !== request && other.category !== null && categories.includes(other.category))
      ? 'yes'
      : 'unknown';
}
