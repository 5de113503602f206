import { tokensOf } from './tokens';

/** Words that, right before another, say that it is not so; of the lexicons' languages, written by hand. */
const NEGATIONS: ReadonlySet<string> = new Set(
  [
    'no not without never non sans pas ohne kein keine keinen nicht sin senza sem nao geen zonder niet bez nie ne nem',
    'без не немає δεν χωρίς ei ilman inte utan ikke uden uten değil yok tanpa tidak bukan không بدون لا',
    '无 無 不 非 未 免',
  ].flatMap((words) => tokensOf(words)),
);
/** `无需清关`, `no customs clearance`: up to one word may stand between. */
const REACH = 2;

/** Whether what starts at this token is denied by a word right before it. */
export function negatesAfter(tokens: readonly string[], start: number): boolean {
  return tokens.slice(Math.max(0, start - REACH), start).some((token) => NEGATIONS.has(token));
}
