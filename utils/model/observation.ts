import { z } from 'zod/mini';
import { ElementSchema } from './element';
import { MAX_CONTROLS, MAX_FORMS, MAX_FRAMES, MAX_OPTIONS, MAX_TEXT_CHARS } from './limits';

const pageText = z.string().check(z.maxLength(MAX_TEXT_CHARS));
const attribute = z.optional(z.string().check(z.maxLength(MAX_TEXT_CHARS)));
const texts = z.array(pageText).check(z.maxLength(40));

/**
 * Where a text stands in relation to its control. The first three are what HTML and ARIA tie to it; `before`, `after`
 * and `table-header` are what a person reads beside it; `group` stands before a row of controls that share it.
 */
export const TextPlaceSchema = z.enum([
  'labelledby',
  'label',
  'aria-label',
  'before',
  'after',
  'table-header',
  'group',
  'row',
  'legend',
  'heading',
  'placeholder',
  'title',
  'description',
  'generated',
]);
export type TextPlace = z.infer<typeof TextPlaceSchema>;

/** Whether a person can see a control: itself, only through its label or the widget around it (styled radio buttons, uploads, drop-downs), or not at all. */
const ShownSchema = z.enum(['shown', 'through-label', 'not-shown']);
export type Shown = z.infer<typeof ShownSchema>;

/** Facts of one question: one control, or one group of radio buttons or check boxes. Never a value. */
const ControlSchema = z.object({
  /** Stable over rescans and reloads of the same page. */
  id: z.string().check(z.maxLength(40)),
  /** Index into `Observation.forms`. */
  form: z.number().check(z.int(), z.nonnegative()),
  element: ElementSchema,
  /** All controls of the question where it has several (radio buttons, check boxes of one name). */
  elements: z.optional(z.array(ElementSchema).check(z.maxLength(MAX_OPTIONS))),
  tag: z.string().check(z.maxLength(40)),
  /** The `type` state for inputs (`text` for unknown types), `select`, `textarea`. */
  type: z.string().check(z.maxLength(40)),
  name: attribute,
  htmlId: attribute,
  autocomplete: attribute,
  inputMode: attribute,
  pattern: attribute,
  maxLength: z.optional(z.number()),
  texts: z.array(z.object({ from: TextPlaceSchema, text: pageText })).check(z.maxLength(20)),
  /** Visible option texts of a select, a data list, or the labels of a group; at most {@link MAX_OPTIONS}. */
  options: z.array(pageText).check(z.maxLength(MAX_OPTIONS)),
  /** The `required` attribute, or for a group on any of its buttons. */
  required: z.boolean(),
  ariaRequired: z.boolean(),
  disabled: z.boolean(),
  readOnly: z.boolean(),
  /** Check boxes and radio groups only: the `checked` attribute that the page was sent with. Never the person's state. */
  checkedAtLoad: z.optional(z.boolean()),
  /** The page marks it as wrong (`aria-invalid`), as it does after the person's own attempt to send. */
  flagged: z.optional(z.boolean()),
  /** Whether nothing is in it. Asked only where the page flags it or keeps the form from being sent. */
  empty: z.optional(z.boolean()),
  shown: ShownSchema,
  /** Why a control that is not shown counts so: `hidden`, `zero-size`, `off-screen`, `decoy`. */
  notShownBecause: z.optional(z.string().check(z.maxLength(40))),
});
export type Control = z.infer<typeof ControlSchema>;

/** Facts of one form, or of the controls of a document that have no form owner. */
const FormSchema = z.object({
  owner: z.enum(['form', 'document']),
  name: attribute,
  htmlId: attribute,
  /** Path part of the action, without query. Absent when the form posts to its own page. */
  actionPath: attribute,
  headings: texts,
  buttons: texts,
  /** All its send buttons are disabled. */
  submitDisabled: z.optional(z.boolean()),
  /** Short texts of the form that belong to no control: legends such as what a star means, purposes, notes. */
  notes: texts,
});
export type Form = z.infer<typeof FormSchema>;

/** What the first, cheap look collects: enough to say whether reading on is worth it. */
export const FirstLookSchema = z.object({
  url: z.string().check(z.maxLength(4000)),
  title: pageText,
  /** Listed elements that are neither buttons nor hidden inputs. */
  controls: z.number(),
  passwords: z.number(),
  /** Visible frames that another script has to read. */
  outsideFrames: z.number(),
  /** What is written on the only control, where there is only one: its type, name, placeholder and the like. */
  lone: z.optional(texts),
  /** Types named by JSON-LD or microdata, for example `Product`, `Offer`. */
  structuredTypes: texts,
  /** Texts on the page that read as a price; counting stops at 50. */
  prices: z.number(),
  /** Paths of links inside the site, without query, for cart, checkout and account pages. */
  linkPaths: texts,
  /** What short links inside the site say: `Cart`, `购物车`. */
  linkTexts: texts,
});
export type FirstLook = z.infer<typeof FirstLookSchema>;

/** A frame that could not be entered from here, by its place among the frames of its window and by its selector path. */
const OutsideFrameSchema = z.object({
  at: z.array(z.number().check(z.int(), z.nonnegative())).check(z.minLength(1), z.maxLength(19)),
  path: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(19)),
});

/** What was read and what was not, as told in every report. */
export const ReadSchema = z.object({
  /** Questions read. */
  items: z.number(),
  /** Questions found. */
  of: z.number(),
  truncated: z.boolean(),
  /** Frames whose document could not be reached from here (other origins, sandboxes). */
  unreadFrames: z.number(),
  /** Time spent observing, in milliseconds of the page's clock. */
  ms: z.number(),
});

/** All facts of one page at one moment: plain JSON, saved once, judged again by any later rule set. */
export const ObservationSchema = z.object({
  schemaVersion: z.literal(1),
  page: z.object({
    url: z.string().check(z.maxLength(4000)),
    title: pageText,
    /** `lang` of the document as written. Absent when the page does not say. */
    language: attribute,
    /** ISO 8601, UTC. */
    capturedAt: z.string().check(z.maxLength(40)),
  }),
  look: FirstLookSchema,
  headings: texts,
  forms: z.array(FormSchema).check(z.maxLength(MAX_FORMS)),
  controls: z.array(ControlSchema).check(z.maxLength(MAX_CONTROLS)),
  /** Visible frames whose document another script has to read (other origins, sandboxes). */
  outsideFrames: z.optional(z.array(OutsideFrameSchema).check(z.maxLength(MAX_FRAMES))),
  read: ReadSchema,
});
export type Observation = z.infer<typeof ObservationSchema>;
