import type { GroupRate } from "./disparity";
import { weightedRates } from "./disparity";
import { leastSquares } from "./least-squares";

export interface SlopeIndex {
  /** SII: how far the rate rises from the very first to the very last of the ordered people, in the rate's unit. */
  readonly slope: number;
  readonly standardError: number | null;
  /** Fitted rate at the very last over that at the very first (Kunst & Mackenbach 1995); null where that is not above 0. */
  readonly ratio: number | null;
  /** SII over the mean rate (Pamuk 1985); null where the mean is 0. */
  readonly overMean: number | null;
  /** Where the middle of each group stands among all people, 0 to 1. */
  readonly ridits: readonly number[];
}

/**
 * Slope and relative index of inequality for groups in a meaningful order, the least advantaged first: least squares of
 * the rates on their ridits, weighted by people.
 * @returns null for fewer than three groups.
 */
export function slopeIndex(groups: readonly GroupRate[]): SlopeIndex | null {
  const weighted = weightedRates(groups);
  if (weighted === null || groups.length < 3) return null;
  let before = 0;
  const ridits = weighted.shares.map((share) => {
    before += share;
    return before - share / 2;
  });
  const roots = groups.map(({ people }) => Math.sqrt(people));
  const fit = leastSquares(
    ridits.map((ridit, j) => [roots[j], roots[j] * ridit]),
    groups.map(({ rate }, j) => roots[j] * rate)
  );
  if (fit === null) return null;
  const [start, slope] = fit.coefficients;
  const deviation = fit.residualDeviation;
  return {
    slope,
    standardError: deviation === null ? null : deviation * Math.sqrt(fit.inverseGram[1][1]),
    ratio: start > 0 ? (start + slope) / start : null,
    overMean: weighted.mean === 0 ? null : slope / weighted.mean,
    ridits,
  };
}
