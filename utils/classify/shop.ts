import { quote, type Evidence } from '../model/evidence';
import type { FirstLook } from '../model/observation';
import type { ShopReading } from '../model/data-request';
import { SHOP_PHRASES } from './lexicon-index';
import { tokensOf } from './tokens';

/** schema.org types (read 2026-11, https://schema.org/Store and https://schema.org/Product) and Open Graph types that shops publish. */
const SHOP_TYPES = new Set([
  'Product',
  'Offer',
  'AggregateOffer',
  'Store',
  'OnlineStore',
  'ShoppingCenter',
  'og:product',
  'og:product.item',
  'Order',
  'ClothingStore',
  'GroceryStore',
  'ProductGroup',
]);
/** Prices from which a page reads as selling. */
const MANY_PRICES = 2;

/**
 * Whether a page belongs to a shop, from the first look alone. `yes` takes two independent signs, or structured data of a product; no
 * sign is `unknown`, not `no`: a checkout step may show none of them.
 */
export function classifyShop(look: FirstLook): ShopReading {
  const evidence: Evidence[] = [];
  const type = look.structuredTypes.find((name) => SHOP_TYPES.has(name.replace(/^https?:\/\/schema\.org\//u, '')));
  if (type) evidence.push({ known: 'seen', from: 'structured-data', text: quote(type), says: 'shop' });
  if (look.prices >= MANY_PRICES)
    evidence.push({ known: 'seen', from: 'prices', text: String(look.prices), says: 'shop' });
  const path = look.linkPaths.find((link) => saysShop(link));
  if (path) evidence.push({ known: 'seen', from: 'links', text: quote(path), says: 'shop' });
  if (saysShop(pathOf(look.url)))
    evidence.push({ known: 'seen', from: 'url', text: quote(pathOf(look.url)), says: 'shop' });
  if (saysShop(look.title)) evidence.push({ known: 'seen', from: 'title', text: quote(look.title), says: 'shop' });
  const is = type || evidence.length >= 2 ? 'yes' : 'unknown';
  return { is, evidence };
}

/** Whether reading on is worth it: the page asks something. What it is for is told after reading. */
export function isWorthReading(look: FirstLook): boolean {
  return look.controls > 0;
}

function saysShop(text: string): boolean {
  return SHOP_PHRASES.find(tokensOf(text)).length > 0;
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
