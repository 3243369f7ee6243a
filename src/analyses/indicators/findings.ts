import type { Note } from "../analysis";
import type { Assurance } from "../../statistics/assurance";
import type { SignalRule } from "../../statistics/signals";
import type { IndicatorEvent, ObservationMark, ValueScale } from "../../tables/indicator-records";
import type { PeriodKind } from "../../tables/period";

/** Why something of an indicator is null, or what has to be said beside it. */
export const indicatorNoteCodes = [
  // Of one series.
  "tooFewReadings",
  "tooFewSinceMeasureChanged",
  "overlappingPeriods",
  "allTheSame",
  "slopeLimitsOpen",
  "noNeighbours",
  "trialLimits",
  "cannotSignalYet",
  "chartNeedsCounts",
  "tooFewForRunChart",
  "noNextValue",
  "targetPeriodPassed",
  "noBetterDirection",
  "eventOutsideSeries",
  "tooFewBeforeEvent",
  "tooFewAfterEvent",
  "eventAtMeasureChange",
  "otherEvents",
  "noCommonPeriods",
  "tooFewCommonPeriods",
  "oneOfSeveralComparisons",
  "missingPeriods",
  "suppressedPeriods",
  "approximateIntervals",
  "measureChanged",
  // Of all.
  "comparisonByName",
  "noComparisonPlace",
  "smallGroupsWithheld",
  "smallNumbersWithheld",
  "groupsLeftOut",
] as const;

export type IndicatorNoteCode = (typeof indicatorNoteCodes)[number];

/** `about` is the field of the series ("trend", "chart", "events[0].effect") or of the findings that it explains. */
export interface IndicatorNote extends Note {
  readonly code: IndicatorNoteCode;
}

/** What the numbers were worked out with: the options, as far as they bear on them. */
export interface IndicatorSettings {
  /** Limits rest on this many first readings; null = on all. */
  readonly baseline: number | null;
  /** Extreme moving ranges are left out of the limits. */
  readonly screen: boolean;
  readonly chart: ChartFindings["method"];
  /** Labels of periods in which new limits begin. */
  readonly rebase: readonly string[];
  /** Groups with counts below it are withheld; so are such readings of everyone in what outsiders open. */
  readonly threshold: number;
  readonly draws: number;
  readonly seed: number;
}

/** Did the needle move? One entry an indicator × place × group; numbers keep the printed scale (43.2 stays 43.2). */
export interface IndicatorsFindings {
  /**
   * Ours before comparison places; then in the order of the table. Where a group of ours is small, none of its
   * dimension is here (note `smallGroupsWithheld`).
   */
  readonly series: readonly SeriesFindings[];
  readonly falseAlarms: FalseAlarmFindings | null;
  readonly settings: IndicatorSettings;
  readonly notes: readonly IndicatorNote[];
}

/** What chance alone would raise on the control charts of our own series of everyone that have no seasons. */
export interface FalseAlarmFindings {
  /** Series with limits. */
  readonly charts: number;
  /** Latest points that would be called a change by chance alone, on average. */
  readonly latestByChance: number;
  /** Latest points that are called one. */
  readonly latestFound: number;
  readonly draws: number;
  readonly seed: number;
}

export interface SeriesFindings {
  readonly indicator: string;
  readonly place: string;
  readonly groupType: string;
  /** "" = everyone. */
  readonly group: string;
  /** Of a place that is not ours. */
  readonly comparison: boolean;
  readonly unit: string;
  readonly scale: ValueScale;
  readonly better: "higher" | "lower" | null;
  readonly kind: "outcome" | "contributing" | null;
  /** Readings (periods with a value) since the last change of the measure, as `first` and `last`. */
  readonly n: number;
  readonly first: Reading | null;
  readonly last: Reading | null;
  /** Every period of the series in order of time, those between first and last that are missing included. */
  readonly periods: readonly PeriodReading[];
  /** Labels of the periods in which a changed measure begins: nothing is drawn or tested across them. */
  readonly measureChanges: readonly string[];
  /** Since the last change of the measure; null with a note under 5 readings. */
  readonly trend: TrendFindings | null;
  readonly chart: ChartFindings | null;
  /** The same with limits from the readings before the first event; null without an event or with too few before. */
  readonly beforeEvent: { readonly event: string; readonly chart: ChartFindings } | null;
  readonly runChart: RunChartFindings | null;
  /** What the next value would have to be to count as change; null where no next value can. */
  readonly next: NextValue | null;
  readonly target: TargetFindings | null;
  readonly events: readonly EventFindings[];
  /** Distance to a comparison place, everyone in both; null where there is none. */
  readonly distance: DistanceFindings | null;
  readonly notes: readonly IndicatorNote[];
}

export interface Reading {
  readonly period: string;
  readonly time: number;
  readonly value: number;
}

export interface PeriodReading {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly time: number;
  /** Years that it covers; 0 for a day. */
  readonly years: number;
  readonly mark: ObservationMark;
  /** The printed value, else numerator/denominator on the same scale. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly approximate: boolean;
  /** Wilson for proportions, Byar or exact for rates, on the scale of the value; null without counts. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface TrendFindings {
  readonly S: number;
  readonly varS: number;
  readonly z: number;
  readonly p: number;
  readonly method: "exact" | "normal" | "permutation" | "seasonal";
  readonly tauB: number | null;
  /** Theil–Sen on real times; `seasonal`: over pairs of the same month or quarter. */
  readonly slope: number;
  /** null where too few pairs leave the limit open. */
  readonly slopeLow: number | null;
  readonly slopeHigh: number | null;
  /** "per period" where periods are labels without a date. */
  readonly unit: "per year" | "per period";
  readonly direction: "improving" | "worsening" | "rising" | "falling" | "none";
  /** Readings that it rests on. */
  readonly n: number;
  readonly from: string;
  readonly to: string;
}

export type Variation = "common" | "improving" | "worsening" | "changing" | "tooFew";

export interface ChartFindings {
  /** `pPrime`: limits by point (Laney), where numerators and denominators are recorded and the option asks for it. */
  readonly method: "xmr" | "p" | "pPrime";
  /** Of the latest segment. */
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly averageMovingRange: number | null;
  readonly movingRangeUpper: number | null;
  /** The periods that the latest limits rest on. */
  readonly baseline: { readonly from: string; readonly to: string; readonly n: number };
  /** Under 12 readings behind the limits. */
  readonly trial: boolean;
  /** One a period of the series; null before the first limits. */
  readonly limits: readonly ({
    readonly centre: number;
    readonly lower: number;
    readonly upper: number;
  } | null)[];
  readonly signals: readonly {
    readonly period: string;
    readonly rule: SignalRule;
    readonly direction: "up" | "down";
  }[];
  /** Of the latest reading. */
  readonly variation: Variation;
  /** Null without a target or a better direction. */
  readonly assurance: Assurance | null;
  /** Whether a reading could be outside the limits at all, at this number of readings. */
  readonly canSignal: boolean;
}

export interface RunChartFindings {
  readonly median: number;
  readonly useful: number;
  readonly longestRun: number;
  readonly longestRunAllowed: number;
  readonly crossings: number;
  readonly fewestCrossings: number;
  readonly signal: boolean;
}

export interface NextValue {
  /** At or above this the next value would count as change (on the printed scale); null where none would. */
  readonly above: number | null;
  readonly below: number | null;
  /** The side of the mean on which any further value makes seven in a row, so that `above` or `below` is as near as that. */
  readonly run: "up" | "down" | null;
}

export interface TargetFindings {
  readonly value: number;
  readonly period: string | null;
  readonly time: number | null;
  /** From the last reading on; null without a target period that lies ahead. */
  readonly requiredPerYear: number | null;
  readonly reachedBy: {
    readonly earliest: string;
    readonly expected: string;
    /** null = no date: at the slower pace never. */
    readonly latest: string | null;
  } | null;
  /**
   * `onPace`, `behindPace`: whether the expected date lies within `period`, which is still to come; `moving`: there is a
   * date, and no such period; `noDate`: the pace may be none, or leads away.
   */
  readonly verdict: "reached" | "onPace" | "behindPace" | "moving" | "noDate" | "tooFew";
  /** The period in which it was reached and held since; null where it is not. */
  readonly reachedIn: string | null;
}

/** What a series did after an event, against its own course before: never that the event did it. */
export interface EventFindings {
  readonly event: string;
  readonly kind: IndicatorEvent["kind"];
  readonly period: string;
  readonly time: number;
  /** Years that the event's period covers; 0 for a day. */
  readonly years: number;
  /** The first period that counts as after; null where the series ends before. */
  readonly firstAfter: string | null;
  /** Readings of the same measure before and after. */
  readonly before: number;
  readonly after: number;
  /**
   * How far the level lies from the old course at the first period after, with its 95 % interval; null where there is too
   * little before or after (a note says so), as all that follow.
   */
  readonly levelChange: number | null;
  readonly levelChangeLow: number | null;
  readonly levelChangeHigh: number | null;
  readonly slopeChange: number | null;
  /** The mean over the readings after of how far the level lies from the old course, with its 95 % interval. */
  readonly meanEffect: number | null;
  readonly meanEffectLow: number | null;
  readonly meanEffectHigh: number | null;
  /** The period of the latest reading, and how far the level lies from the old course there, with its 95 % interval. */
  readonly effectAt: string | null;
  readonly effect: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: "ols" | "neweyWest" | null;
  /** Each month or quarter has a level of its own in the model. */
  readonly seasonal: boolean | null;
  /** The old course carried on, by period from the event on. */
  readonly forecast: readonly {
    readonly period: string;
    readonly time: number;
    readonly expected: number;
    readonly low: number;
    readonly high: number;
  }[];
}

export interface DistanceFindings {
  readonly place: string;
  /** First and last period that both have. */
  readonly from: string;
  readonly to: string;
  readonly n: number;
  readonly ownChange: number;
  readonly otherChange: number;
  readonly first: number;
  readonly last: number;
  /** Theil–Sen of own less other, a year; null under 5 common periods. */
  readonly slope: number | null;
  readonly slopeLow: number | null;
  readonly slopeHigh: number | null;
  readonly p: number | null;
}
