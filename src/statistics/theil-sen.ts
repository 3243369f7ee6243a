import { kendallScore } from "./kendall-score";
import { plainZero } from "./plain-zero";
import { NORMAL_95 } from "./wilson";

export interface TheilSen {
  /** Median of all pairwise slopes, for each unit of time. */
  readonly slope: number;
  /** 95 % limits of the slope; null where there are too few slopes for a limit, which is then open. */
  readonly low: number | null;
  readonly high: number | null;
  /** medianValue − slope·medianTime. */
  readonly intercept: number;
  readonly medianTime: number;
  readonly medianValue: number;
}

/**
 * How the ranks (N ∓ C)/2 of the limits, which are no whole numbers, pick slopes: "rounded" to the nearest slope as R's
 * package trend does (half to even), or "interpolated" between neighbours (Gilbert 1987, p. 218).
 */
export type SlopeRanks = "rounded" | "interpolated";

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const found = sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  return plainZero(found);
}

export const median = (values: readonly number[]): number =>
  middle(Float64Array.from(values).sort());

function pairwiseSlopes(times: readonly number[], values: readonly number[]): Float64Array {
  const slopes = new Float64Array((times.length * (times.length - 1)) / 2);
  let count = 0;
  for (let later = 1; later < times.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const apart = times[later] - times[earlier];
      if (apart !== 0) slopes[count++] = plainZero((values[later] - values[earlier]) / apart);
    }
  }
  return slopes.subarray(0, count).sort();
}

function halfToEven(rank: number): number {
  const below = Math.floor(rank);
  const part = rank - below;
  return part === 0.5 ? below + (below % 2) : Math.round(rank);
}

/**
 * 95 % limits of a median slope: the slopes at the ranks (N − C)/2 and (N + C)/2 + 1, C = 1.96·√Var S.
 * @param sorted all pairwise slopes, from the least.
 * @returns null for a limit whose rank lies outside the list.
 */
export function slopeLimits(
  sorted: Float64Array,
  varS: number,
  ranks: SlopeRanks = "rounded"
): { readonly low: number | null; readonly high: number | null } {
  const reach = NORMAL_95 * Math.sqrt(varS);
  return {
    low: slopeAt(sorted, (sorted.length - reach) / 2, ranks),
    high: slopeAt(sorted, (sorted.length + reach) / 2 + 1, ranks),
  };
}

/** The slope at a rank counted from 1; null outside the list. */
function slopeAt(sorted: Float64Array, rank: number, ranks: SlopeRanks): number | null {
  const chosen = ranks === "rounded" ? halfToEven(rank) : rank;
  const below = Math.floor(chosen);
  if (chosen < 1 || chosen > sorted.length) return null;
  if (below === chosen) return sorted[below - 1];
  return sorted[below - 1] + (chosen - below) * (sorted[below] - sorted[below - 1]);
}

/**
 * The typical change for each unit of time: the median of (xⱼ − xᵢ)/(tⱼ − tᵢ) over all pairs, on real times, so a
 * missing year does not bend it (Theil 1950; Sen 1968). The interval takes the slopes at the ranks (N − C)/2 and
 * (N + C)/2 + 1, C = 1.96·√Var S with S's variance corrected for ties.
 * @param ranks "rounded" unless said.
 * @returns null where no two times differ.
 */
export function theilSen(
  times: readonly number[],
  values: readonly number[],
  ranks: SlopeRanks = "rounded"
): TheilSen | null {
  const slopes = pairwiseSlopes(times, values);
  if (slopes.length === 0) return null;
  const slope = middle(slopes);
  const medianTime = median(times);
  const medianValue = median(values);
  return {
    slope,
    ...slopeLimits(slopes, kendallScore(values).varS, ranks),
    intercept: medianValue - slope * medianTime,
    medianTime,
    medianValue,
  };
}
