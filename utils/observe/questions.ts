import { controlType, type AskingControl } from './listed-controls';
import type { Tree } from './trees';
import { attribute, closest } from './unclobbered';

/** One question: a control by itself, or all buttons or boxes of one group. */
export interface Question {
  controls: AskingControl[];
  tree: Tree;
  type: string;
}

/**
 * Joins controls to questions: radio buttons by their group (form owner and name, as HTML has it; nameless ones by their
 * fieldset), check boxes by a shared name, everything else alone. Order is that of the first control.
 */
export function groupQuestions(controls: readonly { control: AskingControl; tree: Tree }[]): Question[] {
  const questions: Question[] = [];
  const groups = new Map<object, Map<string, Question>>();
  for (const { control, tree } of controls) {
    const type = controlType(control);
    const key = groupKey(control, type);
    const scope = key ? (formOwner(control) ?? key.scope ?? tree.root) : undefined;
    const known = scope && key ? groups.get(scope)?.get(key.name) : undefined;
    if (known) {
      known.controls.push(control);
      continue;
    }
    const question = { controls: [control], tree, type };
    questions.push(question);
    if (scope && key) groups.set(scope, (groups.get(scope) ?? new Map<string, Question>()).set(key.name, question));
  }
  return questions;
}

/** The form that a control belongs to: HTML's form owner, or for a custom control the form around it. */
export function formOwner(control: AskingControl): HTMLFormElement | null {
  return 'form' in control ? control.form : (closest(control, 'form') as HTMLFormElement | null);
}

function groupKey(control: AskingControl, type: string): { name: string; scope: Element | null } | undefined {
  if (type !== 'radio' && type !== 'checkbox') return undefined;
  const name = attribute(control, 'name');
  if (name) return { name: `${type} ${name}`, scope: null };
  const scope = type === 'radio' ? closest(control, 'fieldset,[role=radiogroup]') : null;
  return scope ? { name: type, scope } : undefined;
}
