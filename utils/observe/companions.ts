import { CARRIERS } from './custom-controls';
import { CONTROL_SELECTOR } from './listed-controls';
import { all, contains, hasAttribute, matches, parent } from './unclobbered';

/** Controls of a script that keep their answer in an input of their own, or have one to search their list. */
const WIDGETS = '[role=combobox],[role=radiogroup],[role=listbox],[role=slider],input[readonly]';
/** A line without a name of its own. */
const SEARCH_LINES =
  'input:is([type=text i],[type=search i],:not([type])):not([name],[id],[readonly],[aria-label],[aria-labelledby])';
/** Levels between a widget's inputs and the box of both. */
const MAX_LEVELS = 3;
/** No widget has more inputs beside its own. */
const MAX_COMPANIONS = 2;

/** Whether an input is a part of another control's widget: it keeps its answer, or searches its list. */
export function isCompanion(input: Element, control: Element): boolean {
  if (!matches(control, WIDGETS)) return false;
  const isPart = matches(input, CARRIERS) || (hasAttribute(control, 'readonly') && matches(input, SEARCH_LINES));
  if (!isPart || matches(control, CARRIERS)) return false;
  return contains(control, input) || widgetInputs(control).includes(input);
}

/** The inputs that are parts of a control's widget; none for most controls. */
export function companionsOf(control: Element): Element[] {
  if (!matches(control, WIDGETS)) return [];
  const others = widgetInputs(control);
  return others.every((other) => isCompanion(other, control)) ? others : [];
}

/** The inputs of the smallest box that a control shares with others; none where the box holds more than a widget has. */
function widgetInputs(control: Element): Element[] {
  let at = parent(control);
  for (let level = 0; at && level < MAX_LEVELS; level += 1, at = parent(at)) {
    if (matches(at, 'form,body,fieldset,td,li')) return [];
    const others = all(at, CONTROL_SELECTOR).filter((other) => other !== control);
    if (others.length > 0) return others.length <= MAX_COMPANIONS ? others : [];
  }
  return [];
}
