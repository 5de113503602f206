import { z } from 'zod/mini';
import { MAX_CONTROLS } from '../model/limits';
import { FirstLookSchema, ObservationSchema } from '../model/observation';

/** Place of the sending frame among the frames above it; empty for the top document. */
const FrameAddressSchema = z.array(z.number().check(z.int(), z.nonnegative())).check(z.maxLength(19));

/** See `ObservationChange` of the model. */
const ObservationChangeSchema = z.object({
  base: z.string().check(z.maxLength(40)),
  rest: z.omit(ObservationSchema, { controls: true }),
  controls: ObservationSchema.shape.controls,
  order: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MAX_CONTROLS)),
});

const tabId = z.number().check(z.int());

/**
 * Every message that the background answers, one schema each. From a page come `may-i-read`, `reader`, `first-look`,
 * `observation`, `observation-change` and `could-not-read`, which are page input; the rest come from the extension's own pages.
 */
export const MessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('may-i-read') }),
  z.object({ type: z.literal('reader') }),
  z.object({ type: z.literal('first-look'), look: FirstLookSchema, frame: FrameAddressSchema }),
  z.object({ type: z.literal('observation'), observation: ObservationSchema, frame: FrameAddressSchema }),
  z.object({ type: z.literal('observation-change'), change: ObservationChangeSchema, frame: FrameAddressSchema }),
  z.object({ type: z.literal('could-not-read') }),
  z.object({ type: z.literal('tab-state'), tabId }),
  z.object({ type: z.literal('read-now'), tabId }),
  z.object({ type: z.literal('show'), tabId, path: z.array(z.string()).check(z.maxLength(20)) }),
]);
export type Message = z.infer<typeof MessageSchema>;
