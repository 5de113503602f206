/** Deepest nesting that an address may name; see MAX_HOPS of the model. */
const MAX_DEPTH = 19;

/** Where a frame stands among the frames of the windows above it, outermost first: `[]` for the top document, `[2, 0]` for the first frame of its third. */
export type FrameAddress = number[];

/** The address of the frame that this script runs in. Only positions are asked, which every frame may know of its ancestors. */
export function frameAddress(): FrameAddress {
  const address: FrameAddress = [];
  for (let at: Window = window; at !== at.parent && address.length < MAX_DEPTH; at = at.parent)
    address.unshift(indexIn(at.parent, at));
  return address;
}

/** The position of a frame's window among those of its parent; -1 for a frame without one. */
export function indexIn(parent: Window, frame: Window | null): number {
  if (!frame) return -1;
  for (let index = 0; index < parent.length; index += 1) if (parent[index] === frame) return index;
  return -1;
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
