import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { assessInSteps } from '../../utils/assess';
import { observeHtml, useBrowser } from './observe-html';

useBrowser();

const FORM = `<h1>Create an account</h1><form novalidate action="/register">
  <label>E-mail <input name=email type=email></label><label>Password <input name=pw type=password autocomplete=new-password></label>
  <label>Gender <select name=gender><option value="">choose<option>female<option>male</select></label>
  <button>Register</button></form>
  <script>document.forms[0].addEventListener('submit', (event) => { event.preventDefault();
    for (const field of document.forms[0].querySelectorAll('input,select'))
      field.setAttribute('aria-invalid', String(field.value === '')); });</script>`;

async function compelledAfter(html: string, prepare?: (page: Page) => Promise<void>) {
  const { page, observation } = await observeHtml(html, prepare);
  await page.close();
  const { reading, report } = assessInSteps(observation, { language: 'en' });
  const compelled = Object.fromEntries(reading.requests.map((one) => [one.control.name, one.compelled]));
  return { compelled, observation, categories: report.findings.flatMap(({ items }) => items).length };
}

test('nothing is known of an unmarked form before the person tries, and nobody is accused', async () => {
  const { compelled, categories } = await compelledAfter(FORM);
  expect(compelled).toEqual({ email: 'unknown', pw: 'unknown', gender: 'unknown' });
  expect(categories).toBe(0);
});

test('what the page complains of after the own attempt is compelled, and can be a finding though unmarked', async () => {
  const { compelled, categories } = await compelledAfter(FORM, async (page) => {
    await page.fill('[name=email]', 'SECRET-1@example.com');
    await page.fill('[name=pw]', 'SECRET-2');
    await page.click('button');
  });
  expect(compelled).toEqual({ email: 'unknown', pw: 'unknown', gender: 'yes' });
  expect(categories).toBe(1);
});

test('a complaint about what is filled in says nothing of leaving it out, and its value is not read', async () => {
  const { compelled, observation } = await compelledAfter(FORM, async (page) => {
    await page.fill('[name=email]', 'SECRET-1');
    await page.evaluate(() => document.querySelector('[name=email]')?.setAttribute('aria-invalid', 'true'));
  });
  expect(compelled['email']).toBe('unknown');
  expect(JSON.stringify(observation)).not.toContain('SECRET');
});

const WAITING = `<form action="/register"><label>Phone <input name=tel></label><label>Birthday <input name=bday></label>
  <button disabled>Register</button></form>`;

test('a send button that stays off while one answer alone is missing waits for it', async () => {
  expect((await compelledAfter(WAITING)).compelled).toEqual({ tel: 'unknown', bday: 'unknown' });
  const { compelled } = await compelledAfter(WAITING, (page) => page.fill('[name=tel]', '13800000000'));
  expect(compelled).toEqual({ tel: 'unknown', bday: 'yes' });
});
