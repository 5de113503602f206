import { addChoiceBox, forgetChoosers } from './choice-boxes';
import { forgetFramePlaces } from './frame-address';
import { forgetContents } from './listed-controls';
import type { Question } from './questions';
import { forgetLayout } from './shown';
import { forgetTexts } from './visible-text';
import { dropDownOf, forgetDropDown } from './widgets';

/** What was remembered of the page for the length of one reading is asked anew in the next. */
export function startReading(): void {
  forgetLayout();
  forgetContents();
  forgetFramePlaces();
  forgetTexts();
  forgetChoosers();
}

/** Finds anew where the choices of questions may stand, before any text around them is read. */
export function renewChoiceBoxes(questions: ReadonlySet<Question>): void {
  const controls = Array.from(questions).flatMap((question) => question.controls);
  // All are forgotten before one is found again, since they look at each other.
  for (const control of controls) forgetDropDown(control);
  for (const control of controls) {
    const box = dropDownOf(control);
    if (box) addChoiceBox(box);
  }
}
