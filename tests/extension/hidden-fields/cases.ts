/** One way of hiding or showing a field. `html` holds it under the label that it is given; */
export interface Case {
  title: string;
  html: (label: string) => string;
  /** A known fault of the engine. */
  fails?: string;
}

const field = (label: string, style = '', attributes = '') =>
  `<label>${label} <input style="${style}" ${attributes}></label>`;
const inside = (style: string) => (label: string) => `<div style="${style}">${field(label)}</div>`;
const SR_ONLY =
  'position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip:rect(0,0,0,0)';
const OVER = 'position:absolute;left:0;top:0;width:100%;height:100%';

/** What a person cannot see, and what is there to catch robots or the focus. */
export const NOT_ASKED: readonly Case[] = [
  { title: 'display: none', html: inside('display:none') },
  { title: 'visibility: hidden', html: inside('visibility:hidden') },
  { title: 'visibility: collapse', html: inside('visibility:collapse') },
  { title: 'opacity: 0', html: inside('opacity:0') },
  { title: 'filter: opacity(0)', fails: 'filters are not looked at', html: inside('filter:opacity(0)') },
  { title: 'left: -9999px', html: inside('position:absolute;left:-9999px') },
  { title: 'top: -9999px', html: inside('position:absolute;top:-9999px') },
  { title: 'fixed above the window', html: inside('position:fixed;top:-300px') },
  { title: 'moved away by a transform', html: inside('transform:translateX(-300vw)') },
  { title: 'scaled to nothing', html: inside('transform:scale(0)') },
  {
    title: 'far to the right, where nobody can scroll',
    fails: 'only what lies to the left and above is off-screen; a box that cuts it off is looked at for flatness alone',
    html: (label) =>
      `<div style="position:relative;overflow:hidden;height:40px"><div style="position:absolute;left:9999px">${field(label)}</div></div>`,
  },
  { title: 'no width and no height', html: (label) => field(label, 'width:0;height:0;padding:0;border:0') },
  { title: 'one pixel', html: (label) => field(label, 'width:1px;height:1px;padding:0;border:0') },
  {
    title: 'clip: rect(0,0,0,0)',
    fails:
      'the visually-hidden box is looked for on the control alone, and an ancestor of one pixel does not count as flat',
    html: (label) => `<div style="${SR_ONLY}">${field(label)}</div>`,
  },
  {
    title: 'clip: rect(0,0,0,0) at full size',
    fails: 'the property clip is not looked at',
    html: inside('position:absolute;clip:rect(0,0,0,0)'),
  },
  { title: 'clip-path: inset(50%)', html: (label) => field(label, 'clip-path:inset(50%)') },
  {
    title: 'clip-path: inset(100%) on the box around',
    fails: 'clip-path is looked at on the control alone, and only inset(50%)',
    html: inside('clip-path:inset(100%)'),
  },
  {
    title: 'clip-path: circle(0)',
    fails: 'clip-path is looked at on the control alone, and only inset(50%)',
    html: inside('clip-path:circle(0)'),
  },
  {
    title: 'a decoy out of reach of keyboard and screen readers',
    html: (label) => `<div aria-hidden=true>${field(label, '', 'tabindex=-1 autocomplete=off')}</div>`,
  },
  {
    title: 'a decoy off-screen that says to leave it empty',
    html: (label) =>
      `<div style="position:absolute;left:-5000px"><label>${label} Leave this field empty <input autocomplete=off tabindex=-1></label></div>`,
  },
  {
    title: 'a decoy in sight that says to leave it empty',
    fails: 'what a label says of leaving it empty is not read',
    html: (label) =>
      `<label>${label}: if you are human, leave this field blank <input autocomplete=off tabindex=-1></label>`,
  },
  { title: 'a collapsed section: height 0', html: inside('height:0;overflow:hidden') },
  { title: 'a collapsed section: max-height 0', html: inside('max-height:0;overflow:hidden') },
  {
    title: 'a collapsed section: rows of 0fr',
    html: (label) =>
      `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">${field(label)}</div></div>`,
  },
  {
    title: 'a collapsed section: width 0',
    fails: 'an ancestor without width does not count as flat',
    html: inside('width:0;overflow:hidden;white-space:nowrap'),
  },
  { title: 'closed details', html: (label) => `<details><summary>More</summary>${field(label)}</details>` },
  { title: 'a closed dialog', html: (label) => `<dialog>${field(label)}</dialog>` },
  { title: 'a closed popover', html: (label) => `<div popover>${field(label)}</div>` },
  { title: 'hidden', html: (label) => `<div hidden>${field(label)}</div>` },
  { title: 'hidden=until-found', html: (label) => `<div hidden=until-found>${field(label)}</div>` },
  { title: 'content-visibility: hidden', html: inside('content-visibility:hidden') },
  {
    title: 'a later step in a row of steps that slides',
    fails: 'a box that cuts off what lies beside it is looked at for flatness alone',
    html: (label) =>
      `<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px"><div style="width:300px">Step 1</div><div style="width:300px">${field(label)}</div></div></div>`,
  },
  { title: 'in a template', html: (label) => `<template>${field(label)}</template>` },
  {
    title: 'the filter box of a closed list',
    html: (label) =>
      `<button type=button aria-haspopup=listbox aria-expanded=false>Country</button><div style="display:none"><input type=search placeholder="${label}"><ul role=listbox><li role=option>Norway</ul></div>`,
  },
  {
    title: 'the filter box of an open list',
    fails: 'the box is not tied to the list that it filters',
    html: (label) =>
      `<div role=combobox tabindex=0 aria-haspopup=listbox aria-expanded=true aria-controls=olist aria-label=Land>Norway</div><div><input type=search placeholder="${label}" aria-controls=olist><ul role=listbox id=olist><li role=option>Norway</ul></div>`,
  },
  {
    title: 'boxes in the closed second layer of a cookie banner',
    html: (label) =>
      `<div role=dialog aria-label=Cookies>We use cookies <button type=button>Settings</button><div style="display:none"><label><input type=checkbox checked> ${label}</label></div></div>`,
  },
  {
    title: 'the twin that shows the suggestion behind a type-ahead line',
    html: (label) =>
      `<span style="position:relative;display:inline-block"><input style="${OVER}" readonly aria-hidden=true tabindex=-1 aria-label="${label}"><input aria-label="Search line" style="position:relative;background:transparent"></span>`,
  },
  {
    title: 'the focus trap that a payment widget puts into the page',
    html: (label) =>
      `<div style="position:relative"><iframe title=card src="about:blank" width=200 height=30></iframe><input aria-hidden=true aria-label="${label}" autocomplete=false maxlength=1 style="border:none;display:block;position:absolute;height:1px;top:-1px;left:0;padding:0;margin:0;width:100%;opacity:0;pointer-events:none"></div>`,
  },
  {
    title: 'a radio button whose label is hidden too',
    fails:
      'the visually-hidden box is looked for on the control alone, and an ancestor of one pixel does not count as flat',
    html: (label) =>
      `<div style="${SR_ONLY}"><input type=radio id=h-${label}><label for=h-${label}>${label}</label></div>`,
  },
  {
    title: 'an upload without anything to press',
    html: (label) => `<input type=file aria-label="${label}" style="display:none">`,
  },
];

/** What a person can see, itself or by its label. */
export const ASKED: readonly Case[] = [
  { title: 'a plain field', html: (label) => field(label) },
  { title: 'far below the fold', html: (label) => `<div style="margin-top:3000px">${field(label)}</div>` },
  {
    title: 'scrolled out of its box',
    html: (label) =>
      `<div style="height:40px;overflow:auto"><div style="height:500px">Terms</div>${field(label)}</div>`,
  },
  { title: 'half transparent', html: inside('opacity:0.5') },
  { title: 'without border and background', html: (label) => field(label, 'border:0;background:transparent') },
  { title: 'in open details', html: (label) => `<details open><summary>More</summary>${field(label)}</details>` },
  { title: 'in an open section', html: inside('height:60px;overflow:hidden') },
  {
    title: 'in an open section with rounded, clipped corners',
    html: inside('height:60px;overflow:clip;border-radius:9px;clip-path:inset(0)'),
  },
  { title: 'in a box without height that hides nothing', html: inside('height:0;overflow:visible;margin-bottom:40px') },
  { title: 'in an open dialog', html: (label) => `<dialog open style="position:static">${field(label)}</dialog>` },
  // A modal dialog makes the rest of the page inert as well, and the form behind it is asked all the same.
  { title: 'in an inert block that can be seen', html: (label) => `<div inert>${field(label)}</div>` },
  // A cookie wall over a checkout takes nothing out of what the checkout asks.
  {
    title: 'under a layer that covers it',
    html: (label) =>
      `<div style="position:relative;width:400px">${field(label)}<div style="${OVER};background:#fff">We use cookies</div></div>`,
  },
  {
    title: 'a radio button for screen readers with a label in sight',
    html: (label) => `<input type=radio name=r1 id=r1 style="${SR_ONLY}"><label for=r1>${label}</label>`,
  },
  {
    title: 'a box drawn by its label',
    html: (label) => `<label><input type=checkbox style="opacity:0;position:absolute"><span>☐</span> ${label}</label>`,
  },
  {
    title: 'a box without its usual looks',
    html: (label) =>
      `<label><input type=checkbox style="appearance:none;width:16px;height:16px;border:1px solid">${label}</label>`,
  },
  {
    title: 'a switch whose box has no size',
    html: (label) =>
      `<label><input type=checkbox role=switch style="width:0;height:0;opacity:0"><span style="display:inline-block;width:30px;height:16px;background:#999"></span> ${label}</label>`,
  },
  {
    title: 'a box off-screen with a label in sight',
    html: (label) => `<input type=checkbox id=b1 style="position:absolute;left:-9999px"><label for=b1>${label}</label>`,
  },
  {
    title: 'an upload hidden behind its label',
    html: (label) => `<label>${label}<input type=file style="display:none"></label>`,
  },
  {
    title: 'an upload laid over a button',
    html: (label) =>
      `<div style="position:relative;width:120px;height:30px"><button type=button>${label}</button><input type=file aria-label="${label}" style="opacity:0;${OVER}"></div>`,
  },
  {
    title: 'an upload behind a button that opens it',
    html: (label) =>
      `<div><span>${label}</span><button type=button onclick="this.nextElementSibling.click()">Choose</button><input type=file aria-label="${label}" style="display:none"></div>`,
  },
  {
    title: 'a list drawn by the page in place of its select',
    html: (label) =>
      `<span id=s1>${label}</span><div role=combobox aria-haspopup=listbox aria-labelledby=s1 tabindex=0>Choose</div><select aria-labelledby=s1 style="display:none"><option>Norway</select>`,
  },
  {
    title: 'boxes of a cookie banner in sight',
    html: (label) =>
      `<div role=dialog aria-label=Cookies>We use cookies <label><input type=checkbox checked> ${label}</label></div>`,
  },
  { title: 'in a fixed bar at the bottom', html: inside('position:fixed;bottom:0;right:0') },
  {
    title: 'moved to the left inside the window by a transform',
    html: inside('position:relative;left:60px;transform:translateX(-50px)'),
  },
];
