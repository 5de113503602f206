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
  for (const control of Array.from(questions).flatMap(({ controls }) => controls)) {
    forgetDropDown(control);
    const box = dropDownOf(control);
    if (box) addChoiceBox(box);
  }
}
