/**
 * Permutation p-value (b + 1) / (M + 1): the observed value counts as one of the draws, so p is never 0
 * (Phipson & Smyth 2010).
 * @param asExtreme how many of the draws were at least as extreme as what was observed.
 */
export function permutationP(asExtreme: number, draws: number): number {
  return (asExtreme + 1) / (draws + 1);
}

/** Two-sided p from the draws at least as low and at least as high: twice the smaller tail, at most 1. */
export function twoSidedPermutationP(asLow: number, asHigh: number, draws: number): number {
  return Math.min(1, 2 * permutationP(Math.min(asLow, asHigh), draws));
}
