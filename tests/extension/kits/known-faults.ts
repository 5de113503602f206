import type { Kit } from './kit-pages';

/** Why an expectation is not met yet, by question or by text. Each stands for one test that is expected to fail. */
type Faults = Readonly<Record<Kit, Readonly<Record<string, string>>>>;

/** Questions of the first step that are read otherwise than a person reads them. */
export const MISREAD: Faults = { antd: {}, 'element-plus': {}, mui: {}, shoelace: {} };

/** What is read besides, while a calendar stands open; `none` is what belongs to no question. */
export const MISREAD_OPEN: Faults = { antd: {}, 'element-plus': {}, mui: {}, shoelace: {} };

/** Questions of the second step, the dialog and the drawer. */
export const MISREAD_LATER: Faults = { antd: {}, 'element-plus': {}, mui: {}, shoelace: {} };

/** Questions whose complaint after an attempt is not seen. */
export const UNHEARD: Faults = {
  antd: { otp: 'the complaint stands on the group around the six boxes' },
  'element-plus': {
    username: 'a complaint in words without aria-invalid is not seen',
    phone: 'a complaint in words without aria-invalid is not seen',
    code: 'a complaint in words without aria-invalid is not seen',
    password: 'a complaint in words without aria-invalid is not seen',
    address: 'a complaint in words without aria-invalid is not seen',
  },
  mui: {},
  shoelace: {},
};

/** Texts of a person that leave the page. */
export const LEAKED: Faults = { antd: {}, 'element-plus': {}, mui: {}, shoelace: {} };
