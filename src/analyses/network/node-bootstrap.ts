import type { Difference } from "./findings";
import { bootstrapInterval } from "../../statistics/bootstrap";
import { seededRandom } from "../../statistics/random";

/** Below this many partners a resampled interval says more about the method than about the partners. */
export const FEWEST_FOR_INTERVAL = 10;

/** A sum over pairs of partners: `amounts[i]` belongs to the pair `a[i]`, `b[i]`. */
export interface PairAmounts {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly amounts: readonly number[];
}

/** A measure of one wave: a sum over pairs divided by another; `of` null = by the number of possible pairs. */
export interface PairRatio {
  readonly sum: PairAmounts;
  readonly of: PairAmounts | null;
}

export interface Draws {
  readonly draws: number;
  readonly seed: number;
}

/** How often each partner is in a sample. */
type Times = ArrayLike<number>;

function total({ a, b, amounts }: PairAmounts, times: Times): number {
  let sum = 0;
  for (let pair = 0; pair < amounts.length; pair++)
    sum += times[a[pair]] * times[b[pair]] * amounts[pair];
  return sum;
}

/** Pairs of different partners in a sample; a partner makes no pair with itself. */
function possiblePairs(times: Times): number {
  let size = 0;
  let squares = 0;
  for (let at = 0; at < times.length; at++) {
    size += times[at];
    squares += times[at] ** 2;
  }
  return (size ** 2 - squares) / 2;
}

function ratio({ sum, of }: PairRatio, times: Times): number | null {
  const divisor = of === null ? possiblePairs(times) : total(of, times);
  return divisor === 0 ? null : total(sum, times) / divisor;
}

function less(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}

/**
 * A measure in two waves and the interval of its change over samples of partners, who bring all their ties along
 * (Snijders & Borgatti 1999). Both waves of a sample are measured on the same partners.
 */
export function difference(
  order: number,
  before: PairRatio,
  after: PairRatio,
  { draws, seed }: Draws
): Difference {
  const everyone = new Uint32Array(order).fill(1);
  const then = ratio(before, everyone);
  const now = ratio(after, everyone);
  const change = less(now, then);
  const times = new Uint32Array(order);
  const interval =
    change === null || order < FEWEST_FOR_INTERVAL
      ? null
      : bootstrapInterval(
          order,
          (sample) => {
            times.fill(0);
            for (const node of sample) times[node]++;
            return less(ratio(after, times), ratio(before, times));
          },
          { draws, random: seededRandom(seed) }
        );
  const { low, high } = interval ?? { low: null, high: null };
  return { before: then, after: now, change, low, high };
}
