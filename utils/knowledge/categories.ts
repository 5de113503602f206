import type { Bilingual } from './bilingual';

/**
 * `sensitive`: PIPL 28 class, named in `classNote`; `general-high-risk`: general, to be handled with the care of a sensitive one
 * (the ID number is general under GB/T 45574-2025, its photo sensitive); `not-personal`: company data.
 */
export type CategoryClass = 'general' | 'general-high-risk' | 'sensitive' | 'not-personal';

/**
 * `direct`: points at one person by itself; `combined`: does so together with an account or a direct item.
 * Step 1 of the test (Weishi ruling, 识别作用: alone or in combination). The assignment is ours.
 */
export type Identifiability = 'direct' | 'combined';

export interface CategoryRecord extends Bilingual {
  readonly id: string;
  readonly class: CategoryClass;
  readonly classNote: string;
  readonly identifiability: Identifiability;
}

/**
 * The personal data categories of the necessity table.
 * Source: the project's necessity proposal (law/necessity.json, compiled 2026-11-22); classes after PIPL 28 and GB/T 45574-2025.
 */
export const CATEGORIES = [
  { id: "legal-name", en: "full (legal) name", zh: "真实姓名", class: "general", classNote: "general", identifiability: "direct" },
  { id: "recipient-name", en: "recipient name (or designation)", zh: "收货人姓名（名称）", class: "general", classNote: "general", identifiability: "direct" },
  { id: "account-phone", en: "account mobile number", zh: "注册用户移动电话号码", class: "general", classNote: "general", identifiability: "direct" },
  { id: "recipient-phone", en: "recipient contact phone", zh: "收货人联系电话", class: "general", classNote: "general", identifiability: "direct" },
  { id: "email", en: "e-mail address", zh: "电子邮箱", class: "general", classNote: "general", identifiability: "direct" },
  { id: "region", en: "coarse region (province, city)", zh: "地区（省、市）", class: "general", classNote: "general", identifiability: "combined" },
  { id: "street-address", en: "street address and door number", zh: "详细收货地址", class: "general", classNote: "general", identifiability: "direct" },
  { id: "postal-code", en: "postcode", zh: "邮政编码", class: "general", classNote: "general", identifiability: "combined" },
  { id: "gender", en: "gender or title", zh: "性别/称谓", class: "general", classNote: "general", identifiability: "combined" },
  { id: "birth-date", en: "full birth date", zh: "出生日期", class: "general", classNote: "general", identifiability: "combined" },
  { id: "age-band", en: "age band or 18+ declaration", zh: "年龄段/成年声明", class: "general", classNote: "general", identifiability: "combined" },
  { id: "national-id", en: "national ID number", zh: "身份证号码", class: "general-high-risk", classNote: "general (treat as high risk)", identifiability: "direct" },
  { id: "passport", en: "passport or other document number", zh: "护照等其他证件号码", class: "general-high-risk", classNote: "general (treat as high risk)", identifiability: "direct" },
  { id: "personal-tax-id", en: "personal tax number", zh: "个人纳税识别号", class: "general", classNote: "general", identifiability: "direct" },
  { id: "id-document-photo", en: "photo or copy of ID document", zh: "身份证件照片/影印件", class: "sensitive", classNote: "sensitive (specific identity)", identifiability: "direct" },
  { id: "face", en: "face photo or face scan", zh: "人脸照片/刷脸", class: "sensitive", classNote: "sensitive (biometric)", identifiability: "direct" },
  { id: "fingerprint-or-voiceprint", en: "fingerprint, voiceprint and other biometrics", zh: "指纹、声纹等", class: "sensitive", classNote: "sensitive (biometric)", identifiability: "direct" },
  { id: "occupation", en: "occupation", zh: "职业", class: "general", classNote: "general", identifiability: "combined" },
  { id: "employer", en: "employer", zh: "工作单位", class: "general", classNote: "general", identifiability: "combined" },
  { id: "income", en: "income or assets", zh: "收入、资产", class: "general", classNote: "sensitive if it shows financial accounts, else general", identifiability: "combined" },
  { id: "education", en: "education or school", zh: "学历、学校", class: "general", classNote: "general", identifiability: "combined" },
  { id: "marital-status", en: "marital status", zh: "婚姻状况", class: "general", classNote: "general", identifiability: "combined" },
  { id: "interests", en: "hobbies, interests, preferences", zh: "兴趣爱好", class: "general", classNote: "general", identifiability: "combined" },
  { id: "referral-source", en: "how did you hear about us", zh: "了解渠道/推荐来源", class: "general", classNote: "general", identifiability: "combined" },
  { id: "nationality", en: "nationality", zh: "国籍", class: "general", classNote: "general", identifiability: "combined" },
  { id: "household", en: "household, number of children", zh: "家庭成员、子女情况", class: "general", classNote: "general", identifiability: "combined" },
  { id: "child-data", en: "data of a child under 14", zh: "不满十四周岁未成年人信息", class: "sensitive", classNote: "sensitive (under 14)", identifiability: "combined" },
  { id: "ethnicity", en: "ethnicity", zh: "民族", class: "sensitive", classNote: "sensitive in effect (dignity; often listed with specific identity)", identifiability: "combined" },
  { id: "religion", en: "religion", zh: "宗教信仰", class: "sensitive", classNote: "sensitive (religion)", identifiability: "combined" },
  { id: "political-affiliation", en: "political affiliation", zh: "政治面貌", class: "sensitive", classNote: "sensitive in effect", identifiability: "combined" },
  { id: "sexual-orientation", en: "sexual orientation or life", zh: "性取向、性生活", class: "sensitive", classNote: "sensitive in effect", identifiability: "combined" },
  { id: "health", en: "health, illness, allergy", zh: "健康状况、病情", class: "sensitive", classNote: "sensitive (health)", identifiability: "combined" },
  { id: "body-measurements", en: "height, weight, body measures, shoe size", zh: "身高、体重、三围、鞋码", class: "general", classNote: "general (health-related in sum)", identifiability: "combined" },
  { id: "bank-card-number", en: "bank card number", zh: "银行卡号", class: "sensitive", classNote: "sensitive (financial account)", identifiability: "direct" },
  { id: "bank-card-security", en: "card CVV and expiry", zh: "卡验证码、有效期", class: "sensitive", classNote: "sensitive (financial account)", identifiability: "direct" },
  { id: "payment-password", en: "payment password or bank PIN", zh: "支付密码/取款密码", class: "sensitive", classNote: "sensitive (financial account)", identifiability: "direct" },
  { id: "bank-account", en: "bank account for money to the user", zh: "银行账户（收款）", class: "sensitive", classNote: "sensitive (financial account)", identifiability: "direct" },
  { id: "wallet-account", en: "e-wallet account", zh: "支付账号（支付宝、微信支付）", class: "sensitive", classNote: "sensitive (financial account)", identifiability: "direct" },
  { id: "payment-record", en: "payment time, amount, channel", zh: "支付时间、金额、渠道", class: "general", classNote: "general (transaction)", identifiability: "combined" },
  { id: "credit-report", en: "credit report", zh: "征信信息", class: "sensitive", classNote: "sensitive (financial account)", identifiability: "direct" },
  { id: "precise-location", en: "precise location", zh: "精准位置", class: "sensitive", classNote: "sensitive (precise location; track if repeated)", identifiability: "direct" },
  { id: "movement-track", en: "movement track", zh: "行踪轨迹", class: "sensitive", classNote: "sensitive (track)", identifiability: "direct" },
  { id: "contacts", en: "contacts list", zh: "通讯录", class: "general-high-risk", classNote: "general (others' data; treat as high risk)", identifiability: "direct" },
  { id: "social-account", en: "social account (WeChat, QQ, Weibo)", zh: "微信、QQ、微博等社交账号", class: "general", classNote: "general", identifiability: "direct" },
  { id: "friend-list", en: "friend list", zh: "好友关系", class: "general", classNote: "general", identifiability: "direct" },
  { id: "avatar", en: "avatar", zh: "头像", class: "general", classNote: "general", identifiability: "combined" },
  { id: "nickname", en: "nickname or user name", zh: "昵称、用户名", class: "general", classNote: "general", identifiability: "combined" },
  { id: "photo-library", en: "album or storage permission", zh: "相册/存储权限", class: "general", classNote: "general (may hold sensitive)", identifiability: "combined" },
  { id: "evidence-photo", en: "photo of goods or proof", zh: "商品照片、凭证", class: "general", classNote: "general", identifiability: "combined" },
  { id: "microphone", en: "microphone", zh: "麦克风权限", class: "general", classNote: "general (voice may be biometric)", identifiability: "combined" },
  { id: "camera", en: "camera", zh: "相机权限", class: "general", classNote: "general", identifiability: "combined" },
  { id: "notifications", en: "notification permission", zh: "通知权限", class: "general", classNote: "general", identifiability: "combined" },
  { id: "clipboard", en: "clipboard reading", zh: "剪贴板", class: "general", classNote: "general (may hold private or sensitive)", identifiability: "combined" },
  { id: "one-time-code", en: "SMS code", zh: "短信验证码", class: "general", classNote: "general", identifiability: "combined" },
  { id: "sms-inbox", en: "SMS inbox reading", zh: "短信读取权限", class: "general-high-risk", classNote: "general (treat as high risk)", identifiability: "direct" },
  { id: "password", en: "account password", zh: "登录密码", class: "general", classNote: "general (account secret; GB/T 35273 lists it as sensitive)", identifiability: "combined" },
  { id: "security-question", en: "security question", zh: "密保问题（如母亲姓名）", class: "general", classNote: "general (often about third persons)", identifiability: "combined" },
  { id: "emergency-contact", en: "emergency contact", zh: "紧急联系人", class: "general", classNote: "general (other person's data)", identifiability: "direct" },
  { id: "vehicle-plate", en: "vehicle plate", zh: "车牌号", class: "general", classNote: "general", identifiability: "direct" },
  { id: "driving-licence", en: "driving licence", zh: "驾驶证件信息", class: "general-high-risk", classNote: "general (treat as high risk)", identifiability: "direct" },
  { id: "invoice-title", en: "personal invoice heading", zh: "发票抬头（个人）", class: "general", classNote: "general", identifiability: "combined" },
  { id: "company-details", en: "company name and taxpayer number", zh: "单位名称、纳税人识别号", class: "not-personal", classNote: "not PI as such (company data)", identifiability: "combined" },
  { id: "device-identifier", en: "device or advertising identifier", zh: "设备识别码、广告标识", class: "general", classNote: "general", identifiability: "direct" },
  { id: "installed-apps", en: "installed app list", zh: "已安装应用列表", class: "general", classNote: "general", identifiability: "combined" },
  { id: "browsing-behaviour", en: "browsing history for profiling", zh: "浏览、搜索记录用于画像", class: "general", classNote: "general", identifiability: "combined" },
  { id: "delivery-time", en: "preferred delivery time", zh: "期望送达时间", class: "general", classNote: "general", identifiability: "combined" },
  { id: "remark", en: "remarks, free text", zh: "备注、留言", class: "general", classNote: "general", identifiability: "combined" },
  { id: "signature", en: "handwritten signature", zh: "手写签名", class: "general", classNote: "general", identifiability: "direct" },
  { id: "gift-sender-name", en: "gift giver's name on card", zh: "赠送人姓名", class: "general", classNote: "general", identifiability: "direct" },
] as const satisfies readonly CategoryRecord[];

export type Category = (typeof CATEGORIES)[number]['id'];

/** The record of each category by its id. */
export const CATEGORY_BY_ID: ReadonlyMap<string, CategoryRecord> = new Map(CATEGORIES.map((record) => [record.id, record]));
