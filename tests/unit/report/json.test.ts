import { expect, test } from 'vitest';
import { LanguageSchema, ReportSchema } from '../../../utils/model/report';
import { reportAsJson } from '../../../utils/report/exporters/json';
import { fakeReport } from './fake-report';

test.each(LanguageSchema.options)('the JSON file is the report itself, valid by its schema, in %s', (language) => {
  const report = fakeReport({ language });
  const file = reportAsJson(report);
  expect(ReportSchema.parse(JSON.parse(file))).toEqual(report);
  expect(file.endsWith('}\n')).toBe(true);
});
