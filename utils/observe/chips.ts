import { holdsOtherControl } from './listed-controls';
import {
  all,
  attribute,
  controlOf,
  first,
  isElement,
  localName,
  matches,
  parent,
  siblingOf,
  type SiblingDirection,
} from './unclobbered';
import { shortText } from './visible-text';

/** Levels between a control and the row that its label stands in, in the common kits. */
const MAX_LEVELS = 10;
/** Siblings looked at on each side of one level. */
const MAX_SIBLINGS = 60;
/** Chips are words or names; longer texts are prose. */
const MAX_CHIP_CHARS = 160;
const TYPED_INTO = ['text', 'search', 'tel', 'email', 'url', 'number'].map((type) => `input[type=${type} i]`);
/** Controls that may have chips beside them. */
const MAY_HAVE_CHIPS = ['input:not([type])', ...TYPED_INTO].join(',');
const BOUNDARIES = 'form,body,fieldset,td,dd,table,dialog,main';
const LABELS = 'label,legend';
const REMOVERS = 'button,[role=button]';
const ICONS = `${REMOVERS},svg,i,img,[role=img]`;
/** Stands before a box for a phone number, and is no answer (ITU E.164: up to three digits). */
const DIAL_CODE = /^\(?\+\d{1,3}\)?$/u;
/** A cross or a letter; longer words say what a button does. */
const MAX_REMOVER_CHARS = 1;

/** What was chosen or entered before, as chips in the box of a control. */
export interface Chips {
  elements: Element[];
  /** An ancestor of them and of the control. */
  around: Element;
  /** The outermost box of the field, which its label stands outside of; `null` where the label stands right beside the control. */
  box: Element | null;
}

/**
 * The chips in the box of a control: pieces of text that can be removed, and where a label outside of the box names the control, whatever is
 * written in the box before it. `null` where there are none. A `companion` is part of the same widget.
 */
export function chipsOf(control: Element, companions: readonly Element[] = []): Chips | null {
  if (!matches(control, MAY_HAVE_CHIPS)) return null;
  const own = [control, ...companions];
  const inBox: Piece[] = [];
  let box: Element | null = null;
  let node = control;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const around = parent(node);
    if (!around || holdsOtherControl(around, own)) break;
    const beside = piecesBeside(node);
    const label = matches(around, LABELS) ? undefined : beside.find(({ isLabel }) => isLabel);
    if (label) {
      const between = beside.slice(0, beside.indexOf(label)).filter(({ element }) => canBeRemoved(element, REMOVERS));
      return chosenIn(around, [...inBox, ...between], true, isTied(label.element, own), box);
    }
    inBox.push(...beside);
    if (matches(around, `${BOUNDARIES},${LABELS}`)) break;
    box = node = around;
  }
  return box && chosenIn(box, inBox, false, false);
}

/** A piece of text beside a control or its box. */
interface Piece {
  element: Element;
  isBefore: boolean;
  isLabel: boolean;
}

function piecesBeside(node: Element): Piece[] {
  const pieces: Piece[] = [];
  for (const direction of ['previousSibling', 'nextSibling'] as const satisfies readonly SiblingDirection[]) {
    let sibling = siblingOf(node, direction);
    for (let seen = 0; sibling && seen < MAX_SIBLINGS; seen += 1, sibling = siblingOf(sibling, direction)) {
      if (!isElement(sibling)) continue;
      const isBefore = direction === 'previousSibling';
      pieces.push({ element: sibling, isBefore, isLabel: isBefore && holdsLabel(sibling) });
    }
  }
  return pieces;
}

function holdsLabel(element: Element): boolean {
  const label = matches(element, LABELS) ? element : first(element, LABELS);
  return label !== null && attribute(label, 'aria-hidden') !== 'true' && shortText(label, 10) !== '';
}

/** Whether a label in an element names one of the controls, by HTML or by ARIA. */
function isTied(element: Element, own: readonly Element[]): boolean {
  const labels = matches(element, LABELS) ? [element] : all(element, LABELS);
  return labels.some((label) => {
    if (localName(label) === 'label' && own.some((control) => controlOf(label as HTMLLabelElement) === control))
      return true;
    const id = attribute(label, 'id');
    return (
      id !== undefined &&
      own.some((control) => attribute(control, 'aria-labelledby')?.split(/\s+/u).includes(id) === true)
    );
  });
}

function chosenIn(
  around: Element,
  pieces: readonly Piece[],
  hasLabel: boolean,
  isNamed: boolean,
  box: Element | null = around,
): Chips | null {
  const isChosen = (piece: Piece) => {
    if (!piece.isBefore && !first(piece.element, REMOVERS)) return false;
    if (!isWorded(piece.element)) return false;
    if (isNamed && piece.isBefore) return true;
    if (!hasLabel && !hasTextBefore(piece, pieces)) return false;
    return canBeRemoved(piece.element, hasLabel && piece.isBefore ? ICONS : REMOVERS);
  };
  const elements = pieces.filter(isChosen).map(({ element }) => element);
  return elements.length > 0 ? { elements, around, box } : null;
}

/** Whether a text stands before a piece, which may be its label. */
function hasTextBefore(piece: Piece, pieces: readonly Piece[]): boolean {
  return pieces.some(({ element, isBefore }) => isBefore && element !== piece.element && isWorded(element));
}

function isWorded(element: Element): boolean {
  const text = shortText(element, MAX_CHIP_CHARS + 1);
  return text.length <= MAX_CHIP_CHARS && /[\p{L}\p{N}]/u.test(text) && !DIAL_CODE.test(text);
}

/** Whether an element holds a text with a small button or icon to remove it. */
function canBeRemoved(element: Element, selector: string): boolean {
  const removers = all(element, selector).filter((remover) => shortText(remover, 4).length <= MAX_REMOVER_CHARS);
  return removers.length > 0;
}
