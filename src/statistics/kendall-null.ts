import type { KendallScore } from "./kendall-score";

/**
 * In how many orders the values have 0, 1, 2, … pairs the wrong way round. The counts are the coefficients of the
 * Gaussian multinomial [n]!/Π[t]! (MacMahon 1915), built up one value at a time, so each step is a product and an
 * exact division of whole numbers.
 */
function ordersByInversions(n: number, ties: readonly number[]): Float64Array {
  const tied = ties.reduce((sum, size) => sum + size, 0);
  const groups = [...ties, ...Array.from({ length: n - tied }, () => 1)];
  const orders = new Float64Array((n * (n - 1)) / 2 + 1);
  orders[0] = 1;
  let placed = 0;
  for (const size of groups) {
    for (let member = 1; member <= size; member++) {
      placed++;
      for (let at = orders.length - 1; at >= placed; at--) orders[at] -= orders[at - placed];
      for (let at = member; at < orders.length; at++) orders[at] += orders[at - member];
    }
  }
  return orders;
}

/**
 * Two-sided chance of a score at least as far from 0 among all orders of the same values, ties included: the exact
 * permutation distribution, counted rather than drawn. Exact up to 18 values, beyond which the counts outgrow whole
 * doubles.
 */
export function exactKendallP({ n, S, ties }: KendallScore): number {
  const tiedPairs = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const comparable = (n * (n - 1)) / 2 - tiedPairs;
  const orders = ordersByInversions(n, ties);
  let all = 0;
  let asExtreme = 0;
  for (let inversions = 0; inversions <= comparable; inversions++) {
    all += orders[inversions];
    if (Math.abs(comparable - 2 * inversions) >= Math.abs(S)) asExtreme += orders[inversions];
  }
  return asExtreme / all;
}
