/** Two-sided 95 % bound of a correlation of n independent pairs, times √n. */
const BOUND = 1.96;

/**
 * Whether a series repeats itself season by season: its steps from one period to the next go together with those of a
 * year before (autocorrelation of the differences at the lag of a year, beyond 1.96/√n). Differences leave out the trend.
 * @param values one a period, at equal distances, null where missing.
 * @param lag periods of a year: 12 for months.
 * @returns false with fewer than two years of pairs, which tell nothing.
 */
export function hasSeasons(values: readonly (number | null)[], lag: number): boolean {
  const steps = values.slice(1).map((value, at) => {
    const before = values[at];
    return value === null || before === null ? null : value - before;
  });
  const known = steps.filter((step) => step !== null);
  const mean = known.reduce((sum, step) => sum + step, 0) / known.length;
  const pairs = steps.slice(lag).flatMap((step, at) => {
    const earlier = steps[at];
    return step === null || earlier === null ? [] : [(step - mean) * (earlier - mean)];
  });
  const variance = known.reduce((sum, step) => sum + (step - mean) ** 2, 0) / known.length;
  if (pairs.length < 2 * lag || !(variance > 0)) return false;
  const together = pairs.reduce((sum, product) => sum + product, 0) / pairs.length / variance;
  return together > BOUND / Math.sqrt(pairs.length);
}
