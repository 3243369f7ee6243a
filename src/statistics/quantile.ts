/**
 * The value below which a share of the values lies, interpolated linearly between order statistics (Hyndman & Fan
 * 1996, type 7, the default of R and Excel's PERCENTILE.INC).
 * @param share 0 to 1.
 * @returns null for an empty list.
 */
export function quantile(values: ArrayLike<number>, share: number): number | null {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
