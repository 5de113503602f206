import { CATEGORY_BY_ID } from '../../knowledge/categories';
import type { Bilingual } from '../../knowledge/bilingual';
import { KIND_BY_ID } from '../../knowledge/field-kinds';
import { SERVICE_FUNCTIONS } from '../../knowledge/service-functions';
import type { Item, Language } from '../../model/report';
import { inLanguage } from './in-language';
import type { Words } from './labels';

const FUNCTION_BY_ID: ReadonlyMap<string, Bilingual> = new Map(SERVICE_FUNCTIONS.map((record) => [record.id, record]));

function speak(record: Bilingual | undefined, language: Language): string | undefined {
  return record && inLanguage(record, language);
}

/** Name of a kind for a reader. An id that this version does not know stands for itself. */
export function kindName(id: string, language: Language): string {
  return speak(KIND_BY_ID.get(id), language) ?? id;
}

/** Name of a personal data category for a reader; the id itself when unknown. */
export function categoryName(id: string, language: Language): string {
  return speak(CATEGORY_BY_ID.get(id), language) ?? id;
}

/** Name of a service function for a reader; the id itself when unknown. */
export function functionName(id: string, language: Language): string {
  return speak(FUNCTION_BY_ID.get(id), language) ?? id;
}

/** What an evidence `says` in words: a requirement, a kind, a category, a service function, a shop; else the id. */
export function saidName(id: string, { labels, language }: Words): string {
  const requirement: Record<string, string> = labels.requirement;
  const named = KIND_BY_ID.get(id) ?? CATEGORY_BY_ID.get(id) ?? FUNCTION_BY_ID.get(id);
  return requirement[id] ?? speak(named, language) ?? (id === 'shop' ? labels.saidShop : id);
}

/** Where an evidence was found, in words; the id itself for a place that has no label yet. */
export function sourceName(from: string, { labels, language }: Words): string {
  const known = labels.source[from];
  if (known !== undefined) return known;
  const [, what, rest = ''] = /^(star-in|words-in|asks)-(.+)$/.exec(from) ?? [];
  if (what === 'asks') return labels.sourceAsks(kindName(rest, language));
  if (what === undefined) return from;
  const place = labels.source[rest] ?? rest;
  return what === 'star-in' ? labels.sourceStar(place) : labels.sourceWords(place);
}

/** What a consent box asks agreement to, in words; the id itself when unknown. */
export function purposeName(id: string, { labels }: Words): string {
  return labels.consent.purpose[id] ?? id;
}

/** What an item is called on screen: the page's own name for it, else the name of its kind. */
export function itemName(item: Item, language: Language): string {
  return item.element.name.trim() || kindName(item.kind, language);
}

/** Whether an item is needed, in words. An item with no category is told apart: no personal data, or not recognised. */
export function needName(item: Item, { labels }: Words): string {
  if (item.necessity !== 'unknown' || item.category !== null) return labels.necessity[item.necessity];
  return KIND_BY_ID.has(item.kind) && item.kind !== 'other' ? labels.notPersonal : labels.notRecognised;
}

/** What an item asks for: its kind, and its category where that says more. */
export function askedFor(item: Item, { labels, language }: Words): string {
  const kind = kindName(item.kind, language);
  const category = item.category === null ? kind : categoryName(item.category, language);
  const asked = category === kind ? kind : `${kind} · ${category}`;
  return item.element.name.trim() ? asked : asked + labels.aside(labels.item.unnamed);
}
