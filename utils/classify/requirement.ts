import type { Requirement } from '../model/data-request';
import type { Evidence } from '../model/evidence';
import type { Control, Form } from '../model/observation';
import { legendsOf, withMarks, type FormConvention } from './convention';
import { decide, ownDeclaration, seen } from './declarations';
import type { KindReading } from './kind';
import { continuesAnswer } from './requirement-row';

export interface RequirementReading {
  requirement: Requirement;
  evidence: Evidence[];
}

/**
 * What the page declares of each question of a form, in order, as design/definitions.md has it. A further box of the same answer (the second
 * part of a phone number) has the declaration of the first.
 */
export function classifyRequirements(
  controls: readonly Control[],
  kinds: readonly KindReading[],
  form: Form | undefined,
): RequirementReading[] {
  const convention = conventionOf(
    form,
    controls.filter(({ shown }) => shown !== 'not-shown'),
  );
  const readings: RequirementReading[] = [];
  for (const [at, control] of controls.entries()) {
    const own = classifyRequirement(control, convention);
    const before = readings[at - 1];
    const isFurther = before && !isDeclared(own) && isDeclared(before) && continuesAnswer(controls, kinds, at);
    readings.push(
      isFurther
        ? { requirement: before.requirement, evidence: [{ ...firstOf(before), known: 'inferred' }, ...own.evidence] }
        : own,
    );
  }
  return readings;
}

/** Declared at the question, not told by the form's convention. */
function isDeclared({ requirement, evidence }: RequirementReading): boolean {
  return requirement !== 'unmarked' && !/^(?:form-legend|star-legend|only-optional)/u.test(evidence[0]?.from ?? '');
}

function firstOf({ evidence: [first], requirement }: RequirementReading): Evidence {
  return first ?? seen('row', undefined, requirement);
}

/** What a form's legends and the marks of its questions say, before its questions are judged one by one. */
export function conventionOf(form: Form | undefined, controls: readonly Control[]): FormConvention {
  const legends = legendsOf(form, controls);
  const own = controls.map((control) => ownDeclaration(control, legends));
  return withMarks(legends, new Set(own.map((evidence) => decide(evidence)).filter((said) => said !== undefined)));
}

/**
 * What the page declares of one question. Declarations at the question come first, then the form's legends, then the reverse convention; a
 * star elsewhere without a legend leaves it `unmarked`, and the evidence says so.
 */
export function classifyRequirement(control: Control, convention: FormConvention): RequirementReading {
  const own = ownDeclaration(control, convention);
  const decided = decide(own);
  if (decided)
    return {
      requirement: decided,
      evidence: [...own.filter(({ says }) => says === decided), ...own.filter(({ says }) => says !== decided)],
    };
  const inferred = isFilledIn(control) ? byConvention(convention) : undefined;
  if (inferred) return inferred;
  const from = convention.marksMandatory ? 'others-marked' : 'no-mark';
  return { requirement: 'unmarked', evidence: [{ known: 'unknown', from, says: 'unmarked' }] };
}

function byConvention(convention: FormConvention): RequirementReading | undefined {
  const { allLegend, starLegend, starMeans, marksOptional, marksMandatory } = convention;
  if (allLegend) return { requirement: 'mandatory', evidence: [seen('form-legend', allLegend, 'mandatory')] };
  if (starLegend) {
    const requirement = starMeans === 'mandatory' ? 'optional' : 'mandatory';
    return { requirement, evidence: [{ ...seen('star-legend', starLegend, requirement), known: 'inferred' }] };
  }
  if (!marksOptional || marksMandatory) return undefined;
  return {
    requirement: 'mandatory',
    evidence: [{ ...seen('only-optional-marked', undefined, 'mandatory'), known: 'inferred' }],
  };
}

/** Legends speak of what is filled in; a box to tick is covered only by its own mark. */
function isFilledIn(control: Control): boolean {
  return control.type !== 'checkbox';
}
