import type { Control } from '../model/observation';
import { MAX_OPTIONS, MAX_TEXT_CHARS } from '../model/limits';
import type { ElementReference } from '../model/element';
import { accessibleName, roleOf } from './accessible-name';
import { isEmpty } from './emptiness';
import { signatureOf } from './item-id';
import { questionTexts, textsBeside } from './label-texts';
import { isNative } from './listed-controls';
import { optionTexts } from './options';
import type { Question } from './questions';
import { howShown } from './shown';
import { pathOf } from './trees';
import { attribute, closest, hasAttribute, localName, matches } from './unclobbered';

/** Texts kept for one question. */
const MAX_TEXTS = 20;

/** What is known of a question before it is described. */
export interface Placement {
  /** Nearest heading in front. */
  heading: string | undefined;
  /** The form keeps itself from being sent. */
  submitDisabled: boolean;
}

/** All facts of one question but for its place among the others. */
export interface Described {
  facts: Omit<Control, 'id' | 'form' | 'element' | 'elements'>;
  /** Accessible name of the control, or of the group. */
  name: string;
  role: string;
  /** What the page calls it, for its id. */
  signature: string;
}

/** All facts of one question. `null` only for a question without controls, which grouping does not make. */
export function describeQuestion(question: Question, placement: Placement): Described | null {
  const control = question.controls[0];
  if (!control) return null;
  const isGroup = question.controls.length > 1;
  const seen = bestSeen(question);
  const texts = questionTexts(question.controls, question.tree, seen.shown !== 'not-shown');
  if (placement.heading) texts.push({ from: 'heading', text: placement.heading });
  const name = accessibleName(texts, isGroup);
  const tag = localName(control);
  return {
    facts: {
      tag,
      type: question.type.slice(0, 40),
      ...attributesOf(control),
      texts: texts.slice(0, MAX_TEXTS),
      options: optionTexts(question.controls, question.tree),
      ...statesOf(question),
      ...complaintOf(question, placement.submitDisabled),
      ...seen,
    },
    name,
    role: roleOf(control, question.type, isGroup),
    signature: signatureOf([tag, question.type, attribute(control, 'name') ?? attribute(control, 'id'), name]),
  };
}

const BESIDE = ['before', 'after', 'group', 'row'] as const;

/** Whether the texts beside a question of one control are the ones among its facts. */
export function areTextsBeside(question: Question, facts: Described['facts']): boolean {
  const now = textsBeside(question.controls, facts.shown !== 'not-shown');
  return BESIDE.every((place) => {
    const before = facts.texts.filter(({ from }) => from === place).map(({ text }) => text);
    const after = now.filter(({ from }) => from === place).map(({ text }) => text);
    return before.length === after.length && before.every((text, at) => after[at] === text);
  });
}

/** The question as it stands in an observation: its facts with its id, its form, and the paths of its controls. */
export function placeQuestion(question: Question, described: Described, form: number, id: string): Control {
  const { name, role } = described;
  const references: ElementReference[] = question.controls
    .slice(0, MAX_OPTIONS)
    .map((control) => ({ path: pathOf(control, question.tree), name, role }));
  const [element = { path: ['*'], name, role }] = references;
  return { id, form, element, ...(question.controls.length > 1 && { elements: references }), ...described.facts };
}

/** Whether the paths of a question still lead to its controls. */
export function isStillAt(question: Question, { element, elements = [element] }: Control): boolean {
  return question.controls.slice(0, MAX_OPTIONS).every((control, at) => {
    const path = pathOf(control, question.tree);
    const told = elements[at]?.path;
    return told?.length === path.length && path.every((hop, level) => told[level] === hop);
  });
}

/** How far a person sees a question: the best of its controls counts. */
export function bestSeen(question: Question): ReturnType<typeof howShown> {
  const all = question.controls.slice(0, MAX_OPTIONS).map((control) => howShown(control, question.tree.labels));
  return (
    all.find(({ shown }) => shown === 'shown') ??
    all.find(({ shown }) => shown === 'through-label') ??
    all[0] ?? { shown: 'not-shown' }
  );
}

function attributesOf(control: Element): Partial<Control> {
  const facts: Partial<Control> = {};
  const set = (key: 'name' | 'htmlId' | 'autocomplete' | 'inputMode' | 'pattern', from: string) => {
    const text = attribute(control, from);
    if (text) facts[key] = text.slice(0, MAX_TEXT_CHARS);
  };
  set('name', 'name');
  set('htmlId', 'id');
  set('autocomplete', 'autocomplete');
  set('inputMode', 'inputmode');
  set('pattern', 'pattern');
  const maxLength = Number.parseInt(attribute(control, 'maxlength') ?? '', 10);
  if (maxLength >= 0) facts.maxLength = maxLength;
  return facts;
}

function statesOf({
  controls,
  companions,
  type,
}: Question): Pick<Control, 'required' | 'ariaRequired' | 'disabled' | 'readOnly' | 'checkedAtLoad'> {
  const groups = controls[0]
    ? [closest(controls[0], '[role=radiogroup]'), closest(controls[0], '[role=group],fieldset')]
    : [];
  return {
    required: [...controls, ...companions].some((control) => 'required' in control && control.required),
    ariaRequired:
      controls.some((control) => isTrue(control, 'aria-required')) ||
      (controls.length > 1 && groups.some((group) => group && isTrue(group, 'aria-required'))),
    disabled: controls.every((control) => matches(control, ':disabled') || isTrue(control, 'aria-disabled')),
    readOnly: controls.every((control) => hasAttribute(control, 'readonly')),
    ...((type === 'checkbox' || type === 'radio') && {
      checkedAtLoad: controls.some((control) => hasAttribute(control, 'checked')),
    }),
  };
}

/** Whether the browser itself marks a control as wrong, which it does only after the person has tried (HTML, `:user-invalid`). */
function isUserInvalid(control: Element): boolean {
  return KNOWS_USER_INVALID && matches(control, ':user-invalid');
}

const KNOWS_USER_INVALID = CSS.supports('selector(:user-invalid)');

/** Whether the page or the browser marks a question as wrong. */
export function isFlagged({ controls }: Question): boolean {
  return controls.some((control) => isTrue(control, 'aria-invalid') || isUserInvalid(control));
}

/** What the page holds against the question; whether it is empty is asked only then. */
function complaintOf(question: Question, submitDisabled: boolean): Pick<Control, 'flagged' | 'empty'> {
  const { controls } = question;
  const flagged = isFlagged(question);
  const first = controls[0];
  const isAsked = (flagged || submitDisabled) && controls.length === 1;
  const empty = isAsked && first && isNative(first) ? isEmpty(first) : undefined;
  return { ...(flagged && { flagged }), ...(empty !== undefined && { empty }) };
}

function isTrue(element: Element, name: string): boolean {
  return attribute(element, name)?.toLowerCase() === 'true';
}
