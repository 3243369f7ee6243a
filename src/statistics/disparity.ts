import { stableSum } from "./univariate";

/** A group's rate in any one unit and its number of people. */
export interface GroupRate {
  readonly rate: number;
  /** Above 0. */
  readonly people: number;
}

/** Shares p_j of the population and rates y_j with their weighted mean μ = Σp_j·y_j. */
export interface WeightedRates {
  readonly shares: readonly number[];
  readonly rates: readonly number[];
  readonly mean: number;
}

/** @returns null without people. */
export function weightedRates(groups: readonly GroupRate[]): WeightedRates | null {
  const people = stableSum(groups.map((group) => group.people));
  if (people <= 0) return null;
  const shares = groups.map((group) => group.people / people);
  const rates = groups.map(({ rate }) => rate);
  return { shares, rates, mean: stableSum(shares.map((share, j) => share * rates[j])) };
}

export interface BetweenGroupVariance {
  /** BGV = Σp(y − μ)², in squared units of the rate. */
  readonly value: number;
  /** Null without standard errors of the rates. */
  readonly standardError: number | null;
}

/**
 * Between-group variance (Harper & Lynch 2005) with its moment standard error (Ahn et al. 2018; WHO's HEAT):
 * SE² = 4Σp²s²(y − μ)² + 2[(Σp²s²)² − Σp⁴s⁴ + Σp²(1 − p)²s⁴].
 * @param rateErrors s_j, standard errors of the rates.
 */
export function betweenGroupVariance(
  { shares, rates, mean }: WeightedRates,
  rateErrors: readonly number[] | null = null
): BetweenGroupVariance {
  const total = (term: (p: number, j: number) => number): number => stableSum(shares.map(term));
  const value = total((p, j) => p * (rates[j] - mean) ** 2);
  if (rateErrors === null) return { value, standardError: null };
  const first = total((p, j) => (p * rateErrors[j] * (rates[j] - mean)) ** 2);
  const squared = total((p, j) => (p * rateErrors[j]) ** 2) ** 2;
  const fourth = total((p, j) => (p * rateErrors[j]) ** 4);
  const rest = total((p, j) => p ** 2 * (1 - p) ** 2 * rateErrors[j] ** 4);
  return { value, standardError: Math.sqrt(4 * first + 2 * (squared - fourth + rest)) };
}

/** COV = 100·√BGV/μ, in percent; null where the mean is 0. */
export function coefficientOfVariation(rates: WeightedRates): number | null {
  if (rates.mean === 0) return null;
  return (100 * Math.sqrt(betweenGroupVariance(rates).value)) / rates.mean;
}

/** MDB: mean |y − y_best|, in the unit of the rates, every group counting the same. */
export function meanDifferenceFromBest(rates: readonly number[], best: number): number {
  return stableSum(rates.map((rate) => Math.abs(rate - best))) / rates.length;
}
