import { field, inside, OVER, SR_ONLY, type Case } from './case';

/** What a person cannot see, and what is there to catch robots or the focus. */
export const NOT_ASKED: readonly Case[] = [
  { title: 'display: none', html: inside('display:none') },
  { title: 'visibility: hidden', html: inside('visibility:hidden') },
  { title: 'visibility: collapse', html: inside('visibility:collapse') },
  { title: 'opacity: 0', html: inside('opacity:0') },
  { title: 'filter: opacity(0)', html: inside('filter:opacity(0)') },
  { title: 'left: -9999px', html: inside('position:absolute;left:-9999px') },
  { title: 'top: -9999px', html: inside('position:absolute;top:-9999px') },
  { title: 'fixed above the window', html: inside('position:fixed;top:-300px') },
  { title: 'moved away by a transform', html: inside('transform:translateX(-300vw)') },
  { title: 'scaled to nothing', html: inside('transform:scale(0)') },
  {
    title: 'far to the right, where nobody can scroll',
    html: (label) =>
      `<div style="position:relative;overflow:hidden;height:40px"><div style="position:absolute;left:9999px">${field(label)}</div></div>`,
  },
  { title: 'no width and no height', html: (label) => field(label, 'width:0;height:0;padding:0;border:0') },
  { title: 'one pixel', html: (label) => field(label, 'width:1px;height:1px;padding:0;border:0') },
  {
    title: 'clip: rect(0,0,0,0)',
    html: (label) => `<div style="${SR_ONLY}">${field(label)}</div>`,
  },
  {
    title: 'clip: rect(0,0,0,0) at full size',
    html: inside('position:absolute;clip:rect(0,0,0,0)'),
  },
  { title: 'clip-path: inset(50%)', html: (label) => field(label, 'clip-path:inset(50%)') },
  {
    title: 'clip-path: inset(100%) on the box around',
    html: inside('clip-path:inset(100%)'),
  },
  {
    title: 'clip-path: circle(0)',
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
    html: (label) =>
      `<div style="${SR_ONLY}"><input type=radio id=h-${label}><label for=h-${label}>${label}</label></div>`,
  },
  {
    title: 'clip-path: a polygon beside the field',
    html: inside('clip-path:polygon(0 0, 0 100%, 0 100%, 0 0)'),
  },
  {
    title: 'cut off by a box three levels above',
    html: (label) =>
      `<div style="width:200px;height:30px;overflow:hidden;position:relative"><div><div style="position:absolute;top:200px">${field(label)}</div></div></div>`,
  },
  {
    title: 'a scrolled box that itself lies beyond the edge of another',
    html: (label) =>
      `<div style="width:300px;overflow:hidden"><div style="display:flex;width:600px"><div style="width:300px">Step 1</div><div style="width:300px;height:60px;overflow:auto">${field(label)}</div></div></div>`,
  },
  {
    title: 'contain: paint in a box without height',
    html: inside('contain:paint;height:0'),
  },
  {
    title: 'a transparent line for robots over a drawn box',
    html: (label) =>
      `<div style="position:relative;width:120px;height:30px;background:#eee">${field(label, `opacity:0;${OVER}`)}</div>`,
  },
  {
    title: 'a transparent list beside its text, with nothing drawn under it',
    html: (label) =>
      `<div><p>Prices include VAT</p><select aria-label="${label}" style="opacity:0;width:200px"><option>Norway</select></div>`,
  },
  {
    title: 'an upload without anything to press',
    html: (label) => `<input type=file aria-label="${label}" style="display:none">`,
  },
];
