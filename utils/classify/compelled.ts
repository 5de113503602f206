import type { Answer, Evidence } from '../model/evidence';
import type { Control, Form } from '../model/observation';

export interface CompelledReading {
  compelled: Answer;
  /** What was seen; empty while nothing was. */
  evidence: Evidence[];
}

const UNKNOWN: CompelledReading = { compelled: 'unknown', evidence: [] };

/**
 * Whether nothing is sent while a question is left as it was, from what is seen only: the page complains of it while it is empty (after the
 * person's own attempt), or keeps its send button off while this alone is empty. `unknown` otherwise: nothing is tried out.
 */
export function classifyCompelled(control: Control, form: Form, controls: readonly Control[]): CompelledReading {
  if (control.empty !== true || control.shown === 'not-shown') return UNKNOWN;
  if (control.flagged) return seen('flagged-when-empty');
  return form.submitDisabled && isOnlyGap(control, controls) ? seen('send-button-off') : UNKNOWN;
}

/** The only question without an answer, in a form without boxes and uploads, whose state is not asked. */
function isOnlyGap(control: Control, controls: readonly Control[]): boolean {
  const others = controls.filter((other) => other !== control && other.shown !== 'not-shown');
  return others.length > 0 && others.every(({ empty }) => empty === false);
}

function seen(from: string): CompelledReading {
  return { compelled: 'yes', evidence: [{ known: 'seen', from, says: 'compelled' }] };
}
