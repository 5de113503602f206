import type { Labels } from './labels';
import type { OwnPageReading } from './read-page';

/** What is compared on every page. */
export const ASPECTS = [
  'item',
  'kind',
  'category',
  'requirement',
  'compelled',
  'function',
  'shop',
  'goods',
  'finding',
] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One thing that a page has, and whether the engine said the same. */
export interface Check {
  page: string;
  aspect: Aspect;
  /** Page, place and aspect: the key of the list of expected failures. */
  key: string;
  right: boolean;
  /** What was wrong, for reading: `said tel, is fax`. */
  note: string;
}

/** Compares what the engine said of a page with its labels; one check for each thing that could be wrong. */
export function checksOf(page: string, labels: Labels, own: OwnPageReading): Check[] {
  return [
    ...labels.items.flatMap((item, index) => itemChecks(page, item, index, own)),
    ...unlabelledChecks(page, own),
    ...labels.forms.map((form, index) => functionCheck(page, form, own, index)),
    check('shop', page, '', own.report.shop.is === 'yes' ? 'yes' : 'no', labels.shop ? 'yes' : 'no'),
    check('goods', page, '', sorted(special(own.reading.goods.map(({ id }) => id))), sorted(special(labels.goods))),
    ...findingChecks(page, labels, own),
  ];
}

/** Right and asked of one aspect. */
export function shareOf(checks: readonly Check[], aspect: Aspect): { right: number; of: number } {
  const asked = checks.filter((one) => one.aspect === aspect);
  return { right: asked.filter(({ right }) => right).length, of: asked.length };
}

function itemChecks(page: string, item: Labels['items'][number], index: number, own: OwnPageReading): Check[] {
  const request = own.reading.requests[own.itemOf.indexOf(index)];
  if (!request || request.control.shown === 'not-shown') return [check('item', page, item.at, 'not read', 'an item')];
  const kinds: readonly string[] = [item.kind].flat();
  return [
    check('item', page, item.at, 'an item', 'an item'),
    check('kind', page, item.at, request.kind, kinds.includes(request.kind) ? request.kind : kinds.join('/')),
    check('category', page, item.at, request.category ?? 'none', item.category ?? 'none'),
    check('requirement', page, item.at, request.requirement, item.requirement),
    ...(item.compelled ? [check('compelled', page, item.at, request.compelled, item.compelled)] : []),
  ];
}

/** What the engine takes for an item that a person sees, and nobody labelled. */
function unlabelledChecks(page: string, { reading, itemOf }: OwnPageReading): Check[] {
  return reading.requests.flatMap(({ control, kind }, at) =>
    itemOf[at] === -1 && control.shown !== 'not-shown'
      ? [check('item', page, control.element.path.join(' '), kind, 'no item')]
      : [],
  );
}

function functionCheck(page: string, form: Labels['forms'][number], own: OwnPageReading, index: number): Check {
  const at = own.formOf[index];
  const said = own.reading.functions.filter((one) => one.form === at && at !== -1).map(({ id }) => id);
  const optional = new Set<string>(form.mayAlso);
  return check('function', page, form.at, sorted(said.filter((id) => !optional.has(id))), sorted(form.functions));
}

/** A category wrongly accused and one wrongly let go are a failure each. */
function findingChecks(page: string, labels: Labels, { report }: OwnPageReading): Check[] {
  const items = new Map(report.items.map(({ id, category }) => [id, category]));
  const raised = new Set(
    report.findings
      .filter(({ rule }) => rule === 'forced-collection' || rule === 'forced-sensitive-collection')
      .flatMap((finding) => finding.items.map((id) => items.get(id) ?? 'none')),
  );
  const all = Array.from(new Set<string>([...raised, ...labels.findings]));
  const known = new Set<string>(labels.findings);
  return all
    .map((category) =>
      check('finding', page, category, raised.has(category) ? 'raised' : 'not', known.has(category) ? 'raised' : 'not'),
    )
    .concat(all.length === 0 ? [check('finding', page, 'clean', 'none', 'none')] : []);
}

function check(aspect: Aspect, page: string, at: string, said: string, is: string): Check {
  return {
    page,
    aspect,
    key: `${page} ${at} ${aspect}`.replace(/ {2,}/gu, ' '),
    right: said === is,
    note: `said ${said}, is ${is}`,
  };
}

/** Whether a page's navigation offers goods to deliver as well is not asked of its forms. */
function special(goods: readonly string[]): string[] {
  return goods.filter((id) => id !== 'physical');
}

function sorted(ids: readonly string[]): string {
  return [...ids].sort().join(' ') || 'none';
}
