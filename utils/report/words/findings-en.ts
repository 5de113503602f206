import type { FindingWords } from './finding-words';

/** Findings in English: plain, in "appears" form; the shop is asked to show the need, it is not accused. */
export const EN_FINDING_WORDS: FindingWords = {
  rules: {
    'forced-collection': {
      sentence: (what, service) => `The page appears to require ${what}, which ${service} does not appear to need.`,
      action: (what) =>
        `Ask the shop what it needs ${what} for before you fill it in, or look for a way without it, such as a guest checkout. It is for the shop to show the need.`,
    },
    'forced-sensitive-collection': {
      sentence: (what, service) =>
        `The page appears to require ${what}, which is sensitive and which ${service} does not appear to need.`,
      action: (what) =>
        `Hold ${what} back until the shop has said what it is for and asked for your separate consent. You should be able to refuse; it is for the shop to show the need.`,
    },
  },
  services: {
    browse: 'browsing a shop',
    'product-search': 'searching a shop',
    newsletter: 'a newsletter',
    registration: 'opening an account',
    login: 'logging in',
    'delivery-order': 'a delivery order',
    'pickup-order': 'an order for pickup',
    'digital-order': 'an order of digital goods',
    'food-order': 'a food order',
    'cross-border-order': 'an imported order',
    'age-restricted-order': 'an order of age-restricted goods',
    'medicine-order': 'an order of medicine',
    invoice: 'an invoice',
    payment: 'a payment',
    credit: 'paying by instalments',
    'customer-service': 'customer service',
    review: 'posting a review',
    'travel-or-ticket-booking': 'booking a ticket or a trip',
    promotion: 'a prize draw or a coupon',
  },
  anyService: 'the service',
  steps: {
    'personal-information': 'Is it personal information, alone or together with the rest of the form?',
    compelled: 'Must it be given?',
    needed: 'Does the service need it?',
    told: 'Is it told what it is for, before or at the field?',
    refusable: 'Can this item alone be refused?',
    'refusal-honoured': 'Was a refusal honoured?',
  },
  outcomes: { yes: 'yes', no: 'no', unknown: 'not known' },
  because: {
    'category-unknown': () => 'What the field asks for could not be told.',
    'company-data': () => 'It is data of a company, not of a person.',
    'identifies-alone': () => 'It points at one person by itself.',
    'identifies-combined': ({ with: partner }) =>
      `It points at a person together with what the form also asks: ${partner}.`,
    'identifies-with-account': () => 'It points at a person together with the account.',
    'identifies-not-yet': () => 'Alone, on a form that asks for nothing else, it points at nobody yet.',
    'seen-compelled': () => 'Nothing was sent while it was left blank.',
    'declared-mandatory': () => 'The page itself declares the field mandatory.',
    'inferred-mandatory': () => 'The form marks only its optional fields, so the others read as mandatory.',
    'not-declared-mandatory': () => 'The page does not declare the field mandatory.',
    'need-unknown': () => 'There is no entry for this datum and this service; nothing is concluded.',
    'need-not-shown': ({ reason }) =>
      `For this service: ${reason}. "Better service" or "a better experience" would be no ground to force it.`,
    'condition-not-met': ({ reason }) => `It is needed only in a case that this page does not show: ${reason}.`,
    'need-conditional': ({ reason }) => `It depends: ${reason}.`,
    'need-listed': ({ reason }) => `For this service: ${reason}.`,
    'note-at-field': ({ note }) =>
      `A note stands at the field: "${note}". Whether it tells the purpose is for the reader.`,
    'no-note-at-field': () => 'No note was found at the field. The privacy policy was not read.',
    'no-leaving-out': () => 'The page declares it mandatory and shows no way to leave out this item alone.',
    'leaving-out-unknown': () => 'Whether it may be left out was not seen.',
    'refusal-not-seen': () => 'No refusal was seen in this visit.',
  },
  mayBeWrong: {
    'need-is-our-table':
      'What a service needs is taken from our own table; the shop may have a reason that the page does not show.',
    'requirement-inferred': 'That the field is mandatory was inferred from how the form marks its other fields.',
    'kind-uncertain': 'What the field asks for was read from few signs and may be something else.',
    'function-uncertain': 'What the form is for was read from its words and fields and may be something else.',
    'several-functions': 'The form serves several purposes; the most permissive of them was taken.',
    'server-may-accept-blank': 'The shop may accept the form without the field, whatever the page says.',
  },
};
