import { quote, type Evidence } from '../model/evidence';
import type { Control, Form, TextPlace } from '../model/observation';
import type { Requirement } from '../model/data-request';
import { legendsOf, withMarks, type FormConvention } from './convention';
import { DATE_PHRASES } from './lexicon-index';
import { hasStar, saidIn, starMeaning } from './marks';
import { tokensOf } from './tokens';

export interface RequirementReading {
  requirement: Requirement;
  evidence: Evidence[];
}

/** Places whose stars and words belong to the question itself. */
const OWN_PLACES: ReadonlySet<TextPlace> = new Set([
  'labelledby',
  'label',
  'aria-label',
  'before',
  'placeholder',
  'generated',
  'title',
  'table-header',
]);
/** Longest text after or under a question that still speaks of it alone. */
const MAX_NOTE_CHARS = 40;

/** What a form's legends and the marks of its questions say, before its questions are judged one by one. */
export function conventionOf(form: Form | undefined, controls: readonly Control[]): FormConvention {
  const legends = legendsOf(form, controls);
  const own = controls.map((control) => ownDeclaration(control, legends));
  return withMarks(legends, new Set(own.map((evidence) => decide(evidence)).filter((said) => said !== undefined)));
}

/**
 * What the page declares of a question, as design/definitions.md has it. Declarations at the question come first, then the form's
 * legends, then the reverse convention; a star elsewhere without a legend leaves it `unmarked`, and the evidence says so.
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

/** Of contrary declarations at one question the attribute counts, which the browser enforces; then words, which are plainer than a star. */
function decide(own: readonly Evidence[]): 'mandatory' | 'optional' | undefined {
  const says = (start: string, said: string) =>
    own.some((evidence) => evidence.from.startsWith(start) && evidence.says === said);
  if (says('required', 'mandatory') || says('aria', 'mandatory')) return 'mandatory';
  if (says('words', 'optional')) return 'optional';
  if (says('words', 'mandatory') || says('star', 'mandatory')) return 'mandatory';
  return says('star', 'optional') ? 'optional' : undefined;
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

function ownDeclaration(control: Control, { starMeans }: FormConvention): Evidence[] {
  const evidence: Evidence[] = [];
  if (control.required) evidence.push(seen('required-attribute', undefined, 'mandatory'));
  if (control.ariaRequired) evidence.push(seen('aria-required', undefined, 'mandatory'));
  for (const { from, text } of ownTexts(control)) {
    const isMark = from !== 'after' || text.length <= MAX_MARK_CHARS;
    if (hasStar(text) && (from !== 'after' || text.length <= MAX_STAR_CHARS)) {
      evidence.push(seen(`star-in-${from}`, text, starMeans));
    }
    const said = saidIn(text);
    if (said === 'optional' || (said === 'mandatory' && isMark)) evidence.push(seen(`words-in-${from}`, text, said));
  }
  return evidence;
}

/** What stands behind a control is a mark only when it is little else: "Required by our courier" is a reason, "* Get a gift" a footnote. */
const MAX_MARK_CHARS = 24;
const MAX_STAR_CHARS = 3;

/** Texts that speak of this question; a legend of the whole form that stands beside it does not. */
function ownTexts(control: Control): Control['texts'] {
  const isGroup = control.elements !== undefined;
  return control.texts.filter(({ from, text }) => {
    if (from === 'legend' || from === 'group') return (from === 'legend' && isGroup) || namesADate(text);
    if (from === 'after' || from === 'description')
      return text.length <= MAX_NOTE_CHARS && starMeaning(text) === undefined;
    if (from === 'before') return starMeaning(text) === undefined;
    return OWN_PLACES.has(from);
  });
}

/** A row of selects for one date carries its mark at the row: `Date of birth *`. */
function namesADate(text: string): boolean {
  return (
    text.length <= MAX_NOTE_CHARS &&
    DATE_PHRASES.find(tokensOf(text)).some(({ meanings }) => meanings.includes('birth'))
  );
}

/** Legends speak of what is filled in; a box to tick is covered only by its own mark. */
function isFilledIn(control: Control): boolean {
  return control.type !== 'checkbox';
}

function seen(from: string, text: string | undefined, says: Requirement): Evidence {
  return text === undefined ? { known: 'seen', from, says } : { known: 'seen', from, text: quote(text), says };
}
