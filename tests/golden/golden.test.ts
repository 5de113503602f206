import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../utils/assess';
import { ObservationSchema } from '../../utils/model/observation';
import { ReportSchema } from '../../utils/model/report';
import { DEMO_PAGES } from '../../research/demo-pages';
import { observationFile, reportFile } from './demo-pages';

describe.each(DEMO_PAGES)('the stored observation of %s', (path) => {
  const observation = ObservationSchema.parse(JSON.parse(readFileSync(observationFile(path), 'utf8')));

  test.each(['en', 'zh-CN'] as const)('gives the stored report in %s', async (language) => {
    const report = assess(observation, { language });
    expect(ReportSchema.parse(report)).toEqual(report);
    await expect(`${JSON.stringify(report, null, 1)}\n`).toMatchFileSnapshot(reportFile(path, language));
  });
});

test('exactly the ID number and the occupation are findings of the soy sauce checkout, and nothing of the clean ones', () => {
  const kinds = (path: (typeof DEMO_PAGES)[number]) => {
    const report = assess(ObservationSchema.parse(JSON.parse(readFileSync(observationFile(path), 'utf8'))), {
      language: 'en',
    });
    return report.findings.flatMap(({ items }) => items).map((id) => report.items.find((item) => item.id === id)?.kind);
  };
  expect(kinds('soy-sauce/checkout.html')).toEqual(['national-id', 'occupation']);
  for (const clean of [
    'clean/checkout.html',
    'clean/checkout.zh.html',
    'registration/register.zh.html',
    'login/login.html',
    'login/login.en.html',
  ] as const) {
    expect(kinds(clean), clean).toEqual([]);
  }
});
