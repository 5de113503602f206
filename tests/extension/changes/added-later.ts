import { shopPage } from '../served-pages';
import { next, type Late } from './late-page';
import { after, BASE, LATE, onClick } from './markup';

const append = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)});`;

/** Pages that get one more question after they were loaded. */
export const ADDED_LATER: readonly Late[] = [
  { title: 'added 1.5 s after the load', page: () => shopPage(BASE + after(1500, append)) },
  { title: 'added 5 s after the load', page: () => shopPage(BASE + after(5000, append)) },
  {
    title: 'put into an open shadow root that was empty',
    page: () =>
      shopPage(`${BASE}<div id=host></div><script>host.attachShadow({ mode: 'open' });</script>
        ${after(1500, `host.shadowRoot.innerHTML = ${JSON.stringify(LATE)};`)}`),
  },
  {
    title: 'put into a closed shadow root that was empty',
    page: () =>
      shopPage(`${BASE}<x-host id=host></x-host><script>const root = host.attachShadow({ mode: 'closed' });</script>
        ${after(1500, `root.innerHTML = ${JSON.stringify(LATE)};`)}`),
  },
  {
    title: 'in the shadow root of an element that comes later',
    page: () =>
      shopPage(
        BASE +
          after(
            1500,
            `document.body.append(Object.assign(document.createElement('div'), { id: 'host' }));
             host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(LATE)};`,
          ),
      ),
  },
  {
    title: 'in a shadow root attached later to an element that was there',
    page: () =>
      shopPage(
        `${BASE}<div id=host></div>${after(1500, `host.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(LATE)};`)}`,
      ),
  },
  {
    title: 'in a custom element whose script comes later',
    page: () =>
      shopPage(
        `${BASE}<x-late></x-late>${after(
          1500,
          `customElements.define('x-late', class extends HTMLElement { constructor() { super();
          this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(LATE)}; } });`,
        )}`,
      ),
  },
  {
    title: 'in a frame of the same origin that answers late',
    page: () => shopPage(`${BASE}<iframe src="/late?delay=1500" width=400 height=100></iframe>`),
  },
  {
    title: 'in a frame of another origin that answers late',
    page: (port) =>
      shopPage(`${BASE}<iframe src="http://pay.test:${port}/late?delay=1500" width=400 height=100></iframe>`),
  },
  {
    title: 'in a frame of another origin that goes to another document',
    page: (port) => shopPage(`${BASE}<iframe src="http://pay.test:${port}/goes-on" width=400 height=100></iframe>`),
    before: ['Card number', 'Email', 'Phone'],
  },
  {
    title: 'in a frame of the same origin that goes to another document',
    page: () => shopPage(`${BASE}<iframe src="/goes-on" width=400 height=100></iframe>`),
    before: ['Card number', 'Email', 'Phone'],
  },
  {
    title: 'in a dialog that a click opens',
    page: () => shopPage(`${BASE}<dialog id=d>${LATE}</dialog>${onClick('d.showModal()')}`),
    act: next,
  },
  {
    title: 'in a popover that a click opens',
    page: () => shopPage(`${BASE}<div popover id=pop>${LATE}</div><button popovertarget=pop id=open>More</button>`),
    act: (page) => page.click('#open'),
  },
  {
    title: 'in details that a click opens',
    page: () => shopPage(`${BASE}<details><summary>More</summary>${LATE}</details>`),
    act: (page) => page.click('summary'),
  },
  {
    title: 'after the document was replaced by document.write',
    page: () =>
      shopPage(
        BASE +
          onClick(
            `document.open(); document.write(${JSON.stringify(`<title>Checkout</title>${LATE}<form><label>City <input></label></form>`)}); document.close();`,
          ),
      ),
    act: next,
    after: ['City', 'Date of birth'],
  },
  {
    title: 'and goes on changing after the document was replaced by document.write',
    page: () =>
      shopPage(
        BASE +
          onClick(
            `document.open(); document.write(${JSON.stringify(`<title>Checkout</title><form><label>City <input></label></form><form><label>Street <input></label></form>`)}); document.close();
             setTimeout(() => document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)}), 3000);`,
          ),
      ),
    act: async (page) => {
      await next(page);
      await page.waitForSelector('[name=bday]');
    },
    after: ['City', 'Date of birth', 'Street'],
  },
  {
    title: 'in a frame that answers late, after the document was replaced by document.write',
    page: () =>
      shopPage(
        BASE +
          onClick(
            `document.open(); document.write(${JSON.stringify(`<title>Checkout</title><form><label>City <input></label><label>Street <input></label></form><iframe src="/late?delay=5000" width=300 height=90></iframe>`)}); document.close();`,
          ),
      ),
    act: async (page) => {
      await next(page);
      await page.frameLocator('iframe').locator('[name=bday]').waitFor();
    },
    after: ['City', 'Date of birth', 'Street'],
  },
];
