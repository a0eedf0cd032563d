/** Cells with fewer answers are hidden: they could point at a person. */
export const SMALLEST_CELL = 10;

/** 0.975 quantile of the normal distribution: a 95 % interval. */
const Z = 1.959963984540054;

/** What a set of answers to one scale says. Shares are from 0 to 1, of those who answered. */
export interface Summary {
  readonly n: number;
  readonly points: number;
  /** How many gave each score, from 1. */
  readonly distribution: readonly number[];
  /**
   * How many of the highest (and lowest) scores count as satisfied (dissatisfied): the rule stands with its
   * result.
   */
  readonly boxes: number;
  readonly satisfied: { readonly share: number; readonly low: number; readonly high: number };
  readonly dissatisfied: { readonly share: number; readonly low: number; readonly high: number };
  /** Of the scores; they are ranks, so this comes last. */
  readonly mean: number;
}

/**
 * The score interval of Wilson (1927) for a share: right for small n and for shares near 0 and 1, where the
 * usual one is not (Newcombe 1998, doi 10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E).
 */
export function wilsonInterval(count: number, n: number): { share: number; low: number; high: number } {
  if (n === 0) {
    return { share: 0, low: 0, high: 1 };
  }
  const share = count / n;
  const scale = 1 + (Z * Z) / n;
  const centre = (share + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return {
    share,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === n ? 1 : Math.min(1, centre + half),
  };
}

/** How many of the highest scores are "satisfied": 1 of 3, 2 of 4 to 7, 3 of 8 to 10. */
export function topBoxes(points: number): number {
  if (points <= 3) {
    return 1;
  }
  return points <= 7 ? 2 : 3;
}

/** @param distribution how many gave each score, from 1 to the number of points. */
export function summarise(distribution: readonly number[]): Summary {
  const points = distribution.length;
  const boxes = topBoxes(points);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const n = sum(distribution);
  return {
    n,
    points,
    distribution,
    boxes,
    satisfied: wilsonInterval(sum(distribution.slice(points - boxes)), n),
    dissatisfied: wilsonInterval(sum(distribution.slice(0, boxes)), n),
    mean: n === 0 ? 0 : sum(distribution.map((count, index) => count * (index + 1))) / n,
  };
}
