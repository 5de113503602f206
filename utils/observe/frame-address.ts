/** Deepest nesting that an address may name; see MAX_HOPS of the model. */
const MAX_DEPTH = 19;

/** Where a frame stands among the frames of the windows above it, outermost first: `[]` for the top document, `[2, 0]` for the first frame of its third. */
export type FrameAddress = number[];

/** The address of the frame that this script runs in. Only positions are asked, which every frame may know of its ancestors. */
export function frameAddress(): FrameAddress {
  const address: FrameAddress = [];
  forgetFramePlaces();
  for (let at: Window = window; at !== at.parent && address.length < MAX_DEPTH; at = at.parent)
    address.unshift(indexIn(at.parent, at));
  return address;
}

/** Positions of the frames of windows, for one reading: asking a window of another origin is slow. */
let positions = new WeakMap<Window, Map<unknown, number>>();

/** Forgets which frames windows have, at the start of each reading. */
export function forgetFramePlaces(): void {
  positions = new WeakMap();
}

/** The position of a frame's window among those of its parent; -1 for a frame without one. */
export function indexIn(parent: Window, frame: Window | null): number {
  const known = positions.get(parent) ?? positionsOf(parent);
  positions.set(parent, known);
  return known.get(frame) ?? -1;
}

function positionsOf(parent: Window): Map<unknown, number> {
  const found = new Map<unknown, number>();
  for (let index = 0; index < parent.length; index += 1) found.set(parent[index], index);
  return found;
}

/** Whether a script in the frame above can read this document, so that it needs no reading of its own. */
export function isReadFromAbove(): boolean {
  try {
    return window.frameElement !== null;
  } catch {
    return false;
  }
}

/** The document in a frame; `null` where it is of another origin or the frame has none. */
export function sameOriginDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
