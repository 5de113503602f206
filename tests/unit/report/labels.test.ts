import { describe, expect, test } from 'vitest';
import { NotLookedForSchema, LanguageSchema } from '../../../utils/model/report';
import { TextPlaceSchema } from '../../../utils/model/observation';
import { labelsFor, wordsFor } from '../../../utils/report/words/labels';
import { itemName, kindName, needName, purposeName, saidName, sourceName } from '../../../utils/report/words/names';
import { fakeReport } from './fake-report';

/** Every label with the path to it; functions are called with small numbers. */
function spoken(labels: unknown, path = ''): [string, string][] {
  if (typeof labels === 'string') return [[path, labels]];
  if (typeof labels === 'function') return [0, 1, 2].map((count) => [`${path}(${count})`, String(labels(count, 2))]);
  return Object.entries(labels as object).flatMap(([key, value]) => spoken(value, `${path}.${key}`));
}

describe.each(LanguageSchema.options)('the labels in %s', (language) => {
  const labels = labelsFor(language);

  test('are all there, trimmed and filled', () => {
    for (const [path, text] of spoken(labels)) {
      expect(text, path).not.toBe('');
      if (!/^\.(colon|comma|aside)/.test(path)) expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('never accuse: nothing is called illegal or a violation', () => {
    for (const [path, text] of spoken(labels)) {
      if (path !== '.notLegalAdvice') expect(text, path).not.toMatch(/illegal|unlawful|violat|违法|非法|侵权|违规/i);
    }
  });

  test('name every place of a text', () => {
    for (const place of TextPlaceSchema.options) {
      const words = wordsFor(language);
      expect(sourceName(place, words)).toBe(labels.source[place]);
      expect(sourceName(`star-in-${place}`, words)).toBe(labels.sourceStar(labels.source[place] ?? ''));
      expect(sourceName(`words-in-${place}`, words)).toBe(labels.sourceWords(labels.source[place] ?? ''));
    }
  });

  test('name every gap that a report can have', () => {
    for (const gap of NotLookedForSchema.options) expect(labels.read.gap[gap]).toBeTruthy();
  });
});

test('both languages have the same labels', () => {
  const paths = (language: 'en' | 'zh-CN') =>
    spoken(labelsFor(language))
      .map(([path]) => path)
      .sort();
  expect(paths('zh-CN')).toEqual(paths('en'));
});

describe('names', () => {
  test('come from the knowledge room, and unknown ids stand for themselves', () => {
    expect(kindName('occupation', 'zh-CN')).toBe('职业');
    expect(kindName('no-such-kind', 'en')).toBe('no-such-kind');
    expect(saidName('mandatory', wordsFor('zh-CN'))).toBe('必填');
    expect(saidName('delivery-order', wordsFor('zh-CN'))).toBe('下单配送');
    expect(sourceName('required-attribute', wordsFor('en'))).toBe('required attribute');
    expect(sourceName('asks-occupation', wordsFor('zh-CN'))).toBe('表单里要求职业');
    expect(sourceName('elsewhere', wordsFor('en'))).toBe('elsewhere');
    expect(purposeName('marketing', wordsFor('zh-CN'))).toBe('营销');
    expect(purposeName('elsewhere', wordsFor('en'))).toBe('elsewhere');
  });

  test('an item without a name on the page is called by its kind', () => {
    const [first] = fakeReport().items;
    if (!first) throw new Error('the fake report has items');
    expect(itemName({ ...first, element: { ...first.element, name: ' ' } }, 'en')).toBe('full name');
  });

  test('an item of no category is told apart from one that was not recognised', () => {
    const [first] = fakeReport().items;
    if (!first) throw new Error('the fake report has items');
    const bare = { ...first, category: null, necessity: 'unknown' } as const;
    const words = wordsFor('en');
    expect(needName({ ...bare, kind: 'quantity' }, words)).toBe(words.labels.notPersonal);
    expect(needName({ ...bare, kind: 'other' }, words)).toBe(words.labels.notRecognised);
  });
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['de', 'de'],
  ['zh_CN', undefined],
  ['"><img', undefined],
  [null, undefined],
])('a page that says its language is %s is quoted as %s', (written, quoted) => {
  expect(wordsFor('en', written).pageLanguage).toBe(quoted);
});
