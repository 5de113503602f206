import type { FindingWords } from './finding-words';

/** 中文表述：只说“似乎”，不作违法认定；必要性由商家说明。 */
export const ZH_FINDING_WORDS: FindingWords = {
  rules: {
    'forced-collection': {
      sentence: (what, service) => `本页似乎必须填写“${what}”，而${service}似乎用不着这项信息。`,
      action: (what) => `先别急着填“${what}”：可以问商家为什么需要，或找找免填的办法（如游客下单、其他店铺）。是否必要，应由商家说明。`,
    },
    'forced-sensitive-collection': {
      sentence: (what, service) => `本页似乎必须填写“${what}”，这属于敏感信息，而${service}似乎用不着。`,
      action: (what) => `商家说明用途并单独征得你同意之前，先不要提供“${what}”。敏感信息应当可以拒绝提供；是否必要，应由商家说明。`,
    },
  },
  steps: {
    'personal-information': '它单独、或与表单其他内容结合，是否属于个人信息？',
    compelled: '是否必须提供？',
    needed: '这项服务是否需要它？',
    told: '填写之前或填写处，是否说明了用途？',
    refusable: '能否只拒绝这一项？',
    'refusal-honoured': '拒绝之后是否得到尊重？',
  },
  outcomes: { yes: '是', no: '否', unknown: '尚不清楚' },
  because: {
    'category-unknown': () => '看不出该字段要求填写什么。',
    'company-data': () => '这是单位信息，不是个人信息。',
    'identifies-alone': () => '单凭它就能指向特定个人。',
    'identifies-combined': ({ with: partner }) => `与表单同时要求的“${partner}”结合，可以指向特定个人。`,
    'identifies-with-account': () => '与账户结合，可以指向特定个人。',
    'identifies-not-yet': () => '表单没有要求其他内容，单凭它还不能指向任何人。',
    'seen-compelled': () => '留空时未能提交。',
    'declared-mandatory': () => '页面自己标明该字段必填。',
    'inferred-mandatory': () => '表单只标出了选填项，其余字段据此读作必填。',
    'not-declared-mandatory': () => '页面没有标明该字段必填。',
    'need-unknown': () => '必要性表中没有对应的一格，因此不作结论。',
    'need-not-shown': ({ reason }) => `就这项服务而言：${reason}。仅以“提升服务”“改善体验”为由，不足以强制收集。`,
    'condition-not-met': ({ reason }) => `只有特定情形才需要，而本页没有显示这种情形：${reason}。`,
    'need-conditional': ({ reason }) => `视情况而定：${reason}。`,
    'need-listed': ({ reason }) => `就这项服务而言：${reason}。`,
    'note-at-field': ({ note }) => `字段旁有说明：“${note}”。是否算说明了用途，请读者判断。`,
    'no-note-at-field': () => '字段旁没有发现说明；隐私政策未读取。',
    'no-leaving-out': () => '页面标明必填，也没有显示可以单独不填这一项的办法。',
    'leaving-out-unknown': () => '没有看到能否不填。',
    'refusal-not-seen': () => '本次浏览没有出现拒绝的情形。',
  },
  mayBeWrong: {
    'need-is-our-table': '“是否需要”依据的是本项目自己的必要性表；商家可能有页面上看不到的理由。',
    'requirement-inferred': '“必填”是从表单对其他字段的标注方式推断的。',
    'kind-uncertain': '字段要求什么，是凭少量线索判断的，可能有误。',
    'function-uncertain': '表单的用途是从文字和字段判断的，可能有误。',
    'several-functions': '表单同时服务于多种用途，这里取了最宽松的一种。',
    'server-may-accept-blank': '无论页面怎样标注，商家后台也可能接受留空。',
  },
};
