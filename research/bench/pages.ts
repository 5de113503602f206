/** A page of so many elements with so many labelled fields among them, as shops have them: navigation, products, footer, rows of a form. */
export function generatedPage(nodes: number, fields: number): string {
  const rows = Array.from({ length: fields }, (_, at) => row(at)).join('');
  const perCard = 8;
  const cards = Math.max(0, Math.floor((nodes - fields * 4) / perCard));
  const card = (at: number) =>
    `<li><a href="/p/${at}"><img alt=""><span>Product ${at}</span></a><div><b>${at % 90},95 €</b><em>in stock</em></div><p>free delivery</p></li>`;
  return `<!doctype html><html lang=en><head><title>Checkout</title><style>.row{margin:4px}li{display:block}</style></head><body>
    <h1>Checkout</h1><form action="/order">${rows}<button>Place order</button></form>
    <ul>${Array.from({ length: cards }, (_, at) => card(at)).join('')}</ul></body></html>`;
}

/** A page of so many elements that asks for nothing but a search, as most pages of the web do. */
export function searchPage(nodes: number): string {
  return generatedPage(nodes, 0).replace(
    '<form action="/order">',
    '<form action="/search"><input type=search name=q aria-label=Search></form><form>',
  );
}

/** Source of a script that puts one more labelled field into the middle of a generated page, and has it laid out. */
export function addRow(number: number): string {
  const html = `<label for=added${number}>Occupation</label><input id=added${number} name=added${number}>`;
  return `{ const row = document.createElement('div'); row.className = 'row'; row.innerHTML = '${html}';
    const rows = document.querySelectorAll('.row'); rows[rows.length >> 1].before(row); document.body.offsetHeight; }`;
}

const LABELS = [
  'First name *',
  'Last name *',
  'Street and number *',
  'Postal code *',
  'City *',
  'Phone (optional)',
  'E-mail *',
  'Company (optional)',
];

function row(at: number): string {
  const label = LABELS[at % LABELS.length] ?? '';
  if (at % 9 === 8)
    return `<div class=row><label for=f${at}>Country</label><select id=f${at} name=f${at}><option>Germany<option>France<option>Spain</select></div>`;
  return `<div class=row><label for=f${at}>${label}</label><input id=f${at} name=f${at}${at % 3 ? ' required' : ''}></div>`;
}
