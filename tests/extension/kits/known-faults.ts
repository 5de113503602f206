import { FILE_NAME, TYPED, type Kit } from './kit-pages';

/** Why an expectation is not met yet, by question or by text. Each stands for one test that is expected to fail. */
type Faults = Readonly<Record<Kit, Readonly<Record<string, string>>>>;

const HIDDEN_LABEL = 'a label whose text stands in a slot (an element without a box of its own) is taken for hidden';
const CHIPS_OF_LIST =
  'chips of a list that can be searched in are the text beside the box behind them and notes of the form';
const SLIDER = 'a control with the role slider is no item';
const BOXES = 'check boxes without names that share one group are one question, and are read as one each';
const PREFIX = 'the list of dial codes beside a phone number is read as the number';

/** Questions of the first step that are read otherwise than a person reads them. */
export const MISREAD: Faults = {
  antd: {
    phone: PREFIX,
    delivery: 'the second box of a range is read by its placeholder 结束日期 as a filter, not by the label of both',
    health: BOXES,
    income: SLIDER,
    stars: 'radio buttons of a script without a radiogroup around them are no item',
    otp: 'the six boxes of one code are six items',
    days: 'a box of several dates as chips is no item',
    avatar: 'an upload dressed as a card is read by no label',
    size: 'the kit sends autocomplete=new-password on every list, and one without a label is read as a new password',
  },
  'element-plus': {
    phone: PREFIX,
    health: BOXES,
    income: SLIDER,
    stars: SLIDER,
    cities: 'the box to search in behind the chips of a list is an item of its own',
    document: 'an upload dressed as a field to drop files on is read by no label',
  },
  mui: {
    referral: BOXES,
    height: 'a range whose drawn thumb holds the transparent native input is no item',
  },
  shoelace: {
    name: HIDDEN_LABEL,
    phone: HIDDEN_LABEL,
    birth: HIDDEN_LABEL,
    password: HIDDEN_LABEL,
    quantity: HIDDEN_LABEL,
    address: HIDDEN_LABEL,
    height: HIDDEN_LABEL,
    marketing: 'the text of a switch is slotted into its label from outside of the shadow root',
    terms: 'the text of a box is slotted into its label from outside of the shadow root',
    occupation: 'the mark of a list is taken for that of the hidden input behind it',
    interests: 'a list that shows its choices as chips is no item: its input is transparent',
    sex: 'the radio buttons lie outside of the shadow root that holds their radiogroup',
    delivery: 'each radio button lies in a shadow root of its own',
    rating: SLIDER,
  },
};

/** What is read besides, while a calendar stands open; `none` is what belongs to no question. */
export const MISREAD_OPEN: Faults = {
  antd: {},
  'element-plus': { none: 'the boxes of an open calendar are items' },
  mui: {},
  shoelace: {},
};

/** Questions of the second step, the dialog and the drawer. */
export const MISREAD_LATER: Faults = {
  antd: {},
  'element-plus': {},
  mui: {},
  shoelace: { card: HIDDEN_LABEL, coupon: HIDDEN_LABEL, 'id-number': HIDDEN_LABEL, emergency: HIDDEN_LABEL },
};

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
export const LEAKED: Faults = {
  antd: {
    '1987':
      'the header of a calendar names the year of the chosen date, and is kept as a button of the form, also after it is closed',
    '2031':
      'the header of a calendar names the year of the chosen date, and is kept as a button of the form, also after it is closed',
    '2029': 'chips of a box of several dates are notes of the form and the text beside the box behind it',
    'SECRET-7351-chip': 'a list that was opened and closed is a control by itself, whose rows are the text behind it',
    'SECRET-7351-marriage':
      'a list that was opened and closed is a control by itself, whose rows are the text behind it',
    [TYPED]: 'what is typed into a list of tags is a row of it, and with it the text behind it',
  },
  'element-plus': {
    'SECRET-7351-friend': 'chips before the box that adds one are the text beside it and notes of the form',
    [TYPED]: 'chips before the box that adds one are the text beside it and notes of the form',
    'SECRET-7351-province': CHIPS_OF_LIST,
    'SECRET-7351-city': CHIPS_OF_LIST,
    'SECRET-7351-district': CHIPS_OF_LIST,
    [FILE_NAME]: 'the row of a file has the role button, and its name is kept as a button of the form',
  },
  mui: {
    'SECRET-7351-interest': 'chips before the box to search in are the text beside it, buttons and notes of the form',
  },
  shoelace: { 'SECRET-7351-chip': 'chips before the hidden box of a list are the text beside it' },
};
