import { field, inside, OVER, SR_ONLY, type Case } from './case';

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
  {
    title: 'under a label that only says when to leave it empty',
    html: (label) => `<label>${label} (leave this field blank if you order as a private person) <input></label>`,
  },
  {
    title: 'over the edge of a box that does not hold it',
    html: (label) =>
      `<div style="position:relative;height:70px"><div style="width:20px;height:20px;overflow:hidden"><div style="position:absolute;left:200px;top:20px">${field(label)}</div></div></div>`,
  },
  {
    title: 'in a row that its own box scrolls sideways',
    html: (label) =>
      `<div style="width:300px;overflow:auto"><div style="display:flex;width:900px"><div style="width:600px">Step 1</div><div style="width:300px">${field(label)}</div></div></div>`,
  },
  { title: 'to the right of the window, which scrolls there', html: inside('margin-left:2500px;width:300px') },
  {
    title: 'in a line of text with overflow: hidden, which lines do not heed',
    html: (label) => `<span style="overflow:hidden;height:0">${field(label)}</span>`,
  },
  {
    title: 'below the fold of a page that is kept from scrolling',
    html: (label) =>
      `<div style="height:100vh;overflow:hidden;position:relative"><div style="position:absolute;top:110vh">${field(label)}</div></div>`,
  },
  {
    title: 'in the half of a box that a clip-path leaves',
    html: inside('clip-path:inset(0 50% 0 0)'),
  },
  {
    title: 'in an open dialog of a box that is closed',
    html: (label) =>
      `<div style="height:0;overflow:hidden;transform:scale(1)"><div popover=manual id=pop-${label}>${field(label)}</div></div><script>document.getElementById("pop-${label}").showPopover()</script>`,
  },
  {
    title: 'a slider of which only the thumb is drawn',
    html: (label) =>
      `<span style="position:relative;display:block;width:200px;height:20px"><span style="position:absolute;left:50px;width:20px;height:20px;border-radius:50%;background:blue"><input type=range aria-label="${label}" style="position:absolute;clip:rect(0 0 0 0);margin:-1px;border:0;overflow:hidden;padding:0;white-space:nowrap;width:100%;height:100%"></span></span>`,
  },
  {
    title: 'a transparent slider over a drawn track',
    html: (label) =>
      `<div style="position:relative;width:200px;height:20px"><div style="height:20px;background:#ccc"></div><input type=range aria-label="${label}" style="margin:0;opacity:0;${OVER}"></div>`,
  },
  {
    title: 'a transparent list over the drawn one',
    html: (label) =>
      `<span id=o-${label}>${label}</span><div style="position:relative;width:160px;height:30px;border:1px solid"><span>Norway</span><select aria-labelledby=o-${label} style="opacity:0;${OVER}"><option>Norway</select></div>`,
  },
  { title: 'in a fixed bar at the bottom', html: inside('position:fixed;bottom:0;right:0') },
  {
    title: 'moved to the left inside the window by a transform',
    html: inside('position:relative;left:60px;transform:translateX(-50px)'),
  },
];
