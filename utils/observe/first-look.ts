import type { FirstLook } from '../model/observation';
import { reportableUrl } from '../model/reportable-url';
import type { FoundControls } from './listed-controls';
import { all, attribute, titleOf } from './unclobbered';

/** Text nodes looked at for prices; the first screens of a shop have some among them. */
const MAX_PRICE_NODES = 3000;
const MAX_PRICES = 50;
const MAX_LINKS = 400;
const MAX_PATHS = 40;
/** `View your basket (3 items)`; longer links are headlines. */
const MAX_LINK_CHARS = 30;
/** A number beside a currency sign or code (Unicode class Sc, ISO 4217 letters, 元, 円, 원). */
const PRICE = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|元|円|원)|\d[.,]\d\d\s?(?:EUR|USD|GBP|CNY|RMB)\b/u;
const JSON_LD_TYPE = /"@type"\s*:\s*"([A-Za-z:/.]{1,60})"/gu;

/**
 * The first, cheap look at a page whose controls were found: counts and signs, no field described. The walk that found them is the caller's, so
 * that one walk serves the look and what follows it.
 */
export function firstLook(document: Document, found: FoundControls): FirstLook {
  const controls = found.controls.map(({ control }) => control);
  return {
    url: reportableUrl(document.location.href).slice(0, 4000),
    title: titleOf(document).slice(0, 300),
    controls: controls.length,
    passwords: controls.filter((control) => attribute(control, 'type')?.toLowerCase() === 'password').length,
    outsideFrames: found.outsideFrames.length,
    structuredTypes: structuredTypes(document),
    prices: countPrices(document),
    ...links(document),
  };
}

function structuredTypes(document: Document): string[] {
  const types = new Set<string>();
  for (const script of all(document, 'script[type="application/ld+json"]').slice(0, 20)) {
    for (const match of (script.textContent ?? '').slice(0, 50_000).matchAll(JSON_LD_TYPE))
      if (match[1]) types.add(match[1]);
  }
  for (const scope of all(document, '[itemtype]').slice(0, 50)) {
    const type = attribute(scope, 'itemtype')?.split('/').pop();
    if (type) types.add(type.slice(0, 60));
  }
  const openGraph = all(document, 'meta[property="og:type"]')[0];
  const kind = openGraph && attribute(openGraph, 'content');
  if (kind) types.add(`og:${kind.slice(0, 60)}`);
  return Array.from(types).slice(0, MAX_PATHS);
}

function countPrices(document: Document): number {
  const body = all(document, 'body')[0];
  if (!body) return 0;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  let prices = 0;
  for (let seen = 0; seen < MAX_PRICE_NODES && prices < MAX_PRICES && walker.nextNode(); seen += 1) {
    const { data } = walker.currentNode as Text;
    if (data.length < 200 && PRICE.test(data)) prices += 1;
  }
  return prices;
}

function links(document: Document): Pick<FirstLook, 'linkPaths' | 'linkTexts'> {
  const paths = new Set<string>();
  const texts = new Set<string>();
  for (const link of all<HTMLAnchorElement>(document, 'a[href]').slice(0, MAX_LINKS)) {
    if (link.host !== document.location.host || link.pathname.length <= 1) continue;
    if (paths.size < MAX_PATHS) paths.add(link.pathname.slice(0, 100));
    const text = (link.textContent ?? '')
      .slice(0, MAX_LINK_CHARS * 4)
      .replace(/\s+/gu, ' ')
      .trim();
    if (text && text.length <= MAX_LINK_CHARS && texts.size < MAX_PATHS) texts.add(text);
  }
  return { linkPaths: Array.from(paths), linkTexts: Array.from(texts) };
}
