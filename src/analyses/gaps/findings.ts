import type { Note } from "../analysis";
import type { DisparityFormula } from "../../statistics/index-of-disparity";
import type { ValueScale } from "../../tables/indicator-records";

/** Which gap is widening? Gaps use counts where both are recorded (fractions, 0 to 1), else the printed value. */
export interface GapsFindings {
  /** One an indicator × place × group type, in the order of the table. */
  readonly gaps: readonly GapSeries[];
  readonly threshold: number;
  readonly notes: readonly Note[];
}

export interface GapSeries {
  readonly indicator: string;
  readonly place: string;
  readonly groupType: string;
  readonly comparison: boolean;
  readonly better: "higher" | "lower" | null;
  /** `fraction` where it rests on counts. */
  readonly unit: "fraction" | "value";
  /** How the printed values are written; a `fraction` is 0 to 1 whatever it says. */
  readonly scale: ValueScale;
  readonly printedUnit: string;
  /** In order of time. */
  readonly periods: readonly GapPeriod[];
  /** First against last period that both have; one a group that is not the reference. */
  readonly change: readonly GapChangeFindings[];
  readonly suppression: SuppressionFindings;
  readonly notes: readonly Note[];
}

export interface GapPeriod {
  readonly period: string;
  readonly time: number;
  /** The group (or "total") that the others are held against; null where none can be. */
  readonly reference: string | null;
  readonly referenceRule: "best" | "largest" | "total" | "named";
  readonly groups: readonly GroupFindings[];
  readonly summary: GapSummary;
}

/** Whether a number may be shown: `small` for privacy, `complementary` to protect another, `noValue` as published. */
export type Withheld = "small" | "complementary" | "noValue" | null;

export interface GroupFindings {
  readonly group: string;
  /** Everything of a withheld group is null. */
  readonly suppressed: Withheld;
  /** Shown, but rests on so few that it moves by chance (NCHS: n < 30 or an interval 30 points wide). */
  readonly unreliable: boolean;
  readonly value: number | null;
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Group less reference (Newcombe), group over reference (Katz). */
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly ratio: number | null;
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  /** Two proportions, two-sided; null without counts. */
  readonly p: number | null;
  /** More people who would have to succeed (fewer, where lower is better) for parity and for the target. */
  readonly toParity: number | null;
  readonly toTarget: number | null;
}

export interface GapSummary {
  readonly mean: number | null;
  readonly rangeDifference: number | null;
  readonly rangeRatio: number | null;
  readonly indexOfDisparity: {
    readonly reference: string;
    readonly formula: DisparityFormula;
    readonly value: number;
  } | null;
  readonly betweenGroupVariance: number | null;
  readonly coefficientOfVariation: number | null;
  /** Unscaled. */
  readonly theil: number | null;
  readonly meanLogDeviation: number | null;
  /** What each group adds to Theil's T. */
  readonly contributions: readonly { readonly group: string; readonly value: number }[];
}

export interface GapChangeFindings {
  readonly group: string;
  readonly reference: string;
  readonly from: string;
  readonly to: string;
  readonly differenceFrom: number;
  readonly differenceTo: number;
  /** Change of the size of the gap: above 0 = wider. */
  readonly change: number;
  /** For independent cohorts; null without counts. */
  readonly low: number | null;
  readonly high: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly ratioFrom: number | null;
  readonly ratioTo: number | null;
  /** `mixed`: wider on one scale, narrower on the other. */
  readonly verdict: "wider" | "narrower" | "noClearChange" | "mixed" | "notTested";
  /** Mann–Kendall of the size of the gap over all periods; null under 5. */
  readonly trend: {
    readonly p: number;
    readonly slope: number;
    readonly slopeLow: number | null;
    readonly slopeHigh: number | null;
  } | null;
}

export interface SuppressionFindings {
  readonly threshold: number;
  readonly primary: number;
  readonly complementary: number;
  /** Every small count was checked for what a reader could still work out from what is shown. */
  readonly audited: true;
}
