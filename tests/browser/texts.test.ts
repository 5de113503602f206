import { describe, expect, test } from 'vitest';
import { controlsOf, observeHtml, textFrom, useBrowser } from './observe-html';

useBrowser();

describe('the text a person reads for a control', () => {
  test.each([
    ['a label around it', '<label>Given name <input name=a></label>', 'label', 'Given name'],
    ['a label that points at it', '<label for=x>City</label><p>…</p><input id=x name=a>', 'label', 'City'],
    [
      'aria-labelledby over several elements',
      '<b id=p>Billing</b><i id=q>street</i><input name=a aria-labelledby="p q">',
      'labelledby',
      'Billing street',
    ],
    ['text in front', '<div>Phone</div><div><input name=a></div>', 'before', 'Phone'],
    [
      'the cell in front',
      '<table><tr><td>Town</td><td><input name=a></td><td>Zip</td><td><input name=b></td></tr></table>',
      'before',
      'Town',
    ],
    [
      'the head of its column',
      '<table><tr><th>Size</th><th>Weight</th></tr><tr><td>1</td><td><input name=a></td></tr></table>',
      'table-header',
      'Weight',
    ],
    ['a term in a definition list', '<dl><dt>收货人</dt><dd><input name=a></dd></dl>', 'before', '收货人'],
    ['a floating label behind it', '<div><input name=a><span>Surname</span></div>', 'after', 'Surname'],
    [
      'the text before a row of parts',
      '<div>Date of birth <select name=d><option>1</select> <select name=a><option>May</select></div>',
      'group',
      'Date of birth',
    ],
    [
      'a star that a style sheet adds',
      '<style>.r::after{content:" *"}</style><label class=r>City <input name=a></label>',
      'generated',
      '*',
    ],
    [
      'a legend',
      '<fieldset><legend>Gender</legend><label><input type=radio name=a>m</label><label><input type=radio name=a>f</label></fieldset>',
      'legend',
      'Gender',
    ],
    [
      'a described-by hint',
      '<input name=a aria-describedby=h><small id=h>for the courier</small>',
      'description',
      'for the courier',
    ],
    [
      'a label without a box',
      '<label for=z><span style="display:contents">Full name</span></label><input id=z name=a>',
      'label',
      'Full name',
    ],
    [
      'a label in front of a box of files',
      '<div>ID photo</div><div role=button><div>Drop it here</div><input type=file name=a></div>',
      'before',
      'ID photo',
    ],
    [
      'a hint in front that is no chip',
      '<label for=h>Street</label><div><input id=h name=a><span>with number</span></div>',
      'after',
      'with number',
    ],
    ['the nearest heading', '<h2>Delivery</h2><p>We bring it.</p><h3>Payment</h3><input name=a>', 'heading', 'Payment'],
  ])('is found in %s', async (_, html, from, expected) => {
    expect(textFrom((await controlsOf(html))['a'], from)).toBe(expected);
  });

  test('is read where it is put into a slot', async () => {
    const { page, observation } = await observeHtml('<x-i>I agree to the terms</x-i>', (p) =>
      p.evaluate(() => {
        const shadow = document.querySelector('x-i')?.attachShadow({ mode: 'open' });
        if (shadow) shadow.innerHTML = '<label><input type=checkbox><slot>something else</slot></label>';
      }),
    );
    await page.close();
    expect(observation.controls.map(({ element }) => element.name)).toEqual(['I agree to the terms']);
  });

  test('does not take the text of another control', async () => {
    const { b } = await controlsOf(
      '<div>Phone <input name=a><span>We only call the courier</span></div><div><input name=b></div>',
    );
    expect(textFrom(b, 'before')).toBe('');
  });

  test('a star belongs to the control before it where a line break follows', async () => {
    const { p, g } = await controlsOf(
      '<form>Password: <input name=p> <span>*</span><br>Gender: <select name=g><option>m</select></form>',
    );
    expect(textFrom(p, 'after')).toBe('*');
    expect(textFrom(g, 'before')).toBe('Gender:');
  });

  test('leaves out hidden text, code and options', async () => {
    const { a } = await controlsOf(
      '<label>Name <span hidden>secret</span><script>1</script><input name=a><select><option>Mr</select></label>',
    );
    expect(textFrom(a, 'label')).toBe('Name');
  });

  test('is cut, not refused, when it is very long', async () => {
    const { observation, page } = await observeHtml(`<label>${'name '.repeat(20_000)}<input name=a></label>`);
    await page.close();
    expect(observation.controls[0]?.texts[0]?.text.length).toBeLessThanOrEqual(300);
  });
});
