import { z } from 'zod/mini';

/** Deepest nesting of frames and shadow roots that a path may have. Deeper controls are counted as not read. */
const MAX_HOPS = 20;

/**
 * Where a control is. `path` has one CSS selector a hop: each is resolved in the document of the frame, or in the shadow
 * root, that the one before it names; the last one names the control. `name` is the accessible name without the
 * values of embedded controls, `role` the ARIA role, explicit or implied by HTML-AAM.
 */
export const ElementSchema = z.object({
  path: z.array(z.string().check(z.maxLength(2000))).check(z.minLength(1), z.maxLength(MAX_HOPS)),
  name: z.string().check(z.maxLength(500)),
  role: z.string().check(z.maxLength(60)),
});

export type ElementReference = z.infer<typeof ElementSchema>;
