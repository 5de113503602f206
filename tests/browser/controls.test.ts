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
