import type { Bilingual } from './bilingual';

/**
 * The service functions of a consumer web shop, as the necessity table distinguishes them.
 * Source: the project's necessity proposal (law/necessity.json, compiled 2026-11-22).
 */
export const SERVICE_FUNCTIONS = [
  { id: 'browse', en: 'browse', zh: '浏览' },
  { id: 'product-search', en: 'product search', zh: '搜索' },
  { id: 'newsletter', en: 'newsletter', zh: '订阅' },
  { id: 'registration', en: 'account registration', zh: '注册' },
  { id: 'login', en: 'login', zh: '登录' },
  { id: 'delivery-order', en: 'physical order + delivery', zh: '下单配送' },
  { id: 'pickup-order', en: 'store pickup', zh: '自提' },
  { id: 'digital-order', en: 'digital goods / gift card', zh: '数字/礼品卡' },
  { id: 'food-order', en: 'food delivery', zh: '外卖' },
  { id: 'cross-border-order', en: 'cross-border import order', zh: '跨境进口' },
  { id: 'age-restricted-order', en: 'age-restricted goods', zh: '限龄商品' },
  { id: 'medicine-order', en: 'medicine', zh: '药品' },
  { id: 'invoice', en: 'invoice issue', zh: '发票' },
  { id: 'payment', en: 'payment', zh: '支付' },
  { id: 'credit', en: 'instalment / credit', zh: '分期信贷' },
  { id: 'customer-service', en: 'customer service / returns', zh: '售后' },
  { id: 'review', en: 'review posting', zh: '评价' },
  { id: 'travel-or-ticket-booking', en: 'ticket / travel', zh: '票务旅行' },
  { id: 'promotion', en: 'lottery / coupon claim', zh: '抽奖领券' },
] as const satisfies readonly ({ readonly id: string } & Bilingual)[];

export type ServiceFunctionId = (typeof SERVICE_FUNCTIONS)[number]['id'];
