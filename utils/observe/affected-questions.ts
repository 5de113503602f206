import { attribute, closest, contains } from './unclobbered';
import { countBefore } from './headings';
import type { Question } from './questions';
import type { Touched } from './tree-changes';
import type { Findings, Tree } from './trees';

/** Questions after a change that may take a text from across others: one of twelve siblings (nearby-text.ts), and the one behind them. */
const MAX_FORWARD = 13;
/** Questions before a change that may: the one before, whose row or cell ends there, and one of the same row. */
const MAX_BACKWARD = 3;

/** The questions that changes may have reached. */
export interface Affected {
  /** What surely has to be asked again. */
  certain: Set<Question>;
  /** Runs of neighbours away from a change, the nearest first: where some read as before, those behind them do too. */
  chains: { questions: Question[]; isRestyled: boolean }[];
}

/** Tells which questions changes of a page may have reached. `controls` are in document order. */
export function affectedQuestions(
  controls: Findings['controls'],
  questionOf: ReadonlyMap<Element, Question>,
  touched: Touched,
): Affected {
  const byTree = controlsByTree(controls);
  const certain = new Set<Question>();
  const add = (control: Element | undefined) => {
    const question = control && questionOf.get(control);
    if (question) certain.add(question);
  };
  for (const { tree, node } of unique(touched.regions)) for (const control of within(node, tree, byTree)) add(control);
  for (const control of touched.labelled) add(control);
  const chains = unique(touched.spots).flatMap(({ tree, node, isRestyled }) => {
    const order = byTree.get(tree) ?? [];
    const at = countBefore(order, node);
    const questions = (elements: readonly Element[]) => elements.flatMap((element) => questionOf.get(element) ?? []);
    const forward = questions(order.slice(at, at + MAX_FORWARD));
    const backward = questions(order.slice(Math.max(0, at - MAX_BACKWARD), at).toReversed());
    return [forward, backward].map((run) => ({ questions: run, isRestyled }));
  });
  return { certain, chains };
}

function unique<Place extends { node: Node }>(places: readonly Place[]): Place[] {
  return Array.from(new Map(places.map((place) => [place.node, place])).values());
}

function controlsByTree(controls: Findings['controls']): Map<Tree, Element[]> {
  const byTree = new Map<Tree, Element[]>();
  for (const { control, tree } of controls) {
    const known = byTree.get(tree);
    if (known) known.push(control);
    else byTree.set(tree, [control]);
  }
  return byTree;
}

/** The controls in an element, with those of the frames and shadow roots in it. */
function within(region: Element, tree: Tree, byTree: ReadonlyMap<Tree, readonly Element[]>): Element[] {
  const order = byTree.get(tree) ?? [];
  const found: Element[] = [];
  for (let at = countBefore(order, region); at < order.length; at += 1) {
    const control = order[at];
    if (!control || !contains(region, control)) break;
    found.push(control);
  }
  const inner = tree.stops.flatMap((stop) => (stop.inner && contains(region, stop.element) ? [stop.inner] : []));
  return [...found, ...inner.flatMap((below) => everything(below, byTree))];
}

function everything(tree: Tree, byTree: ReadonlyMap<Tree, readonly Element[]>): Element[] {
  return [...(byTree.get(tree) ?? []), ...tree.stops.flatMap(({ inner }) => (inner ? everything(inner, byTree) : []))];
}

const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'list', 'id'] as const;
/** Controls of one question whose references are looked at. */
const MAX_REFERRING = 20;

/** Ids that a question, or the group it is in, takes words from, and those by which labels name its controls. */
export function referencesOf(question: Question): string[] {
  const controls: Element[] = question.controls.slice(0, MAX_REFERRING);
  const group = controls[0] && closest(controls[0], 'fieldset,[role=group],[role=radiogroup]');
  return [...controls, ...(group ? [group] : [])].flatMap((element) =>
    REFERENCES.flatMap((name) => attribute(element, name)?.split(/\s+/u) ?? []),
  );
}
