import { expect, test } from 'vitest';
import { classify } from '../../utils/classify';
import { observeHtml, useBrowser } from './observe-html';

useBrowser();

const SECRET = 'SECRET-7351';

async function read(html: string) {
  const { page, observation } = await observeHtml(`<form action="/register">${html}</form>`);
  await page.close();
  expect(JSON.stringify(observation)).not.toContain(SECRET);
  return classify(observation).requests.map(({ control, kind, requirement }) => ({
    kind,
    requirement,
    role: control.element.role,
    name: control.element.name,
    options: control.options,
  }));
}

test.each([
  [
    'a drop-down whose list stands elsewhere',
    `<span id=l>Marital status *</span><div role=combobox tabindex=0 aria-labelledby=l aria-controls=p>${SECRET}</div>
     <ul role=listbox id=p hidden><li role=option>single<li role=option>married</ul>`,
    { kind: 'marital-status', requirement: 'mandatory', role: 'combobox', options: ['single', 'married'] },
  ],
  [
    'a list',
    `<div id=l>Occupation</div><ul role=listbox aria-labelledby=l aria-required=true><li role=option>teacher<li role=option aria-selected=true>nurse</ul>`,
    { kind: 'occupation', requirement: 'mandatory', role: 'listbox', options: ['teacher', 'nurse'] },
  ],
  [
    'radio buttons of a script',
    `<div role=radiogroup aria-label="Gender"><div role=radio aria-checked=true tabindex=0>female</div><div role=radio>male</div></div>`,
    { kind: 'sex', requirement: 'unmarked', role: 'radiogroup', options: ['female', 'male'] },
  ],
  [
    'a switch that names itself',
    `<div role=switch aria-checked=true tabindex=0>I agree to the terms and conditions</div>`,
    { kind: 'consent-terms', requirement: 'unmarked', role: 'switch', options: [] },
  ],
  [
    'a slider',
    `<div><span id=i>Monthly income</span><div><div role=slider tabindex=0 aria-labelledby=i aria-valuenow=12>${SECRET}</div></div></div>`,
    { kind: 'income', requirement: 'unmarked', role: 'slider', options: [] },
  ],
  [
    'radio buttons without a group',
    `<div><div><label for=s>Gender</label></div><ul id=s><li><div role=radio aria-checked=true>female</div></li><li><div role=radio>male</div></li></ul></div>`,
    { kind: 'sex', requirement: 'unmarked', options: ['female', 'male'] },
  ],
  [
    'a rich-text field',
    `<div><b>Remarks (optional)</b><div contenteditable=true>${SECRET}</div></div>`,
    { kind: 'remark', requirement: 'optional', role: 'textbox', options: [] },
  ],
])('%s is an item, without what was chosen or written in it', async (_, html, expected) => {
  expect(await read(html)).toMatchObject([expected]);
});

test('radio buttons that are put into a group from outside of its shadow root are one question with its mark', async () => {
  const { page, observation } = await observeHtml(
    '<form><x-g><x-r role=radio>female</x-r><x-r role=radio>male</x-r></x-g></form>',
    (p) =>
      p.evaluate(() => {
        const shadow = document.querySelector('x-g')?.attachShadow({ mode: 'open' });
        if (shadow)
          shadow.innerHTML =
            '<fieldset role=radiogroup aria-labelledby=l><span id=l>Gender</span><slot></slot><input required hidden tabindex=-1></fieldset>';
      }),
  );
  await page.close();
  expect(classify(observation).requests).toMatchObject([
    { kind: 'sex', requirement: 'mandatory', control: { options: ['female', 'male'] } },
  ]);
});

test('sliders outside of forms, and radio buttons alone, ask nothing', async () => {
  const { page, observation } = await observeHtml(
    '<div role=slider tabindex=0 aria-label=Volume></div><form><span role=radio>x</span><label>Name <input></label></form>',
  );
  await page.close();
  expect(observation.controls).toHaveLength(1);
});

test('a widget around a native control is read once, as that control', async () => {
  const items = await read('<div role=combobox><label>City <input name=city></label></div>');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ role: 'textbox', kind: 'address-level2' });
});

test('rows of grids, commands of menus and toolbars are no items', async () => {
  const items = await read(
    '<div role=grid><div role=row><span role=checkbox>row 1</span></div></div><div role=menu><div role=checkbox>bold</div></div><input name=email>',
  );
  expect(items.map(({ kind }) => kind)).toEqual(['email']);
});

test('a label is not taken across a custom control', async () => {
  const items = await read(
    '<div><span>Gender</span><div role=combobox aria-label=Gender>x</div><span>Phone</span><input name=f2></div>',
  );
  expect(items.map(({ kind }) => kind)).toEqual(['sex', 'tel']);
});
