import { MAX_CONTROLS, MAX_FORMS } from '../model/limits';
import type { Control, Observation } from '../model/observation';
import { reportableUrl } from '../model/reportable-url';
import { markChoiceBoxes } from './choice-boxes';
import { observeQuestion, type Placement } from './control-facts';
import { firstLook } from './first-look';
import { indexForms } from './forms';
import { idGiver } from './item-id';
import { findControls } from './listed-controls';
import { groupQuestions, type Question } from './questions';
import { headingFinder } from './section-headings';
import { all, attribute, titleOf } from './unclobbered';
import { visibleText } from './visible-text';
import { dropDownOf } from './widgets';

/** A stretch of work ends after this long, so that no task reaches the 50 ms from which the browser calls it long. */
const SLICE_MS = 30;

export interface ObserveOptions {
  /** Lets other work run between two slices. Absent: all is read in one go (runner, tests). */
  pause?: () => Promise<void>;
  /** Most questions to read; the rest are counted in `read.of`. */
  maxControls?: number;
}

/** Reads all facts of a page: top document, open shadow roots and same-origin frames. Never throws for page content. */
export async function observePage(document: Document, options: ObserveOptions = {}): Promise<Observation> {
  const started = performance.now();
  const found = findControls(document);
  markChoiceBoxes(found.controls.flatMap(({ control }) => dropDownOf(control) ?? []));
  const questions = groupQuestions(found.controls);
  const reading = questions.slice(0, Math.min(options.maxControls ?? MAX_CONTROLS, MAX_CONTROLS));
  const { forms, formOf } = indexForms(reading);
  const controls = await describeAll(
    reading,
    (at) => ({ form: formOf[at] ?? 0, submitDisabled: forms[formOf[at] ?? 0]?.submitDisabled ?? false }),
    options.pause,
  );
  return {
    schemaVersion: 1,
    page: pageFacts(document),
    look: firstLook(document, found),
    headings: pageHeadings(document),
    forms: forms.slice(0, MAX_FORMS),
    controls: controls.filter((control) => control.form < MAX_FORMS),
    ...(found.outsideFrames.length > 0 && { outsideFrames: found.outsideFrames }),
    read: {
      items: controls.length,
      of: questions.length,
      truncated: controls.length < questions.length,
      unreadFrames: found.unreadFrames,
      ms: Math.round(performance.now() - started),
    },
  };
}

async function describeAll(
  questions: readonly Question[],
  placeOf: (at: number) => Pick<Placement, 'form' | 'submitDisabled'>,
  pause?: () => Promise<void>,
): Promise<Control[]> {
  const giveId = idGiver();
  const finders = new Map<object, (control: Element) => string | undefined>();
  const controls: Control[] = [];
  let sliceStarted = performance.now();
  for (const [index, question] of questions.entries()) {
    if (pause && performance.now() - sliceStarted > SLICE_MS) {
      await pause();
      sliceStarted = performance.now();
    }
    const { root } = question.tree;
    const headingBefore = finders.get(root) ?? headingFinder(root);
    finders.set(root, headingBefore);
    const first = question.controls[0];
    const control = observeQuestion(question, {
      ...placeOf(index),
      heading: first && headingBefore(first),
      giveId,
    });
    if (control) controls.push(control);
  }
  return controls;
}

function pageFacts(document: Document): Observation['page'] {
  const facts: Observation['page'] = {
    url: reportableUrl(document.location.href).slice(0, 4000),
    title: titleOf(document).slice(0, 300),
    capturedAt: new Date().toISOString(),
  };
  const root = all(document, ':root')[0];
  const language = root && attribute(root, 'lang');
  if (language) facts.language = language.slice(0, 300);
  return facts;
}

function pageHeadings(document: Document): string[] {
  const headings = all(document, 'h1,h2,[role=heading][aria-level="1"]').slice(0, 20);
  return headings.map((heading) => visibleText(heading, { maxChars: 120, renderedOnly: true })).filter(Boolean);
}
