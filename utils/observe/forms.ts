import type { Form } from '../model/observation';
import { isInChoiceBox, showsChoice } from './choice-boxes';
import { withoutFileNames } from './file-names';
import { generatedText } from './generated-text';
import { CONTROL_SELECTOR } from './listed-controls';
import { formOwner, type Question } from './questions';
import type { Slices } from './slices';
import {
  actionOf,
  all,
  attribute,
  childNodes,
  closest,
  contains,
  first,
  isElement,
  localName,
  matches,
  nodeType,
  parent,
} from './unclobbered';
import { isRendered, visibleText, type TextOptions } from './visible-text';

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const BUTTONS = 'button,input[type=submit i],input[type=button i],input[type=image i],[role=button]';
/** Blocks whose own text may tell what a star means, what a datum is for, or which section this is. */
const NOTES = 'p,small,span,div,li,td,dd,em,strong,b,i,legend,label';

const MAX_HEADINGS = 12;
/** Siblings looked back at, on each level, for the heading in front of a form. */
const MAX_SIBLINGS = 20;
/** Levels climbed from a form for the heading in front of it. */
const MAX_HEADING_LEVELS = 6;
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
  /** Index into `forms` for each question. */
  formOf: Map<Question, number>;
}

/** Describes the forms that questions belong to, and keeps each description until something in the form is touched. */
export class Forms {
  private described = new WeakMap<object, Form>();
  private noteOf = new WeakMap<Element, string>();
  /** For elements around a form: the forms that took words from what stands in them beside the form. */
  private readonly near = new WeakMap<Element, Set<object>>();

  /** The forms of all questions. */
  async index(questions: readonly Question[], slices: Slices): Promise<FormIndex> {
    const members = new Map<object, Question[]>();
    const places = new Map<object, number>();
    const formOf = new Map<Question, number>();
    for (const question of questions) {
      const owner = ownerOf(question);
      const own = members.get(owner);
      if (own) own.push(question);
      else places.set(owner, members.set(owner, [question]).size - 1);
      formOf.set(question, places.get(owner) ?? 0);
    }
    const forms: Form[] = [];
    for (const [owner, own] of members) {
      if (slices.isOver) await slices.next();
      const form = this.described.get(owner) ?? this.describe(owner, own);
      this.described.set(owner, form);
      forms.push(form);
    }
    return { forms, formOf };
  }

  /** Forgets what was said of the form that a question belongs to. */
  forget(question: Question): void {
    this.described.delete(ownerOf(question));
  }

  /** Forgets what a node that changed is part of: its form, and the notes around it and, where `inside` says so, in it. */
  touch(node: Node, root: Document | ShadowRoot, inside: boolean): void {
    const element = isElement(node) ? node : parent(node);
    this.described.delete((element && closest(element, 'form')) ?? root);
    for (let at = element; at; at = parent(at)) {
      this.noteOf.delete(at);
      for (const owner of this.near.get(at) ?? []) this.described.delete(owner);
    }
    if (inside && element) for (const note of all(element, NOTES).slice(0, MAX_NOTE_ELEMENTS)) this.noteOf.delete(note);
  }

  private describe(owner: object, questions: readonly Question[]): Form {
    const form = nodeType(owner as Node) === Node.ELEMENT_NODE ? (owner as HTMLFormElement) : null;
    const container = form ?? commonAncestor(questions.flatMap((question) => question.controls));
    const described: Form = { owner: form ? 'form' : 'document', headings: [], buttons: [], notes: [] };
    if (container) {
      for (let at = parent(container), level = 0; at && level < MAX_HEADING_LEVELS; at = parent(at), level += 1)
        this.near.set(at, (this.near.get(at) ?? new Set()).add(owner));
      described.headings = headingTexts(container);
      described.buttons = buttonTexts(container);
      described.notes = noteTexts(container, (element) => this.note(element));
      if (isSubmitDisabled(container)) described.submitDisabled = true;
    }
    const name = form && attribute(form, 'name');
    const id = form && attribute(form, 'id');
    const action = form && actionPath(form);
    if (name) described.name = name.slice(0, 300);
    if (id) described.htmlId = id.slice(0, 300);
    if (action) described.actionPath = action.slice(0, 300);
    return described;
  }

  private note(element: Element): string {
    const known = this.noteOf.get(element);
    if (known !== undefined) return known;
    const text = withoutFileNames(ownText(element));
    const note = text && isRendered(element) && !closest(element, 'select,button,[contenteditable]') ? text : '';
    this.noteOf.set(element, note);
    return note;
  }
}

/** The form that a question belongs to, or its tree where it has none. */
function ownerOf({ controls, tree }: Question): object {
  return (controls[0] && formOwner(controls[0])) ?? tree.root;
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
  return attribute(form, 'action') ? /^(?:https?|file):\/\/[^/?#]*([^?#]+)/u.exec(actionOf(form))?.[1] : undefined;
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
  for (let at: Element | null = container, level = 0; at && level < MAX_HEADING_LEVELS; at = parent(at), level += 1) {
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

function noteTexts(container: Element, noteOf: (element: Element) => string): string[] {
  const notes = new Set<string>();
  for (const element of all(container, NOTES).slice(0, MAX_NOTE_ELEMENTS)) {
    if (notes.size >= MAX_NOTES) break;
    const note = noteOf(element);
    if (note) notes.add(note);
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
      const text = visibleText(sibling, { ...TEXT, maxChars: MAX_NOTE_CHARS + 1 });
      if (text && text.length <= MAX_NOTE_CHARS && !first(sibling, CONTROL_SELECTOR)) texts.push(text);
    }
  }
  return texts;
}

/** Text of the element and its inline children, where it holds no control and no block of its own. */
function ownText(element: Element): string {
  const hasOwn = childNodes(element).some(
    (node) => nodeType(node) === Node.TEXT_NODE && /\S/u.test((node as Text).data),
  );
  if (!hasOwn || all(element, `${CONTROL_SELECTOR},p,div,ul,table`).length > 0) return '';
  const text = visibleText(element, { ...TEXT, maxChars: MAX_NOTE_CHARS + 1 });
  return text.length > MAX_NOTE_CHARS ? '' : text;
}
