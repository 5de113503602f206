import { isDeepStrictEqual } from 'node:util';
import type { Item, Report } from '../../utils/model/report';

/** Parts of a report that are compared as a whole; items are compared one by one. */
const PARTS = ['findings', 'functions', 'shop', 'consents', 'prompts', 'logins'] as const;
/** Characters of one value in a difference: enough to tell two values apart, short enough for a line. */
const MAX_VALUE_CHARS = 80;
/** Characters shown before the first one that differs. */
const LEAD_CHARS = 30;

/** What the one and the other reading are called. */
type Readers = readonly [one: string, other: string];

/**
 * In what two reports of one page differ, in words; empty when a person would be told the same. Everything counts but the time of reading and how
 * long it took. An item is known again by the path of its element. `who` names the two in the words.
 */
export function reportDifferences(one: Report, other: Report, who: Readers = ['scan', 'extension']): string[] {
  const a = asSent(one);
  const b = asSent(other);
  return [
    ...itemDifferences(a.items, b.items, who),
    ...PARTS.flatMap((part) => difference(part, a[part], b[part], who)),
    ...fieldDifferences('read', { ...a.read, ms: 0 }, { ...b.read, ms: 0 }, who),
    ...fieldDifferences('page', { ...a.page, capturedAt: '' }, { ...b.page, capturedAt: '' }, who),
    ...fieldDifferences('made by', a.tool, b.tool, who),
    ...fieldDifferences('jurisdiction', a.jurisdiction, b.jurisdiction, who),
    ...fieldDifferences('report', { language: a.language }, { language: b.language }, who),
  ];
}

/** The report as it reads after its way through a message: without fields that hold nothing. */
function asSent(report: Report): Report {
  return JSON.parse(JSON.stringify(report)) as Report;
}

function itemDifferences(one: readonly Item[], other: readonly Item[], who: Readers): string[] {
  const others = new Map(other.map((item) => [pathOf(item), item]));
  const known = new Set(one.map(pathOf));
  const only = (reader: string, items: readonly Item[]) =>
    items.map((item) => `only ${reader}: item ${item.kind} ${pathOf(item)}`);
  const differences = [
    ...only(
      who[0],
      one.filter((item) => !others.has(pathOf(item))),
    ),
    ...only(
      who[1],
      other.filter((item) => !known.has(pathOf(item))),
    ),
    ...one.flatMap((item) => {
      const same = others.get(pathOf(item));
      return same ? fieldDifferences(`item ${pathOf(item)}`, item, same, who) : [];
    }),
  ];
  if (differences.length > 0) return differences;
  return difference('items come in another order', one.map(pathOf), other.map(pathOf), who);
}

function pathOf({ element }: Item): string {
  return element.path.join(' >>> ');
}

function fieldDifferences(what: string, one: object, other: object, who: Readers): string[] {
  const a = new Map<string, unknown>(Object.entries(one));
  const b = new Map<string, unknown>(Object.entries(other));
  const names = new Set([...a.keys(), ...b.keys()]);
  return Array.from(names).flatMap((name) => difference(`${what}, ${name}`, a.get(name), b.get(name), who));
}

function difference(what: string, one: unknown, other: unknown, who: Readers): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  const [a, b] = [textOf(one), textOf(other)];
  const parting = Math.max(0, Array.from(a).findIndex((char, at) => char !== b[at]) - LEAD_CHARS);
  return [`${what}: ${who[0]} ${excerpt(a, parting)}, ${who[1]} ${excerpt(b, parting)}`];
}

function textOf(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

function excerpt(text: string, from: number): string {
  return `${from > 0 ? '…' : ''}${text.slice(from, from + MAX_VALUE_CHARS)}${text.length > from + MAX_VALUE_CHARS ? '…' : ''}`;
}
