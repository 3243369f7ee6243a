import { LIMIT_FACTOR } from "./control-chart";

/** Fewest points for a shift or a trend. */
export const POINTS_FOR_RUNS = 7;

/**
 * How far the point at a position can lie from the mean of all points, at most, in mean moving ranges, where the limits
 * come from the same points: max(position, n − 1 − position)·(n − 1)/n. All movement is then in one step, beside the
 * shorter end.
 * @param position from 0.
 */
export function largestDeviation(n: number, position: number): number {
  return (Math.max(position, n - 1 - position) * (n - 1)) / n;
}

export interface OutsidePossible {
  /** Whether a first or last point could be outside: from 5 points on. */
  readonly anEnd: boolean;
  /** Whether every point could be. */
  readonly everyPoint: boolean;
  /** Whether a lone point amid an otherwise level series could be: from 8 points on. */
  readonly loneSpike: boolean;
}

/** What could be outside limits at all that come from the same n points. */
export function outsidePossible(n: number): OutsidePossible {
  if (n < 2) return { anEnd: false, everyPoint: false, loneSpike: false };
  return {
    anEnd: largestDeviation(n, 0) > LIMIT_FACTOR,
    everyPoint: largestDeviation(n, Math.floor((n - 1) / 2)) > LIMIT_FACTOR,
    loneSpike: (n - 1) ** 2 / (2 * n) > LIMIT_FACTOR,
  };
}
