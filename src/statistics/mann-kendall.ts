import { twoSidedNormalP } from "./distributions";
import { exactKendallP } from "./kendall-null";
import { kendallScore } from "./kendall-score";

export interface MannKendall {
  readonly S: number;
  readonly varS: number;
  /** (S − sgn S)/√Var S; 0 where S is 0. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  /**
   * Where p comes from: all orders of different values; all orders of values with ties; the normal distribution with
   * continuity correction, for more than 10 values.
   */
  readonly method: "exact" | "permutation" | "normal";
  readonly tauB: number | null;
}

const FEWEST = 5;
const MOST_FOR_EXACT = 10;

/**
 * Whether values rise or fall over time (Mann 1945; Kendall 1975). Values of overlapping windows (three-year averages)
 * hang together by construction and must not be tested with it.
 * @param values in the order of time, one for each time.
 * @returns null for fewer than 5 values: with 4 even a steady rise has p = 0.083, so no verdict is possible.
 */
export function mannKendall(values: readonly number[]): MannKendall | null {
  if (values.length < FEWEST) return null;
  const score = kendallScore(values);
  const { S, varS, tauB, ties } = score;
  const z = S === 0 ? 0 : (S - Math.sign(S)) / Math.sqrt(varS);
  const counted = values.length <= MOST_FOR_EXACT;
  return {
    S,
    varS,
    z,
    p: counted ? exactKendallP(score) : twoSidedNormalP(z),
    method: counted ? (ties.length === 0 ? "exact" : "permutation") : "normal",
    tauB,
  };
}
