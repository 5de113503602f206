// oxlint-disable import/no-unassigned-import -- elements and styles of a kit register themselves
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/drawer/drawer.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/range/range.js';
import '@shoelace-style/shoelace/dist/components/rating/rating.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/switch/switch.js';
import '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';
import '@shoelace-style/shoelace/dist/components/tab-panel/tab-panel.js';
import '@shoelace-style/shoelace/dist/components/tab/tab.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import type SlDialog from '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import type SlDrawer from '@shoelace-style/shoelace/dist/components/drawer/drawer.js';
import type SlTabGroup from '@shoelace-style/shoelace/dist/components/tab-group/tab-group.js';

const DETAILS = `<form action="/order">
<sl-input data-question="email" label="Email address" type="email" name="email" required help-text="For the receipt"></sl-input>
<sl-input data-question="name" name="f1" required><span slot="label">Full name</span></sl-input>
<sl-input data-question="phone" label="Phone (optional)" type="tel" clearable></sl-input>
<sl-input data-question="birth" label="Date of birth" type="date" value="1987-03-14"></sl-input>
<sl-input data-question="password" label="Create a password" type="password" password-toggle required></sl-input>
<sl-input data-question="quantity" label="Quantity" type="number" value="2"></sl-input>
<sl-textarea data-question="address" label="Street address" required></sl-textarea>
<sl-select data-question="marriage" label="Marital status" value="secret"><sl-option value="secret">SECRET-7351-marriage</sl-option><sl-option value="single">Single</sl-option></sl-select>
<sl-select data-question="occupation" label="Occupation" required><sl-option value="nurse">Nurse</sl-option><sl-option value="teacher">Teacher</sl-option></sl-select>
<sl-select data-question="interests" label="Interests" multiple clearable value="secret"><sl-option value="secret">SECRET-7351-chip</sl-option><sl-option value="books">Books</sl-option></sl-select>
<sl-radio-group data-question="sex" label="Gender" name="sex" required><sl-radio value="f">Female</sl-radio><sl-radio value="m">Male</sl-radio></sl-radio-group>
<sl-radio-group data-question="delivery" label="Delivery method" name="how" value="post"><sl-radio-button value="post">Post</sl-radio-button><sl-radio-button value="courier">Courier</sl-radio-button></sl-radio-group>
<sl-range data-question="height" label="Your height (cm)" min="100" max="220" value="173"></sl-range>
<div data-question="rating"><span id="stars">Rate our service</span><sl-rating label="Rate our service" value="4"></sl-rating></div>
<sl-switch data-question="marketing" checked>Send me offers and news by email</sl-switch>
<sl-checkbox data-question="terms" required>I agree to the terms and conditions</sl-checkbox>
<sl-button type="submit">Place order</sl-button></form>`;

const PAYMENT = `<form action="/pay"><sl-input data-question="card" label="Card number" required inputmode="numeric"></sl-input>
<sl-input data-question="coupon" label="Promo code"></sl-input></form>`;

document.body.innerHTML = `<h1>Checkout at Hill Tea</h1>
<sl-tab-group><sl-tab slot="nav" panel="details">Your details</sl-tab><sl-tab slot="nav" panel="pay">Payment</sl-tab>
<sl-tab-panel name="details">${DETAILS}</sl-tab-panel><sl-tab-panel name="pay">${PAYMENT}</sl-tab-panel></sl-tab-group>
<sl-details summary="Company customers"><sl-input data-question="company" label="Company name"></sl-input></sl-details>
<button id="next">next</button><button id="open">open</button><button id="drawer">drawer</button>
<sl-dialog label="Confirm who you are"><sl-input data-question="id-number" label="Passport number" required></sl-input></sl-dialog>
<sl-drawer label="Before you go"><sl-input data-question="emergency" label="Emergency contact"></sl-input></sl-drawer>`;

const on = (id: string, act: () => unknown) => document.getElementById(id)?.addEventListener('click', () => void act());
on('next', () => document.querySelector<SlTabGroup>('sl-tab-group')?.show('pay'));
on('open', () => document.querySelector<SlDialog>('sl-dialog')?.show());
on('drawer', () => document.querySelector<SlDrawer>('sl-drawer')?.show());
for (const form of document.forms) form.addEventListener('submit', (event) => event.preventDefault());
