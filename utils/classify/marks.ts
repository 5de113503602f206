import { optionalMarks, REQUIREMENT_PHRASES } from './lexicon-index';
import { remembering } from './remembering';
import { tokensOf } from './tokens';

/** A star that marks; `****` masks a number, and stands for nothing here. */
const STAR = /(?:^|[^*＊✱∗﹡])[*＊✱∗﹡](?![*＊✱∗﹡])/u;
const LEADING_STAR = /^[\s(（[【"“'‘]*[*＊✱∗﹡]/u;
/** A star in a longer text stands for a footnote, not for a mark. */
const MAX_MARKED_CHARS = 120;
/**
 * Words by which a text speaks of marks and fields in general, rather than of one question: fields, marked, asterisk, star in the languages of
 * the lexicons.
 */
const LEGEND_WORDS: ReadonlySet<string> = new Set(
  [
    'fields field marked marks mark indicates indicate denotes asterisk asterisks items starred star preceded',
    'felder feld markierte gekennzeichnete sternchen velden veld gemarkeerd sterretje champs champ marqués astérisque',
    'campos marcados asterisco campi contrassegnati câmpurile câmpuri marcate asterisc',
    'pola pole oznaczone gwiazdką pole položky označené hvězdičkou polia hviezdičkou mezők csillaggal jelölt polja zvezdicom',
    'поля поле звёздочкой звездочкой отмеченные помеченные зірочкою позначені полетата полета звездичка отбелязани πεδία αστερίσκο',
    'kentät merkityt tähdellä fält markerade stjärna felter markeret markerede stjerne feltene merket merkede alanlar yıldız işaretli',
    'الحقول حقول النجمة بعلامة المميزة المسبوقة trường dấu kolom bertanda isian tanda',
    '带 帶 标 標 注 凡 星 欄 号 號 印 표',
  ].flatMap((words) => tokensOf(words)),
);

/** Names of the star, in legends that spell it out. */
const STAR_WORDS: ReadonlySet<string> = new Set(
  tokensOf(
    'asterisk asterisks sternchen sterretje astérisque asterisco asterisc gwiazdką hvězdičkou hviezdičkou csillaggal zvezdicom звёздочкой звездочкой зірочкою звездичка αστερίσκο tähdellä stjärna stjerne yıldız النجمة',
  ),
);

/** What a text says of being required; a legend can also say it of all. */
export type Said = 'mandatory' | 'optional' | 'all-mandatory';

/** Whether a text carries the star that marks a question. */
export function hasStar(text: string): boolean {
  return text.length <= MAX_MARKED_CHARS && STAR.test(text);
}

const requirementsIn = remembering(
  (text) => new Set(REQUIREMENT_PHRASES.find(tokensOf(text)).flatMap((match) => match.meanings)),
);

/** What the words of a text say; `optional` stands before `mandatory`, since `not required` holds both. */
export function saidIn(text: string): Said | undefined {
  const meanings = requirementsIn(text);
  if (meanings.has('all-mandatory')) return 'all-mandatory';
  if (meanings.has('optional')) return 'optional';
  return meanings.has('mandatory') ? 'mandatory' : undefined;
}

/** What a legend says that a star means: `* required`, `带*为必填`. `undefined` when the text is no such legend. */
export function starMeaning(text: string): 'mandatory' | 'optional' | undefined {
  return starSaid(text) ?? undefined;
}

const starSaid = remembering((text): 'mandatory' | 'optional' | null => {
  if (!STAR.test(text) && !tokensOf(text).some((token) => STAR_WORDS.has(token))) return null;
  const said = saidIn(text);
  if (said === undefined || said === 'all-mandatory') return null;
  return LEADING_STAR.test(text) || tokensOf(text).some((token) => LEGEND_WORDS.has(token)) ? said : null;
});

const OPENING_BRACKETS = '([{（［【〔';

/**
 * Whether a text carries a word that marks it optional only by the way it stands there, since elsewhere it means `choose` (Korean 선택): in
 * brackets, or at the end of a label of a form that marks its mandatory questions in words.
 */
export function saidOfOptionalMark(text: string, pairsMarks: boolean): boolean {
  if (text.length > MAX_MARKED_CHARS) return false;
  return optionalMarks().some((mark) => {
    const at = text.lastIndexOf(mark);
    if (at < 0) return false;
    const before = text.slice(0, at).trimEnd().at(-1);
    if (before && OPENING_BRACKETS.includes(before)) return true;
    return pairsMarks && at > 0 && text[at - 1] === ' ' && at + mark.length === text.trimEnd().length;
  });
}
