import { type Counted, proportionOf } from "./counted";
import { twoSidedNormalP } from "./distributions";
import type { Interval } from "./interval";
import type { ZTest } from "./two-proportions";
import { NORMAL_95 } from "./wilson";

/** A gap at one time: a group beside its reference. */
export interface Gap {
  readonly group: Counted;
  readonly reference: Counted;
}

export interface GapChange extends Interval, ZTest {
  /** Later minus earlier difference, as a fraction: below 0 where the group falls back against its reference. */
  readonly change: number;
  readonly standardError: number;
}

const variance = (counted: Counted): number => {
  const p = proportionOf(counted);
  return (p * (1 - p)) / counted.of;
};

/**
 * How the difference between a group and its reference changed, z = (d₁ − d₀)/√(SE₀² + SE₁²). Only for different people
 * at both times: the same cohort followed needs its pairs.
 * @returns null where somebody is missing or no proportion can vary.
 */
export function gapChange(earlier: Gap, later: Gap): GapChange | null {
  const all = [earlier.group, earlier.reference, later.group, later.reference];
  if (all.some(({ of }) => of <= 0)) return null;
  const standardError = Math.sqrt(all.reduce((sum, counted) => sum + variance(counted), 0));
  if (standardError === 0) return null;
  const difference = ({ group, reference }: Gap): number =>
    proportionOf(group) - proportionOf(reference);
  const change = difference(later) - difference(earlier);
  const z = change / standardError;
  const half = NORMAL_95 * standardError;
  return {
    change,
    standardError,
    z,
    p: twoSidedNormalP(z),
    low: change - half,
    high: change + half,
  };
}
