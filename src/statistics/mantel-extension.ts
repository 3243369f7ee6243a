import { twoSidedNormalP } from "./distributions";
import { type DoseLevel, doseTrendScore } from "./dose-trend";

export interface MantelTrend {
  /** M² = (ΣU)²/ΣV, one degree of freedom. */
  readonly mSquared: number;
  readonly p: number;
  /** 1 where events go with higher doses, −1 with lower, 0 neither. */
  readonly direction: number;
}

/**
 * Whether a proportion rises or falls with dose within strata (Mantel 1963), so that partners are compared only with
 * partners of the same stratum. The variance of each stratum is hypergeometric: V·N/(N − 1). With one stratum M² is
 * Cochran and Armitage's z²·(N − 1)/N.
 * @returns null where no stratum has a proportion that could vary with dose.
 */
export function mantelTrend(strata: readonly (readonly DoseLevel[])[]): MantelTrend | null {
  let score = 0;
  let variance = 0;
  for (const stratum of strata) {
    const own = doseTrendScore(stratum);
    if (own.people < 2) continue;
    score += own.score;
    variance += (own.variance * own.people) / (own.people - 1);
  }
  if (variance <= 0) return null;
  const mSquared = score ** 2 / variance;
  return { mSquared, p: twoSidedNormalP(Math.sqrt(mSquared)), direction: Math.sign(score) };
}
