import { shopPage, type ServedPages } from '../served-pages';
import { after, BASE, LATE, onClick } from './markup';

/** Pages of steps, and pages that change what they ask. */
export const PAGES: ServedPages = {
  '/late': () => shopPage(LATE),
  '/goes-on': () =>
    shopPage(`<form><label>Card number <input name=card></label></form>${after(3500, "location.href = '/late'")}`),
  '/few': () => shopPage('<form><label>Phone <input name=tel></label><label>City <input name=city></label></form>'),
  '/none': () => shopPage('<h1>Thank you</h1>'),
  '/route': () =>
    shopPage(`<main id=main></main><button id=go>Next</button><script>
      const STEPS = { '': '<label>Email <input name=e></label><label>Phone <input name=t></label>', two: '<label>City <input name=c></label><label>Street <input name=s></label>' };
      const render = (step) => { main.innerHTML = '<form>' + STEPS[step] + '</form>'; };
      render(''); addEventListener('popstate', (event) => render(event.state ?? ''));
      go.onclick = () => { history.pushState('two', '', '/route/two'); render('two'); };</script>`),
  '/hash': () =>
    shopPage(`<main id=main></main><a id=go href="#two">Next</a><script>
      const render = () => { main.innerHTML = '<form>' + (location.hash ? '<label>City <input></label><label>Street <input></label>' : '<label>Email <input></label><label>Phone <input></label>') + '</form>'; };
      render(); addEventListener('hashchange', render);</script>`),
  '/replace': () => shopPage(BASE + onClick("history.replaceState(null, '', '/replace/two')")),
  '/comes-back': () =>
    shopPage(`${BASE}${LATE}<script>addEventListener('pageshow', (event) => { if (!event.persisted) return; fetch('/came-back');
      setTimeout(() => document.querySelector('[name=bday]').remove(), 5000); });</script>`),
  '/religion': () =>
    shopPage(
      `${BASE}<form id=step hidden><h2>Create your account</h2><label>Your religion * <input name=rel required></label>
       <label>E-mail * <input type=email required></label><button>Create account</button></form>${onClick('step.hidden = !step.hidden')}`,
    ),
  '/removed': () => shopPage(BASE + LATE + onClick("document.querySelector('[name=bday]').closest('form').remove()")),
  '/star-node': () => shopPage(BASE + LATE + onClick("document.querySelector('[name=bday]').before('* ')")),
  '/star-text': () =>
    shopPage(BASE + LATE + onClick("document.querySelector('[name=bday]').previousSibling.data = 'Date of birth * '")),
  '/star-css': () =>
    shopPage(
      `${BASE}<form><label class=l>Date of birth</label><input name=bday></form>${onClick("document.querySelector('.l').classList.add('r')")}`,
      '<style>.r::after { content: " *"; color: red }</style>',
    ),
  '/required': () => shopPage(BASE + LATE + onClick("document.querySelector('[name=bday]').required = true")),
  '/renders': () =>
    shopPage(`<main id=main></main><button id=go>Next</button><script>let n = 10000;
      const field = (label, type) => { n += 7; return '<div class="c' + n + '"><label for="f' + n + '">' + label + '</label><input id="f' + n + '" name="n' + n + '" type=' + type + '></div>'; };
      const render = () => { main.innerHTML = '<form id="form-' + n + '">' + field('Email', 'email') + field('Phone', 'tel') + field('City', 'text') + '</form>'; };
      render(); go.onclick = () => { render(); main.insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)}); };</script>`),
  ...Object.fromEntries(
    Object.entries({
      '/complains-aria': "field.setAttribute('aria-invalid', 'true')",
      '/complains-text':
        "field.classList.add('error'); field.insertAdjacentHTML('afterend', '<span class=error role=alert>Please choose your gender</span>')",
      '/complains-native': "field.setCustomValidity('Please choose'); form.reportValidity()",
    }).map(([path, complaint]) => [
      path,
      () =>
        shopPage(`<h1>Create an account</h1><form id=form novalidate action="/none"><label>Email <input name=email></label>
        <label>Password <input type=password autocomplete=new-password></label><label>Gender <select id=field name=gender><option value="">choose<option>female<option>male</select></label>
        <button>Register</button></form><script>form.addEventListener('submit', (event) => { if (field.value === '') { event.preventDefault(); ${complaint}; } });</script>`),
    ]),
  ),
};
