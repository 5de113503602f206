import type { Bilingual } from './bilingual';
import type { Category } from './categories';

/** Coarse group of a kind, for scoring and for telling near kinds from far ones. Absent: in no group. */
export type KindGroup =
  | "address"
  | "bank-card"
  | "birth-date"
  | "company-tax-id"
  | "email"
  | "gender"
  | "honorific"
  | "national-id"
  | "nickname"
  | "occupation"
  | "one-time-code"
  | "organization"
  | "password"
  | "person-name"
  | "phone"
  | "username";

export interface KindRecord extends Bilingual {
  readonly id: string;
  /** `html`: an autofill field name of HTML; `own`: ours, for what HTML has no name for. */
  readonly source: 'html' | 'own';
  /** Categories it can fall under, the usual one first. Empty: no personal data by itself. */
  readonly categories: readonly Category[];
  readonly group?: KindGroup;
}

/**
 * What a control can ask for. Source: HTML Standard, autofill field names (read 2026-11), and the project's design
 * (design/field-kinds.json, 2026-11-22) for what HTML has no name for.
 */
export const FIELD_KINDS = [
  { id: "name", source: "html", categories: ["recipient-name", "legal-name"], en: "full name", zh: "姓名", group: "person-name" },
  { id: "given-name", source: "html", categories: ["recipient-name", "legal-name"], en: "given name", zh: "名", group: "person-name" },
  { id: "additional-name", source: "html", categories: ["recipient-name", "legal-name"], en: "middle name", zh: "中间名", group: "person-name" },
  { id: "family-name", source: "html", categories: ["recipient-name", "legal-name"], en: "family name", zh: "姓", group: "person-name" },
  { id: "honorific-prefix", source: "html", categories: ["gender"], en: "title (Mr, Ms)", zh: "称谓", group: "honorific" },
  { id: "honorific-suffix", source: "html", categories: [], en: "name suffix", zh: "后缀", group: "honorific" },
  { id: "phonetic-name", source: "own", categories: ["recipient-name", "legal-name"], en: "name in kana or phonetic script", zh: "姓名注音", group: "person-name" },
  { id: "phonetic-given-name", source: "own", categories: ["recipient-name", "legal-name"], en: "given name, phonetic", zh: "姓名注音", group: "person-name" },
  { id: "phonetic-family-name", source: "own", categories: ["recipient-name", "legal-name"], en: "family name, phonetic", zh: "姓名注音", group: "person-name" },
  { id: "nickname", source: "html", categories: ["nickname"], en: "nickname", zh: "昵称", group: "nickname" },
  { id: "username", source: "html", categories: ["nickname"], en: "user name", zh: "用户名", group: "username" },
  { id: "email", source: "html", categories: ["email"], en: "e-mail", zh: "电子邮箱", group: "email" },
  { id: "tel", source: "html", categories: ["recipient-phone", "account-phone"], en: "phone", zh: "电话", group: "phone" },
  { id: "tel-country-code", source: "html", categories: ["recipient-phone", "account-phone"], en: "phone country code", zh: "电话", group: "phone" },
  { id: "tel-national", source: "html", categories: ["recipient-phone", "account-phone"], en: "phone without country code", zh: "电话", group: "phone" },
  { id: "tel-area-code", source: "html", categories: ["recipient-phone", "account-phone"], en: "phone area code", zh: "电话", group: "phone" },
  { id: "tel-local", source: "html", categories: ["recipient-phone", "account-phone"], en: "local phone number", zh: "电话", group: "phone" },
  { id: "tel-local-prefix", source: "html", categories: ["recipient-phone", "account-phone"], en: "first part of a local number", zh: "电话", group: "phone" },
  { id: "tel-local-suffix", source: "html", categories: ["recipient-phone", "account-phone"], en: "second part of a local number", zh: "电话", group: "phone" },
  { id: "tel-extension", source: "html", categories: ["recipient-phone", "account-phone"], en: "extension", zh: "电话", group: "phone" },
  { id: "fax", source: "own", categories: ["recipient-phone"], en: "fax", zh: "传真", group: "phone" },
  { id: "street-address", source: "html", categories: ["street-address"], en: "whole street address", zh: "详细地址", group: "address" },
  { id: "address-line1", source: "html", categories: ["street-address"], en: "address line 1", zh: "详细地址", group: "address" },
  { id: "address-line2", source: "html", categories: ["street-address"], en: "address line 2", zh: "详细地址", group: "address" },
  { id: "address-line3", source: "html", categories: ["street-address"], en: "address line 3", zh: "详细地址", group: "address" },
  { id: "address-house-number", source: "own", categories: ["street-address"], en: "house number", zh: "详细地址", group: "address" },
  { id: "address-street-name", source: "own", categories: ["street-address"], en: "street name", zh: "详细地址", group: "address" },
  { id: "address-apartment", source: "own", categories: ["street-address"], en: "flat, unit", zh: "详细地址", group: "address" },
  { id: "address-floor", source: "own", categories: ["street-address"], en: "floor", zh: "详细地址", group: "address" },
  { id: "address-building", source: "own", categories: ["street-address"], en: "building", zh: "详细地址", group: "address" },
  { id: "address-block", source: "own", categories: ["street-address"], en: "block", zh: "详细地址", group: "address" },
  { id: "address-stair", source: "own", categories: ["street-address"], en: "stair, entrance", zh: "详细地址", group: "address" },
  { id: "address-landmark", source: "own", categories: ["street-address"], en: "landmark", zh: "详细地址", group: "address" },
  { id: "address-extra", source: "own", categories: ["street-address"], en: "address addition", zh: "详细地址", group: "address" },
  { id: "address-lookup", source: "own", categories: ["street-address"], en: "address search", zh: "详细地址", group: "address" },
  { id: "address-level4", source: "html", categories: ["region"], en: "4th administrative level", zh: "街道", group: "address" },
  { id: "address-level3", source: "html", categories: ["region"], en: "district", zh: "区", group: "address" },
  { id: "address-level2", source: "html", categories: ["region"], en: "city", zh: "市", group: "address" },
  { id: "address-level1", source: "html", categories: ["region"], en: "province, state", zh: "省", group: "address" },
  { id: "country", source: "html", categories: ["region"], en: "country code", zh: "国家", group: "address" },
  { id: "country-name", source: "html", categories: ["region"], en: "country", zh: "国家", group: "address" },
  { id: "postal-code", source: "html", categories: ["postal-code"], en: "postcode", zh: "邮政编码", group: "address" },
  { id: "postal-code-and-city", source: "own", categories: ["region"], en: "postcode and city in one", zh: "邮编与城市", group: "address" },
  { id: "bday", source: "html", categories: ["birth-date"], en: "birth date", zh: "出生日期", group: "birth-date" },
  { id: "bday-day", source: "html", categories: ["birth-date"], en: "day of birth", zh: "出生日期", group: "birth-date" },
  { id: "bday-month", source: "html", categories: ["birth-date"], en: "month of birth", zh: "出生日期", group: "birth-date" },
  { id: "bday-year", source: "html", categories: ["birth-date"], en: "year of birth", zh: "出生日期", group: "birth-date" },
  { id: "age", source: "own", categories: ["age-band"], en: "age", zh: "年龄" },
  { id: "age-confirmation", source: "own", categories: ["age-band"], en: "age declaration", zh: "成年声明" },
  { id: "sex", source: "html", categories: ["gender"], en: "gender", zh: "性别", group: "gender" },
  { id: "national-id", source: "own", categories: ["national-id"], en: "national ID number", zh: "身份证号", group: "national-id" },
  { id: "passport", source: "own", categories: ["passport"], en: "passport or other document number", zh: "护照号" },
  { id: "driving-licence", source: "own", categories: ["driving-licence"], en: "driving licence", zh: "驾驶证" },
  { id: "personal-tax-id", source: "own", categories: ["personal-tax-id"], en: "personal tax number", zh: "个人纳税识别号", group: "national-id" },
  { id: "id-document-photo", source: "own", categories: ["id-document-photo"], en: "photo of an ID document", zh: "证件照片" },
  { id: "face-photo", source: "own", categories: ["face"], en: "face photo", zh: "人脸照片" },
  { id: "photo", source: "html", categories: ["avatar"], en: "portrait", zh: "头像" },
  { id: "avatar", source: "own", categories: ["avatar"], en: "avatar", zh: "头像" },
  { id: "signature", source: "own", categories: ["signature"], en: "signature", zh: "签名" },
  { id: "nationality", source: "own", categories: ["nationality"], en: "nationality", zh: "国籍" },
  { id: "ethnicity", source: "own", categories: ["ethnicity"], en: "ethnicity", zh: "民族" },
  { id: "religion", source: "own", categories: ["religion"], en: "religion", zh: "宗教信仰" },
  { id: "political-affiliation", source: "own", categories: ["political-affiliation"], en: "political affiliation", zh: "政治面貌" },
  { id: "sexual-orientation", source: "own", categories: ["sexual-orientation"], en: "sexual orientation", zh: "性取向" },
  { id: "marital-status", source: "own", categories: ["marital-status"], en: "marital status", zh: "婚姻状况" },
  { id: "household", source: "own", categories: ["household"], en: "household, children", zh: "家庭成员" },
  { id: "child-data", source: "own", categories: ["child-data"], en: "data of a child under 14", zh: "儿童信息" },
  { id: "education", source: "own", categories: ["education"], en: "education, school", zh: "学历" },
  { id: "occupation", source: "own", categories: ["occupation"], en: "occupation", zh: "职业", group: "occupation" },
  { id: "employer", source: "own", categories: ["employer"], en: "employer", zh: "工作单位", group: "organization" },
  { id: "income", source: "own", categories: ["income"], en: "income, assets", zh: "收入" },
  { id: "health", source: "own", categories: ["health"], en: "health, allergy, pregnancy", zh: "健康状况" },
  { id: "body-measurements", source: "own", categories: ["body-measurements"], en: "height, weight, body measures", zh: "身高体重" },
  { id: "interests", source: "own", categories: ["interests"], en: "interests", zh: "兴趣爱好" },
  { id: "referral-source", source: "own", categories: ["referral-source"], en: "how did you hear of us", zh: "了解渠道" },
  { id: "social-account", source: "own", categories: ["social-account"], en: "WeChat, QQ or other social account", zh: "社交账号" },
  { id: "friend-list", source: "own", categories: ["friend-list"], en: "friends", zh: "好友" },
  { id: "bank-account", source: "own", categories: ["bank-account"], en: "bank account", zh: "银行账户" },
  { id: "wallet-account", source: "own", categories: ["wallet-account"], en: "e-wallet account", zh: "支付账号" },
  { id: "payment-password", source: "own", categories: ["payment-password"], en: "payment password", zh: "支付密码" },
  { id: "security-question", source: "own", categories: ["security-question"], en: "security question", zh: "密保问题" },
  { id: "security-answer", source: "own", categories: ["security-question"], en: "security answer", zh: "密保答案" },
  { id: "emergency-contact", source: "own", categories: ["emergency-contact"], en: "emergency contact", zh: "紧急联系人" },
  { id: "vehicle-plate", source: "own", categories: ["vehicle-plate"], en: "vehicle plate", zh: "车牌号" },
  { id: "gift-sender-name", source: "own", categories: ["gift-sender-name"], en: "gift giver", zh: "赠送人" },
  { id: "invoice-title", source: "own", categories: ["invoice-title"], en: "personal invoice heading", zh: "发票抬头" },
  { id: "delivery-time", source: "own", categories: ["delivery-time"], en: "preferred delivery time", zh: "送达时间" },
  { id: "remark", source: "own", categories: ["remark"], en: "remark, free text", zh: "备注" },
  { id: "evidence-photo", source: "own", categories: ["evidence-photo"], en: "photo of goods or proof", zh: "凭证照片" },
  { id: "precise-location", source: "own", categories: ["precise-location"], en: "precise location", zh: "精准位置" },
  { id: "impp", source: "html", categories: ["social-account"], en: "instant messaging address", zh: "即时通信账号" },
  { id: "organization", source: "html", categories: ["company-details", "employer"], en: "company", zh: "公司", group: "organization" },
  { id: "organization-title", source: "html", categories: ["occupation"], en: "job title", zh: "职务", group: "occupation" },
  { id: "company-tax-id", source: "own", categories: ["company-details"], en: "company tax or VAT number", zh: "纳税人识别号", group: "company-tax-id" },
  { id: "cc-number", source: "html", categories: ["bank-card-number"], en: "card number", zh: "银行卡号", group: "bank-card" },
  { id: "cc-csc", source: "html", categories: ["bank-card-security"], en: "card security code", zh: "卡验证码、有效期", group: "bank-card" },
  { id: "cc-exp", source: "html", categories: ["bank-card-security"], en: "card expiry", zh: "卡验证码、有效期", group: "bank-card" },
  { id: "cc-exp-month", source: "html", categories: ["bank-card-security"], en: "card expiry month", zh: "卡验证码、有效期", group: "bank-card" },
  { id: "cc-exp-year", source: "html", categories: ["bank-card-security"], en: "card expiry year", zh: "卡验证码、有效期", group: "bank-card" },
  { id: "cc-name", source: "html", categories: ["bank-card-number"], en: "name on card", zh: "持卡人", group: "bank-card" },
  { id: "cc-given-name", source: "html", categories: ["bank-card-number"], en: "given name on card", zh: "持卡人", group: "bank-card" },
  { id: "cc-additional-name", source: "html", categories: ["bank-card-number"], en: "middle name on card", zh: "持卡人", group: "bank-card" },
  { id: "cc-family-name", source: "html", categories: ["bank-card-number"], en: "family name on card", zh: "持卡人", group: "bank-card" },
  { id: "cc-type", source: "html", categories: [], en: "card brand", zh: "卡种", group: "bank-card" },
  { id: "new-password", source: "html", categories: ["password"], en: "new password", zh: "新密码", group: "password" },
  { id: "current-password", source: "html", categories: ["password"], en: "password", zh: "密码", group: "password" },
  { id: "one-time-code", source: "html", categories: ["one-time-code"], en: "one-time code", zh: "验证码", group: "one-time-code" },
  { id: "language", source: "html", categories: [], en: "language", zh: "语言" },
  { id: "url", source: "html", categories: [], en: "web address", zh: "网址" },
  { id: "account-number", source: "own", categories: ["nickname"], en: "customer number", zh: "会员号", group: "username" },
  { id: "loyalty-number", source: "own", categories: [], en: "loyalty card number", zh: "积分卡号" },
  { id: "search-query", source: "own", categories: [], en: "search", zh: "搜索" },
  { id: "quantity", source: "own", categories: [], en: "quantity", zh: "数量" },
  { id: "product-option", source: "own", categories: [], en: "product option", zh: "规格" },
  { id: "coupon-code", source: "own", categories: [], en: "coupon", zh: "优惠码" },
  { id: "gift-card-number", source: "own", categories: [], en: "gift card", zh: "礼品卡" },
  { id: "captcha", source: "own", categories: [], en: "captcha", zh: "图形验证码" },
  { id: "order-number", source: "own", categories: [], en: "order number", zh: "订单号" },
  { id: "rating", source: "own", categories: [], en: "rating", zh: "评分" },
  { id: "review-text", source: "own", categories: [], en: "review", zh: "评价" },
  { id: "gift-message", source: "own", categories: [], en: "gift message", zh: "贺卡" },
  { id: "delivery-method", source: "own", categories: [], en: "delivery method", zh: "配送方式" },
  { id: "payment-method", source: "own", categories: [], en: "payment method", zh: "支付方式" },
  { id: "address-choice", source: "own", categories: [], en: "choice among stored addresses", zh: "选择地址" },
  { id: "amount", source: "own", categories: [], en: "amount", zh: "金额" },
  { id: "sort-or-filter", source: "own", categories: [], en: "sort or filter", zh: "筛选" },
  { id: "file-other", source: "own", categories: [], en: "other file", zh: "其他文件" },
  { id: "remember-me", source: "own", categories: [], en: "remember me", zh: "记住我" },
  { id: "consent-terms", source: "own", categories: [], en: "agree to terms", zh: "同意条款" },
  { id: "consent-privacy", source: "own", categories: [], en: "agree to a privacy policy", zh: "同意隐私政策" },
  { id: "consent-marketing", source: "own", categories: [], en: "agree to marketing", zh: "同意营销" },
  { id: "consent-sharing", source: "own", categories: [], en: "agree to sharing with third parties", zh: "同意第三方共享" },
  { id: "consent-other", source: "own", categories: [], en: "other consent", zh: "其他同意" },
  { id: "other", source: "own", categories: [], en: "anything else", zh: "其他" },
] as const satisfies readonly KindRecord[];

export type FieldKind = (typeof FIELD_KINDS)[number]['id'];

/** The record of each kind by its id. */
export const KIND_BY_ID: ReadonlyMap<string, KindRecord> = new Map(FIELD_KINDS.map((record) => [record.id, record]));
