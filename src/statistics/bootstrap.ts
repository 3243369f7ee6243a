import type { Interval } from "./interval";
import { quantile } from "./quantile";
import { integerBelow } from "./shuffle";

export interface BootstrapOptions {
  readonly draws: number;
  readonly random: () => number;
  /** Share of the draws inside the interval; 0.95 unless said. */
  readonly level?: number;
}

/**
 * Percentile interval of a statistic over samples of nodes drawn with replacement (Snijders & Borgatti 1999: nodes,
 * not dyads, are the units, because the dyads of one node hang together).
 * @param statistic of a sample, given as node numbers with repetitions; null where it is undefined, which leaves the
 * draw out.
 * @returns null when fewer than half of the draws gave a value.
 */
export function bootstrapInterval(
  order: number,
  statistic: (sample: Uint32Array) => number | null,
  { draws, random, level = 0.95 }: BootstrapOptions
): Interval | null {
  const values: number[] = [];
  const sample = new Uint32Array(order);
  for (let draw = 0; draw < draws; draw++) {
    for (let at = 0; at < order; at++) sample[at] = integerBelow(order, random);
    const value = statistic(sample);
    if (value !== null) values.push(value);
  }
  if (values.length < draws / 2) return null;
  const low = quantile(values, (1 - level) / 2);
  const high = quantile(values, (1 + level) / 2);
  return low === null || high === null ? null : { low, high };
}
