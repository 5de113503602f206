import { expect, test } from 'vitest';
import { reportFileName } from '../../../utils/report/exporters/file-name';
import { fakeReport } from './fake-report';

function named(url: string, capturedAt = '2026-11-22T05:12:30.120Z'): string {
  return reportFileName(fakeReport({ page: { url, title: '', language: null, capturedAt } }), 'json');
}

test.each([
  ['https://shop.example/checkout', 'overask-shop.example-20261122-0512.json'],
  ['https://user:secret@Shop.Example:8443/?id=1', 'overask-shop.example-20261122-0512.json'],
  ['https://酱油.example/', 'overask-xn--uvw569e.example-20261122-0512.json'],
  ['http://[::1]/', 'overask-1-20261122-0512.json'],
  ['file:///etc/passwd', 'overask-page-20261122-0512.json'],
  ['not a url', 'overask-page-20261122-0512.json'],
  ['https://shop.example./', 'overask-shop.example-20261122-0512.json'],
])('a report of %s is saved as %s', (url, name) => {
  expect(named(url)).toBe(name);
});

test('a time that is none does not reach the file name', () => {
  expect(named('https://shop.example/', '../../x')).toBe('overask-shop.example-undated.json');
});

test('a very long host is cut and the name stays safe', () => {
  const name = named(`https://${'a.'.repeat(120)}example/`);
  expect(name.length).toBeLessThan(150);
  expect(name).toMatch(/^overask-[a-z0-9.-]+\.json$/);
});
