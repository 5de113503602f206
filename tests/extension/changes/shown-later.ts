import { shopPage } from '../served-pages';
import { next, type Late } from './late-page';
import { BASE, LATE, onClick, stepPage } from './markup';

/** Pages that hold one more question from the start and show it later. */
export const SHOWN_LATER: readonly Late[] = [
  {
    title: 'in a step shown by a class on an ancestor',
    page: () => stepPage('body:not(.two) #step { display: none }', onClick("document.body.classList.add('two')")),
    act: next,
  },
  {
    title: 'in a step shown by a data attribute on an ancestor',
    page: () =>
      stepPage('body:not([data-step="2"]) #step { display: none }', onClick("document.body.dataset.step = '2'")),
    act: next,
  },
  {
    title: 'in a step shown by its style',
    page: () => stepPage('', `<script>step.style.display = 'none'</script>${onClick("step.style.display = 'block'")}`),
    act: next,
  },
  {
    title: 'in a step that stops being inert',
    page: () =>
      stepPage('[inert] { visibility: hidden }', `<script>step.inert = true</script>${onClick('step.inert = false')}`),
    act: next,
  },
  {
    title: 'in a step shown by a slow transition',
    page: () =>
      stepPage(
        '#step { visibility: hidden; transition: visibility 0.1s 1.2s } .two #step { visibility: visible }',
        onClick("document.body.classList.add('two')"),
      ),
    // Two readings are at least two seconds apart: here the first one after the click must fall into the transition.
    act: (page) => page.waitForTimeout(2200).then(() => next(page)),
  },
  {
    title: 'in a step shown by the text of a style element',
    page: () => stepPage('#step { display: none }', onClick("sheet.textContent = ''")),
    act: next,
  },
  {
    title: 'in a step shown by a rule deleted from a sheet',
    page: () => stepPage('#step { display: none }', onClick('sheet.sheet.deleteRule(0)')),
    act: next,
  },
  {
    title: 'in a step shown by other adopted sheets',
    page: () =>
      stepPage(
        '',
        `<script>const s = new CSSStyleSheet(); s.replaceSync('#step { display: none }'); document.adoptedStyleSheets = [s];</script>
         ${onClick('document.adoptedStyleSheets = []')}`,
      ),
    act: next,
  },
  {
    title: 'in a step shown by the address (:target)',
    page: () => stepPage('#step:not(:target) { display: none }', '<a href="#step" id=link>Next</a>'),
    act: (page) => page.click('#link'),
  },
  {
    title: 'in a step shown on narrow screens',
    page: () => stepPage('@media (min-width: 700px) { #step { display: none } }', ''),
    act: (page) => page.setViewportSize({ width: 500, height: 700 }),
  },
  {
    title: 'in a step shown by a tick and a sibling rule',
    page: () =>
      shopPage(
        `${BASE}<input type=checkbox id=more><label for=more>More about you</label><div id=step>${LATE}</div>`,
        '<style>#more:not(:checked) ~ #step { display: none }</style>',
      ),
    act: (page) => page.click('#more'),
    before: ['Email', 'More about you', 'Phone'],
    after: ['Date of birth', 'Email', 'More about you', 'Phone'],
  },
  {
    title: 'in a step shown by a choice and :has',
    page: () =>
      shopPage(
        `${BASE}<form><label>Country <select id=land><option>Norway<option>China</select></label></form><div id=step>${LATE}</div>`,
        '<style>body:not(:has(option:last-child:checked)) #step { display: none }</style>',
      ),
    act: (page) => page.selectOption('#land', 'China'),
    before: ['Country', 'Email', 'Phone'],
    after: ['Country', 'Date of birth', 'Email', 'Phone'],
  },
];
