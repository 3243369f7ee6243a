export interface KendallScore {
  readonly n: number;
  /** Σ_{i<j} sgn(xⱼ − xᵢ). */
  readonly S: number;
  /** Sizes of the groups of equal values, 2 or more. */
  readonly ties: readonly number[];
  /** Variance of S if there is no trend, corrected for ties. */
  readonly varS: number;
  /** S / √{(N₀ − Σt(t−1)/2)·N₀}, N₀ = n(n−1)/2; null where all values are the same. */
  readonly tauB: number | null;
}

function tieSizes(values: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  const sizes: number[] = [];
  for (let from = 0, at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[from]) continue;
    if (at - from > 1) sizes.push(at - from);
    from = at;
  }
  return sizes;
}

/** Kendall's score of values in the order of time (Mann 1945; Kendall 1975), for any number of values. */
export function kendallScore(values: readonly number[]): KendallScore {
  const n = values.length;
  let S = 0;
  for (let later = 1; later < n; later++)
    for (let earlier = 0; earlier < later; earlier++)
      S += Math.sign(values[later] - values[earlier]);
  const ties = tieSizes(values);
  const spread = (count: number): number => count * (count - 1) * (2 * count + 5);
  const varS = (spread(n) - ties.reduce((sum, size) => sum + spread(size), 0)) / 18;
  const pairs = (n * (n - 1)) / 2;
  const untied = pairs - ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { n, S, ties, varS, tauB: untied === 0 ? null : S / Math.sqrt(untied * pairs) };
}
