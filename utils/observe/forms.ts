import type { Form } from '../model/observation';
import { isInChoiceBox, showsChoice } from './choice-boxes';
import { isColour, withoutFileNames } from './file-names';
import { generatedText } from './generated-text';
import { CONTROL_SELECTOR } from './listed-controls';
import { isInPopup, isPopup } from './popups';
import { formOwner, type Question } from './questions';
import type { Slices } from './slices';
import {
  actionOf,
  all,
  attribute,
  childCount,
  childNodes,
  closest,
  contains,
  first,
  firstOf,
  isElement,
  localName,
  matches,
  nodeType,
  parent,
  siblingElement,
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
/** What has more children is a list or a section, and no legend. */
const MAX_NOTE_CHILDREN = 20;
/** Elements looked at for notes in one form, so that a page that is one huge form stays cheap. */
const MAX_NOTE_ELEMENTS = 1500;
const TEXT: TextOptions = { maxChars: MAX_NOTE_CHARS, renderedOnly: true };

/** Forms of a page in the order of their first question; questions of a tree without form owner share one entry. */
export interface FormIndex {
  forms: Form[];
  /** Index into `forms` for each question. */
  formOf: Map<Question, number>;
}

/** What was said of one form, part by part; a part that something touched is missing. */
interface Parts {
  /** The form itself, or the box around all questions of a tree that have none. */
  container: Element | null;
  /** What stands around the form: the heading in front, and short texts beside it. */
  around?: { heading: string; texts: string[] };
  headings?: string[];
  buttons?: { texts: string[]; areOff: boolean };
  notes?: string[];
}

/** Describes the forms that questions belong to, and keeps each part of a description until something touches it. */
export class Forms {
  private readonly parts = new WeakMap<object, Parts>();
  private readonly noteOf = new WeakMap<Element, string>();
  /** For elements around forms: the forms that took words from what stands in them. */
  private readonly near = new WeakMap<Element, Set<Parts>>();

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
      forms.push(await this.describe(owner, own, slices));
    }
    return { forms, formOf };
  }

  /** Takes note that a question came, went or changed: what is asked without a form lies in another box now. */
  forget(question: Question): void {
    const owner = ownerOf(question);
    if (!isForm(owner)) this.parts.delete(owner);
  }

  /**
   * Forgets the parts that a node which came, went or changed is in. `at` is where it stands or stood; `isWhole` says that all in it may look
   * otherwise now.
   */
  touch(node: Node, at: Node, root: Document | ShadowRoot, isWhole: boolean): void {
    const element = isElement(node) ? node : parent(node);
    const place = isElement(at) ? at : parent(at);
    const parts = this.parts.get((place && closest(place, 'form')) ?? root);
    if (parts) {
      delete parts.notes;
      if (isWhole || (element && involves(element, HEADINGS))) delete parts.headings;
      if (isWhole || (element && involves(element, BUTTONS))) delete parts.buttons;
    }
    for (let above = place; above; above = parent(above)) {
      this.noteOf.delete(above);
      for (const beside of this.near.get(above) ?? [])
        if (place && (!beside.container || !contains(beside.container, place))) delete beside.around;
    }
    if (isWhole && element) for (const note of firstOf(element, NOTES, MAX_NOTE_ELEMENTS)) this.noteOf.delete(note);
  }

  private async describe(owner: object, questions: readonly Question[], slices: Slices): Promise<Form> {
    const parts = this.parts.get(owner) ?? this.start(owner, questions);
    const form = isForm(owner) ? owner : null;
    const { container } = parts;
    const described: Form = { owner: form ? 'form' : 'document', headings: [], buttons: [], notes: [] };
    if (container) {
      parts.around ??= { heading: precedingHeading(container), texts: siblingTexts(container) };
      parts.headings ??= headingTexts(container);
      parts.buttons ??= { texts: buttonTexts(container), areOff: isSubmitDisabled(container) };
      parts.notes ??= await this.notesIn(container, slices);
      described.headings = [parts.around.heading, ...parts.headings].filter(Boolean).slice(0, MAX_HEADINGS);
      described.buttons = parts.buttons.texts;
      described.notes = Array.from(new Set([...parts.notes, ...parts.around.texts, ...generatedNote(container)]));
      if (parts.buttons.areOff) described.submitDisabled = true;
    }
    const name = form && attribute(form, 'name');
    const id = form && attribute(form, 'id');
    const action = form && actionPath(form);
    if (name) described.name = name.slice(0, 300);
    if (id) described.htmlId = id.slice(0, 300);
    if (action) described.actionPath = action.slice(0, 300);
    return described;
  }

  private start(owner: object, questions: readonly Question[]): Parts {
    const container = isForm(owner) ? owner : commonAncestor(questions.flatMap((question) => question.controls));
    const parts: Parts = { container };
    this.parts.set(owner, parts);
    for (
      let at = container && parent(container), level = 0;
      at && level < MAX_HEADING_LEVELS;
      at = parent(at), level += 1
    )
      this.near.set(at, (this.near.get(at) ?? new Set()).add(parts));
    return parts;
  }

  private async notesIn(container: Element, slices: Slices): Promise<string[]> {
    const notes = new Set<string>();
    for (const element of firstOf(container, NOTES, MAX_NOTE_ELEMENTS)) {
      if (notes.size >= MAX_NOTES) break;
      if (slices.isOver) await slices.next();
      const note = this.note(element);
      if (note) notes.add(note);
    }
    return Array.from(notes);
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

function isForm(owner: object): owner is HTMLFormElement {
  return nodeType(owner as Node) === Node.ELEMENT_NODE;
}

/** Whether an element is, holds or lies in one that matches. */
function involves(element: Element, selector: string): boolean {
  return closest(element, selector) !== null || first(element, selector) !== null;
}

/** A style sheet's words on the form itself. */
function generatedNote(container: Element): string[] {
  const generated = generatedText([container]);
  return generated && generated.length <= MAX_NOTE_CHARS ? [generated] : [];
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
  return attribute(form, 'action') ? /^(?:https?|file):\/\/[^/?#]*(\/[^?#]*)/u.exec(actionOf(form))?.[1] : undefined;
}

function commonAncestor(controls: readonly Element[]): Element | null {
  let container = controls[0] ? parent(controls[0]) : null;
  while (container && !controls.every((control) => container && contains(container, control)))
    container = parent(container);
  return container;
}

/** Headings inside the container. */
function headingTexts(container: Element): string[] {
  return firstOf<HTMLElement>(container, HEADINGS, MAX_HEADINGS).map((heading) => visibleText(heading, TEXT));
}

/** The nearest heading in front of the container. */
function precedingHeading(container: Element): string {
  for (let at: Element | null = container, level = 0; at && level < MAX_HEADING_LEVELS; at = parent(at), level += 1) {
    let sibling = siblingElement(at, 'previousSibling');
    for (
      let seen = 0;
      sibling && seen < MAX_SIBLINGS;
      seen += 1, sibling = siblingElement(sibling, 'previousSibling')
    ) {
      const heading = matches(sibling, HEADINGS) ? sibling : all(sibling, HEADINGS).at(-1);
      const text = heading && !first(sibling, CONTROL_SELECTOR) ? visibleText(heading, TEXT) : '';
      if (text) return text;
    }
  }
  return '';
}

function buttonTexts(container: Element): string[] {
  const texts = all<HTMLElement>(container, BUTTONS)
    .filter((button) => isRendered(button) && !showsChoice(button) && !isInChoiceBox(button) && !isInPopup(button))
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
  return withoutFileNames(own || attribute(button, 'aria-label') || attribute(button, 'alt') || '').slice(0, 80);
}

/** Short texts right before and after a form, where a legend of its marks is often found. */
function siblingTexts(container: Element): string[] {
  const texts: string[] = [];
  for (const direction of ['previousSibling', 'nextSibling'] as const) {
    let sibling = siblingElement(container, direction);
    for (let seen = 0; sibling && seen < MAX_NOTE_SIBLINGS; seen += 1, sibling = siblingElement(sibling, direction)) {
      if (childCount(sibling) > MAX_NOTE_CHILDREN) continue;
      const text = withoutFileNames(visibleText(sibling, { ...TEXT, maxChars: MAX_NOTE_CHARS + 1 }));
      if (text && text.length <= MAX_NOTE_CHARS && !first(sibling, CONTROL_SELECTOR) && !isPopup(sibling))
        texts.push(text);
    }
  }
  return texts;
}

/** Text of the element and its inline children, where it holds no control and no block of its own. */
function ownText(element: Element): string {
  const hasOwn = childNodes(element).some(
    (node) => nodeType(node) === Node.TEXT_NODE && /\S/u.test((node as Text).data),
  );
  if (!hasOwn || first(element, `${CONTROL_SELECTOR},p,div,ul,table`)) return '';
  const text = visibleText(element, { ...TEXT, maxChars: MAX_NOTE_CHARS + 1 });
  return text.length > MAX_NOTE_CHARS || !saysSomething(text) || isInPopup(element) ? '' : text;
}

/** Whether a note may say something: a number, a date or a colour by itself is what was chosen. */
function saysSomething(text: string): boolean {
  return /[\p{L}*＊]/u.test(text) && !isColour(text);
}
