import { describe, expect, test } from 'vitest';
import { CATEGORIES } from '../../utils/knowledge/categories';
import { FIELD_KINDS } from '../../utils/knowledge/field-kinds';
import { NECESSITY_CELLS, necessityCell } from '../../utils/knowledge/necessity';
import { NECESSITY_OVERLAYS } from '../../utils/knowledge/necessity-overlays';
import { PROVISIONS } from '../../utils/knowledge/provisions';
import { PROVISION_SOURCES, PROVISIONS_READ_ON } from '../../utils/knowledge/provisions/sources';
import { SERVICE_FUNCTIONS } from '../../utils/knowledge/service-functions';
import { AUTOFILL_KINDS } from '../../utils/knowledge/standards/html-autofill';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
const hasChinese = (text: string) => /\p{Script=Han}/u.test(text);

describe('every id', () => {
  test.each([
    ['categories', ids(CATEGORIES)],
    ['kinds', ids(FIELD_KINDS)],
    ['service functions', ids(SERVICE_FUNCTIONS)],
    ['provisions', ids(PROVISIONS)],
  ])('of %s is there once', (_, all) => {
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(10);
  });

  test('that a cell, an overlay or a kind names is known', () => {
    const categories = new Set<string>(ids(CATEGORIES));
    const functions = new Set<string>(ids(SERVICE_FUNCTIONS));
    const provisions = new Set<string>(ids(PROVISIONS));
    for (const row of [...NECESSITY_CELLS, ...NECESSITY_OVERLAYS]) {
      expect(categories, row.category).toContain(row.category);
      for (const id of row.functions) expect(functions).toContain(id);
      for (const id of row.provisions) expect(provisions).toContain(id);
    }
    for (const kind of FIELD_KINDS) for (const id of kind.categories) expect(categories).toContain(id);
    const kinds = new Set<string>(ids(FIELD_KINDS));
    for (const kind of Object.values(AUTOFILL_KINDS)) expect(kinds).toContain(kind);
  });
});

describe('the necessity table', () => {
  test('has one cell at most for a category in a function', () => {
    const keys = NECESSITY_CELLS.flatMap(({ category, functions }) => functions.map((id) => `${category} ${id}`));
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.length).toBe(69 * 19);
  });

  test('has a condition exactly where it says conditional, and both languages everywhere', () => {
    for (const cell of [...NECESSITY_CELLS, ...NECESSITY_OVERLAYS]) {
      const place = `${cell.category} in ${cell.functions.join(', ')}`;
      expect(cell.condition !== undefined, place).toBe(cell.necessity === 'conditional');
      expect(hasChinese(cell.reason.zh), place).toBe(true);
      if (cell.condition) expect(hasChinese(cell.condition.zh), place).toBe(true);
      expect(hasChinese(cell.reason.en), place).toBe(false);
    }
  });

  test.each([
    ['national-id', 'delivery-order', 'not-necessary'],
    ['national-id', 'cross-border-order', 'necessary'],
    ['account-phone', 'registration', 'necessary'],
    ['face', 'registration', 'sensitive'],
    ['recipient-name', 'delivery-order', 'necessary'],
    ['email', 'registration', 'conditional'],
  ] as const)('says of %s in %s: %s', (category, id, necessity) => {
    expect(necessityCell(category, id)?.necessity).toBe(necessity);
  });
});

describe('provisions', () => {
  test('name sources that are listed, read on a day', () => {
    expect(PROVISIONS_READ_ON).toMatch(/^\d{4}-\d\d-\d\d$/u);
    for (const { id, sources, paraphrase, instrument } of PROVISIONS) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(PROVISION_SOURCES, id).toHaveProperty([source]);
      expect(hasChinese(paraphrase.zh) && hasChinese(instrument.zh), id).toBe(true);
    }
  });

  test('are verified only where nothing of them is from memory or unread', () => {
    for (const { id, verification, verificationNote } of PROVISIONS) {
      if (verification !== 'verified') continue;
      expect(verificationNote, id).toMatch(/^verified/u);
      expect(verificationNote, id).not.toMatch(/from memory|not read/u);
    }
  });

  test('the unconfirmed number of the Weishi appeal stands nowhere', () => {
    expect(JSON.stringify(PROVISIONS)).not.toContain('9583');
  });
});
