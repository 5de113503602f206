import { MAX_CONTROLS, MAX_FORMS } from '../model/limits';
import type { Control, Observation } from '../model/observation';
import { affectedQuestions, referencesOf } from './affected-questions';
import { markChoiceBoxes } from './choice-boxes';
import {
  areTextsBeside,
  bestSeen,
  describeQuestion,
  isFlagged,
  isStillAt,
  placeQuestion,
  type Described,
} from './control-facts';
import { Forms, type FormIndex } from './forms';
import { idGiver } from './item-id';
import type { AskingControl } from './listed-controls';
import { pageFacts, pageHeadings } from './page-facts';
import { renewChoiceBoxes, startReading } from './reading-memory';
import { groupQuestions, type Question } from './questions';
import { isSameData } from '../model/same-data';
import { shopSigns, type ShopSigns } from './shop-signs';
import type { Slices } from './slices';
import { applyChanges, type PageChange } from './tree-changes';
import { fillTree, findingsOf, treeOf, treesFrom, versionOf, type Findings, type Tree } from './trees';
import { attribute } from './unclobbered';
import { dropDownOf, forgetDropDowns } from './widgets';

/** What was said of a question when it was last asked. */
interface Known {
  controls: readonly AskingControl[];
  described: Described;
  heading: string | undefined;
  submitDisabled: boolean;
  /** The question as it was last told, what it was made of, and the state of its tree's paths then. */
  placed?: { of: Described; control: Control; version: number };
  /** Ids that its words come from. */
  references: readonly string[];
}

/**
 * A text reaches the questions beside it, and seldom past one that reads as before; where a text in front of a row does, the next reading of the
 * whole page puts it right (tests/browser/updates.test.ts counts how often).
 */
const UNCHANGED_ENDS = 3;

/**
 * What was read of a page, kept up to date: the first reading describes every question, later ones only those that a change of the page touched.
 * Its observation is the same that a fresh reading would give (tests/browser/updates.test.ts).
 */
export class PageReading {
  private readonly document: Document;
  private readonly forms = new Forms();
  private readonly known = new WeakMap<Element, Known>();
  private readonly top: Tree;
  private found: Findings = { controls: [], unreadFrames: 0, outsideFrames: [] };
  private questions: Question[] = [];
  /** Those that the cap on questions leaves. */
  private reading: Question[] = [];
  private questionOf = new Map<Element, Question>();
  private index: FormIndex = { forms: [], formOf: new Map() };
  private readonly signs: ShopSigns;
  private headings: string[] = [];
  private ms = 0;

  private constructor(document: Document) {
    this.document = document;
    this.top = treeOf(document);
    this.signs = shopSigns(document);
  }

  /** Reads a page: top document, shadow roots and frames of the same origin. Never throws for page content; rejects as the pauses of `slices` do. */
  static async of(document: Document, slices: Slices): Promise<PageReading> {
    const reading = new PageReading(document);
    forgetDropDowns();
    startReading();
    await fillTree(reading.top, slices);
    reading.headings = pageHeadings(reading.top);
    await reading.regroup(slices);
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
    startReading();
    const touched = await applyChanges(this.top, changes, slices);
    for (const { tree, node, at } of touched.nodes) this.forms.touch(node, at, tree.root, false);
    // Scripts write the same attribute of the same element again and again.
    for (const [node, tree] of new Map(touched.regions.map((region) => [region.node, region.tree]))) {
      if (slices.isOver) await slices.next();
      this.forms.touch(node, node, tree.root, true);
    }
    if (touched.headings.has(this.top)) this.headings = pageHeadings(this.top);
    const gone = await this.regroup(slices);
    const { certain, chains } = affectedQuestions(this.found.controls, this.questionOf, touched);
    const refersToTouched = (id: string) => touched.ids.has(id);
    for (const question of this.reading)
      if (!this.isKnown(question) || this.knownOf(question)?.references.some(refersToTouched)) certain.add(question);
    // Where a choice may stand is known before any text is read.
    renewChoiceBoxes(new Set([...certain, ...chains.flatMap(({ questions }) => questions)]));
    for (const question of [...gone, ...certain]) this.forms.forget(question);
    await this.indexForms(slices);
    const done = new Set<Question>();
    const again = async (questions: readonly Question[]) => {
      const left = questions.filter((question) => !done.has(question));
      for (const question of left) done.add(question);
      return await this.describe(left, slices);
    };
    await again(this.reading.filter((question) => certain.has(question)));
    for (const { questions, isRestyled } of chains) {
      let unchanged = 0;
      for (const question of questions) {
        if (done.has(question)) continue;
        const isSame = (!isRestyled && this.hasSameNeighbours(question)) || !(await again([question]));
        unchanged = isSame ? unchanged + 1 : 0;
        if (unchanged >= UNCHANGED_ENDS) break;
      }
    }
    const stale = (question: Question) =>
      this.isStale(question, touched.headings) || (mayShowOthers && this.looksOtherwise(question));
    await again(this.reading.filter(stale));
    this.ms = slices.spent;
  }

  /** All facts as they stand. Of two observations in a row, what did not change is the same object. */
  async observation(slices: Slices): Promise<Observation> {
    const controls = await this.placedControls(slices);
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
  private async regroup(slices: Slices): Promise<Question[]> {
    const before = this.questions;
    this.found = findingsOf(this.top);
    const boxes: Element[] = [];
    for (const { control } of this.found.controls) {
      if (slices.isOver) await slices.next();
      const box = dropDownOf(control);
      if (box) boxes.push(box);
    }
    markChoiceBoxes(boxes);
    this.questions = await groupQuestions(this.found.controls, slices);
    this.reading = this.questions.slice(0, MAX_CONTROLS);
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

  /** Whether the texts beside a question are those that it was described with. Groups of controls are not asked: each has texts of its own. */
  private hasSameNeighbours(question: Question): boolean {
    const known = this.knownOf(question);
    return known !== undefined && question.controls.length === 1 && areTextsBeside(question, known.described.facts);
  }

  /** Whether a question is shown or marked as wrong otherwise than when it was described. */
  private looksOtherwise(question: Question): boolean {
    const facts = this.knownOf(question)?.described.facts;
    return facts?.shown !== bestSeen(question).shown || (facts.flagged ?? false) !== isFlagged(question);
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
      const references = referencesOf(question);
      const { controls } = question;
      this.known.set(control, { ...(isSame ? before : { controls, described }), ...placement, references });
    }
    return changed;
  }

  private async placedControls(slices: Slices): Promise<Control[]> {
    const giveId = idGiver();
    const controls: Control[] = [];
    for (const question of this.reading) {
      if (slices.isOver) await slices.next();
      const control = this.place(question, giveId);
      if (control) controls.push(control);
    }
    return controls;
  }

  /** The question in its place; the same object as before where nothing of it changed, `undefined` where it was not described. */
  private place(question: Question, giveId: (signature: string) => string): Control | undefined {
    const known = this.knownOf(question);
    const form = this.index.formOf.get(question) ?? 0;
    if (!known || form >= MAX_FORMS) return undefined;
    const id = giveId(`${question.tree.depth}\u0000${form}\u0000${known.described.signature}`);
    const version = versionOf(question.tree);
    const before = known.placed;
    if (before?.of === known.described && before.control.id === id && before.control.form === form) {
      if (before.version === version) return before.control;
      before.version = version;
      if (isStillAt(question, before.control)) return before.control;
    }
    const control = placeQuestion(question, known.described, form, id);
    known.placed = { of: known.described, control, version };
    return control;
  }
}

function headingOf({ controls, tree }: Question): string | undefined {
  return controls[0] && tree.headings.before(controls[0]);
}
