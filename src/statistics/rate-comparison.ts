import { type Counted, proportionOf } from "./counted";
import type { Interval } from "./interval";
import { NORMAL_95 } from "./wilson";

/** A comparison of two numbers with its 95 % interval. */
export interface Compared extends Interval {
  readonly value: number;
}

/**
 * Ratio of two rates of counted events, group ÷ reference, with SE(ln) = √(1/a + 1/b) (Rothman 2012).
 * @returns null where a count is 0 or an exposure not above 0.
 */
export function rateRatio(group: Counted, reference: Counted): Compared | null {
  if (group.events <= 0 || reference.events <= 0 || group.of <= 0 || reference.of <= 0) return null;
  const value = proportionOf(group) / proportionOf(reference);
  const half = NORMAL_95 * Math.sqrt(1 / group.events + 1 / reference.events);
  return { value, low: value * Math.exp(-half), high: value * Math.exp(half) };
}

/**
 * Difference of two rates, group − reference, with SE = √(a/P₁² + b/P₂²).
 * @returns null where an exposure is not above 0.
 */
export function rateDifference(group: Counted, reference: Counted): Compared | null {
  if (group.of <= 0 || reference.of <= 0) return null;
  const value = proportionOf(group) - proportionOf(reference);
  const half =
    NORMAL_95 * Math.sqrt(group.events / group.of ** 2 + reference.events / reference.of ** 2);
  return { value, low: value - half, high: value + half };
}
