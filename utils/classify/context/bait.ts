import type { Control } from '../../model/observation';
import { remembering } from '../remembering';
import { tokensOf } from '../tokens';
import { isDecoySentence } from './decoys';

/** Words by which labels ask for nothing, as tokens. */
const EMPTY =
  /\b(?:blank|empty|(?:not|t) fill|leer|freilassen|nicht ausfullen|vide|pas remplir|vuoto|vacio|blanco|leeg|niet invullen|tomt|tyhjaksi|prazno|prazdne)\b|пустым/u;
/** Those whom such a label tells apart. */
const ROBOTS_OR_PEOPLE = /\b(?:robot|bots?\b|spam|human|humain|umano|mensch|mennesk|mannisk|ihmi)|человек|робот/u;
/** Words after which a person is told when to leave it empty. */
const CONDITION = /\b(?:if|when|unless|to|wenn|falls|si|se|als|indien|om|hvis|jos|ako)\b|если/u;
/** Bait says nothing else, but for `please` or a name: the longest such sentences of the lexicons have five words. */
const MAX_WORDS = 6;

/**
 * Whether a line in sight is bait for robots: a text of its own says to leave it empty, and either says nothing else or names robots or people.
 * `Company (leave this field blank if you order as a person)` asks, and so does a
 * password that is left as it was.
 */
export function isBait({ type, texts }: Control): boolean {
  if (['select', 'checkbox', 'radio', 'file', 'password'].includes(type)) return false;
  return texts.some(({ from, text }) => OWN_PLACES.has(from) && isBaitSentence(text));
}

const OWN_PLACES: ReadonlySet<string> = new Set([
  'labelledby',
  'label',
  'aria-label',
  'before',
  'placeholder',
  'title',
]);

const isBaitSentence = remembering((text: string) => {
  if (!isDecoySentence(text)) return false;
  const tokens = tokensOf(text);
  const words = tokens.join(' ');
  if (!EMPTY.test(words)) return false;
  return ROBOTS_OR_PEOPLE.test(words) || (tokens.length <= MAX_WORDS && !CONDITION.test(words));
});
