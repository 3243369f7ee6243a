import type { WeightedRates } from "./disparity";
import { stableSum } from "./univariate";

export interface EntropyMeasure {
  /** Natural logarithm, not multiplied: WHO's HEAT prints 1000 times this. */
  readonly value: number;
  /** By the delta method, in the unit of the value; null without standard errors of the rates. */
  readonly standardError: number | null;
  /** What each group adds; they sum to the value. A group below the mean subtracts in Theil's T and adds in the MLD. */
  readonly contributions: readonly number[];
}

const overMean = ({ rates, mean }: WeightedRates): number[] => rates.map((rate) => rate / mean);

function measure(contributions: readonly number[], variance: number | null): EntropyMeasure {
  return {
    value: stableSum(contributions),
    standardError: variance === null ? null : Math.sqrt(variance),
    contributions,
  };
}

/**
 * Theil's T = Σp·r·ln r with r = y/μ; a rate of 0 adds 0 (Theil 1967; Borrell & Talih 2011).
 * @param rateErrors s_j, standard errors of the rates.
 * @returns null where the mean is not above 0.
 */
export function theil(
  rates: WeightedRates,
  rateErrors: readonly number[] | null = null
): EntropyMeasure | null {
  if (rates.mean <= 0) return null;
  const { shares, mean } = rates;
  const ratios = overMean(rates);
  const logs = ratios.map((r) => (r === 0 ? 0 : Math.log(r)));
  const contributions = shares.map((p, j) => p * ratios[j] * logs[j]);
  // At a rate of 0 the derivative of r·ln r has no bound.
  if (rateErrors === null || ratios.includes(0)) return measure(contributions, null);
  const typical = stableSum(shares.map((p, j) => p * ratios[j] * (1 + logs[j])));
  const terms = shares.map((p, j) => ((1 + logs[j] - typical) * p * rateErrors[j]) ** 2);
  return measure(contributions, stableSum(terms) / mean ** 2);
}

/**
 * Mean log deviation Σ−p·ln r with r = y/μ (Borrell & Talih 2011).
 * @param rateErrors s_j, standard errors of the rates.
 * @returns null where a rate is 0, which has no logarithm, or below.
 */
export function meanLogDeviation(
  rates: WeightedRates,
  rateErrors: readonly number[] | null = null
): EntropyMeasure | null {
  if (rates.mean <= 0 || rates.rates.some((rate) => rate <= 0)) return null;
  const { shares, mean } = rates;
  const ratios = overMean(rates);
  const contributions = shares.map((p, j) => -p * Math.log(ratios[j]));
  if (rateErrors === null) return measure(contributions, null);
  const terms = shares.map((p, j) => (p * rateErrors[j] * (1 - 1 / ratios[j])) ** 2);
  return measure(contributions, stableSum(terms) / mean ** 2);
}
