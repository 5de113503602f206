/** A rectangle in CSS pixels of the window; an infinite edge cuts nothing. */
export interface Region {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Size = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom' | 'width' | 'height'>;

/** What two regions share; its edges cross where they share nothing. */
export function shared(one: Region, other: Region): Region {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/**
 * The rectangle around what a computed `clip-path` leaves of a box; `undefined` where it cannot be told and so cuts nothing: paths, images,
 * sizes that are calculated.
 */
export function clipPathRegion(clipPath: string, box: Size): Region | undefined {
  const [, shape, inner = ''] = /^(inset|circle|ellipse|polygon)\(([^()]*)\)/u.exec(clipPath) ?? [];
  if (shape === 'inset') return insetRegion(inner.split(' round ')[0] ?? '', box);
  if (shape === 'polygon') return polygonRegion(inner.replace(/^(?:evenodd|nonzero),\s*/u, ''), box);
  return shape === undefined ? undefined : roundRegion(inner, box);
}

/** The rectangle that a computed `clip: rect(…)` of a positioned box leaves; `undefined` where it cuts nothing. */
export function clipRegion(clip: string, box: Size): Region | undefined {
  const edges = /^rect\(([^()]*)\)/u.exec(clip)?.[1]?.split(/,\s*|\s+/u);
  if (edges?.length !== 4) return undefined;
  const [top, right, bottom, left] = edges.map((edge) => lengthOf(edge, 0));
  return {
    left: box.left + (left ?? Number.NEGATIVE_INFINITY),
    top: box.top + (top ?? Number.NEGATIVE_INFINITY),
    right: box.left + (right ?? Number.POSITIVE_INFINITY),
    bottom: box.top + (bottom ?? Number.POSITIVE_INFINITY),
  };
}

/** Pixels of one computed length or percentage. */
function lengthOf(length: string | undefined, whole: number): number | undefined {
  const [, number, unit] = /^(-?[\d.]+(?:e-?\d+)?)(px|%)$/u.exec(length ?? '') ?? [];
  if (number === undefined) return undefined;
  return unit === '%' ? (Number(number) / 100) * whole : Number(number);
}

function insetRegion(edges: string, box: Size): Region | undefined {
  const written = edges.trim().split(/\s+/u);
  const [first] = written;
  const edge = (at: number) => written[at] ?? written[at - 2] ?? first;
  const top = lengthOf(edge(0), box.height);
  const right = lengthOf(edge(1), box.width);
  const bottom = lengthOf(edge(2), box.height);
  const left = lengthOf(edge(3), box.width);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return undefined;
  return { left: box.left + left, top: box.top + top, right: box.right - right, bottom: box.bottom - bottom };
}

/** Circles and ellipses: `RADIUS [RADIUS] [at X Y]`. */
function roundRegion(inner: string, box: Size): Region | undefined {
  const [radii = '', at = '50% 50%'] = inner.split(/\bat\s/u).map((part) => part.trim());
  const written = radii.trim().split(/\s+/u);
  const isCircle = written.length === 1;
  // Percentages of a circle's radius are parts of the diagonal over the root of two (CSS Shapes 1, circle()).
  const diagonal = Math.hypot(box.width, box.height) / Math.SQRT2;
  const across = lengthOf(written[0], isCircle ? diagonal : box.width);
  const down = isCircle ? across : lengthOf(written[1], box.height);
  const [centreX, centreY] = at.split(/\s+/u);
  const x = lengthOf(centreX, box.width);
  const y = lengthOf(centreY, box.height);
  if (across === undefined || down === undefined || x === undefined || y === undefined) return undefined;
  return {
    left: box.left + x - across,
    top: box.top + y - down,
    right: box.left + x + across,
    bottom: box.top + y + down,
  };
}

function polygonRegion(points: string, box: Size): Region | undefined {
  const region = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const point of points.split(',')) {
    const [across, down] = point.trim().split(/\s+/u);
    const x = lengthOf(across, box.width);
    const y = lengthOf(down, box.height);
    if (x === undefined || y === undefined) return undefined;
    region.left = Math.min(region.left, box.left + x);
    region.right = Math.max(region.right, box.left + x);
    region.top = Math.min(region.top, box.top + y);
    region.bottom = Math.max(region.bottom, box.top + y);
  }
  return region;
}
