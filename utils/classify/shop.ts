import { quote, type Evidence } from '../model/evidence';
import type { FirstLook } from '../model/observation';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { ServiceFunction, ShopReading } from '../model/data-request';
import { kindsSaid } from './kinds-said';
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
/** Functions that only who sells has. */
const ORDERS: ReadonlySet<ServiceFunctionId> = new Set([
  'delivery-order',
  'pickup-order',
  'digital-order',
  'food-order',
  'cross-border-order',
  'age-restricted-order',
  'medicine-order',
  'travel-or-ticket-booking',
  'payment',
]);
/** Confidence from which a form's function is a sign by itself. */
const CLEAR = 0.4;
/** Prices from which a page reads as selling. */
const MANY_PRICES = 2;

/**
 * Whether a page belongs to a shop, from the first look and what its forms serve. `yes` takes two signs, or structured data of a product; no
 * sign is `unknown`, not `no`: a checkout step may show none of them.
 */
export function classifyShop(look: FirstLook, functions: readonly ServiceFunction[] = []): ShopReading {
  const evidence: Evidence[] = [];
  const type = look.structuredTypes.find((name) => SHOP_TYPES.has(name.replace(/^https?:\/\/schema\.org\//u, '')));
  if (type) evidence.push({ known: 'seen', from: 'structured-data', text: quote(type), says: 'shop' });
  if (look.prices >= MANY_PRICES)
    evidence.push({ known: 'seen', from: 'prices', text: String(look.prices), says: 'shop' });
  const path = look.linkPaths.find((link) => saysShop(link));
  if (path) evidence.push({ known: 'seen', from: 'links', text: quote(path), says: 'shop' });
  const link = look.linkTexts.find((text) => saysShop(text));
  if (link) evidence.push({ known: 'seen', from: 'link-texts', text: quote(link), says: 'shop' });
  const order = functions.find(({ id, confidence }) => ORDERS.has(id) && confidence >= CLEAR);
  if (order) evidence.push({ known: 'inferred', from: 'orders', text: order.id, says: 'shop' });
  if (saysShop(pathOf(look.url)))
    evidence.push({ known: 'seen', from: 'url', text: quote(pathOf(look.url)), says: 'shop' });
  if (saysShop(look.title)) evidence.push({ known: 'seen', from: 'title', text: quote(look.title), says: 'shop' });
  const is = type || evidence.length >= 2 ? 'yes' : 'unknown';
  return { is, evidence };
}

/**
 * Whether reading on is worth it: the page asks for something, or holds frames that may ask. Only a search box that stands alone, as most pages
 * of the web have one, is passed over.
 */
export function isWorthReading(look: FirstLook): boolean {
  if (look.outsideFrames > 0 || look.passwords > 0 || look.controls > 1) return true;
  return look.controls === 1 && !(look.lone ?? []).some((text) => isSearch(text));
}

/** `searchbox` is the role; `q` and `s` are what search engines and blogs call theirs. */
function isSearch(text: string): boolean {
  return /^(?:search(?:box)?|q|s)$/iu.test(text) || kindsSaid(text).has('search-query');
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
