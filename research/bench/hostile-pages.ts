/** One page made to break or to slow down whoever reads it. Built by its own script, so that what is served stays small. */
export interface HostilePage {
  /** What is hostile about it, as a test's title. */
  name: string;
  /** Markup and scripts between `<body>` and `</body>`; `port` is that of the server, for frames of another origin. */
  body: (port: number) => string;
  /** What a truthful report says of it, the one question that every page asks included. */
  read: { items: number; of: number; truncated: boolean; unreadFrames: number };
  /** Its own scripts never cease to change it, so that what others change cannot be counted. */
  changesItself?: true;
}

/** Document of the frames of another origin: one question. Served at `/framed`. */
export const FRAMED = '<!doctype html><title>Pay</title><label>Card number <input name=card></label>';

/**
 * The page with a form of one question, a button and a witness that the page's own scripts cannot disturb: `witness()` in the page answers a
 * {@link Witnessed}; `built()` ends what the page does by itself, and every change of its nodes from then on is counted.
 */
export function hostileHtml({ body }: HostilePage, port: number): string {
  return `<!doctype html><html lang=en><head><title>Checkout</title><script>${WITNESS}</script></head><body><h1>Checkout</h1>
<p><a href="/cart">Cart</a> 1 × 45,00 €, total 49,95 €</p>
<form action="/order"><label>E-mail * <input name=email id=typed required></label><button type=button id=go>Place order</button></form>
${body(port)}<script>built()</script></body></html>`;
}

/** What a page saw of itself. */
export interface Witnessed {
  /** Frames drawn and clicks on the button since the page was opened. */
  drawn: number;
  clicks: number;
  /** What is in the text field of every page. */
  typed: string;
  /** Changes of nodes and attributes, messages, errors and new global names since the page was built; calls of what it overrode. */
  changes: number;
  messages: number;
  errors: number;
  globals: number;
  calls: number;
  /** A sum of the values of all other controls: when the page was built, and now. */
  valuesBuilt: string;
  values: string;
}

const WITNESS = `(() => {
  const seen = { drawn: 0, clicks: 0, changes: 0, messages: 0, errors: 0, calls: 0 };
  const { document } = window;
  const stringify = JSON.stringify.bind(JSON), keys = Object.keys.bind(Object);
  const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt);
  const all = document.querySelectorAll.bind(document), byName = document.getElementsByTagName.bind(document);
  const byId = document.getElementById.bind(document), draw = requestAnimationFrame.bind(window);
  const observer = new MutationObserver((records) => { seen.changes += records.length; });
  const observe = observer.observe.bind(observer);
  let globals = 0, button, valuesBuilt = '';
  const tick = () => { seen.drawn += 1; draw(tick); };
  draw(tick);
  addEventListener('click', (event) => { if (event.target === button) seen.clicks += 1; });
  addEventListener('message', () => { seen.messages += 1; });
  addEventListener('error', () => { seen.errors += 1; });
  window.overridden = () => { seen.calls += 1; };
  window.built = () => {
    button = byId('go');
    valuesBuilt = valuesOf();
    globals = keys(window).length;
    observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    seen.calls = 0;
  };
  const valuesOf = () => {
    let values = '', sum = 0;
    const controls = all('input,select,textarea');
    for (let at = 0; at < controls.length; at += 1)
      if (controls[at] !== byId('typed')) values += (controls[at].checked ? '+' : '') + controls[at].value + ',';
    for (let at = 0; at < values.length; at += 1) sum = (sum * 31 + codeAt(values, at)) | 0;
    return controls.length + ' ' + sum;
  };
  window.witness = () =>
    stringify({ ...seen, globals: keys(window).length - globals, typed: byId('typed').value, valuesBuilt, values: valuesOf() });
})();`;

const complete = (items: number, more: Partial<HostilePage['read']> = {}): HostilePage['read'] => ({
  items,
  of: items,
  truncated: false,
  unreadFrames: 0,
  ...more,
});

const script = (code: string) =>
  `<div id=host></div><script>{ const host = document.getElementById('host'); ${code} }</script>`;
const filled = (markup: string, times: number) =>
  script(`host.innerHTML = ${JSON.stringify(markup)}.repeat(${times});`);
const CARD =
  '<li><a href="/p"><img alt=""><span>Product</span></a><div><b>19,95 €</b><em>in stock</em></div><p>free delivery</p></li>';
const numbered = (count: number, row: string) =>
  script(`let rows = ''; for (let at = 0; at < ${count}; at += 1) rows += \`${row}\`; host.innerHTML = rows;`);

const SIZE: HostilePage[] = [
  { name: '100,000 elements', body: () => filled(CARD, 12_500), read: complete(1) },
  {
    name: '10,000 fields',
    body: () => numbered(10_000, '<div><label for=f${at}>Phone ${at} *</label><input id=f${at} name=f${at}></div>'),
    read: complete(10_001),
  },
  {
    name: 'more fields than are read',
    body: () => numbered(12_500, '<label>Phone ${at} <input name=f${at}></label>'),
    read: { items: 12_000, of: 12_501, truncated: true, unreadFrames: 0 },
  },
  {
    name: '100,000 choices in one list',
    body: () =>
      script(
        "host.innerHTML = '<label>Country <select name=country>' + '<option>Somewhere'.repeat(100000) + '</select></label>';",
      ),
    read: complete(2),
  },
  {
    name: '100,000 radio buttons of one name',
    body: () => numbered(100_000, '<label><input type=radio name=gender>${at}</label>'),
    read: complete(2),
  },
];

/**
 * Pages of so many frames, of the same and of another origin, a question in each. Chromium makes no more than 1,000 frames in a page, the page
 * itself among them. Of frames of other origins a page tells of 100 at most (MAX_FRAMES of the model); the others are told as not read.
 */
export function framePages(frames: number): HostilePage[] {
  return [
    {
      name: `${frames} frames of the same origin`,
      body: () =>
        filled('<iframe width=200 height=40 srcdoc="<label>Phone <input name=tel></label>"></iframe>', frames),
      read: complete(frames + 1),
    },
    {
      name: `${frames} frames of another origin`,
      body: (port) => filled(`<iframe width=200 height=40 src="http://framed.test:${port}/framed"></iframe>`, frames),
      read: complete(Math.min(frames, 100) + 1, { unreadFrames: Math.max(0, frames - 100) }),
    },
  ];
}

const NESTING: HostilePage[] = [
  {
    // Chromium itself crashes on 1,900 and more boxes inside each other, so these have no boxes.
    name: 'elements nested 5,000 deep',
    body: () =>
      script(`let at = host; for (let level = 0; level < 5000; level += 1) {
          at = at.appendChild(document.createElement('div')); at.style.display = 'contents'; }
        at.innerHTML = '<label>Phone <input name=tel></label>';`),
    read: complete(2),
  },
  {
    name: 'shadow roots nested 50 deep',
    body: () =>
      script(`let at = host; for (let level = 0; level < 50; level += 1) {
        const root = at.attachShadow({ mode: level % 2 ? 'open' : 'closed' });
        root.innerHTML = '<label>Phone ' + level + ' <input name=tel></label><div></div>'; at = root.lastChild; }`),
    read: complete(20, { unreadFrames: 1 }),
  },
  {
    name: 'frames nested 25 deep',
    body: () =>
      script(`let at = document, into = host; for (let level = 0; level < 25; level += 1) {
        const frame = into.appendChild(at.createElement('iframe')); frame.width = 400; frame.height = 400;
        at = frame.contentDocument;
        at.body.innerHTML = '<label>Phone ' + level + ' <input name=tel></label><div></div>'; into = at.body.lastChild; }`),
    read: complete(20, { unreadFrames: 1 }),
  },
];

// Laid out, 50 MB of text take Chromium ten seconds; content-visibility leaves all of it in the page and lays out what is in view.
const TEXT: HostilePage[] = [
  {
    name: '50 MB in one text',
    body: () =>
      script(`host.innerHTML = '<div style="height:3000px"></div><p style="content-visibility:auto"></p>';
        host.lastChild.textContent = 'many words '.repeat(5e6);`),
    read: complete(1),
  },
  {
    name: '50 MB in 50,000 texts',
    body: () =>
      script(`host.innerHTML = '<div style="height:3000px"></div><p style="content-visibility:auto"></p>';
        const words = 'many words '.repeat(91); for (let at = 0; at < 50000; at += 1) host.lastChild.append(words, document.createElement('wbr'));`),
    read: complete(1),
  },
  {
    name: 'a label of 50 MB',
    body: () =>
      script(`host.innerHTML = '<label for=tel></label><input id=tel>'; const words = 'Phone number '.repeat(4000);
        for (let at = 0; at < 1000; at += 1) {
          const part = document.createElement('span'); part.style = 'display:block;content-visibility:auto'; part.textContent = words; host.firstChild.append(part); }`),
    read: complete(2),
  },
  {
    // Chromium itself stops for half a minute at a name or an id of 50 MB.
    name: 'attributes of 50 MB',
    body: () =>
      script(`host.innerHTML = '<label>Phone <input></label>'; const field = host.querySelector('input');
        for (const name of ['aria-label', 'title', 'autocomplete', 'data-long']) field.setAttribute(name, 'Phone number '.repeat(4e6));
        for (const name of ['id', 'name', 'pattern']) field.setAttribute(name, 'Phone number '.repeat(8e3));`),
    read: complete(2),
  },
];

const FIELDS = '<label>Phone <input name=tel></label>';
const CLOBBERED = (
  'querySelectorAll querySelector parentElement parentNode childNodes nodeType ownerDocument elements action getAttribute hasAttribute id ' +
  'className tagName localName closest matches textContent innerText children firstChild firstElementChild attributes shadowRoot submit name ' +
  'length style hidden getBoundingClientRect checkVisibility labels form contains compareDocumentPosition getElementsByTagName getRootNode'
).split(' ');

const SCRIPTS: HostilePage[] = [
  {
    name: 'endless mutation',
    body: () =>
      script(`host.innerHTML = ${JSON.stringify(FIELDS)}.repeat(20) + '<ul></ul>';
        const list = host.lastChild, fields = [...host.querySelectorAll('input')]; let turn = 0;
        const next = () => {
          turn += 1; document.body.classList.toggle('odd');
          for (let at = 0; at < 20; at += 1) { list.append(document.createElement('li')); fields[at].id = 'f' + at + '-' + turn; }
          while (list.childElementCount > 100) list.firstChild.remove();
          requestAnimationFrame(next); };
        next();`),
    read: complete(21),
    changesItself: true,
  },
  {
    name: 'fields that replace themselves as soon as they are seen',
    body: () =>
      script(`const seen = new IntersectionObserver((entries) => { for (const { target } of entries) { seen.unobserve(target); if (target.isConnected) target.replaceWith(document.createElement('x-shy')); } });
        customElements.define('x-shy', class extends HTMLElement { connectedCallback() { this.innerHTML = ${JSON.stringify(FIELDS)}; seen.observe(this); } });
        for (let at = 0; at < 400; at += 1) host.append(document.createElement('x-shy'));`),
    read: complete(401),
    changesItself: true,
  },
  {
    name: 'shadow roots attached later',
    body: () =>
      script(`host.innerHTML = '<div></div><div></div>';
        setTimeout(() => { host.firstChild.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(FIELDS)}; }, 1500);
        setTimeout(() => { host.lastChild.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(FIELDS)}; }, 3000);`),
    read: complete(3),
  },
  {
    name: 'names of fields and pictures that stand for what a document and a form can do',
    body: () =>
      `<form>${CLOBBERED.map((name) => `<label>${name} <input name=${name}></label>`).join('')}</form>
      ${['body', 'title', 'documentElement', 'querySelectorAll', 'forms', 'defaultView', 'addEventListener', 'visibilityState'].map((name) => `<img name=${name}>`).join('')}`,
    read: complete(CLOBBERED.length + 1),
  },
  {
    name: 'overridden prototypes and getters that throw',
    body: () =>
      script(`host.innerHTML = ${JSON.stringify(FIELDS)};
        const describe = Object.getOwnPropertyDescriptor, define = Object.defineProperty, keysOf = Reflect.ownKeys, witnessed = overridden;
        const told = () => { witnessed(); throw new Error('overridden'); };
        const owners = [Element, HTMLElement, Node, Document, EventTarget, Array, Map, Set, WeakMap, WeakSet, String, RegExp, Promise, MutationObserver,
          CharacterData, ShadowRoot, HTMLFormElement, HTMLLabelElement, Function].map((type) => type.prototype).concat([JSON, Object, Array, Reflect, performance]);
        const globals = ['setTimeout', 'clearTimeout', 'MutationObserver', 'Promise', 'getComputedStyle', 'WeakMap', 'Map', 'Set', 'queueMicrotask', 'fetch'];
        const names = owners.map((owner) => keysOf(owner)); const length = owners.length, many = globals.length;
        const replaced = (found) => typeof found.value === 'function' ? { value: told, configurable: true } : { get: told, set: told, configurable: true };
        for (let at = 0; at < length; at += 1) for (let of = 0; of < names[at].length; of += 1) {
          const found = describe(owners[at], names[at][of]);
          if (found.configurable && names[at][of] !== 'constructor') define(owners[at], names[at][of], replaced(found)); }
        for (let at = 0; at < many; at += 1) window[globals[at]] = told;`),
    read: complete(2),
  },
];

/** The hostile pages of issue 4, but for {@link framePages}. */
export const HOSTILE_PAGES: readonly HostilePage[] = [...SIZE, ...NESTING, ...TEXT, ...SCRIPTS];
