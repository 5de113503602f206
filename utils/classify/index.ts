import type { DataRequest, Reading, ServiceFunction } from '../model/data-request';
import type { Control, Form, Observation } from '../model/observation';
import { categoryOf } from './category';
import { classifyCompelled, type CompelledReading } from './compelled';
import { furtherConsents } from './consents';
import { classifyKinds } from './context';
import { isBait } from './context/bait';
import { type KindReading } from './kind';
import { kindInService } from './kind-in-service';
import { classifyRequirements, type RequirementReading } from './requirement';
import { classifyFunctions, mainForm } from './service-function';
import { classifyGoods } from './goods';
import { classifyShop } from './shop';

export { isWorthReading } from './shop';

/** Reads the meaning of an observation: every question, every form's service, and whether this is a shop. Pure; never throws. */
export function classify(observation: Observation): Reading {
  const asked = observation.controls.map(withoutBait);
  const forms = Array.from(groupByForm(asked), ([index, controls]) => {
    const form = observation.forms[index];
    const readings = classifyKinds(controls, form);
    return { index, form: form ?? NO_FORM, controls, readings, kinds: new Set(readings.map(({ kind }) => kind)) };
  });
  const main = mainForm(forms);
  const requests: DataRequest[] = [];
  const functions: ServiceFunction[] = [];
  for (const { index, form, controls, readings, kinds } of forms) {
    const found = classifyFunctions(observation, { form, index, controls, kinds, isMain: index === main });
    functions.push(...found);
    const requirements = classifyRequirements(controls, readings, form);
    for (const [at, control] of controls.entries()) {
      const reading = readings[at];
      const requirement = requirements[at];
      if (reading && requirement)
        requests.push(requestOf(control, reading, requirement, found, classifyCompelled(control, form, controls)));
    }
  }
  return {
    requests: inPageOrder(requests, asked),
    functions,
    goods: classifyGoods(functions),
    shop: classifyShop(observation.look, functions),
  };
}

/** Stands for a form beyond the most that an observation describes. */
const NO_FORM: Form = { owner: 'document', headings: [], buttons: [], notes: [] };

function requestOf(
  control: Control,
  { kind: own, confidence, evidence }: KindReading,
  { requirement, evidence: requirementEvidence }: RequirementReading,
  functions: readonly ServiceFunction[],
  compelled: CompelledReading,
): DataRequest {
  const serves = functions.map(({ id }) => id);
  const kind = kindInService(own, serves);
  return {
    control,
    kind,
    alsoSaid: furtherConsents(control, kind),
    category: categoryOf(kind, control, serves),
    confidence,
    evidence,
    requirement,
    requirementEvidence: [...compelled.evidence, ...requirementEvidence],
    compelled: compelled.compelled,
  };
}

/** What only robots are to fill in counts as not shown. */
function withoutBait(control: Control): Control {
  return control.shown !== 'not-shown' && isBait(control)
    ? { ...control, shown: 'not-shown', notShownBecause: 'decoy' }
    : control;
}

function groupByForm(controls: readonly Control[]): Map<number, Control[]> {
  const groups = new Map<number, Control[]>();
  for (const control of controls) {
    const group = groups.get(control.form);
    if (group) group.push(control);
    else groups.set(control.form, [control]);
  }
  return groups;
}

function inPageOrder(requests: readonly DataRequest[], controls: readonly Control[]): DataRequest[] {
  const position = new Map(controls.map((control, index) => [control, index]));
  return [...requests].sort((a, b) => (position.get(a.control) ?? 0) - (position.get(b.control) ?? 0));
}
