import type { TargetFindings } from "./findings";
import type { Measure } from "./measure";
import { note, type Noted } from "./note";
import { FEWEST_FOR_TREND, type Trend } from "./trend";
import type { IndicatorSeries, ValuePoint } from "../indicator-series";
import { periodAfter, periodAt } from "../period-steps";
import { sideOf } from "../../statistics/side-of-line";
import { requiredPace, targetDates } from "../../statistics/target-date";
import type { AgendaItem } from "../../tables/indicator-records";
import { nameKey } from "../../tables/names";

export type Target = NonNullable<IndicatorSeries["target"]>;

/** The target of a series: its own, else what the agenda says for everyone of our places. */
export function targetOf(series: IndicatorSeries, agenda: readonly AgendaItem[]): Target | null {
  if (series.target !== null) return series.target;
  if (series.comparison || series.group !== "") return null;
  const item = agenda.find(
    ({ indicators, target }) =>
      target !== null && indicators.some((name) => nameKey(name) === nameKey(series.indicator))
  );
  return item === undefined || item.target === null
    ? null
    : { value: item.target, period: item.targetPeriod };
}

/** Where the target lies: above or below what better means; without it, seen from the first reading. */
function wayTo(target: number, better: IndicatorSeries["better"], first: number): 1 | -1 {
  if (better !== null) return better === "higher" ? 1 : -1;
  return target >= first ? 1 : -1;
}

/** The first of the latest readings that all meet the target; null where the last one does not. */
function reachedIn(
  readings: readonly ValuePoint[],
  meets: (value: number) => boolean
): string | null {
  const missed = readings.findLastIndex(({ value }) => !meets(value));
  return missed === readings.length - 1 ? null : readings[missed + 1].period.label;
}

/** On which periods the trend's line meets the target, not before the next one. */
function datesOf(
  trend: Trend | null,
  target: number,
  last: ValuePoint
): { readonly labels: TargetFindings["reachedBy"]; readonly expected: number } | null {
  const dates = trend && targetDates(trend.line, target);
  if (!dates) return null;
  const next = periodAfter(last.period, 1).time;
  const label = (time: number): string => periodAt(Math.max(time, next), last.period).label;
  return {
    labels: {
      earliest: label(dates.earliest),
      expected: label(dates.expected),
      latest: label(dates.latest),
    },
    expected: dates.expected,
  };
}

/** Whether, and when, the trend since the last change of the measure leads to the target. */
export function targetFindings(
  target: Target | null,
  better: IndicatorSeries["better"],
  { readings, overlap }: Measure,
  trend: Trend | null
): Noted<TargetFindings | null> {
  const last = readings.at(-1);
  if (target === null || last === undefined) return { found: null, notes: [] };
  const { value, period } = target;
  const way = wayTo(value, better, readings[0].value);
  const held = reachedIn(readings, (reading) => sideOf(reading, value) !== -way);
  const isAhead = period !== null && period.time > last.period.time;
  const dates = held === null ? datesOf(trend, value, last) : null;
  const verdict = (): TargetFindings["verdict"] => {
    if (held !== null) return "reached";
    if (readings.length < FEWEST_FOR_TREND && overlap === null) return "tooFew";
    if (dates === null) return "noDate";
    if (!isAhead) return "moving";
    return dates.expected <= period.time ? "onPace" : "behindPace";
  };
  return {
    found: {
      value,
      period: period?.label ?? null,
      time: period?.time ?? null,
      requiredPerYear:
        held === null && isAhead
          ? requiredPace(
              { time: last.period.time, value: last.value },
              { time: period.time, value }
            )
          : null,
      reachedBy: dates?.labels ?? null,
      verdict: verdict(),
      reachedIn: held,
    },
    notes: [
      ...(better === null ? [note("target", "noBetterDirection")] : []),
      ...(period !== null && !isAhead
        ? [note("target.requiredPerYear", "targetPeriodPassed", { period: period.label })]
        : []),
    ],
  };
}
