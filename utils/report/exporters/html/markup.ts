import type { Words } from '../../words/labels';

/** Finished markup. Only {@link html} makes it, so a string from a page can never pass for markup. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a place of a template: text is escaped, markup stays, lists are joined, nothing is left out. */
export type Place = string | number | Markup | readonly Markup[] | null | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// HTML allows no control characters but tab and line ends; a replacement character shows that one stood there.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Text made safe for element content and for quoted attribute values. */
export function escapeText(text: string): string {
  return text.replace(CONTROLS, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function fill(place: Place): string {
  if (place === null || place === undefined || place === false) return '';
  if (typeof place === 'string') return escapeText(place);
  if (typeof place === 'number') return String(place);
  return 'markup' in place ? place.markup : place.map((part) => part.markup).join('');
}

/** Template tag: everything filled in is escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...places: readonly Place[]): Markup {
  return { markup: strings.reduce((text, part, index) => text + fill(places[index - 1]) + part) };
}

/** Attribute that tells the language of quoted page text; nothing when the page does not say. */
export function pageLang({ pageLanguage }: Words): Markup {
  return pageLanguage ? html` lang="${pageLanguage}"` : html``;
}

/** Text of the page: kept apart from ours in writing direction, so that it cannot reorder the report around it. */
export function fromPage(text: string, words: Words): Markup {
  return html`<bdi${pageLang(words)}>${text}</bdi>`;
}

/** Selectors or addresses: in nobody's language, and kept apart in writing direction too. */
export function code(text: string): Markup {
  return html`<code><bdi>${text}</bdi></code>`;
}
