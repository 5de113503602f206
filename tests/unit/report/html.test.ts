import { describe, expect, test } from 'vitest';
import { reportAsHtml } from '../../../utils/report/exporters/html';
import { escapeText, html } from '../../../utils/report/exporters/html/markup';
import { readableTime } from '../../../utils/report/exporters/html/reading';
import { LanguageSchema, type Report } from '../../../utils/model/report';
import { labelsFor } from '../../../utils/report/words/labels';
import { fakeReport } from './fake-report';

const LANGUAGES = LanguageSchema.options;
const HOSTILE = `</title></style><img src=x onerror=alert(1)>"'><script>alert(2)</script>&amp;\u0000`;

/** The same report with every string that a page could have written replaced by `text`. */
function written(text: string): Report {
  const report = fakeReport();
  const element = { path: [text], name: text, role: text };
  const evidence = [{ known: 'seen' as const, from: text, text, says: text }];
  return {
    ...report,
    page: { url: text, title: text, language: text, capturedAt: text },
    shop: { is: 'unknown', evidence },
    functions: [{ id: text, confidence: 1, evidence }],
    items: report.items.map((item) => ({
      ...item,
      id: text,
      kind: text,
      category: text,
      element,
      evidence,
      requirementEvidence: evidence,
      reason: text,
      condition: text,
    })),
    consents: report.consents.map((consent) => ({ ...consent, id: text, purposes: [text], element, evidence })),
    prompts: [{ id: text, api: text, category: text, at: text, gesture: 'no', count: 1, frame: text }],
    logins: [{ id: text, provider: text, scopes: [text], categories: [text], element, evidence }],
    findings: report.findings.map((finding) => ({
      ...finding,
      id: text,
      sentence: text,
      action: text,
      items: [text],
      evidence,
      mayBeWrong: [text],
    })),
  };
}

/** Tags of a file with their attribute names, in order: what a parser would build, without any text. */
function skeleton(file: string): string[] {
  const tags = file.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/gi);
  return [...tags].map(([, name, attributes = '']) => `${name} ${attributes.replace(/="[^"]*"/g, '').trim()}`);
}

describe('the exported HTML file', () => {
  test('has the same tags whatever the page wrote', () => {
    expect(skeleton(reportAsHtml(written(HOSTILE)))).toEqual(skeleton(reportAsHtml(written('harmless'))));
  });

  test('never carries a hostile string as it was written', () => {
    const file = reportAsHtml(written(HOSTILE));
    expect(file).not.toMatch(/<img|<script|onerror=alert\(1\)>"/);
    expect(file.match(/<\/title>/g)).toHaveLength(1);
    expect(file.match(/<\/style>/g)).toHaveLength(1);
    expect(file).not.toContain('\u0000');
  });

  test('loads and runs nothing', () => {
    const file = reportAsHtml(fakeReport());
    expect(file).toContain(`content="default-src 'none'; style-src 'unsafe-inline'`.replaceAll("'", '&#39;'));
    expect(file).not.toMatch(/<script|<link|<iframe|<img|\ssrc=|\shref=|url\(|@import|\sstyle=/);
  });

  test.each(LANGUAGES)('says every finding and its action in %s', (language) => {
    const report = fakeReport({ language });
    const file = reportAsHtml(report);
    expect(file).toContain(`<html lang="${language}">`);
    for (const { sentence, action } of report.findings) {
      expect(file).toContain(sentence);
      expect(file).toContain(action);
    }
  });

  test.each(LANGUAGES)('lists every item with what the page declares of it in %s', (language) => {
    const report = fakeReport({ language });
    const file = reportAsHtml(report);
    expect(file.match(/<th role="rowheader"/g)).toHaveLength(report.items.length);
    for (const requirement of Object.values(labelsFor(language).requirement))
      expect(file).toContain(`>${requirement}</span>`);
  });

  test.each(LANGUAGES)('marks provisions that are not verified, and only those, in %s', (language) => {
    const report = fakeReport({ language });
    const { notVerified } = labelsFor(language).finding;
    const unverified = report.findings.flatMap((finding) => finding.provisions).filter((one) => !one.verified);
    const marks = reportAsHtml(report).match(
      new RegExp(`<li><strong class="not-verified">${notVerified}</strong>`, 'g'),
    );
    expect(marks).toHaveLength(unverified.length);
    expect(unverified.length).toBeGreaterThan(0);
    for (const { verification } of unverified) expect(reportAsHtml(report)).toContain(verification);
  });

  test('says what was not looked for and how many fields were read', () => {
    const report = fakeReport();
    const { gap } = labelsFor('en').read;
    const file = reportAsHtml({ ...report, read: { ...report.read, items: 3, of: 8, truncated: true } });
    expect(file).toContain('3 of 8 fields found were read.');
    expect(file).toContain(labelsFor('en').read.truncated);
    for (const one of report.read.notLookedFor) expect(file).toContain(gap[one]);
  });

  test('still makes a whole file of a report with nothing in it', () => {
    const empty = fakeReport({ items: [], findings: [], consents: [], functions: [] });
    expect(reportAsHtml(empty)).toContain(labelsFor('en').finding.none);
  });
});

test('the template escapes text, keeps markup and leaves nothing out', () => {
  expect(
    html`<p title="${'"'}">${'<b>'}${html`<i>${1}</i>`}${[html`a`, html`b`]}${null}${false}${undefined}</p>`.markup,
  ).toBe('<p title="&quot;">&lt;b&gt;<i>1</i>ab</p>');
  expect(escapeText(`&<>"'\u0007`)).toBe('&amp;&lt;&gt;&quot;&#39;\uFFFD');
});

test.each([
  ['2026-11-22T05:12:30.120Z', '2026-11-22 05:12:30 UTC'],
  ['2026-11-22T05:12:30Z', '2026-11-22 05:12:30 UTC'],
  ['soon', 'soon'],
])('the time %s reads as %s', (capturedAt, readable) => {
  expect(readableTime(capturedAt)).toBe(readable);
});
