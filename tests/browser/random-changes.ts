/**
 * Source of a function for a page: makes `steps` random changes to its form, drawn from the seed, as scripts of shops make them: rows, labels,
 * marks, headings, states and whole sections that come, go, move, and are renamed.
 */
export const RANDOM_CHANGES = `(seed, steps) => {
  let state = seed;
  const random = (below) => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor((state / 2147483648) * below); };
  const one = (selector) => { const found = document.querySelectorAll(selector); return found[random(found.length)]; };
  const names = ['Occupation', 'Date of birth *', 'Middle name (optional)', 'Phone', 'Mother\\'s maiden name', 'E-mail *'];
  const name = () => names[random(names.length)];
  const parents = 'form, form div, fieldset, section, main, td, body';
  const row = () => {
    const id = 'new' + random(100000);
    const made = document.createElement(random(2) ? 'div' : 'p');
    made.innerHTML = [
      '<label for=' + id + '>' + name() + '</label><input id=' + id + ' name=' + id + '>',
      '<label>' + name() + ' <input name=same></label>',
      '<span>' + name() + '</span> <select><option>a<option>b</select>',
      '<h3>' + name() + '</h3><input placeholder="' + name() + '">',
      '<label><input type=radio name=group> ' + name() + '</label><label><input type=radio name=group> ' + name() + '</label>',
      '<small>' + name() + '</small>',
      '<fieldset><legend>' + name() + '</legend><input type=checkbox> ' + name() + '</fieldset>',
      '<div role=textbox aria-label="' + name() + '"></div>',
    ][random(8)];
    return made;
  };
  const kinds = [
    () => { const parent = one(parents); parent?.insertBefore(row(), parent.childNodes[random(parent.childNodes.length + 1)] ?? null); },
    () => { const parent = one(parents); parent?.insertBefore(row(), parent.childNodes[random(parent.childNodes.length + 1)] ?? null); },
    () => one('form div, form p, form label, form input, form span, small')?.remove(),
    () => { const label = one('label, legend, h1, h2, h3, span, small'); const text = label && [...label.childNodes].find((node) => node.nodeType === 3); if (text) text.data = name(); },
    () => { const element = one('form *'); if (element) element.style.display = element.style.display ? '' : 'none'; },
    () => one('input, select, textarea')?.toggleAttribute('required'),
    () => one('input, select')?.setAttribute('aria-invalid', random(2) ? 'true' : 'false'),
    () => { const label = one('label, legend, span'); if (label) label.append(document.createTextNode(' *')); },
    () => { const moved = one('form div, form p, form label'); const parent = one(parents); if (moved && parent && !moved.contains(parent)) parent.append(moved); },
    () => { const input = one('input'); if (input) input.name = 'renamed' + random(5); },
    () => { const input = one('input'); if (input) input.id = 'id' + random(5); },
    () => { const label = one('label'); if (label) label.htmlFor = 'id' + random(5); },
    () => one('fieldset, button, input')?.toggleAttribute('disabled'),
    () => { const form = one('form'); if (form && random(3) === 0) form.innerHTML = form.innerHTML; },
    () => { const host = document.createElement('x-part'); host.attachShadow({ mode: 'open' }).append(row(), row()); one(parents)?.append(host); },
    () => { const hosts = [...document.querySelectorAll('x-part')]; hosts[random(hosts.length)]?.shadowRoot?.append(row()); },
    () => { const frame = document.createElement('iframe'); one(parents)?.append(frame); frame.contentDocument?.body?.append(frame.contentDocument.importNode(row(), true)); },
    () => { const input = one('input:not([type=radio],[type=checkbox])'); if (input) input.type = ['text', 'hidden', 'tel', 'checkbox'][random(4)]; },
    () => { const input = one('input'); const label = one('label, span, small'); if (input && label) { label.id = 'named' + random(3); input.setAttribute('aria-labelledby', 'named' + random(3)); } },
    () => { const box = one('form div, section, fieldset'); if (box) box.className = 'c' + random(4); },
  ];
  for (let step = 0; step < steps; step += 1) kinds[random(kinds.length)]();
}`;
