import { type Counted, proportionOf } from "./counted";
import { twoSidedNormalP } from "./distributions";

export interface ZTest {
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Whether two independent proportions differ, with the pooled variance p̄(1 − p̄)(1/n₁ + 1/n₂). Intervals of the two that
 * overlap are no answer to that.
 * @returns null where somebody is missing on a side, or all or none of both have the event.
 */
export function twoProportionTest(group: Counted, reference: Counted): ZTest | null {
  if (group.of <= 0 || reference.of <= 0) return null;
  const pooled = (group.events + reference.events) / (group.of + reference.of);
  const variance = pooled * (1 - pooled) * (1 / group.of + 1 / reference.of);
  if (variance <= 0) return null;
  const z = (proportionOf(group) - proportionOf(reference)) / Math.sqrt(variance);
  return { z, p: twoSidedNormalP(z) };
}
