import { printedPerFraction } from "./counted-readings";
import { periodAfter, SAME_TIME, stepOf } from "./period-steps";
import type { Observation, ObservationMark, ValueScale } from "../tables/indicator-records";
import type { Period } from "../tables/period";

/** One period of a series; a period that the table leaves out stands in its place as missing. */
export interface SeriesPoint {
  readonly period: Period;
  readonly mark: ObservationMark;
  /** The printed value, else numerator/denominator on the same scale; null unless `mark` is `value`. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly approximate: boolean;
}

/** One indicator of one place and group over time. */
export interface IndicatorSeries {
  readonly indicator: string;
  readonly place: string;
  readonly groupType: string;
  /** "" = everyone. */
  readonly group: string;
  readonly comparison: boolean;
  readonly unit: string;
  readonly scale: ValueScale;
  readonly better: "higher" | "lower" | null;
  readonly kind: Observation["kind"];
  /** In the order of time. */
  readonly points: readonly SeriesPoint[];
  /** What one (all of the denominator) is on the printed scale: 100 for percent, 1,000 for "per 1,000"; null = unknown. */
  readonly perFraction: number | null;
  /** As the latest period that has one says it. */
  readonly target: { readonly value: number; readonly period: Period | null } | null;
}

/** A point that has a value. */
export interface ValuePoint extends SeriesPoint {
  readonly value: number;
}

/** More missing periods in a row than this are a slip of the year, not a gap. */
const MOST_MISSING = 240;

export const hasValue = (point: SeriesPoint): point is ValuePoint => point.value !== null;

const labelKey = ({ kind, time }: Period): string => `${kind} ${time.toFixed(4)}`;

/** The periods left out between two neighbours. */
function periodsBetween(before: Period, after: Period): Period[] {
  const step = stepOf(before.kind);
  if (step === null || before.kind !== after.kind) return [];
  const steps = (after.time - before.time) / step;
  const whole = Math.round(steps);
  if (Math.abs(steps - whole) > 0.01 || whole - 1 > MOST_MISSING) return [];
  return Array.from({ length: Math.max(0, whole - 1) }, (_, at) => periodAfter(before, at + 1));
}

function missingPoint(period: Period): SeriesPoint {
  return {
    period,
    mark: "missing",
    value: null,
    numerator: null,
    denominator: null,
    approximate: false,
  };
}

/** Puts a missing point where a period is left out, called as the rest of the table calls it where it does. */
function withMissing(
  points: readonly SeriesPoint[],
  labels: ReadonlyMap<string, string>
): SeriesPoint[] {
  return points.flatMap((point, at) => {
    const before = at === 0 ? null : points[at - 1];
    if (before === null || point.period.time - before.period.time < SAME_TIME) return [point];
    const between = periodsBetween(before.period, point.period).map((period) =>
      missingPoint({ ...period, label: labels.get(labelKey(period)) ?? period.label })
    );
    return [...between, point];
  });
}

function pointOf(observation: Observation, perFraction: number | null): SeriesPoint {
  const { period, mark, numerator, denominator, approximate } = observation;
  const counted =
    numerator !== null && denominator !== null && denominator > 0
      ? (numerator / denominator) * (perFraction ?? 1)
      : null;
  const value = mark === "value" ? (observation.value ?? counted) : null;
  return {
    period,
    mark: mark === "value" && value === null ? "missing" : mark,
    value,
    numerator,
    denominator,
    approximate,
  };
}

function firstOf<Value>(values: readonly (Value | null)[]): Value | null {
  return values.find((value) => value !== null) ?? null;
}

/** A value and a count of the same indicator are two series: their numbers cannot be compared. */
const seriesKey = (one: Observation): string =>
  [one.indicator, one.place, one.groupType, one.group, one.unit, one.scale].join("\u0000");

/**
 * What was observed as series in time, ours before those of comparison places, else in the order of the table.
 * @param comparisons places that are not ours.
 */
export function indicatorSeries(
  observations: readonly Observation[],
  comparisons: ReadonlySet<string>
): IndicatorSeries[] {
  const byKey = new Map<string, Observation[]>();
  const labels = new Map<string, string>();
  for (const observation of observations) {
    const key = seriesKey(observation);
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [observation]);
    else own.push(observation);
    const periodKey = labelKey(observation.period);
    if (!labels.has(periodKey)) labels.set(periodKey, observation.period.label);
  }
  const all = [...byKey.values()].map((unsorted): IndicatorSeries => {
    const sorted = [...unsorted].sort((a, b) => a.period.time - b.period.time);
    const [{ indicator, place, groupType, group, unit, scale }] = unsorted;
    const perFraction = printedPerFraction(scale, unit, sorted);
    const points = sorted.map((one) => pointOf(one, perFraction));
    const withTarget = sorted.findLast(({ target }) => target !== null);
    return {
      indicator,
      place,
      groupType,
      group,
      comparison: comparisons.has(place),
      unit,
      scale,
      better: firstOf(sorted.map(({ better }) => better)),
      kind: firstOf(sorted.map(({ kind }) => kind)),
      points: withMissing(points, labels),
      perFraction,
      target:
        withTarget === undefined || withTarget.target === null
          ? null
          : { value: withTarget.target, period: withTarget.targetPeriod },
    };
  });
  return [...all.filter((one) => !one.comparison), ...all.filter((one) => one.comparison)];
}
