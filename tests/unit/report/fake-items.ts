import type { Evidence } from '../../../utils/model/evidence';
import type { Item } from '../../../utils/model/report';

/** Picks the side of a text that the fake report speaks. */
export type Say = (en: string, zh: string) => string;

/** Evidence seen on the page. */
export const seen = (from: string, text: string, says: string): Evidence => ({ known: 'seen', from, text, says });

const REQUIREMENT_EVIDENCE: Record<Item['requirement'], Evidence> = {
  mandatory: { known: 'seen', from: 'required-attribute', says: 'mandatory' },
  optional: seen('words-in-label', '邮箱（选填）', 'optional'),
  unmarked: { known: 'unknown', from: 'others-marked', says: 'unmarked' },
  unknown: { known: 'unknown', from: 'no-mark' },
};

function item(
  change: Pick<Item, 'id' | 'kind' | 'category' | 'requirement' | 'necessity'> & Partial<Item>,
  name: string,
): Item {
  return {
    compelled: 'unknown',
    visible: true,
    element: { path: [`#checkout [name="${change.id}"]`], name, role: 'textbox' },
    evidence: [seen('label', name, change.kind)],
    confidence: 0.95,
    requirementEvidence: [REQUIREMENT_EVIDENCE[change.requirement]],
    function: 'delivery-order',
    ...change,
  };
}

/** The questions of a soy sauce checkout: five mandatory, one optional, one not marked, one unclear. */
export function fakeItems(say: Say): Item[] {
  const notNeeded = { requirement: 'mandatory', necessity: 'not-necessary' } as const;
  const needed = { requirement: 'mandatory', necessity: 'necessary' } as const;
  const phoneReason = say('the courier must be able to reach the recipient', '快递员需要能联系到收货人');
  return [
    item(
      {
        id: 'receiver',
        kind: 'name',
        category: 'recipient-name',
        ...needed,
        reason: say('the parcel needs a name on it', '包裹上要有收货人'),
      },
      '收货人',
    ),
    item({ id: 'mobile', kind: 'tel', category: 'recipient-phone', ...needed, reason: phoneReason }, '手机号码'),
    item(
      {
        id: 'address',
        kind: 'street-address',
        category: 'street-address',
        ...needed,
        reason: say('the goods are brought there', '商品要送到那里'),
      },
      '详细地址（街道、门牌号、单元、楼层）',
    ),
    item(
      {
        id: 'idcard',
        kind: 'national-id',
        category: 'national-id',
        ...notNeeded,
        reason: say(
          'not on the list of necessary information; a verified phone is enough',
          '不在必要个人信息清单内，已验证的手机号即可',
        ),
      },
      '身份证号',
    ),
    item(
      {
        id: 'job',
        kind: 'occupation',
        category: 'occupation',
        ...notNeeded,
        reason: say('never needed to sell goods', '销售商品从不需要'),
        element: { path: ['iframe#profile', '#job'], name: '职业', role: 'combobox' },
      },
      '职业',
    ),
    item(
      {
        id: 'email',
        kind: 'email',
        category: 'email',
        requirement: 'optional',
        necessity: 'not-necessary',
        reason: say('the phone already reaches you', '有手机号已能联系到你'),
      },
      '邮箱（选填）',
    ),
    item(
      {
        id: 'taxid',
        kind: 'company-tax-id',
        category: 'company-details',
        requirement: 'unmarked',
        necessity: 'conditional',
        reason: say('goes on a company invoice', '用于开具单位发票'),
        condition: say('Do you want an invoice for a company?', '是否要开单位发票？'),
      },
      '纳税人识别号',
    ),
    item(
      {
        id: 'coupon',
        kind: 'coupon-code',
        category: null,
        requirement: 'unknown',
        necessity: 'unknown',
        confidence: 0.7,
      },
      '',
    ),
  ];
}
