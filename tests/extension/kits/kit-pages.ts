import {
  ANTD,
  ANTD_NEXT,
  DIALOG_EN,
  DIALOG_ZH,
  DRAWER_EN,
  DRAWER_ZH,
  ELEMENT_PLUS,
  ELEMENT_PLUS_NEXT,
  MUI,
  MUI_NEXT,
  SHOELACE,
  SHOELACE_NEXT,
  type Questions,
} from './expected-questions';

/** One page of this folder: how it is built, what it asks at each stage, and what a person gave it. */
export interface KitPage {
  entry: string;
  language: string;
  title: string;
  first: Questions;
  next: Questions;
  dialog: Questions;
  /** Absent: the page has no drawer. */
  drawer?: Questions;
  /** Texts that must stand nowhere in what leaves the page: typed texts, chips, dates, choices of lists that are not in the page. */
  given: readonly string[];
  /** Choices of lists that stand in the page as a whole: they may be named among the options, and nowhere else. */
  chosen: readonly string[];
  /** The button that sends the first step. */
  send: RegExp;
  /** What opens the lists and calendars of the kit. */
  pickers: string;
  /** The one that is left open while the page is read. */
  leftOpen: string;
  /** Questions that the page complains of after an attempt to send it empty: `compelled` is `yes`. */
  complained: readonly string[];
}

/** Every page types this, with a number behind it, into each of its boxes. */
export const TYPED = 'TYPED-7351';
/** Every page is given this file in each of its uploads. */
export const FILE_NAME = 'SECRET-7351.pdf';

const GIVEN = [TYPED, FILE_NAME];
const REGION = ['SECRET-7351-province', 'SECRET-7351-city', 'SECRET-7351-district'];
const DATES = ['1987', '2031'];

/** The pages by their kit. */
export const KIT_PAGES = {
  antd: {
    entry: './antd.tsx',
    language: 'zh-CN',
    title: '结算 - 山谷茶行',
    first: ANTD,
    next: ANTD_NEXT,
    dialog: DIALOG_ZH,
    given: [...GIVEN, ...DATES, '2029', 'SECRET-7351-chip', 'SECRET-7351-job'],
    chosen: [...REGION, 'SECRET-7351-village', 'SECRET-7351-marriage'],
    send: /^提 ?交$/u,
    pickers: '[data-question] :is(.ant-select,.ant-picker)',
    leftOpen: '[data-question=delivery] .ant-picker',
    complained: ['name', 'phone', 'address', 'ethnicity', 'password', 'otp'],
  },
  'element-plus': {
    entry: './element-plus.ts',
    language: 'zh-CN',
    title: '会员注册 - 山谷茶行',
    first: ELEMENT_PLUS,
    next: ELEMENT_PLUS_NEXT,
    dialog: DIALOG_ZH,
    drawer: DRAWER_ZH,
    given: [...GIVEN, ...DATES, 'SECRET-7351-chip', 'SECRET-7351-friend', 'SECRET-7351-employer'],
    chosen: [...REGION, 'SECRET-7351-village', 'SECRET-7351-job'],
    send: /^注册$/u,
    pickers: '[data-question] :is(.el-select__wrapper,.el-date-editor,.el-cascader)',
    leftOpen: '[data-question=delivery] .el-date-editor',
    complained: ['username', 'phone', 'code', 'password', 'address'],
  },
  mui: {
    entry: './mui.tsx',
    language: 'en',
    title: 'Create your account - Hill Tea',
    first: MUI,
    next: MUI_NEXT,
    dialog: DIALOG_EN,
    drawer: DRAWER_EN,
    given: [...GIVEN, '1987', 'SECRET-7351-city', 'SECRET-7351-interest', 'SECRET-7351-language'],
    chosen: ['SECRET-7351-marriage', 'SECRET-7351-income', 'SECRET-7351-chip', 'SECRET-7351-country'],
    send: /^Create account$/u,
    pickers: '[data-question] [role=combobox]',
    leftOpen: '[data-question=health] [role=combobox]',
    complained: ['email', 'name', 'password', 'address'],
  },
  shoelace: {
    entry: './shoelace.ts',
    language: 'en',
    title: 'Checkout - Hill Tea',
    first: SHOELACE,
    next: SHOELACE_NEXT,
    dialog: DIALOG_EN,
    drawer: DRAWER_EN,
    given: [TYPED, '1987'],
    chosen: ['SECRET-7351-marriage', 'SECRET-7351-chip'],
    send: /^Place order$/u,
    pickers: 'sl-select',
    leftOpen: 'sl-select[multiple]',
    complained: [],
  },
} satisfies Record<string, KitPage>;

export type Kit = keyof typeof KIT_PAGES;
