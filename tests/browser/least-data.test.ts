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
  [
    'a box before which others were added',
    '<div><label for=f>Friends</label><div><div><span><span>SECRET-7351</span><button aria-label=remove>x</button></span><div><input id=f></div></div></div></div>',
  ],
  [
    'chips with an icon, whose label is tied to nothing',
    '<div><div><label for=gone>Dates</label></div><div><div><div><span><span>SECRET-7351</span><span><span role=img aria-label=close></span></span></span></div><input readonly style="opacity:0"></div></div></div>',
  ],
  [
    'chips before the line that searches',
    '<div><label for=c>Towns</label><div><div><div><input id=c readonly></div><div><span><span>SECRET-7351</span><button aria-label=x></button></span><input placeholder=Find></div></div></div></div>',
  ],
  [
    'chips that are buttons, in a box whose edge is a hidden fieldset',
    '<div><label for=m>Interests</label><div><div role=button tabindex=-1><span>SECRET-7351</span><svg></svg></div><input id=m role=combobox><fieldset aria-hidden=true><legend>Interests</legend></fieldset></div></div>',
  ],
  [
    'chips after a list with an input for its answer',
    '<div><label id=k>Interests</label><div><div><input role=combobox aria-labelledby=k readonly aria-haspopup=listbox style="opacity:0"><div><x-tag>SECRET-7351</x-tag></div><input tabindex=-1 aria-hidden=true></div></div></div>',
  ],
  [
    'a list that was opened and closed',
    '<label for=c2>Status</label><div><input id=c2 readonly role=combobox aria-haspopup=listbox aria-expanded=false></div></form><div style="display:none"><div role=listbox id=c_list></div><div><div>SECRET-7351</div><div>Single</div></div></div><form>',
  ],
  ['a closed calendar', '<input name=d><div style="display:none"><button type=button>SECRET-7351</button></div>'],
  ['an uploaded file', '<input type=file><ul><li role=button tabindex=0><a><span>SECRET-7351.pdf</span></a></li></ul>'],
  [
    'the hint of a slider',
    '<label for=s2>Income</label><input type=range id=s2><div role=tooltip><span>SECRET-7351</span></div>',
  ],
  ['the name of a chosen file', '<input type=file id=f style="opacity:0"><label for=f>SECRET-7351.pdf</label>'],
])('what %s shows is not read', async (_, html) => {
  const { observation, page } = await observeHtml(`<form>${html}<label>Next <input name=next></label></form>`);
  await page.close();
  expect(JSON.stringify(observation)).not.toContain(SECRET);
  expect(observation.controls.length).toBeGreaterThan(0);
});

test('a colour, a date and a number by themselves are no notes of a form', async () => {
  const { observation, page } = await observeHtml(
    '<form><label>Name <input></label><div><div>#731731</div><div>2029-01-02</div><span>12</span><p>Fields with * are required</p></div></form>',
  );
  await page.close();
  expect(observation.forms[0]?.notes).toEqual(['Fields with * are required']);
});

test('the texts, buttons and boxes of an open calendar are left out', async () => {
  const days = Array.from({ length: 31 }, (_, day) => `<td>${day + 1}</td>`).join('');
  const { observation, page } = await observeHtml(
    `<div>Day <input name=d></div><div style="position:absolute;top:50px"><button>SECRET-7351</button><b>SECRET-7351</b><input name=time><table><tr>${days}</tr></table></div>`,
  );
  await page.close();
  expect(JSON.stringify(observation)).not.toContain(SECRET);
  expect(observation.controls.map(({ name }) => name)).toEqual(['d']);
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
