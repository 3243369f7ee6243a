import type { Note } from "../analysis";
import type { ValueScale } from "../../tables/indicator-records";
import type { PeriodKind } from "../../tables/period";

/** Would it have happened anyway? One entry an indicator × place of ours × event. Never that the event did it. */
export interface ComparisonFindings {
  readonly comparisons: readonly PlaceComparison[];
  readonly notes: readonly Note[];
}

export interface PlaceComparison {
  readonly indicator: string;
  readonly place: string;
  readonly scale: ValueScale;
  readonly unit: string;
  readonly better: "higher" | "lower" | null;
  readonly event: string;
  /** First period that counts as after. */
  readonly period: string;
  readonly time: number;
  /** Periods that all compared places have, before and after. */
  readonly periods: readonly {
    readonly period: string;
    readonly kind: PeriodKind;
    readonly time: number;
  }[];
  readonly before: number;
  readonly after: number;
  /** Values by place, ours first, in the order of `periods`. */
  readonly places: readonly { readonly place: string; readonly values: readonly number[] }[];
  /** Against the mean of the comparison places; null with a note where too little was recorded. */
  readonly differenceInDifferences: {
    readonly ownChange: number;
    readonly otherChange: number;
    readonly estimate: number;
    readonly low: number | null;
    readonly high: number | null;
    /** Whether the courses ran side by side before: difference of slopes with its interval; null under 4 periods. */
    readonly slopeDifferenceBefore: number | null;
    readonly slopeDifferenceBeforeLow: number | null;
    readonly slopeDifferenceBeforeHigh: number | null;
  } | null;
  readonly syntheticControl: {
    readonly weights: readonly { readonly place: string; readonly weight: number }[];
    readonly synthetic: readonly number[];
    readonly gaps: readonly number[];
    /** Mean gap after the event, and how far off the mixture was before. */
    readonly meanGapAfter: number;
    readonly rootMeanSquareBefore: number;
    readonly placebo: { readonly rank: number; readonly places: number; readonly p: number } | null;
  } | null;
  readonly notes: readonly Note[];
}
