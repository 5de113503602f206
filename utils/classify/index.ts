import type { FieldKind } from '../knowledge/field-kinds';
import type { DataRequest, Reading, ServiceFunction } from '../model/data-request';
import type { Control, Observation } from '../model/observation';
import { categoryOf } from './category';
import { classifyKind, type KindReading } from './kind';
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
    const kinds = controls.map((control) => refine(classifyKind(control), controls));
    const found = form ? classifyFunctions(observation, form, index, new Set<FieldKind>(kinds.map(({ kind }) => kind))) : [];
    functions.push(...found);
    const shown = controls.filter(({ shown }) => shown !== 'not-shown');
    const convention = conventionOf(form, shown);
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
  const category = categoryOf(kind, control, functions.map(({ id }) => id));
  return { control, kind, category, confidence, evidence, requirement, requirementEvidence, compelled: 'unknown' };
}

/** Two passwords in one form, or none known yet beside a registration, mean a new one. */
function refine(reading: KindReading, controls: readonly Control[]): KindReading {
  if (reading.kind !== 'current-password') return reading;
  const passwords = controls.filter(({ type }) => type === 'password').length;
  return passwords > 1 ? { ...reading, kind: 'new-password' } : reading;
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
