/** One way of hiding or showing a field. `html` holds it under the label that it is given. */
export interface Case {
  title: string;
  html: (label: string) => string;
}

/** A field in its label. */
export const field = (label: string, style = '', attributes = '') =>
  `<label>${label} <input style="${style}" ${attributes}></label>`;
/** A field in a box of that style. */
export const inside = (style: string) => (label: string) => `<div style="${style}">${field(label)}</div>`;
/** The style of what only screen readers are to find. */
export const SR_ONLY =
  'position:absolute;width:1px;height:1px;margin:-1px;padding:0;border:0;overflow:hidden;clip:rect(0,0,0,0)';
/** The style of what lies over its whole surroundings. */
export const OVER = 'position:absolute;left:0;top:0;width:100%;height:100%';
