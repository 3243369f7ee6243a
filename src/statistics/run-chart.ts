import { fairCoinQuantile } from "./distributions";
import { quantile } from "./quantile";
import { sideOf } from "./side-of-line";
import { mean } from "./univariate";

export interface RunChart {
  readonly centre: number;
  /** Points that are not on the centre, but for rounding. */
  readonly usefulPoints: number;
  readonly longestRun: number;
  /** A longer run than this is a signal: round(log₂ n) + 3. */
  readonly longestRunLimit: number;
  readonly crossings: number;
  /** Fewer crossings than this are a signal: the 5 % point of crossings by chance. */
  readonly crossingsLimit: number;
  readonly signal: boolean;
}

/**
 * The run chart with Anhøj's two rules (Anhøj & Olesen 2014; as in R's qicharts2): an unusually long run on one side of
 * the centre or unusually few crossings. Points on the centre are passed over. It takes about 10 points to say anything.
 * @param centre "median" unless said.
 * @returns null without a useful point.
 */
export function runChart(
  values: readonly number[],
  centreOf: "median" | "mean" = "median"
): RunChart | null {
  const centre = centreOf === "median" ? quantile(values, 0.5) : mean(values);
  if (centre === null) return null;
  const sides = values.map((value) => sideOf(value, centre)).filter((side) => side !== 0);
  const usefulPoints = sides.length;
  if (usefulPoints === 0) return null;
  let run = 0;
  let longestRun = 0;
  let crossings = 0;
  for (const [at, side] of sides.entries()) {
    const crosses = at > 0 && side !== sides[at - 1];
    if (crosses) crossings++;
    run = crosses ? 1 : run + 1;
    longestRun = Math.max(longestRun, run);
  }
  const longestRunLimit = Math.round(Math.log2(usefulPoints)) + 3;
  const crossingsLimit = fairCoinQuantile(0.05, usefulPoints - 1);
  return {
    centre,
    usefulPoints,
    longestRun,
    longestRunLimit,
    crossings,
    crossingsLimit,
    signal: longestRun > longestRunLimit || crossings < crossingsLimit,
  };
}
