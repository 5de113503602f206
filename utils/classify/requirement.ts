import { quote, type Evidence } from '../model/evidence';
import type { Control, Form, TextPlace } from '../model/observation';
import type { Requirement } from '../model/data-request';
import { REQUIREMENT_PHRASES } from './lexicon-index';
import { tokensOf } from './tokens';

/** What a form says of all its questions. */
export interface FormConvention {
  /** A legend that says what the star means. */
  starLegend?: string;
  /** A legend that says everything must be filled. */
  allLegend?: string;
  /** Some question is marked mandatory, so unmarked ones are not covered by the reverse convention. */
  marksMandatory: boolean;
  marksOptional: boolean;
}

export interface RequirementReading {
  requirement: Requirement;
  evidence: Evidence[];
}

/** Places whose stars and words belong to the question itself. */
const OWN_PLACES: ReadonlySet<TextPlace> = new Set(['labelledby', 'label', 'aria-label', 'before', 'placeholder', 'generated', 'title', 'table-header']);
const STAR = /[*＊✱∗﹡]/u;
/** A star in a longer text stands for a footnote, not for a mark. */
const MAX_MARKED_CHARS = 120;

/** Reads what a form's legends and marks say, before its questions are judged one by one. */
export function conventionOf(form: Form | undefined, controls: readonly Control[]): FormConvention {
  const notes = [...(form?.notes ?? []), ...(form?.headings ?? [])];
  const says = (note: string, meaning: string) => REQUIREMENT_PHRASES.find(tokensOf(note)).some(({ meanings }) => meanings.includes(meaning as never));
  const own = controls.map((control) => ownDeclaration(control));
  const convention: FormConvention = {
    marksMandatory: own.some((evidence) => evidence.some(({ says: said }) => said === 'mandatory')),
    marksOptional: own.some((evidence) => evidence.some(({ says: said }) => said === 'optional')),
  };
  const starLegend = notes.find((note) => STAR.test(note) && says(note, 'mandatory'));
  const allLegend = notes.find((note) => says(note, 'all-mandatory'));
  if (starLegend) convention.starLegend = starLegend;
  if (allLegend) convention.allLegend = allLegend;
  return convention;
}

/**
 * What the page declares of a question. Declarations at the question come first (attribute before words), then the form's legends, then
 * the reverse convention; a star elsewhere without a legend leaves it `unmarked`, and the evidence says so.
 */
export function classifyRequirement(control: Control, convention: FormConvention): RequirementReading {
  const own = ownDeclaration(control);
  const mandatory = own.filter(({ says }) => says === 'mandatory');
  const optional = own.filter(({ says }) => says === 'optional');
  if (mandatory.length > 0) return { requirement: 'mandatory', evidence: [...mandatory, ...optional] };
  if (optional.length > 0) return { requirement: 'optional', evidence: optional };
  if (convention.allLegend && isFilledIn(control)) {
    return { requirement: 'mandatory', evidence: [seen('form-legend', convention.allLegend, 'mandatory')] };
  }
  if (convention.starLegend && isFilledIn(control)) {
    return { requirement: 'optional', evidence: [inferred('star-legend', convention.starLegend, 'optional')] };
  }
  if (convention.marksOptional && !convention.marksMandatory && isFilledIn(control)) {
    return { requirement: 'mandatory', evidence: [inferred('only-optional-marked', undefined, 'mandatory')] };
  }
  const from = convention.marksMandatory ? 'others-marked' : 'no-mark';
  return { requirement: 'unmarked', evidence: [{ known: 'unknown', from, says: 'unmarked' }] };
}

function ownDeclaration(control: Control): Evidence[] {
  const evidence: Evidence[] = [];
  if (control.required) evidence.push(seen('required-attribute', undefined, 'mandatory'));
  if (control.ariaRequired) evidence.push(seen('aria-required', undefined, 'mandatory'));
  for (const { from, text } of ownTexts(control)) {
    if (text.length <= MAX_MARKED_CHARS && STAR.test(text)) evidence.push(seen(`star-in-${from}`, text, 'mandatory'));
    const meanings = REQUIREMENT_PHRASES.find(tokensOf(text)).flatMap((match) => match.meanings);
    if (meanings.includes('optional')) evidence.push(seen(`words-in-${from}`, text, 'optional'));
    else if (meanings.includes('mandatory')) evidence.push(seen(`words-in-${from}`, text, 'mandatory'));
  }
  return evidence;
}

function ownTexts(control: Control): Control['texts'] {
  const isGroup = control.elements !== undefined;
  return control.texts.filter(({ from, text }) => {
    if (from === 'legend') return isGroup;
    if (from === 'after') return text.length <= 40;
    return OWN_PLACES.has(from);
  });
}

/** Legends speak of what is filled in; a box to tick is covered only by its own mark. */
function isFilledIn(control: Control): boolean {
  return control.type !== 'checkbox';
}

function seen(from: string, text: string | undefined, says: Requirement): Evidence {
  return text === undefined ? { known: 'seen', from, says } : { known: 'seen', from, text: quote(text), says };
}

function inferred(from: string, text: string | undefined, says: Requirement): Evidence {
  return { ...seen(from, text, says), known: 'inferred' };
}
