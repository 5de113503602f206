import type { FieldKind } from '../../knowledge/field-kinds';
import type { Form } from '../../model/observation';
import { LABEL_PHRASES } from '../lexicon-index';
import { tokensOf } from '../tokens';
import { groupOf, reread, type FormField } from './form-field';

/** What a list of goods is narrowed by: questions of goods, whoever they are made for. */
const FILTERED: ReadonlySet<FieldKind> = new Set([
  'sex',
  'age',
  'body-measurements',
  'amount',
  'product-option',
  'other',
  'rating',
  'delivery-method',
  'address-level1',
  'address-level2',
  'country',
]);
/** Attributes that goods and persons share. */
const ATTRIBUTES: ReadonlySet<FieldKind> = new Set(['body-measurements', 'name', 'given-name', 'sex', 'age', 'bday']);

/** The same under a name that says whose they are; a name of a person may be asked for a gift card. */
const NAMED_ATTRIBUTES: ReadonlySet<FieldKind> = new Set(['body-measurements', 'sex', 'age', 'bday', 'other']);
/** How shops' forms name the attributes of what is bought: `sku[311][height]`, `items[0][props][sex]`, `super_attribute[92]`. */
const GOODS_NAME =
  /^(?:sku|option|options|props|properties|attribute|attributes|variant|variants|super_attribute|item|items|product|products|cart|basket)\W/iu;

/**
 * Questions that only their form explains: everything in a form that filters is a filter, and measures or names beside sizes and
 * quantities of goods are the goods' own.
 */
export function readSurroundings(fields: readonly FormField[], form: Form | undefined): void {
  const groups = new Set(fields.map(({ reading }) => groupOf(reading.kind)));
  const asksPerson = groups.has('email') || groups.has('phone');
  if (isFilter(fields, form) && !asksPerson && !groups.has('person-name') && !hasPostalAddress(fields)) {
    for (const field of fields) if (FILTERED.has(field.reading.kind)) reread(field, 'sort-or-filter', 'filter-form');
    return;
  }
  const sells = fields.some(({ reading }) => reading.kind === 'product-option' || reading.kind === 'quantity');
  for (const field of fields)
    if (NAMED_ATTRIBUTES.has(field.reading.kind) && isNamedAsGoods(field))
      reread(field, 'product-option', 'named-as-goods');
  const isReview = fields.some(({ reading }) => reading.kind === 'review-text' || reading.kind === 'rating');
  if (!sells || isReview || asksPerson || groups.has('address')) return;
  for (const field of fields) if (ATTRIBUTES.has(field.reading.kind)) reread(field, 'product-option', 'beside-goods');
}

function isNamedAsGoods({ control }: FormField): boolean {
  return GOODS_NAME.test(control.name ?? '') && /[[\].]/u.test(control.name ?? '');
}

function hasPostalAddress(fields: readonly FormField[]): boolean {
  return fields.some(({ reading }) => ['postal-code', 'street-address', 'address-line1'].includes(reading.kind));
}

/** Headings, buttons or the form's own name say that it narrows a list. */
function isFilter(fields: readonly FormField[], form: Form | undefined): boolean {
  if (fields.some(({ control }) => control.type === 'password')) return false;
  const said = [...(form?.headings ?? []), ...(form?.buttons ?? []), form?.htmlId ?? '', form?.name ?? ''];
  return said.some((text) =>
    LABEL_PHRASES.find(tokensOf(text)).some(({ meanings, length }) => {
      const words = tokensOf(text).length;
      return length >= words - 2 && meanings.some((meaning) => 'kind' in meaning && meaning.kind === 'sort-or-filter');
    }),
  );
}
