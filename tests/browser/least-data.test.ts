import { expect, test } from 'vitest';
import { pageEngineScript } from '../../research/page-engine/bundle';
import { observeHtml, useBrowser } from './observe-html';

useBrowser();

const SECRET = 'SECRET-7351';
const FORM = `<form><label>Name <input name=n></label><label>Note <textarea name=t></textarea></label>
  <label id=l>Age <input name=age value="${SECRET}-default"> years</label><input name=m aria-labelledby="l n2"><input id=n2 name=o>
  <label>City <select name=s><option>A<option>B</select></label><div contenteditable id=e>${SECRET}-edit</div><input name=after-edit>
  <div role=textbox>${SECRET}-role</div><input name=after-role><output>${SECRET}-out</output><input name=after-out>
  <span role=combobox>${SECRET}-chosen</span><input name=after-chosen><span role=spinbutton>${SECRET}-number</span><input name=after-number>
  <div contenteditable><p>${SECRET}-rich <input name=in-rich></p></div><div role=button><textarea>${SECRET}-in-button</textarea></div>
  <label><input type=checkbox name=c>Agree</label><label><input type=radio name=r>m</label><input type=password name=p></form>`;

test('no typed value, default value or editable text appears in an observation', async () => {
  const { observation, page } = await observeHtml(FORM, async (p) => {
    for (const name of ['n', 't', 'm', 'o', 'p']) await p.fill(`[name=${name}]`, `${SECRET}-${name}`);
  });
  expect(JSON.stringify(observation)).not.toContain(SECRET);
  expect(observation.controls.length).toBeGreaterThan(8);
  await page.close();
});

test.each([
  [
    'Ant Design',
    '<div class=ant-form-item><div><label for=a>Married</label></div><div class=ctl><div class=ant-select><span><input id=a role=combobox readonly style="opacity:0"></span><span>SECRET-7351 chosen</span></div></div></div>',
  ],
  [
    'react-select',
    '<div><span id=x>Married</span><div class=css-1-container><span aria-live=polite>option SECRET-7351, selected.</span><div><div><div>SECRET-7351 chosen</div><div><input role=combobox aria-labelledby=x style="width:2px;border:0;padding:0"></div></div></div></div></div>',
  ],
  [
    'Element Plus',
    '<div class=el-form-item><label for=e>Married</label><div><div class=el-select><div class=wrapper><span>SECRET-7351 chosen</span><input id=e role=combobox readonly aria-haspopup=listbox></div></div></div></div>',
  ],
])('the choice that a drop-down of %s shows as text is not read', async (_, html) => {
  const { observation, page } = await observeHtml(`<form>${html}<label>Next <input name=next></label></form>`);
  await page.close();
  expect(JSON.stringify(observation)).not.toContain(SECRET);
  expect(observation.controls).toHaveLength(2);
  expect(observation.controls[0]?.element.name).toBe('Married');
  expect(observation.controls[0]?.shown).not.toBe('not-shown');
});

test.each([
  [
    'a button that opens a list',
    '<label id=l>Plan</label><button type=button role=combobox aria-labelledby="l v"><span id=v>SECRET-7351</span></button>',
  ],
  [
    'a box that opens a list',
    '<label id=q>Age</label><div><div role=button aria-haspopup=listbox aria-labelledby=q>SECRET-7351</div><input aria-hidden=true tabindex=-1 style="opacity:0"></div>',
  ],
  [
    'a wrapper with the role',
    '<span>Gender</span><div role=combobox aria-haspopup=listbox><div>SECRET-7351</div><input readonly></div>',
  ],
  [
    'a list that is searched in',
    '<div class=item><label for=s>City</label><div><div class=sel><span><input id=s role=combobox aria-autocomplete=list style="width:100%"></span><span>SECRET-7351</span></div></div></div>',
  ],
  ['chosen chips', '<div role=listbox aria-label=Tags><div role=option aria-selected=true>SECRET-7351</div></div>'],
  [
    'a complaint that repeats the value',
    '<input id=e aria-invalid=true aria-describedby=er><div id=er role=alert>"SECRET-7351" is no e-mail</div>',
  ],
  ['the name of a chosen file', '<input type=file id=f style="opacity:0"><label for=f>SECRET-7351.pdf</label>'],
])('what %s shows is not read', async (_, html) => {
  const { observation, page } = await observeHtml(`<form>${html}<label>Next <input name=next></label></form>`);
  await page.close();
  expect(JSON.stringify(observation)).not.toContain(SECRET);
  expect(observation.controls.length).toBeGreaterThan(0);
});

test('no getter of a value, a choice or a file is called', async () => {
  const { page } = await observeHtml(FORM);
  const script = await pageEngineScript();
  // In the page's own world, where the getters can be watched.
  const read = await page.evaluate(async (source) => {
    const calls: string[] = [];
    const watch = (prototype: object, names: string[]) => {
      for (const name of names) {
        const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
        if (!descriptor?.get) continue;
        Object.defineProperty(prototype, name, {
          ...descriptor,
          get() {
            calls.push(name);
            return descriptor.get?.call(this);
          },
        });
      }
    };
    watch(HTMLInputElement.prototype, [
      'value',
      'valueAsNumber',
      'valueAsDate',
      'checked',
      'files',
      'defaultValue',
      'selectionStart',
    ]);
    watch(HTMLTextAreaElement.prototype, ['value', 'defaultValue', 'textLength']);
    watch(HTMLSelectElement.prototype, ['value', 'selectedIndex', 'selectedOptions']);
    watch(HTMLOptionElement.prototype, ['value', 'selected', 'text']);
    watch(HTMLOutputElement.prototype, ['value']);
    const original = window.FormData;
    window.FormData = class extends original {
      constructor(...parts: ConstructorParameters<typeof FormData>) {
        calls.push('FormData');
        super(...parts);
      }
    };
    // oxlint-disable-next-line no-eval -- the bundle must run in the page's own world here
    (0, eval)(source);
    await (globalThis as never as { overask: { observe(): Promise<unknown> } }).overask.observe();
    return calls;
  }, script);
  expect(read).toEqual([]);
  await page.close();
});

test('reading changes nothing in the page', async () => {
  const { page } = await observeHtml(FORM);
  const before = await page.content();
  const again = await observeHtml(FORM);
  expect(await again.page.content()).toBe(before);
  await page.close();
  await again.page.close();
});
