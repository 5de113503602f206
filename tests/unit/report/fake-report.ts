import { provision, type ProvisionId } from '../../../utils/knowledge/provisions';
import type { Language, Report, ReportFinding } from '../../../utils/model/report';
import { fakeItems, seen, type Say } from './fake-items';

function steps(say: Say): ReportFinding['steps'] {
  return [
    {
      id: 'personal-information',
      question: say('Is it personal information?', '是不是个人信息？'),
      outcome: 'yes',
      because: say('It points at one person by itself.', '它单独就能指向一个人。'),
    },
    {
      id: 'compelled',
      question: say('Must it be given?', '是不是非给不可？'),
      outcome: 'yes',
      because: say('The page marks it as required.', '页面把它标为必填。'),
    },
    {
      id: 'needed',
      question: say('Does the service need it?', '服务是否需要它？'),
      outcome: 'no',
      because: say('A domestic order can be delivered without it.', '国内订单没有它也能送到。'),
    },
    {
      id: 'told',
      question: say('Was the purpose told at the field?', '填写处是否说明了用途？'),
      outcome: 'unknown',
      because: say('No purpose was seen near the field.', '填写处附近没有看到用途说明。'),
    },
    {
      id: 'refusable',
      question: say('Can you refuse this item alone?', '能不能只拒绝这一项？'),
      outcome: 'no',
      because: say('A required field cannot be left out.', '必填项不能留空。'),
    },
  ];
}

function cite(id: ProvisionId, language: Language): ReportFinding['provisions'][number] {
  const { instrument, article, paraphrase, verification, verificationNote } = provision(id);
  const key = language === 'zh-CN' ? 'zh' : 'en';
  return {
    id,
    instrument: instrument[key],
    article,
    paraphrase: paraphrase[key],
    verified: verification === 'verified',
    verification: verificationNote,
  };
}

function findings(say: Say, language: Language): ReportFinding[] {
  const shared = { ruleVersion: '1.0.0', steps: steps(say) };
  return [
    {
      ...shared,
      id: 'forced-collection-idcard',
      rule: 'forced-collection',
      severity: 'high',
      items: ['idcard'],
      confidence: 0.92,
      evidence: [
        seen('label', '身份证号', 'national-id'),
        { known: 'seen', from: 'required-attribute', says: 'mandatory' },
        { known: 'inferred', from: 'heading', text: '填写收货信息', says: 'delivery-order' },
      ],
      provisions: [cite('PIPL-6', language), cite('PIPL-16', language), cite('GBT35273-5.3', language)],
      sentence: say(
        'The page appears to require your national ID number, which this service (physical order + delivery) does not appear to need.',
        '页面看来要求必须填写身份证号，而“下单配送”这项服务看来并不需要它。',
      ),
      action: say(
        'Do not give it before the shop has told you what for and has asked for your separate consent. A real way to refuse belongs to it; the shop is asked to show the need.',
        '在商家说明用途并取得你的单独同意之前，先不要提供。应当有真正可以拒绝的办法；有没有必要，要由商家说明。',
      ),
      mayBeWrong: [
        say(
          'Goods cleared through customs do need the ID number of the orderer.',
          '跨境清关的商品确实需要订购人的身份证号。',
        ),
      ],
    },
    {
      ...shared,
      id: 'forced-collection-job',
      rule: 'forced-collection',
      severity: 'medium',
      items: ['job'],
      confidence: 0.88,
      evidence: [
        seen('label', '职业', 'occupation'),
        seen('star-in-label', '职业 *', 'mandatory'),
        { known: 'inferred', from: 'only-optional-marked', says: 'mandatory' },
      ],
      provisions: [cite('GC-265', language), cite('PIPL-6', language)],
      sentence: say(
        'The page appears to require your occupation, which this service (physical order + delivery) does not appear to need.',
        '页面看来要求必须填写职业，而“下单配送”这项服务看来并不需要它。',
      ),
      action: say(
        'Before you give it, ask the shop what it needs it for. Look for a way on without it, such as a guest checkout or another shop.',
        '提供之前，先问商家要它做什么。看看有没有不填也能继续的办法，例如免登录购买，或换一家店。',
      ),
      mayBeWrong: [
        say('The shop may show a need on a page that was not read.', '商家可能在没有读到的页面上说明了需要。'),
      ],
    },
  ];
}

function consents(): Report['consents'] {
  return [
    {
      id: 'news',
      purposes: ['marketing'],
      checkedAtLoad: true,
      locked: false,
      element: { path: ['#news'], name: '我愿意接收优惠信息', role: 'checkbox' },
      evidence: [
        seen('label', '我愿意接收优惠信息', 'consent-marketing'),
        { known: 'seen', from: 'name', text: 'news_optin', says: 'consent-marketing' },
      ],
    },
  ];
}

/** A report of a soy sauce checkout in the language of `change`, English by default: two findings, eight items, one consent. */
export function fakeReport(change: Partial<Report> = {}): Report {
  const language = change.language ?? 'en';
  const say: Say = (en, zh) => (language === 'zh-CN' ? zh : en);
  return {
    schemaVersion: '1.0.0',
    language,
    tool: { name: 'overask', version: '0.1.0', rulesVersion: '2026.11.22' },
    page: {
      url: 'https://shop.example/checkout?step=2',
      title: '确认订单 - 老王酱油铺',
      language: 'zh-CN',
      capturedAt: '2026-11-22T05:12:30.120Z',
    },
    jurisdiction: { id: 'cn', from: 'default' },
    shop: { is: 'yes', evidence: [seen('prices', '6', 'shop'), seen('url', '/checkout', 'shop')] },
    functions: [
      {
        id: 'delivery-order',
        confidence: 0.9,
        evidence: [
          seen('button', '提交订单', 'delivery-order'),
          { known: 'seen', from: 'asks-street-address', says: 'delivery-order' },
        ],
      },
    ],
    items: fakeItems(say),
    consents: consents(),
    prompts: [],
    logins: [],
    findings: findings(say, language),
    read: {
      items: 8,
      of: 8,
      truncated: false,
      unreadFrames: 1,
      ms: 14,
      notLookedFor: ['prompts', 'logins', 'cross-origin-frames', 'later-steps'],
    },
    ...change,
  };
}
