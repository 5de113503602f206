import { MAX_CONTROLS, MAX_FORMS } from './limits';
import type { ElementReference } from './element';
import type { Control, Observation } from './observation';

/** What one frame of another origin sent. */
export interface FrameObservation {
  /** Place among the frames above it, outermost first. */
  address: number[];
  /** The browser's id of the frame, for messages to it. */
  frameId: number;
  observation: Observation;
}

/** Longest path of an element; see MAX_HOPS of the model. */
const MAX_HOPS = 20;

/**
 * One observation of a tab: that of its top document with the questions of all frames that could only be read from inside, each under the
 * selector path of its frame. Frames that the page no longer shows are left out.
 */
export function mergeFrames(top: Observation, frames: readonly FrameObservation[]): Observation {
  // Of two that name the same place the later one is there now.
  const latest = new Map(frames.map((frame) => [frame.address.join(), frame]));
  return [...latest.values()]
    .sort((a, b) => a.address.length - b.address.length || compare(a.address, b.address))
    .reduce((merged, frame) => {
      const prefix = pathOfFrame(frame.address, top, frames);
      return prefix && prefix.length < MAX_HOPS ? joined(merged, frame, prefix) : merged;
    }, top);
}

/** The selector path of a frame from the top document. `undefined` when nobody above it shows it. */
export function pathOfFrame(
  address: readonly number[],
  top: Observation,
  frames: readonly FrameObservation[],
): string[] | undefined {
  for (let own = 1; own <= address.length; own += 1) {
    const above = address.slice(0, address.length - own);
    const owner = above.length === 0 ? top : frames.find((frame) => isSame(frame.address, above))?.observation;
    const listed = owner?.outsideFrames?.find(({ at }) => isSame(at, address.slice(-own)));
    if (!listed) continue;
    const prefix = above.length === 0 ? [] : pathOfFrame(above, top, frames);
    if (prefix) return [...prefix, ...listed.path];
  }
  return undefined;
}

function joined(
  merged: Observation,
  { address, observation }: FrameObservation,
  prefix: readonly string[],
): Observation {
  const firstForm = merged.forms.length;
  const room = MAX_CONTROLS - merged.controls.length;
  const controls = observation.controls
    .filter(({ form }) => firstForm + form < MAX_FORMS)
    .slice(0, Math.max(0, room))
    .map((control) => moved(control, firstForm, prefix, address));
  return {
    ...merged,
    forms: [...merged.forms, ...observation.forms].slice(0, MAX_FORMS),
    controls: [...merged.controls, ...controls],
    read: {
      items: merged.read.items + controls.length,
      of: merged.read.of + observation.read.of,
      truncated: merged.read.truncated || observation.read.truncated || controls.length < observation.controls.length,
      unreadFrames: Math.max(0, merged.read.unreadFrames - 1) + observation.read.unreadFrames,
      ms: merged.read.ms + observation.read.ms,
    },
  };
}

function moved(control: Control, firstForm: number, prefix: readonly string[], address: readonly number[]): Control {
  const inFrame = (element: ElementReference): ElementReference => ({
    ...element,
    path: [...prefix, ...element.path].slice(0, MAX_HOPS),
  });
  return {
    ...control,
    id: `${control.id}f${address.join('-')}`.slice(0, 40),
    form: control.form + firstForm,
    element: inFrame(control.element),
    ...(control.elements && { elements: control.elements.map(inFrame) }),
  };
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
