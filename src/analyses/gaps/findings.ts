import type { Note } from "../analysis";
import type { DisparityFormula } from "../../statistics/index-of-disparity";
import type { ValueScale } from "../../tables/indicator-records";
import type { PeriodKind } from "../../tables/period";

/** Which gap is widening? Gaps use counts where both are recorded (fractions, 0 to 1), else the printed value. */
export interface GapsFindings {
  /** One an indicator × place × group type, in the order of the table. */
  readonly gaps: readonly GapSeries[];
  /** Counts below it are hidden; 0 = nothing is. */
  readonly threshold: number;
  readonly zeros: "show" | "suppress";
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
  /** What a fraction of 1 is as printed: 100 in percent, 1,000 in "per 1,000"; null where values are no fractions. */
  readonly per: number | null;
  /** In the unit of the series. */
  readonly target: number | null;
  /** In order of time. */
  readonly periods: readonly GapPeriod[];
  /** Place in `periods` of the latest that shows a group; null where none does. */
  readonly latest: number | null;
  /** First against last period that both have; one a group that is not the reference of the latest period. */
  readonly change: readonly GapChangeFindings[];
  readonly suppression: SuppressionFindings;
  readonly notes: readonly Note[];
}

export interface GapPeriod {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly time: number;
  /** The group (or "total") that the others are held against; null where none can be. */
  readonly reference: string | null;
  /** The rule that chose it: where the one asked for has no answer, the next one. */
  readonly referenceRule: ReferenceRule;
  /** Everyone, where the table has them and they are not hidden. */
  readonly everyone: { readonly value: number; readonly n: number | null } | null;
  /** In the order of the table; a group without any value in this period is left out. */
  readonly groups: readonly GroupFindings[];
  readonly summary: GapSummary;
}

/** `first`: of the table, where nothing tells which group would be best, largest or everyone. */
export type ReferenceRule = "best" | "largest" | "total" | "named" | "first";

/**
 * Whether a number may be shown. `hidden`: it is small, or would give a small one away; which of the two is not said,
 * because that alone narrows what a reader can work out. `noValue`: withheld by the source.
 */
export type Withheld = "hidden" | "noValue" | null;

export interface GroupFindings {
  readonly group: string;
  /** Everything of a withheld group is null. */
  readonly suppressed: Withheld;
  /** Shown, but rests on so few that it moves by chance (NCHS 2017: n < 30, or an interval too wide). */
  readonly unreliable: boolean;
  /** Counts were worked out from the printed value and the number of people, so intervals are approximate. */
  readonly approximate: boolean;
  readonly value: number | null;
  readonly n: number | null;
  /** Wilson. */
  readonly low: number | null;
  readonly high: number | null;
  /** Group less reference (Newcombe), group over reference (Katz); null for the reference itself. */
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly ratio: number | null;
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
  /** Two proportions, two-sided; null without counts. */
  readonly p: number | null;
  /** More people who would have to succeed (fewer events, where lower is better) for parity and for the target. */
  readonly toParity: number | null;
  readonly toTarget: number | null;
}

/** Of the groups that are shown; all but the range need three of them, and those with weights their numbers of people. */
export interface GapSummary {
  /** Groups that it rests on. */
  readonly groups: number;
  readonly mean: number | null;
  readonly rangeDifference: number | null;
  readonly rangeRatio: number | null;
  readonly indexOfDisparity: {
    readonly reference: string;
    readonly formula: DisparityFormula;
    readonly value: number;
  } | null;
  readonly betweenGroupVariance: number | null;
  /** In percent of the mean. */
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
  /** In the direction of the first gap: above 0 = wider, below 0 = the group draws level or passes its reference. */
  readonly change: number;
  /** For independent cohorts; null without counts. */
  readonly low: number | null;
  readonly high: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly ratioFrom: number | null;
  readonly ratioTo: number | null;
  /** How many times larger or smaller the ratio is; two-sided, on the log scale. Null without counts. */
  readonly ratioP: number | null;
  /** `mixed`: wider on one scale, narrower on the other. `reversed`: who was behind is now ahead. */
  readonly verdict: GapVerdict;
  /** Mann–Kendall of the size of the gap over all periods; null under 5, or where periods overlap. */
  readonly trend: {
    readonly p: number;
    /** A year. */
    readonly slope: number;
    readonly slopeLow: number | null;
    readonly slopeHigh: number | null;
  } | null;
  /** The gap between the two in every period that shows both, since the last change of the measure. */
  readonly course: readonly GapPoint[];
}

export type GapVerdict =
  "wider" | "narrower" | "reversed" | "noClearChange" | "mixed" | "notTested";

export interface GapPoint {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly time: number;
  readonly difference: number;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly ratio: number | null;
  readonly ratioLow: number | null;
  readonly ratioHigh: number | null;
}

/** Counts of a group in a period that were hidden, over all periods. */
export interface SuppressionFindings {
  readonly threshold: number;
  readonly primary: number;
  readonly complementary: number;
  /** Every small count was checked for what a reader could still work out from what is shown. */
  readonly audited: true;
}
