import { describe, expect, test } from 'vitest';
import { controlsOf, observeHtml, useBrowser } from './observe-html';

useBrowser();

describe('questions', () => {
  test('radio buttons of one group are one question with all its elements and options', async () => {
    const { g } = await controlsOf(
      '<form><label><input type=radio name=g required>Mr</label><label><input type=radio name=g>Mrs</label></form>',
    );
    expect(g).toMatchObject({ required: true, options: ['Mr', 'Mrs'] });
    expect(g?.elements).toHaveLength(2);
    expect(g?.element.role).toBe('radiogroup');
  });

  test.each([
    [
      'a legend',
      '<fieldset><legend>Allergies</legend><label><input type=checkbox>nuts</label><label><input type=checkbox>milk</label></fieldset>',
    ],
    [
      'a label of the group',
      '<label for=g>Allergies</label><div role=group id=g><label><input type=checkbox>nuts</label><label><input type=checkbox>milk</label></div>',
    ],
    [
      'one code',
      '<div>Code</div><div role=group><input maxlength=1><input maxlength=1><input maxlength=1><input maxlength=1></div>',
    ],
  ])('boxes without names are one question under %s', async (_, html) => {
    expect(Object.keys(await controlsOf(`<form>${html}</form>`))).toHaveLength(1);
  });

  test.each([
    [
      'without a name of their group',
      '<fieldset><label><input type=checkbox>terms</label><label><input type=checkbox>newsletter</label></fieldset>',
    ],
    [
      'that are declarations',
      '<fieldset><legend>Consents</legend><label><input type=checkbox>I agree to the <a href="/t">terms</a></label><label><input type=checkbox>newsletter</label></fieldset>',
    ],
    ['of a date', '<div>Birth <input maxlength=2><input maxlength=2><input maxlength=4></div>'],
  ])('boxes %s stay apart', async (_, html) => {
    expect(Object.keys(await controlsOf(`<form>${html}</form>`)).length).toBeGreaterThan(1);
  });

  test('buttons and hidden inputs are none', async () => {
    expect(
      Object.keys(
        await controlsOf('<input type=hidden name=h><input type=submit name=s><button name=b>x</button><input name=a>'),
      ),
    ).toEqual(['a']);
  });

  test('keep their ids over a reload, and over ids that are numbered anew at each render', async () => {
    const html = (n: number) =>
      `<form><label for=f${n}>Phone</label><input id=f${n} name=p><label for=g${n}>City</label><input id=g${n}></form>`;
    const ids = async (n: number) => (await observeHtml(html(n))).observation.controls.map(({ id }) => id);
    expect(await ids(12345)).toEqual(await ids(67890));
  });
});

describe('what a person cannot see', () => {
  test.each([
    ['display none', '<input name=a style="display:none">', 'hidden'],
    ['a hidden section', '<div hidden><input name=a></div>', 'hidden'],
    ['a closed details', '<details><summary>more</summary><input name=a></details>', 'hidden'],
    ['off-screen', '<input name=a style="position:absolute;left:-9999px">', 'off-screen'],
    ['no size', '<input name=a style="width:0;height:0;padding:0;border:0">', 'zero-size'],
    ['transparent', '<input name=a style="opacity:0">', 'transparent'],
    ['a collapsed section', '<div style="height:0;overflow:hidden"><input name=a></div>', 'clipped'],
    ['clipped away', '<input name=a style="clip-path:inset(50%)">', 'clipped'],
    ['filtered away', '<div style="filter:opacity(0)"><input name=a></div>', 'transparent'],
    ['a box that is cut to a point', '<div style="clip-path:circle(0)"><input name=a></div>', 'clipped'],
    [
      'beside the part of a row that is in sight',
      '<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px"><p style="width:300px">1<p style="width:300px"><input name=a></div></div>',
      'clipped',
    ],
    [
      'the line that searches the list of another control',
      '<div role=combobox tabindex=0 aria-controls=l aria-expanded=true>Norway</div><input type=search name=a aria-controls=l><ul role=listbox id=l><li role=option>Norway</ul>',
      'list-filter',
    ],
    ['a decoy', '<div aria-hidden=true><input name=a tabindex=-1></div>', 'decoy'],
  ])('is told apart: %s', async (_, html, because) => {
    expect((await controlsOf(html))['a']).toMatchObject({ shown: 'not-shown', notShownBecause: because });
  });

  test('a styled box or upload is seen through its label', async () => {
    const controls = await controlsOf(
      '<label>Upload ID <input type=file name=f style="position:absolute;opacity:0"></label><input type=checkbox id=c name=c style="display:none"><label for=c>Agree</label>',
    );
    expect(controls['f']?.shown).toBe('through-label');
    expect(controls['c']?.shown).toBe('through-label');
  });
});

describe('what boxes around it do not hide', () => {
  test.each([
    [
      'the line inside the wrapper of its own list',
      '<div role=combobox aria-owns=l><input name=a aria-controls=l></div>',
    ],
    [
      'what is slotted into a shadow tree that cuts nothing',
      '<x-box><template shadowrootmode=open><div style="height:0;overflow:hidden"></div><slot></slot></template><input name=a></x-box>',
    ],
    [
      'what a box lays over the edge of one that does not hold it',
      '<div style="position:relative"><div style="height:0;overflow:hidden"><input name=a style="position:absolute;top:9px"></div></div>',
    ],
    [
      'what can be scrolled to',
      '<div style="height:40px;overflow:auto"><p style="height:400px">1</p><input name=a></div>',
    ],
  ])('is shown: %s', async (_, html) => {
    expect((await controlsOf(html))['a']?.shown).toBe('shown');
  });

  test('the content of a slot lies in the boxes of the shadow tree', async () => {
    const html =
      '<x-box><template shadowrootmode=open><div style="height:0;overflow:hidden"><slot></slot></div></template><input name=a></x-box>';
    const { observation, page } = await observeHtml('<div id=place></div>', (p) =>
      p.evaluate((markup) => {
        document.querySelector('#place')?.setHTMLUnsafe(markup);
      }, html),
    );
    expect(observation.controls[0]).toMatchObject({ shown: 'not-shown', notShownBecause: 'clipped' });
    await page.close();
  });

  test('a transparent list or slider is seen through what is drawn under it', async () => {
    const over = 'style="position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0"';
    const controls = await controlsOf(
      `<div style="position:relative;width:90px;height:20px"><b>Norway</b><select name=s ${over}><option>1</select></div>
       <div style="position:relative;width:20px;height:20px;background:blue"><input type=range name=r ${over}></div>
       <div style="position:relative;width:90px;height:20px;background:blue"><input name=t ${over}></div>`,
    );
    expect(controls['s']?.shown).toBe('through-label');
    expect(controls['r']?.shown).toBe('through-label');
    expect(controls['t']?.shown).toBe('not-shown');
  });
});

describe('reach', () => {
  test('goes into same-origin frames and open shadow roots, with one selector a hop', async () => {
    const { observation, page } = await observeHtml(
      '<iframe id=f srcdoc="<label>Card <input name=card></label>"></iframe><x-field id=s></x-field>',
      async (p) => {
        await p.evaluate(() => {
          document
            .querySelector('#s')
            ?.attachShadow({ mode: 'open' })
            .append(Object.assign(document.createElement('input'), { name: 'deep' }));
        });
        await p.waitForTimeout(200);
      },
    );
    const paths = Object.fromEntries(observation.controls.map(({ name, element }) => [name, element.path]));
    expect(paths).toEqual({ card: ['#f', 'input[name="card"]'], deep: ['#s', 'input[name="deep"]'] });
    await page.close();
  });

  test('frames without an origin are read from inside', async () => {
    const { observation, page } = await observeHtml(
      '<iframe sandbox srcdoc="<input name=x>"></iframe><input name=a>',
      (p) => p.waitForTimeout(200),
    );
    expect(observation.read).toMatchObject({ unreadFrames: 0, items: 2, truncated: false });
    await page.close();
  });

  test('every path leads back to its control', async () => {
    const html =
      '<form><div><input></div><div><input><input name=n></div></form><form><input name=n><input id="a:b"><select><option>1</select></form>';
    const { observation, page } = await observeHtml(html);
    const found = await page.evaluate(
      (paths) =>
        paths.map((path) =>
          Array.from(document.querySelectorAll('input,select')).indexOf(document.querySelector(path) as Element),
        ),
      observation.controls.map(({ element }) => element.path[0] as string),
    );
    expect(found).toEqual([0, 1, 2, 3, 4, 5]);
    await page.close();
  });
});

describe('pages that make trouble', () => {
  test('names that replace built-ins of forms and documents change nothing', async () => {
    const names = [
      'id',
      'parentElement',
      'children',
      'querySelectorAll',
      'getAttribute',
      'closest',
      'matches',
      'elements',
      'localName',
      'shadowRoot',
      'nodeType',
      'ownerDocument',
      'action',
      'checkVisibility',
    ];
    const html = `<img name=querySelectorAll><img name=title><img name=body><form action=/pay>${names.map((name) => `<label>L ${name}<input name=${name}></label>`).join('')}</form>`;
    const { observation, page } = await observeHtml(html);
    expect(observation.controls.map(({ name }) => name)).toEqual(names);
    expect(observation.controls.every(({ element, name }) => element.name === `L ${name}`)).toBe(true);
    await page.close();
  });

  test('names of thousands of characters, and forms nested a hundred deep, are read like any other', async () => {
    const long = 'x'.repeat(5000);
    const html = `<form><input name=contains></form><form id=f><input name="${long}"><input id="${long}"></form>${'<div>'.repeat(150)}<label>Deep <input class=deep></label>`;
    const { observation, page } = await observeHtml(html);
    expect(observation.controls).toHaveLength(4);
    expect(observation.controls.at(-1)?.element.name).toBe('Deep');
    await page.close();
  });

  test('ten thousand fields are read to the cap, and the rest is told', async () => {
    const { observation, page } = await observeHtml(`<form>${'<label>a<input></label>'.repeat(12_500)}</form>`);
    expect(observation.read).toMatchObject({ items: 12_000, of: 12_500, truncated: true });
    await page.close();
  });
});
