import type { FieldKind } from '../knowledge/field-kinds';
import type { DataRequest, Reading, ServiceFunction } from '../model/data-request';
import type { Control, Observation } from '../model/observation';
import { categoryOf } from './category';
import { furtherConsents } from './consents';
import { classifyKinds } from './context';
import { type KindReading } from './kind';
import { classifyRequirement, conventionOf } from './requirement';
import { classifyFunctions } from './service-function';
import { classifyShop } from './shop';

export { isWorthReading } from './shop';

/** Reads the meaning of an observation: every question, every form's service, and whether this is a shop. Pure; never throws. */
export function classify(observation: Observation): Reading {
  const byForm = groupByForm(observation.controls);
  const requests: DataRequest[] = [];
  const functions: ServiceFunction[] = [];
  for (const [index, controls] of byForm) {
    const form = observation.forms[index];
    const kinds = classifyKinds(controls, form);
    const kindSet = new Set<FieldKind>(kinds.map(({ kind }) => kind));
    const found = form ? classifyFunctions(observation, { form, index, controls, kinds: kindSet }) : [];
    functions.push(...found);
    const convention = conventionOf(
      form,
      controls.filter(({ shown }) => shown !== 'not-shown'),
    );
    for (const [position, control] of controls.entries()) {
      const reading = kinds[position];
      if (reading) requests.push(requestOf(control, reading, convention, found));
    }
  }
  return { requests: inPageOrder(requests, observation.controls), functions, shop: classifyShop(observation.look) };
}

function requestOf(
  control: Control,
  { kind, confidence, evidence }: KindReading,
  convention: ReturnType<typeof conventionOf>,
  functions: readonly ServiceFunction[],
): DataRequest {
  const { requirement, evidence: requirementEvidence } = classifyRequirement(control, convention);
  const category = categoryOf(
    kind,
    control,
    functions.map(({ id }) => id),
  );
  return {
    control,
    kind,
    alsoSaid: furtherConsents(control, kind),
    category,
    confidence,
    evidence,
    requirement,
    requirementEvidence,
    compelled: 'unknown',
  };
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
