import type { GoodsId } from '../knowledge/goods';
import type { ServiceFunctionId } from '../knowledge/service-functions';
import type { GoodsReading, ServiceFunction } from '../model/data-request';

/** The goods that a service function handles, where it handles one kind only. */
const GOODS_OF: Partial<Record<ServiceFunctionId, GoodsId>> = {
  'delivery-order': 'physical',
  'pickup-order': 'pickup',
  'digital-order': 'digital',
  'cross-border-order': 'cross-border',
  'age-restricted-order': 'age-restricted',
  'medicine-order': 'medicine',
  'food-order': 'food',
  'travel-or-ticket-booking': 'ticket',
};

/** A note alone (0.24) offers something beside; a heading or a button (0.3) says what is sold. */
const LEAST = 0.3;

/** What the page sells or hands over, as its forms' functions show; empty when none does. */
export function classifyGoods(functions: readonly ServiceFunction[]): GoodsReading[] {
  const goods = new Map<GoodsId, GoodsReading>();
  for (const { id, confidence, evidence } of functions) {
    const sold = GOODS_OF[id];
    if (sold && confidence >= LEAST)
      goods.set(sold, { id: sold, evidence: [...(goods.get(sold)?.evidence ?? []), ...evidence] });
  }
  return [...goods.values()];
}
