import { quote, type Evidence } from '../model/evidence';
import type { Control, TextPlace } from '../model/observation';
import type { Requirement } from '../model/data-request';
import type { FormConvention } from './convention';
import { DATE_PHRASES } from './lexicon-index';
import { hasStar, saidIn, saidOfOptionalMark, starMeaning } from './marks';
import { isWorded, tokensOf } from './tokens';

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
const LABELS: ReadonlySet<TextPlace> = new Set(['labelledby', 'label']);
/** Longest text after or under a question that still speaks of it alone. */
const MAX_NOTE_CHARS = 40;
/** What stands behind a control is a mark only when it is little else: "Required by our courier" is a reason, "* Get a gift" a footnote. */
const MAX_MARK_CHARS = 24;
const MAX_STAR_CHARS = 3;
/** A note may begin with its mark: `必填，须与身份证一致`. */
const LEADING_MARK = /^\s*([^\s,，.。:：;；!！]{1,16})[,，.。:：;；!！]/u;
/** Labels of a row of boxes are short; longer texts before several controls open a section. */
const MAX_ROW_LABEL_CHARS = 60;

/** All that a question says of its own requirement; contrary declarations stand side by side. */
export function ownDeclaration(control: Control, { starMeans, pairsMarks }: FormConvention): Evidence[] {
  const evidence: Evidence[] = [];
  if (control.required) evidence.push(seen('required-attribute', undefined, 'mandatory'));
  if (control.ariaRequired) evidence.push(seen('aria-required', undefined, 'mandatory'));
  for (const { from, text } of ownTexts(control)) {
    if (hasStar(text) && (from !== 'after' || text.length <= MAX_STAR_CHARS))
      evidence.push(seen(`star-in-${from}`, text, starMeans));
    const said = wordsIn(from, text) ?? (saidOfOptionalMark(text, pairsMarks) ? 'optional' : undefined);
    if (said) evidence.push(seen(`words-in-${from}`, text, said));
  }
  return evidence;
}

/** Of contrary declarations at one question the attribute counts, which the browser enforces; then words, which are plainer than a star. */
export function decide(own: readonly Evidence[]): 'mandatory' | 'optional' | undefined {
  const says = (start: string, said: string) =>
    own.some((evidence) => evidence.from.startsWith(start) && evidence.says === said);
  if (says('required', 'mandatory') || says('aria', 'mandatory')) return 'mandatory';
  if (says('words', 'optional')) return 'optional';
  if (says('words', 'mandatory') || says('star', 'mandatory')) return 'mandatory';
  return says('star', 'optional') ? 'optional' : undefined;
}

/** Evidence of a declaration that stands on the page. */
export function seen(from: string, text: string | undefined, says: Requirement): Evidence {
  return text === undefined ? { known: 'seen', from, says } : { known: 'seen', from, text: quote(text), says };
}

function wordsIn(from: TextPlace, text: string): 'mandatory' | 'optional' | undefined {
  const said = saidIn(text);
  if (said === 'optional') return said;
  const isMark = from !== 'after' || text.length <= MAX_MARK_CHARS;
  if (said === 'mandatory' && isMark) return said;
  const leading = LEADING_MARK.exec(text)?.[1];
  return leading !== undefined && saidIn(leading) === 'mandatory' ? 'mandatory' : undefined;
}

/** Texts that speak of this question; a legend of the whole form that stands beside it does not. */
function ownTexts(control: Control): Control['texts'] {
  const isGroup = control.elements !== undefined;
  const legend = control.texts.find(({ from }) => from === 'legend')?.text;
  return control.texts.filter(({ from, text }) => {
    if (from === 'legend') return isGroup || namesADate(text);
    if (from === 'group') return namesADate(text);
    if (from === 'row') return text !== legend && isRowLabel(control, text);
    if (from === 'after' || from === 'description')
      return (text.length <= MAX_NOTE_CHARS || LEADING_MARK.test(text)) && starMeaning(text) === undefined;
    if (from === 'before') return starMeaning(text) === undefined;
    return OWN_PLACES.has(from);
  });
}

/** The label of a row of boxes, which have none of their own, carries the mark of each: `住所 任意`, `* 所在地区`. */
function isRowLabel(control: Control, text: string): boolean {
  if (text.length > MAX_ROW_LABEL_CHARS || starMeaning(text) !== undefined) return false;
  return !control.texts.some(({ from, text: own }) => LABELS.has(from) || (from === 'before' && isWorded(own)));
}

/** A row of selects for one date carries its mark at the row: `Date of birth *`. */
function namesADate(text: string): boolean {
  return (
    text.length <= MAX_NOTE_CHARS &&
    DATE_PHRASES.find(tokensOf(text)).some(({ meanings }) => meanings.includes('birth'))
  );
}
