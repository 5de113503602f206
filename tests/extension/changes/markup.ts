import { shopPage } from '../served-pages';

/** Two questions that are asked from the start, and the button that the person presses. */
export const BASE = `<h1>Checkout</h1><form action="/order"><label>Email <input name=email type=email></label>
  <label>Phone <input name=tel type=tel></label><button type=button id=go>Next</button></form>`;
/** The form of one more question. */
export const LATE = '<form><label>Date of birth <input name=bday></label></form>';

/** A script that runs on each press of the button. */
export function onClick(script: string): string {
  return `<script>go.addEventListener('click', () => { ${script} });</script>`;
}

/** A script that runs so many milliseconds after the load. */
export function after(ms: number, script: string): string {
  return `<script>setTimeout(() => { ${script} }, ${ms});</script>`;
}

/** A page whose later step, `#step`, a style sheet may hide. */
export function stepPage(css: string, rest: string): string {
  return shopPage(`${BASE}<div id=step>${LATE}</div>${rest}`, `<style id=sheet>${css}</style>`);
}
