import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../utils/classify/tokens';
import { assess } from '../../utils/assess';
import { ObservationSchema, type Observation } from '../../utils/model/observation';
import { ReportSchema } from '../../utils/model/report';
import { reportAsHtml } from '../../utils/report/exporters/html';
import { reportAsJson } from '../../utils/report/exporters/json';
import { reportAsText } from '../../utils/report/exporters/text';
import { reportableUrl } from '../../utils/model/reportable-url';
import { fakeControl } from '../unit/judge/fake-request';

/** Any text a page may hold: other scripts, zero-width and direction marks, markup, half surrogates. */
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</title><script>',
    '\u202Egnp.exe',
    '\u200B\u200D',
    '身份证号 * 必填',
    '\'"`${}',
    '(a+)+$'.repeat(20),
  ),
);

const observation: fc.Arbitrary<Observation> = fc
  .record({
    title: hostileText,
    label: hostileText,
    name: hostileText,
    option: hostileText,
    note: hostileText,
    heading: hostileText,
    required: fc.boolean(),
  })
  .map(({ title, label, name, option, note, heading, required }) => ({
    schemaVersion: 1,
    page: {
      url: `https://shop.example/?q=${encodeURIComponent(label.replace(/[\uD800-\uDFFF]/gu, ''))}`,
      title: title.slice(0, 300),
      capturedAt: '2026-11-22T00:00:00Z',
    },
    look: {
      url: 'https://shop.example/',
      title: '',
      controls: 1,
      passwords: 0,
      outsideFrames: 0,
      structuredTypes: [],
      prices: 0,
      linkPaths: [],
      linkTexts: [],
    },
    headings: [heading.slice(0, 300)],
    forms: [{ owner: 'form', headings: [heading.slice(0, 300)], buttons: [], notes: [note.slice(0, 300)] }],
    controls: [
      fakeControl({
        texts: [{ from: 'label', text: label.slice(0, 300) }],
        name: name.slice(0, 300),
        options: [option.slice(0, 300)],
        required,
      }),
    ],
    read: { items: 1, of: 1, truncated: false, unreadFrames: 0, ms: 1 },
  }));

describe('whatever a page says', () => {
  test('is judged without a throw, to a report that parses and comes back from JSON as it was', () => {
    fc.assert(
      fc.property(observation, (seen) => {
        const report = assess(ObservationSchema.parse(seen), { language: 'en' });
        expect(ReportSchema.parse(JSON.parse(reportAsJson(report)))).toEqual(JSON.parse(JSON.stringify(report)));
      }),
      { numRuns: 200 },
    );
  });

  test('cannot put an element into the exported page, or a control character into the terminal', () => {
    const clean = (text: string) =>
      (text.match(/<[a-z!/][^>]*>/giu) ?? []).filter((tag) => /^<(?:script|img|iframe)|\son\w+=/iu.test(tag));
    fc.assert(
      fc.property(observation, (seen) => {
        const report = assess(ObservationSchema.parse(seen), { language: 'zh-CN' });
        expect(clean(reportAsHtml(report))).toEqual([]);
        // oxlint-disable-next-line no-control-regex
        expect(reportAsText(report)).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/u);
      }),
      { numRuns: 200 },
    );
  });

  test('is split into a bounded number of tokens', () => {
    fc.assert(fc.property(hostileText, (text) => tokensOf(text).length <= 60));
  });
});

describe('the address in a report', () => {
  test('carries no credentials, no fragment and no secret value', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.constantFrom(
          'code',
          'state',
          'access_token',
          'email',
          'sessionid',
          'password',
          'user_email',
          'jwt',
          'customerEmail',
        ),
        (url, name) => {
          const reported = new URL(reportableUrl(`${url}${url.includes('?') ? '&' : '?'}${name}=SECRET#SECRET`));
          expect(reported.href).not.toContain('SECRET');
        },
      ),
    );
  });
});
