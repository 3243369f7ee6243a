import { type Counted, proportionOf } from "./counted";
import type { Interval } from "./interval";
import { wilsonInterval } from "./wilson";

/**
 * 95 % interval of the difference of two independent proportions, group − reference, from their Wilson limits
 * (Newcombe 1998, method 10).
 * @returns null where one of them has nobody.
 */
export function newcombeInterval(group: Counted, reference: Counted): Interval | null {
  const own = wilsonInterval(group.events, group.of);
  const other = wilsonInterval(reference.events, reference.of);
  if (own === null || other === null) return null;
  const [p, q] = [proportionOf(group), proportionOf(reference)];
  return {
    low: p - q - Math.hypot(p - own.low, other.high - q),
    high: p - q + Math.hypot(own.high - p, q - other.low),
  };
}
