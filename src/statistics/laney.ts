import { mean } from "./univariate";

/** d₂ for two neighbours, as books and R's qicharts2 round it. */
const D2 = 1.128;

/**
 * Laney's σ_z (Laney 2002): how much wider than the binomial or Poisson distribution says neighbouring periods really
 * differ, as the mean moving range of z = (value − centre)/σ over 1.128. 1 where it says all; with denominators in the
 * thousands usually far more.
 * @param sigmas the distribution's standard deviation for each period.
 * @returns null for fewer than two periods or where a deviation is 0.
 */
export function neighbourSpread(
  values: readonly number[],
  centre: number,
  sigmas: readonly number[]
): number | null {
  if (sigmas.some((sigma) => sigma === 0)) return null;
  const z = values.map((value, at) => (value - centre) / sigmas[at]);
  const range = mean(z.slice(1).map((value, at) => Math.abs(value - z[at])));
  return range === null ? null : range / D2;
}
