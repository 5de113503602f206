import type { ProvisionRecord } from './provision-record';

/** Provisions and rulings: US-CA. Source codes are those of ./sources. Read on 2026-11-22. */
export const US_CA_PROVISIONS = [
  {
    id: 'CCPA-100c',
    jurisdiction: 'US-CA',
    instrument: { en: 'California Civil Code (CCPA as amended by CPRA)', zh: '加州民法典 1798.100(c)' },
    article: '§1798.100(c)',
    inForce: '2023-01-01 (from memory)',
    paraphrase: {
      en: 'Collection, use, retention, sharing reasonably necessary and proportionate to the purpose, or another disclosed compatible one.',
      zh: '合理必要且相称。',
    },
    formImplication: 'US twin; no private suit for it.',
    verification: 'verified',
    verificationNote: 'verified (quoted)',
    sources: ['P-CA'],
  },
  {
    id: 'CCPA-7002',
    jurisdiction: 'US-CA',
    instrument: { en: 'Cal. Code Regs. tit. 11, §7002', zh: '加州法规汇编 第11编 §7002' },
    article: '(a)-(f)',
    inForce: '2023-03-29 (from memory)',
    paraphrase: {
      en: 'Reasonable expectations; (d)(1) minimum PI, with the example that an online retailer may need order, payment, shipping information and e-mail for a purchase with e-mail confirmation; (e) consent otherwise; (f) nothing beyond the notice.',
      zh: '合理期待；网购示例：订单、支付、收货信息和电子邮箱。',
    },
    formImplication: "A regulator's own list for a shop: use it as the US baseline.",
    verification: 'verified',
    verificationNote: 'verified',
    sources: ['P-CA2'],
  },
  {
    id: 'CCPA-125',
    jurisdiction: 'US-CA',
    instrument: { en: 'California Civil Code (CCPA as amended by CPRA)', zh: '加州民法典 1798.125' },
    article: '§1798.125',
    inForce: '2020-01-01',
    paraphrase: { en: 'No retaliation for using rights.', zh: '不得报复。' },
    formImplication: 'Refusal letters.',
    verification: 'partly-verified',
    verificationNote: 'title verified',
    sources: ['M'],
  },
] as const satisfies readonly ProvisionRecord[];
