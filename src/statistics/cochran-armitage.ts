import { twoSidedNormalP } from "./distributions";
import { type DoseLevel, doseTrendScore } from "./dose-trend";
import type { ZTest } from "./two-proportions";

/**
 * Whether a proportion rises or falls with dose (Cochran 1954; Armitage 1955), z = U/√V.
 * @returns null where everybody or nobody has the event, or all doses are the same.
 */
export function cochranArmitage(levels: readonly DoseLevel[]): ZTest | null {
  const { score, variance } = doseTrendScore(levels);
  if (variance <= 0) return null;
  const z = score / Math.sqrt(variance);
  return { z, p: twoSidedNormalP(z) };
}
