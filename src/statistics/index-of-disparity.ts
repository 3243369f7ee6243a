import type { WeightedRates } from "./disparity";
import { mean, stableSum } from "./univariate";

/**
 * The index of disparity goes by several formulas that give different numbers; all are in percent of the reference
 * rate y_ref. Print the one used beside its value.
 * - "fromTotal": 100·Σ|y − μ|/(J·μ), μ the population-weighted mean (Pearcy & Keppel 2002; WHO's IDISU).
 * - "fromReference": 100·Σ|y − y_ref|/((J − 1)·y_ref), for the best or a named group (Keppel et al. 2005).
 * - "fromReferencePerGroup": the same divided by J (Harper & Lynch 2005).
 * - "fromUnweightedMean": 100·Σ|y − ȳ|/(J·ȳ).
 * - "weighted": 100·Σp|y − μ|/μ (WHO's IDISW).
 */
export type DisparityFormula =
  "fromTotal" | "fromReference" | "fromReferencePerGroup" | "fromUnweightedMean" | "weighted";

const sumFrom = (rates: readonly number[], reference: number): number =>
  stableSum(rates.map((rate) => Math.abs(rate - reference)));

/**
 * @param reference rate of the reference group; used by the two formulas that have one.
 * @returns null where the reference rate is 0 or there are fewer than two groups.
 */
export function indexOfDisparity(
  { rates, shares, mean: total }: WeightedRates,
  formula: DisparityFormula,
  reference: number
): number | null {
  const groups = rates.length;
  const unweighted = mean(rates) ?? 0;
  const inPercentOf = (sum: number, divisor: number, base: number): number | null =>
    base === 0 || groups < 2 ? null : (100 * sum) / (divisor * base);
  switch (formula) {
    case "fromTotal":
      return inPercentOf(sumFrom(rates, total), groups, total);
    case "fromReference":
      return inPercentOf(sumFrom(rates, reference), groups - 1, reference);
    case "fromReferencePerGroup":
      return inPercentOf(sumFrom(rates, reference), groups, reference);
    case "fromUnweightedMean":
      return inPercentOf(sumFrom(rates, unweighted), groups, unweighted);
    case "weighted":
      return inPercentOf(
        stableSum(rates.map((rate, j) => shares[j] * Math.abs(rate - total))),
        1,
        total
      );
  }
}
