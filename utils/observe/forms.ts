import type { Form } from '../model/observation';
import { isInChoiceBox, showsChoice } from './choice-boxes';
import { withoutFileNames } from './file-names';
import { generatedText } from './generated-text';
import { CONTROL_SELECTOR } from './listed-controls';
import { formOwner, type Question } from './questions';
import { all, attribute, childNodes, closest, contains, localName, matches, parent } from './unclobbered';
import { isRendered, visibleText, type TextOptions } from './visible-text';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const BUTTONS = 'button,input[type=submit i],input[type=button i],input[type=image i],[role=button]';
/** Blocks whose own text may tell what a star means, what a datum is for, or which section this is. */
const NOTES = 'p,small,span,div,li,td,dd,em,strong,b,i,legend,label';

const MAX_HEADINGS = 12;
/** Siblings looked back at, on each level, for the heading in front of a form. */
const MAX_SIBLINGS = 20;
const MAX_BUTTONS = 20;
const MAX_NOTES = 30;
const MAX_NOTE_CHARS = 200;
/** Siblings of a form, on each side, that may hold its legend. */
const MAX_NOTE_SIBLINGS = 2;
/** Elements looked at for notes in one form, so that a page that is one huge form stays cheap. */
const MAX_NOTE_ELEMENTS = 1500;
const TEXT: TextOptions = { maxChars: MAX_NOTE_CHARS, renderedOnly: true };

/** Forms of a page in the order of their first question; questions of a tree without form owner share one entry. */
export interface FormIndex {
  forms: Form[];
  /** Index into `forms` for each question, in order. */
  formOf: number[];
}

/** Describes the forms that the questions belong to. */
export function indexForms(questions: readonly Question[]): FormIndex {
  const indexByOwner = new Map<object, number>();
  const members = new Map<object, Question[]>();
  const formOf: number[] = [];
  for (const question of questions) {
    const [control] = question.controls;
    const owner = (control && formOwner(control)) ?? question.tree.root;
    if (!indexByOwner.has(owner)) indexByOwner.set(owner, indexByOwner.size);
    formOf.push(indexByOwner.get(owner) ?? 0);
    const known = members.get(owner);
    if (known) known.push(question);
    else members.set(owner, [question]);
  }
  const forms = Array.from(members.entries()).map(([owner, own]) => describe(owner, own));
  return { forms, formOf };
}

function describe(owner: object, questions: readonly Question[]): Form {
  const form = 'elements' in owner ? (owner as HTMLFormElement) : null;
  const container = form ?? commonAncestor(questions.flatMap((question) => question.controls));
  const texts: Pick<Form, 'headings' | 'buttons' | 'notes'> = container
    ? { headings: headingTexts(container), buttons: buttonTexts(container), notes: noteTexts(container) }
    : { headings: [], buttons: [], notes: [] };
  const described: Form = { owner: form ? 'form' : 'document', ...texts };
  if (container && isSubmitDisabled(container)) described.submitDisabled = true;
  const name = form && attribute(form, 'name');
  const id = form && attribute(form, 'id');
  const action = form && actionPath(form);
  if (name) described.name = name.slice(0, 300);
  if (id) described.htmlId = id.slice(0, 300);
  if (action) described.actionPath = action.slice(0, 300);
  return described;
}

const SUBMITS = 'button:not([type]),button[type=submit i],input[type=submit i],input[type=image i]';

/** Whether there is a way to send the form, and none of them is on. */
function isSubmitDisabled(container: Element): boolean {
  const submits = all<HTMLElement>(container, SUBMITS).filter(isRendered);
  return (
    submits.length > 0 &&
    submits.every((button) => matches(button, ':disabled') || attribute(button, 'aria-disabled') === 'true')
  );
}

function actionPath(form: HTMLFormElement): string | undefined {
  const written = attribute(form, 'action');
  if (!written) return undefined;
  try {
    return new URL(written, form.ownerDocument.baseURI).pathname;
  } catch {
    return undefined;
  }
}

function commonAncestor(controls: readonly Element[]): Element | null {
  let container = controls[0] ? parent(controls[0]) : null;
  while (container && !controls.every((control) => container && contains(container, control)))
    container = parent(container);
  return container;
}

/** Headings inside the container, and the nearest one in front of it. */
function headingTexts(container: Element): string[] {
  const inside = all<HTMLElement>(container, HEADINGS).map((heading) => visibleText(heading, TEXT));
  return [precedingHeading(container), ...inside].filter(Boolean).slice(0, MAX_HEADINGS);
}

function precedingHeading(container: Element): string {
  for (let at: Element | null = container, level = 0; at && level < 6; at = parent(at), level += 1) {
    let sibling = at.previousElementSibling;
    for (let seen = 0; sibling && seen < MAX_SIBLINGS; seen += 1, sibling = sibling.previousElementSibling) {
      const heading = sibling.matches(HEADINGS) ? sibling : all(sibling, HEADINGS).at(-1);
      const text = heading && all(sibling, CONTROL_SELECTOR).length === 0 ? visibleText(heading, TEXT) : '';
      if (text) return text;
    }
  }
  return '';
}

function buttonTexts(container: Element): string[] {
  const texts = all<HTMLElement>(container, BUTTONS)
    .filter((button) => !showsChoice(button) && !isInChoiceBox(button))
    .map(buttonText);
  return Array.from(new Set(texts.filter(Boolean))).slice(0, MAX_BUTTONS);
}

/** What a button says. The `value` attribute of a button is its label, not something a person entered. */
function buttonText(button: HTMLElement): string {
  const own =
    localName(button) === 'input'
      ? attribute(button, 'value')
      : childNodes(button)
          .map((node) => visibleText(node, TEXT))
          .join(' ')
          .trim();
  return (own || attribute(button, 'aria-label') || attribute(button, 'alt') || '').slice(0, 80);
}

function noteTexts(container: Element): string[] {
  const notes = new Set<string>();
  for (const element of all(container, NOTES).slice(0, MAX_NOTE_ELEMENTS)) {
    if (notes.size >= MAX_NOTES) break;
    const text = withoutFileNames(ownText(element));
    if (text && isRendered(element) && !closest(element, 'select,button,[contenteditable]')) notes.add(text);
  }
  for (const text of siblingTexts(container)) notes.add(text);
  const generated = generatedText([container]);
  if (generated && generated.length <= MAX_NOTE_CHARS) notes.add(generated);
  return Array.from(notes);
}

/** Short texts right before and after a form, where a legend of its marks is often found. */
function siblingTexts(container: Element): string[] {
  const texts: string[] = [];
  for (const direction of ['previousElementSibling', 'nextElementSibling'] as const) {
    let sibling = container[direction];
    for (let seen = 0; sibling && seen < MAX_NOTE_SIBLINGS; seen += 1, sibling = sibling[direction]) {
      const text =
        all(sibling, CONTROL_SELECTOR).length > 0
          ? ''
          : visibleText(sibling, { ...TEXT, maxChars: MAX_NOTE_CHARS + 1 });
      if (text && text.length <= MAX_NOTE_CHARS) texts.push(text);
    }
  }
  return texts;
}

/** Text of the element and its inline children, where it holds no control and no block of its own. */
function ownText(element: Element): string {
  const hasOwn = Array.from(element.childNodes).some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/u.test((node as Text).data),
  );
  if (!hasOwn || all(element, `${CONTROL_SELECTOR},p,div,ul,table`).length > 0) return '';
  const text = visibleText(element, { ...TEXT, maxChars: MAX_NOTE_CHARS + 1 });
  return text.length > MAX_NOTE_CHARS ? '' : text;
}
