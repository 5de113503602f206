import { all, childCount, matches, parent, windowOf } from './unclobbered';
import { shortText } from './visible-text';

/** Roles of what a field opens, or of what is shown while a thing is pointed at; ARIA lets none of them hold questions. */
const POPUP_ROLES = '[role=listbox],[role=menu],[role=tree],[role=tooltip]';
/** Parts of lists and calendars to pick from. */
const PICKER_PARTS = `${POPUP_ROLES},[role=option],[role=grid],table,[role=gridcell],[role=treeitem],[role=menuitem]`;
/** What lies over a page and is a part of it by itself. */
const OWN_PARTS = 'form,dialog,[aria-modal=true],[role=alertdialog],[role=dialog],body';
const NAMES = 'h1,h2,h3,h4,h5,h6,[role=heading],label,legend';
const ASKING = 'input:not([type=hidden i]),select,textarea';
/** Ancestors asked for a popup: calendars nest their days some ten deep. */
const MAX_LEVELS = 30;
/** A month has at least so many days. */
const MIN_DAYS = 28;
/** Elements looked at for days: two months with their weeks and wrappers. */
const MAX_PARTS = 600;

/** What is known of elements, for one reading. */
let popups = new WeakMap<Element, boolean>();
let inPopups = new WeakMap<Element, boolean>();

/** Forgets what lies over the page, at the start of each reading. */
export function forgetPopups(): void {
  popups = new WeakMap();
  inPopups = new WeakMap();
}

/**
 * Whether an element is part of what a field opens to pick from: a list, a menu, a calendar, a hint. Its texts are choices or echo one, its
 * boxes and buttons pick.
 */
export function isInPopup(element: Element): boolean {
  const passed: Element[] = [];
  let found: boolean | undefined;
  for (let at: Element | null = element; at && found === undefined && passed.length < MAX_LEVELS; at = parent(at)) {
    passed.push(at);
    found = inPopups.get(at);
    if (found === undefined && isPopup(at)) found = true;
    else if (found === undefined && matches(at, OWN_PARTS)) found = false;
  }
  for (const at of passed) inPopups.set(at, found ?? false);
  return found ?? false;
}

/** Whether an element is the popup itself. */
export function isPopup(element: Element): boolean {
  const known = popups.get(element) ?? (matches(element, POPUP_ROLES) || isFloatingPicker(element));
  popups.set(element, known);
  return known;
}

/** A box without a name of its own that is laid over the page and is picked from. */
function isFloatingPicker(element: Element): boolean {
  const position = windowOf(element)?.getComputedStyle(element).position;
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (matches(element, OWN_PARTS)) return matches(element, '[role=dialog]') && isCalendar(element);
  if (all(element, NAMES).length > 0) return false;
  if (isCalendar(element)) return true;
  return all(element, ASKING).length === 0 && all(element, PICKER_PARTS).length > 0;
}

/** Whether an element shows the days of a month. */
function isCalendar(element: Element): boolean {
  const leaves = all(element, 'td,span,div,button,a,abbr')
    .slice(0, MAX_PARTS)
    .filter((part) => childCount(part) === 0);
  return leaves.filter((leaf) => /^\d{1,2}$/u.test(shortText(leaf, 4))).length >= MIN_DAYS;
}
