/** How a figure moves over the samples of the second half of a run. */
export interface Trend {
  /** Mean of the samples. */
  mean: number;
  /** Rise of the least-squares line over one interval, in the figure's unit; below zero when it falls. */
  slope: number;
  /** Smallest slope that the scatter of the samples does not explain: what is added to zero for 95 % certainty, two-sided. */
  scatter: number;
  /** Rise of the line if it went on like this for eight hours, as a share of the mean. */
  riseADay: number;
}

/** Student's t, two-sided 5 %, for 1 to 10 degrees of freedom; more have less, so that the last one is on the safe side for them. */
const STUDENT_T = [12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23];

/** Intervals of half a minute in a working day of eight hours, for which people leave a tab open. */
const INTERVALS_A_DAY = 960;
/**
 * What grows by more than this share of its mean in a day counts: a tab left open must not come to cost twice what it costs once it is warm. For
 * a page of 1.5 MB that are 1.6 KB in half a minute: about 50 bytes, less than one small object, for each of the thirty renders in it.
 */
const MOST_RISE_A_DAY = 1;

/** The line through the second half of the samples. The first half is warming up: compiled code and caches. @throws for fewer than five samples. */
export function trendOf(samples: readonly number[]): Trend {
  const half = samples.slice(Math.floor(samples.length / 2));
  if (half.length < 3) throw new Error('a line needs three samples in the second half');
  const middle = (half.length - 1) / 2;
  const mean = half.reduce((sum, value) => sum + value, 0) / half.length;
  const spread = half.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  const slope = half.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  const errors = half.reduce((sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2, 0);
  const freedom = half.length - 2;
  const t = STUDENT_T[Math.min(freedom, STUDENT_T.length) - 1] ?? 0;
  const scatter = t * Math.sqrt(errors / freedom / spread);
  return { mean, slope, scatter, riseADay: mean === 0 ? 0 : (slope * INTERVALS_A_DAY) / mean };
}

/**
 * Whether a figure grows with time: its line, drawn on for a day, rises by more than {@link MOST_RISE_A_DAY}; by more than scatter explains; and by
 * more than the same figure of the page without the extension (`yardstick`, absent where there is none).
 */
export function isGrowing(trend: Trend, yardstick?: Trend): boolean {
  if (trend.slope <= trend.scatter || trend.riseADay <= MOST_RISE_A_DAY) return false;
  return yardstick === undefined || trend.slope > yardstick.slope + yardstick.scatter;
}
