import type { Item } from '../../../utils/model/report';

/**
 * What a person sees on the pages of this folder, by the `data-question` of each question: the items that it is, joined by ` + `, each
 * `kind requirement`. Kinds joined by `|` are equally right; `*` stands for any requirement, where one mark stands over two controls.
 */
export type Questions = Readonly<Record<string, string>>;

export const ANTD: Questions = {
  name: 'name mandatory',
  phone: 'tel-country-code * + tel|tel-national mandatory',
  region: 'address-level1|address-level2|address-level3 mandatory',
  village: 'address-level4|address-level3 unmarked',
  address: 'street-address|address-line1 mandatory',
  birth: 'bday unmarked',
  sex: 'sex unmarked',
  ethnicity: 'ethnicity mandatory',
  marriage: 'marital-status unmarked',
  hobbies: 'interests unmarked',
  job: 'occupation unmarked',
  quantity: 'quantity unmarked',
  delivery: 'delivery-time unmarked + delivery-time unmarked',
  days: 'delivery-time unmarked',
  health: 'health unmarked',
  income: 'income unmarked',
  stars: 'rating unmarked',
  document: 'id-document-photo mandatory',
  avatar: 'avatar|photo unmarked',
  password: 'new-password mandatory',
  otp: 'one-time-code mandatory',
  marketing: 'consent-marketing unmarked',
  terms: 'consent-terms *',
  size: 'product-option|other unmarked',
};

export const ANTD_NEXT: Questions = {
  payment: 'payment-method mandatory',
  heading: 'invoice-title|other mandatory',
  tax: 'company-tax-id mandatory',
  coupon: 'coupon-code optional',
  remark: 'remark optional',
};

export const ELEMENT_PLUS: Questions = {
  username: 'username mandatory',
  phone: 'tel-country-code * + tel|tel-national mandatory',
  code: 'one-time-code mandatory',
  password: 'new-password mandatory',
  email: 'email optional',
  birth: 'bday unmarked',
  sex: 'sex mandatory',
  education: 'education unmarked',
  job: 'occupation mandatory',
  hobbies: 'interests unmarked',
  friends: 'friend-list|tel unmarked',
  employer: 'employer unmarked',
  region: 'address-level1|address-level2|address-level3 mandatory',
  cities: 'address-level1|address-level2|address-level3 unmarked',
  village: 'address-level4|address-level3 unmarked',
  address: 'street-address|address-line1 mandatory',
  household: 'household unmarked',
  income: 'income unmarked',
  stars: 'rating unmarked',
  delivery: 'delivery-time unmarked + delivery-time unmarked',
  hour: 'delivery-time unmarked',
  health: 'health unmarked',
  photo: 'avatar|photo unmarked',
  document: 'id-document-photo unmarked',
  marketing: 'consent-marketing unmarked',
  terms: 'consent-terms unmarked',
};

export const ELEMENT_PLUS_NEXT: Questions = {
  payment: 'payment-method mandatory',
  heading: 'invoice-title unmarked',
  remark: 'remark unmarked',
};

export const MUI: Questions = {
  email: 'email mandatory',
  name: 'name mandatory',
  phone: 'tel|tel-national optional',
  birth: 'bday unmarked',
  password: 'new-password mandatory',
  address: 'street-address|address-line1 mandatory',
  marriage: 'marital-status unmarked',
  occupation: 'occupation mandatory',
  income: 'income unmarked',
  health: 'health unmarked',
  city: 'address-level2 mandatory',
  interests: 'interests unmarked',
  country: 'country|country-name mandatory',
  nationality: 'nationality mandatory',
  languages: 'language unmarked',
  sex: 'sex mandatory',
  referral: 'referral-source unmarked',
  height: 'body-measurements unmarked',
  rating: 'rating unmarked',
  avatar: 'avatar|photo unmarked',
  marketing: 'consent-marketing unmarked',
  terms: 'consent-terms mandatory',
};

export const MUI_NEXT: Questions = { card: 'cc-number mandatory', coupon: 'coupon-code unmarked' };

export const SHOELACE: Questions = {
  email: 'email mandatory',
  name: 'name mandatory',
  phone: 'tel optional',
  birth: 'bday unmarked',
  password: 'new-password mandatory',
  quantity: 'quantity unmarked',
  address: 'street-address|address-line1 mandatory',
  marriage: 'marital-status unmarked',
  occupation: 'occupation mandatory',
  interests: 'interests unmarked',
  sex: 'sex mandatory',
  delivery: 'delivery-method unmarked',
  height: 'body-measurements unmarked',
  rating: 'rating unmarked',
  marketing: 'consent-marketing unmarked',
  terms: 'consent-terms mandatory',
};

export const SHOELACE_NEXT: Questions = { card: 'cc-number mandatory', coupon: 'coupon-code unmarked' };

/** A dialog and a drawer, as they come on top of the first step. */
export const DIALOG_ZH: Questions = { 'id-number': 'national-id mandatory' };
export const DRAWER_ZH: Questions = { emergency: 'emergency-contact unmarked' };
export const DIALOG_EN: Questions = { 'id-number': 'passport mandatory' };
export const DRAWER_EN: Questions = { emergency: 'emergency-contact unmarked' };

/** What was read, in the words of what was expected: an answer that fits is worded as expected, any other as it is. */
export function wordedAs(expected: Questions, read: Readonly<Record<string, readonly Item[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(read).map(([question, items]) => {
      const wanted = expected[question];
      const words = items.map(({ kind, requirement }) => `${kind} ${requirement}`);
      return [question, wanted !== undefined && fits(words, wanted.split(' + ')) ? wanted : words.join(' + ')];
    }),
  );
}

function fits(items: readonly string[], wanted: readonly string[]): boolean {
  return (
    items.length === wanted.length &&
    wanted.every((one, index) => {
      const [kinds = '', requirement] = one.split(' ');
      const [kind = '', said] = (items[index] ?? '').split(' ');
      return kinds.split('|').includes(kind) && (requirement === '*' || requirement === said);
    })
  );
}
