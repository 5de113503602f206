import type { Bilingual } from './bilingual';

/**
 * What a shop sells or how it hands it over, as far as it decides which data an order needs. Source: the conditions of the necessity
 * table (law/necessity.json, compiled 2026-11-22).
 */
export const GOODS = [
  { id: 'physical', en: 'goods that are delivered', zh: '实物商品' },
  { id: 'digital', en: 'digital goods', zh: '数字商品' },
  { id: 'pickup', en: 'goods picked up in a store', zh: '到店自提' },
  { id: 'cross-border', en: 'imported goods cleared through customs', zh: '跨境进口商品' },
  { id: 'age-restricted', en: 'age-restricted goods', zh: '限龄商品' },
  { id: 'medicine', en: 'medicine', zh: '药品' },
  { id: 'food', en: 'prepared food', zh: '餐食外卖' },
  { id: 'ticket', en: 'tickets and travel', zh: '票务旅行' },
] as const satisfies readonly ({ readonly id: string } & Bilingual)[];

export type GoodsId = (typeof GOODS)[number]['id'];
