import { isCompanion } from './companions';
import { isNative, controlType, type AskingControl } from './listed-controls';
import { forgetPopups, isInPopup } from './popups';
import { GroupScopes } from './group-scopes';
import type { Slices } from './slices';
import type { Tree } from './trees';
import { attribute, closest, parent } from './unclobbered';
import { isRendered } from './visible-text';

/** One question: a control by itself, or all buttons or boxes of one group. */
export interface Question {
  controls: AskingControl[];
  /** Inputs that are parts of the widget of its last control: they ask nothing by themselves. */
  companions: AskingControl[];
  tree: Tree;
  type: string;
}

/**
 * Joins controls to questions: radio buttons by their group (form owner and name, as HTML has it; nameless ones by their fieldset), check boxes
 * by a shared name or a group with a name of its own, the boxes of one code, everything else alone. Order is that of the first control. What
 * picks from an open list or calendar, and a list that is closed, is left out.
 */
export async function groupQuestions(
  controls: readonly { control: AskingControl; tree: Tree }[],
  slices: Slices,
): Promise<Question[]> {
  forgetPopups();
  const questions: Question[] = [];
  const groups = new Map<object, Map<string, Question>>();
  const scopes = new GroupScopes();
  let before: Question | undefined;
  for (const { control, tree } of controls) {
    if (slices.isOver) await slices.next();
    const main = before?.tree === tree ? before.controls.at(-1) : undefined;
    if (before && main && isCompanion(control, main)) {
      before.companions.push(control);
      continue;
    }
    if (isPicker(control)) continue;
    const type = controlType(control);
    const key = scopes.keyOf(control, type, tree);
    const scope = key && (key.scope ?? formOwner(control) ?? tree.root);
    const known = scope && groups.get(scope)?.get(key.name);
    if (known) {
      known.controls.push(control);
      before = known;
      continue;
    }
    before = { controls: [control], companions: [], tree, type };
    questions.push(before);
    if (scope) groups.set(scope, (groups.get(scope) ?? new Map<string, Question>()).set(key.name, before));
  }
  return questions;
}

/** The form that a control belongs to: HTML's form owner, or for a custom control the form around it. */
export function formOwner(control: AskingControl): HTMLFormElement | null {
  return 'form' in control ? control.form : (closest(control, 'form') as HTMLFormElement | null);
}

/** Whether a control only picks what another one asks: part of a popup, or a list without a name that is not open. */
function isPicker(control: AskingControl): boolean {
  const around = parent(control);
  if (around && isInPopup(around)) return true;
  if (isNative(control) || attribute(control, 'role') !== 'listbox') return false;
  return !attribute(control, 'aria-label') && !attribute(control, 'aria-labelledby') && !isRendered(control);
}
