import { MAX_CONTROLS, MAX_FORMS } from '../model/limits';
import type { Control, Observation } from '../model/observation';
import { reportableUrl } from '../model/reportable-url';
import { affectedQuestions } from './affected-questions';
import { addChoiceBox, markChoiceBoxes } from './choice-boxes';
import { bestSeen, describeQuestion, placeQuestion, type Described } from './control-facts';
import { Forms, type FormIndex } from './forms';
import { idGiver } from './item-id';
import { forgetContents, type AskingControl } from './listed-controls';
import { groupQuestions, type Question } from './questions';
import { isSameData } from '../model/same-data';
import { shopSigns, type ShopSigns } from './shop-signs';
import { forgetLayout } from './shown';
import type { Slices } from './slices';
import { applyChanges, type PageChange } from './tree-changes';
import { fillTree, findingsOf, treeOf, treesFrom, versionOf, type Findings, type Tree } from './trees';
import { attribute, rootElementOf, titleOf } from './unclobbered';
import { visibleText } from './visible-text';
import { dropDownOf, forgetDropDown, forgetDropDowns } from './widgets';

/** What was said of a question when it was last asked. */
interface Known {
  controls: readonly AskingControl[];
  described: Described;
  heading: string | undefined;
  submitDisabled: boolean;
  placed?: { control: Control; version: number };
}

const MAX_PAGE_HEADINGS = 20;
/** A text in front of a row may reach past one question that has its own, seldom past two (tests/browser/updates.test.ts). */
const UNCHANGED_ENDS = 2;

/**
 * What was read of a page, kept up to date: the first reading describes every question, later ones only those that a change of the page touched.
 * Its observation is the same that a fresh reading would give (tests/browser/updates.test.ts).
 */
export class PageReading {
  private readonly document: Document;
  private readonly forms = new Forms();
  private readonly known = new WeakMap<Element, Known>();
  private readonly top: Tree;
  private readonly maxControls: number;
  private found: Findings = { controls: [], unreadFrames: 0, outsideFrames: [] };
  private questions: Question[] = [];
  /** Those that the cap on questions leaves. */
  private reading: Question[] = [];
  private questionOf = new Map<Element, Question>();
  private index: FormIndex = { forms: [], formOf: new Map() };
  private readonly signs: ShopSigns;
  private headings: string[] = [];
  private ms = 0;

  private constructor(document: Document, maxControls: number) {
    this.document = document;
    this.top = treeOf(document);
    this.maxControls = Math.min(maxControls, MAX_CONTROLS);
    this.signs = shopSigns(document);
  }

  /** Reads a page: top document, shadow roots and frames of the same origin. Never throws for page content; rejects as the pauses of `slices` do. */
  static async of(document: Document, slices: Slices, maxControls = MAX_CONTROLS): Promise<PageReading> {
    const reading = new PageReading(document, maxControls);
    forgetDropDowns();
    forgetLayout();
    forgetContents();
    await fillTree(reading.top, slices);
    reading.headings = pageHeadings(reading.top);
    reading.regroup();
    await reading.indexForms(slices);
    await reading.describe(reading.reading, slices);
    reading.ms = slices.spent;
    return reading;
  }

  /** All documents and shadow roots that were read, for whoever watches them. */
  get roots(): (Document | ShadowRoot)[] {
    return treesFrom(this.top).map(({ root }) => root);
  }

  /**
   * Reads again what changes of the page may have touched; with `mayShowOthers` all questions are asked whether they are shown. Rejects as the
   * pauses of `slices` do.
   */
  async update(changes: readonly PageChange[], slices: Slices, mayShowOthers = false): Promise<void> {
    forgetLayout();
    forgetContents();
    const touched = await applyChanges(this.top, changes, slices);
    for (const { tree, node } of touched.spots) this.forms.touch(node, tree.root, false);
    for (const { tree, node } of touched.regions) this.forms.touch(node, tree.root, true);
    if (touched.headings.has(this.top)) this.headings = pageHeadings(this.top);
    const gone = this.regroup();
    const { certain, chains } = affectedQuestions(this.found.controls, this.questionOf, touched);
    for (const question of this.reading) if (!this.isKnown(question)) certain.add(question);
    // Where a choice may stand is known before any text is read.
    renewChoiceBoxes([...certain, ...chains.flat()]);
    for (const question of [...gone, ...certain, ...chains.flatMap(([first]) => first ?? [])])
      this.forms.forget(question);
    await this.indexForms(slices);
    const done = new Set<Question>();
    const again = async (questions: readonly Question[]) => {
      const left = questions.filter((question) => !done.has(question));
      for (const question of left) done.add(question);
      return await this.describe(left, slices);
    };
    await again(this.reading.filter((question) => certain.has(question)));
    for (const chain of chains) {
      let unchanged = 0;
      for (const question of chain) {
        if (done.has(question)) continue;
        unchanged = (await again([question])) ? 0 : unchanged + 1;
        if (unchanged >= UNCHANGED_ENDS) break;
      }
    }
    const stale = (question: Question) =>
      this.isStale(question, touched.headings) ||
      (mayShowOthers && this.knownOf(question)?.described.facts.shown !== bestSeen(question).shown);
    await again(this.reading.filter(stale));
    this.ms = slices.spent;
  }

  /** All facts as they stand. Of two observations in a row, what did not change is the same object. */
  observation(): Observation {
    const controls = this.placedControls();
    const { found, index, questions } = this;
    const passwords = found.controls.filter(({ control }) => attribute(control, 'type')?.toLowerCase() === 'password');
    const page = pageFacts(this.document);
    return {
      schemaVersion: 1,
      page,
      look: {
        url: page.url,
        title: page.title,
        ...this.signs,
        controls: found.controls.length,
        passwords: passwords.length,
        outsideFrames: found.outsideFrames.length,
      },
      headings: this.headings,
      forms: index.forms.slice(0, MAX_FORMS),
      controls,
      ...(found.outsideFrames.length > 0 && { outsideFrames: found.outsideFrames }),
      read: {
        items: controls.length,
        of: questions.length,
        truncated: controls.length < questions.length,
        unreadFrames: found.unreadFrames,
        ms: Math.round(this.ms),
      },
    };
  }

  /** Groups what the trees hold now to questions. Returns those that are no longer asked. */
  private regroup(): Question[] {
    const before = this.questions;
    this.found = findingsOf(this.top);
    markChoiceBoxes(this.found.controls.flatMap(({ control }) => dropDownOf(control) ?? []));
    this.questions = groupQuestions(this.found.controls);
    this.reading = this.questions.slice(0, this.maxControls);
    this.questionOf = new Map(
      this.questions.flatMap((question) => question.controls.map((control) => [control, question])),
    );
    return before.filter((question) => !this.isThere(question));
  }

  private async indexForms(slices: Slices): Promise<void> {
    this.index = await this.forms.index(this.reading, slices);
  }

  /** Whether a question of before is still asked, by the same first control. */
  private isThere(question: Question): boolean {
    const [control] = question.controls;
    return control !== undefined && this.questionOf.get(control)?.controls[0] === control;
  }

  private knownOf(question: Question): Known | undefined {
    return question.controls[0] && this.known.get(question.controls[0]);
  }

  /** Whether a question was described as it is put together now. */
  private isKnown(question: Question): boolean {
    const controls = this.knownOf(question)?.controls;
    return (
      controls?.length === question.controls.length &&
      question.controls.every((control, at) => controls[at] === control)
    );
  }

  /** Whether the heading in front of a question, or the state of its form, is another than when it was described. */
  private isStale(question: Question, headings: ReadonlySet<Tree>): boolean {
    const known = this.knownOf(question);
    if (!known) return false;
    return (
      known.submitDisabled !== this.isSubmitDisabled(question) ||
      (headings.has(question.tree) && known.heading !== headingOf(question))
    );
  }

  private isSubmitDisabled(question: Question): boolean {
    return this.index.forms[this.index.formOf.get(question) ?? 0]?.submitDisabled ?? false;
  }

  /** Describes questions; true when one of them reads other than before. What the time does not suffice for stays as it was. */
  private async describe(questions: readonly Question[], slices: Slices): Promise<boolean> {
    let changed = false;
    for (const question of questions) {
      if (slices.isOver) await slices.next();
      if (slices.isSpent) break;
      const placement = { heading: headingOf(question), submitDisabled: this.isSubmitDisabled(question) };
      const described = describeQuestion(question, placement);
      const [control] = question.controls;
      if (!described || !control) continue;
      const before = this.known.get(control);
      const isSame = before !== undefined && this.isKnown(question) && isSameData(before.described, described);
      changed ||= !isSame;
      this.known.set(
        control,
        isSame ? { ...before, ...placement } : { controls: question.controls, described, ...placement },
      );
    }
    return changed;
  }

  private placedControls(): Control[] {
    const giveId = idGiver();
    return this.reading.flatMap((question) => {
      const known = this.knownOf(question);
      const form = this.index.formOf.get(question) ?? 0;
      if (!known || form >= MAX_FORMS) return [];
      const id = giveId(`${question.tree.depth}\u0000${form}\u0000${known.described.signature}`);
      const version = versionOf(question.tree);
      const before = known.placed;
      if (before?.control.id === id && before.control.form === form && before.version === version)
        return before.control;
      const control = placeQuestion(question, known.described, form, id);
      const isSame = before !== undefined && isSameData(before.control, control);
      known.placed = { control: isSame ? before.control : control, version };
      return known.placed.control;
    });
  }
}

function headingOf({ controls, tree }: Question): string | undefined {
  return controls[0] && tree.headings.before(controls[0]);
}

function renewChoiceBoxes(questions: readonly Question[]): void {
  for (const control of questions.flatMap(({ controls }) => controls)) {
    forgetDropDown(control);
    const box = dropDownOf(control);
    if (box) addChoiceBox(box);
  }
}

function pageFacts(document: Document): Observation['page'] {
  const facts: Observation['page'] = {
    url: reportableUrl(document.location.href).slice(0, 4000),
    title: titleOf(document).slice(0, 300),
    capturedAt: new Date().toISOString(),
  };
  const root = rootElementOf(document);
  const language = root && attribute(root, 'lang');
  if (language) facts.language = language.slice(0, 300);
  return facts;
}

/** What the page calls itself: its first main headings, as a person sees them. */
function pageHeadings({ headings }: Tree): string[] {
  return headings
    .matching('h1,h2,[role=heading][aria-level="1"]')
    .slice(0, MAX_PAGE_HEADINGS)
    .map((heading) => visibleText(heading, { maxChars: 120, renderedOnly: true }))
    .filter(Boolean);
}
