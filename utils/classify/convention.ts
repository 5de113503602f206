import type { Control, Form, TextPlace } from '../model/observation';
import { saidIn, starMeaning } from './marks';

/** What a form says of all its questions. */
export interface FormConvention {
  /** A legend that says what the star means, and what it means. */
  starLegend?: string;
  starMeans: 'mandatory' | 'optional';
  /** A legend that says everything must be filled. */
  allLegend?: string;
  /** Some question is marked mandatory, so unmarked ones are not covered by the reverse convention. */
  marksMandatory: boolean;
  marksOptional: boolean;
  /** Some question is marked mandatory in words, so a lone word that can also mean `choose` (선택) marks the optional ones. */
  pairsMarks: boolean;
}

/** Places of a question where a legend of the whole form may stand instead. */
const LEGEND_PLACES: ReadonlySet<TextPlace> = new Set(['before', 'after', 'group', 'legend', 'description', 'heading']);

/** Places of a label or of a row's label. */
const MARK_PLACES: ReadonlySet<TextPlace> = new Set(['labelledby', 'label', 'before', 'group']);

/**
 * Reads what a form's legends say, before its questions are judged one by one: from its notes and headings, and from the texts around
 * its questions, where a legend above the first one is often found. Marks are counted by {@link withMarks}.
 */
export function legendsOf(form: Form | undefined, controls: readonly Control[]): FormConvention {
  const around = controls.flatMap(({ texts }) =>
    texts.filter(({ from }) => LEGEND_PLACES.has(from)).map(({ text }) => text),
  );
  const notes = [...new Set([...(form?.notes ?? []), ...(form?.headings ?? []), ...around])];
  const convention: FormConvention = {
    starMeans: 'mandatory',
    marksMandatory: false,
    marksOptional: false,
    pairsMarks: controls.some(({ texts }) =>
      texts.some(({ from, text }) => MARK_PLACES.has(from) && saidIn(text) === 'mandatory'),
    ),
  };
  const starLegend = notes.find((note) => starMeaning(note) !== undefined);
  const allLegend = notes.find((note) => saidIn(note) === 'all-mandatory');
  if (starLegend) Object.assign(convention, { starLegend, starMeans: starMeaning(starLegend) });
  if (allLegend) convention.allLegend = allLegend;
  return convention;
}

/** The same convention, knowing which marks its questions carry. */
export function withMarks(convention: FormConvention, marks: ReadonlySet<string>): FormConvention {
  return { ...convention, marksMandatory: marks.has('mandatory'), marksOptional: marks.has('optional') };
}
