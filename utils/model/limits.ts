/* Caps of an observation, apart from its schema so that the content script carries no schema library. */

/** Longest text kept from one place of the page, in UTF-16 units. Labels are shorter; what is longer is cut. */
export const MAX_TEXT_CHARS = 300;
/** Options of one select or radio group that are kept. Enough to know months, provinces or genders by. */
export const MAX_OPTIONS = 60;
/** Questions read from one page; past it `read.truncated` is true and `read.of` says how many there were. */
export const MAX_CONTROLS = 12_000;
/** Frames of other origins that one document tells of. */
export const MAX_FRAMES = 100;
/** Forms described for one page. */
export const MAX_FORMS = 500;
