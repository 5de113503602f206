import type { ProvisionRecord } from './provision-record';

/** Provisions and rulings: UK. Source codes are those of ./sources. Read on 2026-11-22. */
export const UK_PROVISIONS = [
  {
    id: 'UKGDPR-7',
    jurisdiction: 'UK',
    instrument: { en: 'UK GDPR', zh: '英国GDPR' },
    article: 'arts 4(11), 5(1)(c), 6, 7',
    inForce: '2021-01-01',
    paraphrase: { en: 'Same wording as EU GDPR on consent and minimisation.', zh: '与欧盟GDPR同。' },
    formImplication: 'Same checks.',
    verification: 'from-memory',
    verificationNote: 'from memory',
    sources: ['M'],
  },
  {
    id: 'UK-DUAA-103',
    jurisdiction: 'UK',
    instrument: { en: 'Data (Use and Access) Act 2025 s.103; DPA 2018 s.164A', zh: '2025年数据（使用与访问）法' },
    article: 'complaints',
    inForce: '2026-06-19',
    paraphrase: {
      en: 'Controllers must take complaints by accessible means incl. an electronic form, acknowledge within 30 days, act without undue delay, tell the outcome.',
      zh: '须设投诉程序，30日内确认收到。',
    },
    formImplication: 'Complain to the shop first, then ICO.',
    verification: 'verified',
    verificationNote: 'verified (law firms, news)',
    sources: ['P-UK'],
  },
] as const satisfies readonly ProvisionRecord[];
