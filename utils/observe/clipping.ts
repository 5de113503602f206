import { clipPathRegion, clipRegion, shared, type Region } from './clip-shapes';
import { boxOf, hostOf, isElement, localName, matches, parentNode, slotOf, windowOf } from './unclobbered';

/** Boxes at most this wide or high, in CSS pixels, show a person nothing: the usual sizes of visually hidden controls. */
export const NOTHING_PX = 2;
/** Ancestors asked for one element; HTML's parser nests at most 512 deep, pages in use some dozens. */
const MAX_ANCESTORS = 100;

/** Part of the window's height that a box holding the page takes: bars above and below it leave it three quarters. */
const PAGE_PART = 0.75;

const OPEN: Region = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const CLOSED: Region = { left: 0, top: 0, right: 0, bottom: 0 };
/** Stands for a filter that makes everything transparent. */
const FADED: Region = { ...CLOSED };

/** Where an element can be seen, and what lies in it: as CSS clips, that depends on how the content is positioned. */
interface Sight {
  own: Region;
  flow: Region;
  absolute: Region;
  fixed: Region;
}
const OPEN_SIGHT: Sight = { own: OPEN, flow: OPEN, absolute: OPEN, fixed: OPEN };

/** What is known of elements, for one reading: neighbours lie in the same boxes. */
let sights = new WeakMap<Element, Sight>();

/** Forgets how boxes are laid out, at the start of each reading. */
export function forgetLayout(): void {
  sights = new WeakMap();
}

/**
 * Whether the boxes around an element, or its own clip or filter, leave nothing of it to see: `transparent` where a filter does, `clipped`
 * where it is cut off. What a scroll container has scrolled away counts as seen, as long as the container itself is.
 */
export function hiddenByBoxes(element: Element, box: DOMRect): 'transparent' | 'clipped' | undefined {
  const { own } = sightOf(element);
  if (own === OPEN) return undefined;
  if (own === FADED) return 'transparent';
  return isNothing(shared(own, box)) ? 'clipped' : undefined;
}

function isNothing({ left, top, right, bottom }: Region): boolean {
  return right - left <= NOTHING_PX || bottom - top <= NOTHING_PX;
}

function sightOf(element: Element): Sight {
  const chain: Element[] = [];
  let sight: Sight | undefined;
  for (let at: Element | null = element; at && chain.length < MAX_ANCESTORS; at = around(at)) {
    sight = sights.get(at);
    if (sight) break;
    chain.push(at);
  }
  let inside = sight ?? OPEN_SIGHT;
  for (const at of chain.toReversed()) {
    inside = sightThrough(at, inside);
    sights.set(at, inside);
  }
  return inside;
}

/** The element around another as it is drawn: the slot that it is put into, the host of a shadow root, or its parent. */
function around(element: Element): Element | null {
  const above = slotOf(element) ?? parentNode(element);
  return !above || isElement(above) ? above : hostOf(above);
}

/** What the browser draws over the whole page, whatever its surroundings clip (CSS Position 4, top layer). */
const TOP_LAYER = ':is(:modal,:popover-open,:fullscreen)';
/** Elements in which no other is drawn; browsers clip the lines that are typed into them. */
const LEAVES = new Set(['input', 'select', 'textarea']);

/** What can be seen of an element and its content, given what its surroundings leave. */
function sightThrough(element: Element, outer: Sight): Sight {
  const style = windowOf(element)?.getComputedStyle(element);
  if (!style) return outer;
  const cut = cutOf(element, style);
  const overflow = LEAVES.has(localName(element)) ? undefined : overflowOf(element, style);
  if (outer === OPEN_SIGHT && !cut && !overflow) return outer;
  const { position } = style;
  const surroundings = position === 'fixed' && matches(element, TOP_LAYER) ? OPEN_SIGHT : outer;
  const left = cut ? cutDown(surroundings, cut) : surroundings;
  const own = position === 'fixed' ? left.fixed : position === 'absolute' ? left.absolute : left.flow;
  const flow = overflow ? contentRegion(own, edgesOf(element, overflow), overflow) : own;
  const holdsFixed = containsFixed(style);
  const holdsAbsolute = holdsFixed || position !== 'static';
  const sight = {
    own,
    flow,
    absolute: holdsAbsolute ? flow : left.absolute,
    fixed: holdsFixed ? flow : left.fixed,
  };
  return isSameSight(sight, outer) ? outer : sight;
}

function isSameSight(one: Sight, other: Sight): boolean {
  return (
    one.own === other.own && one.flow === other.flow && one.absolute === other.absolute && one.fixed === other.fixed
  );
}

function cutDown(sight: Sight, cut: Region): Sight {
  return {
    own: cutRegion(sight.own, cut),
    flow: cutRegion(sight.flow, cut),
    absolute: cutRegion(sight.absolute, cut),
    fixed: cutRegion(sight.fixed, cut),
  };
}

function cutRegion(region: Region, cut: Region): Region {
  return region === FADED || cut === FADED ? FADED : shared(region, cut);
}

/**
 * What an element's own filter, `clip-path` and `clip` leave of it and all that lies in it; `undefined` where they take nothing. Each property is
 * asked for only where it matters: asking costs more than comparing.
 */
function cutOf(element: Element, style: CSSStyleDeclaration): Region | undefined {
  const { filter, clipPath, clip } = style;
  if (filter !== 'none' && /\bopacity\(0%?\)/u.test(filter)) return FADED;
  const path = clipPath === 'none' ? undefined : clipPathRegion(clipPath, boxOf(element));
  const isClipped = clip !== 'auto' && /^(?:absolute|fixed)$/u.test(style.position);
  const rect = isClipped ? clipRegion(clip, boxOf(element)) : undefined;
  return path && rect ? shared(path, rect) : (path ?? rect);
}

type Overflow = 'visible' | 'cut' | 'scrolled';

const PAINT_CONTAINMENT = /paint|strict|content/u;
/** Boxes that `overflow` does not apply to (CSS Overflow 3: block, flex and grid containers); cells and captions are blocks. */
const NO_CONTAINER = /^(?:inline|contents|ruby.*|table-(?:row|column|header|footer).*)$/u;

/** How an element treats what reaches over its edges, across and down; `undefined` where it shows it. */
function overflowOf(element: Element, style: CSSStyleDeclaration): { across: Overflow; down: Overflow } | undefined {
  const { overflow, contain } = style;
  const isPainted = contain !== 'none' && PAINT_CONTAINMENT.test(contain);
  if (!isPainted && overflow === 'visible') return undefined;
  // The overflow of these two is that of the window, which can be scrolled or made larger.
  if (localName(element) === 'html' || localName(element) === 'body') return undefined;
  if (NO_CONTAINER.test(style.display)) return undefined;
  return { across: overflowIn(style.overflowX, isPainted), down: overflowIn(style.overflowY, isPainted) };
}

function overflowIn(overflow: string, isPainted: boolean): Overflow {
  if (overflow === 'auto' || overflow === 'scroll') return 'scrolled';
  return isPainted || overflow !== 'visible' ? 'cut' : 'visible';
}

/** Where a box cuts its content off. One as high as the window is the page itself, kept from scrolling while something lies over it. */
function edgesOf(element: Element, { down }: { down: Overflow }): Region {
  const { left, top, right, bottom, height } = boxOf(element);
  const isPage = down === 'cut' && height >= PAGE_PART * (windowOf(element)?.innerHeight ?? Infinity);
  return { left, top, right, bottom: isPage ? Infinity : bottom };
}

function contentRegion(own: Region, box: Region, { across, down }: { across: Overflow; down: Overflow }): Region {
  if (own === FADED) return FADED;
  const isScrolled = across === 'scrolled' || down === 'scrolled';
  if (isScrolled && isNothing(shared(own, box))) return CLOSED;
  const [left, right] = edges(across, [own.left, own.right], [box.left, box.right]);
  const [top, bottom] = edges(down, [own.top, own.bottom], [box.top, box.bottom]);
  return { left, top, right, bottom };
}

type Edges = [number, number];

function edges(overflow: Overflow, own: Edges, box: Edges): Edges {
  if (overflow === 'visible') return own;
  return overflow === 'scrolled' ? [-Infinity, Infinity] : [Math.max(own[0], box[0]), Math.min(own[1], box[1])];
}

/** Whether fixed boxes inside are placed, and so clipped, by this one (CSS Transforms 1, Filter Effects 1, CSS Containment 2). */
function containsFixed(style: CSSStyleDeclaration): boolean {
  const { transform, translate, rotate, scale, perspective, filter, willChange, contain } = style;
  return (
    [transform, translate, rotate, scale, perspective, filter].some((value) => value !== 'none') ||
    /transform|filter|perspective/u.test(willChange) ||
    /paint|layout|strict|content/u.test(contain)
  );
}
