import type { Counted } from "./counted";
import type { Interval } from "./interval";
import { NORMAL_95 } from "./wilson";

export interface KatzInterval extends Interval {
  /** Whether a half was added to both counts and denominators because one count is 0 (Walter 1975). */
  readonly zeroCorrected: boolean;
}

/**
 * 95 % interval of the ratio of two proportions, group ÷ reference, on the log scale (Katz et al. 1978):
 * exp(ln RR ± z√(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)).
 * @returns null where one of them has nobody.
 */
export function katzInterval(group: Counted, reference: Counted): KatzInterval | null {
  if (group.of <= 0 || reference.of <= 0) return null;
  const zeroCorrected = group.events === 0 || reference.events === 0;
  const added = zeroCorrected ? 0.5 : 0;
  const [x1, n1, x2, n2] = [group.events, group.of, reference.events, reference.of].map(
    (count) => count + added
  );
  const middle = Math.log(x1 / n1) - Math.log(x2 / n2);
  const half = NORMAL_95 * Math.sqrt(1 / x1 - 1 / n1 + 1 / x2 - 1 / n2);
  return { low: Math.exp(middle - half), high: Math.exp(middle + half), zeroCorrected };
}
