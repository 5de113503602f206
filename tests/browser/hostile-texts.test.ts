import { expect, test } from 'vitest';
import { ThreadClock } from '../../research/bench/thread-time';
import { classify } from '../../utils/classify';
import { observeHtml, useBrowser } from './observe-html';
import { pageEngineScript } from '../../research/page-engine/bundle';

useBrowser();

const read = async (html: string) => {
  const { page, observation } = await observeHtml(html);
  await page.close();
  return classify(observation).requests;
};

test.each([
  ['zero-width characters', '身\u200B份\u200D证\uFEFF号'],
  ['direction marks', '\u202E身份证号\u202C'],
  ['soft hyphens', 'Natio\u00ADnal ID num\u00ADber'],
  ['full width', 'ＮＡＴＩＯＮＡＬ　ＩＤ　ＮＵＭＢＥＲ'],
  ['two scripts', '身份证号 / National ID number'],
])('%s do not hide what a label asks', async (_, label) => {
  const [request] = await read(`<form><label>${label} <input name=f1></label></form>`);
  expect(request?.kind).toBe('national-id');
});

const ORDINARY = '<label>Name <input name=a></label><select name=b><option>one<option>two</select>';
const HOSTILE = [
  `<label>${'very long label '.repeat(6_250)}<input name=c></label>`,
  `<select name=d>${'<option>choice'.repeat(10_000)}</select>`,
  `<label>${'(a+)+$ '.repeat(3_000)}<input name=e></label>`,
  `<label>${'*'.repeat(50_000)}<input name=f></label>`,
  `<label>${'/'.repeat(50_000)}<input name=g></label>`,
  `<label>${'aA'.repeat(50_000)}<input name=h></label>`,
  `<label>${'身'.repeat(50_000)}<input name=i></label>`,
  `<label>${'e\u0301'.repeat(50_000)}<input name=j></label>`,
].join('');

test('labels of 100,000 characters and lists of 10,000 choices are read in bounded time', async () => {
  const requests = await read(`<form>${HOSTILE}</form>`);
  expect(requests).toHaveLength(8);
  const { page } = await observeHtml(`<form>${HOSTILE}</form>`);
  const script = await pageEngineScript();
  const clock = await ThreadClock.in(page);
  await clock.of(`${script};0`);
  const hostile = await clock.of('overask.observe()');
  await page.setContent(`<form>${ORDINARY.repeat(200)}</form>`);
  await clock.of(`${script};0`);
  const ordinary = await clock.of('overask.observe()');
  await page.close();
  // Eight hostile controls cost no more than some hundred ordinary ones.
  expect(hostile / ordinary).toBeLessThan(4);
});

test('classifying them is bounded too: eight cost less than a few hundred ordinary ones', async () => {
  const { page, observation } = await observeHtml(`<form>${HOSTILE}</form>`);
  const plain = await observeHtml(`<form>${ORDINARY.repeat(4)}</form>`);
  await page.close();
  await plain.page.close();
  classify(observation);
  const cost = (seen: typeof observation, runs: number) => {
    const before = process.cpuUsage();
    for (let run = 0; run < runs; run += 1)
      classify({
        ...seen,
        controls: seen.controls.map((c) => ({ ...c, texts: c.texts.map((t) => ({ ...t, text: `${t.text} ${run}` })) })),
      });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  cost(plain.observation, 20);
  expect(cost(observation, 50) / cost(plain.observation, 50)).toBeLessThan(40);
});
