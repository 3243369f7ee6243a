import { type Counted, proportionOf } from "./counted";
import { twoSidedNormalP } from "./distributions";
import type { Gap } from "./gap-change";
import type { ZTest } from "./two-proportions";

/** Variance of the logarithm of a proportion (Katz et al. 1978). */
const logVariance = ({ events, of }: Counted): number => 1 / events - 1 / of;

/**
 * Whether the ratio between a group and its reference changed: z = (ln RR₁ − ln RR₀)/√(SE₀² + SE₁²). Only for different
 * people at both times.
 * @returns null where a count is 0 or no proportion can vary.
 */
export function ratioChange(earlier: Gap, later: Gap): ZTest | null {
  const all = [earlier.group, earlier.reference, later.group, later.reference];
  if (all.some(({ events, of }) => events <= 0 || of <= 0)) return null;
  const standardError = Math.sqrt(all.reduce((sum, counted) => sum + logVariance(counted), 0));
  if (standardError === 0) return null;
  const logRatio = ({ group, reference }: Gap): number =>
    Math.log(proportionOf(group) / proportionOf(reference));
  const z = (logRatio(later) - logRatio(earlier)) / standardError;
  return { z, p: twoSidedNormalP(z) };
}
