import type { FirstLook } from '../model/observation';
import { all, attribute, first, listOf } from './unclobbered';
import { shortText } from './visible-text';

/** Text nodes looked at for prices; the first screens of a shop have some among them. */
const MAX_PRICE_NODES = 3000;
const MAX_PRICES = 50;
const MAX_SCRIPTS = 300;
const MAX_LINKS = 400;
const MAX_PATHS = 40;
/** `View your basket (3 items)`; longer links are headlines. */
const MAX_LINK_CHARS = 30;
/** A number beside a currency sign or code (Unicode class Sc, ISO 4217 letters, 元, 円, 원). */
const PRICE = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|元|円|원)|\d[.,]\d\d\s?(?:EUR|USD|GBP|CNY|RMB)\b/u;
const MAX_PRICE_CHARS = 200;
const JSON_LD_TYPE = /"@type"\s*:\s*"([A-Za-z:/.]{1,60})"/gu;

/** What speaks for a shop without a form being read. */
export type ShopSigns = Pick<FirstLook, 'structuredTypes' | 'prices' | 'linkPaths' | 'linkTexts'>;

/** Gathers the signs of a shop: structured data, prices, and links inside the site. */
export function shopSigns(document: Document): ShopSigns {
  return { structuredTypes: structuredTypes(document), prices: countPrices(document), ...links(document) };
}

function structuredTypes(document: Document): string[] {
  const types = new Set<string>();
  const scripts = listOf(document, 'script');
  for (let at = 0; at < MAX_SCRIPTS; at += 1) {
    const script = scripts[at];
    if (!script) break;
    if (attribute(script, 'type') !== 'application/ld+json') continue;
    for (const match of (script.textContent ?? '').slice(0, 50_000).matchAll(JSON_LD_TYPE))
      if (match[1]) types.add(match[1]);
  }
  for (const scope of all(document, '[itemtype]').slice(0, 50)) {
    const type = attribute(scope, 'itemtype')?.split('/').pop();
    if (type) types.add(type.slice(0, 60));
  }
  const head = listOf(document, 'head')[0];
  const openGraph = head && first(head, 'meta[property="og:type"]');
  const kind = openGraph && attribute(openGraph, 'content');
  if (kind) types.add(`og:${kind.slice(0, 60)}`);
  return Array.from(types).slice(0, MAX_PATHS);
}

function countPrices(document: Document): number {
  const body = first(document, 'body');
  if (!body) return 0;
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  let prices = 0;
  for (let seen = 0; seen < MAX_PRICE_NODES && prices < MAX_PRICES && walker.nextNode(); seen += 1) {
    const text = walker.currentNode as Text;
    if (text.length < MAX_PRICE_CHARS && PRICE.test(text.data)) prices += 1;
  }
  return prices;
}

function links(document: Document): Pick<FirstLook, 'linkPaths' | 'linkTexts'> {
  const paths = new Set<string>();
  const texts = new Set<string>();
  const anchors = listOf<HTMLAnchorElement>(document, 'a');
  // The end of the list is not asked for: it costs a walk of the whole page.
  for (let at = 0; at < MAX_LINKS && (paths.size < MAX_PATHS || texts.size < MAX_PATHS); at += 1) {
    const link = anchors[at];
    if (!link) break;
    const path = insidePath(link, document.location);
    if (!path) continue;
    if (paths.size < MAX_PATHS) paths.add(path.slice(0, 100));
    const text = shortText(link, MAX_LINK_CHARS * 4);
    if (text && text.length <= MAX_LINK_CHARS && texts.size < MAX_PATHS) texts.add(text);
  }
  return { linkPaths: Array.from(paths), linkTexts: Array.from(texts) };
}

/** The path of a link inside the site; `undefined` for any other, and for the home page. */
function insidePath(link: HTMLAnchorElement, { host }: Location): string | undefined {
  const written = attribute(link, 'href');
  if (written === undefined || /^(?:#|data:|blob:|javascript:)/iu.test(written)) return undefined;
  const path = /^\/(?!\/)[^?#]*/u.exec(written)?.[0] ?? (link.host === host ? link.pathname : '');
  return path.length > 1 ? path : undefined;
}
