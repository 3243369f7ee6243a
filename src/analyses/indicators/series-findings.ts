import { chartOf } from "./chart";
import { distanceFindings } from "./distance";
import { eventFindings, FEWEST_BEFORE } from "./events";
import type {
  EventFindings,
  IndicatorNote,
  IndicatorSettings,
  PeriodReading,
  Reading,
  SeriesFindings,
} from "./findings";
import { type Measure, measureOf } from "./measure";
import { nextValue } from "./next-value";
import { note } from "./note";
import { runChartFindings } from "./run-chart-findings";
import { type Target, targetFindings } from "./target";
import { trendFindings } from "./trend";
import { readingInterval } from "../counted-readings";
import { type IndicatorSeries, type SeriesPoint, type ValuePoint } from "../indicator-series";
import type { IndicatorEvent } from "../../tables/indicator-records";

/** Everything that one series is judged by. */
export interface SeriesBackground {
  readonly events: readonly IndicatorEvent[];
  readonly target: Target | null;
  /** Series of comparison places of the same indicator, everyone in both. */
  readonly others: readonly IndicatorSeries[];
  readonly settings: IndicatorSettings;
}

function readingOf(point: ValuePoint | undefined): Reading | null {
  return point ? { period: point.period.label, time: point.period.time, value: point.value } : null;
}

function periodReading(point: SeriesPoint, { scale, perFraction }: IndicatorSeries): PeriodReading {
  const { period, mark, value, numerator, denominator, approximate } = point;
  const interval = value === null ? null : readingInterval(point, scale, perFraction);
  return {
    period: period.label,
    kind: period.kind,
    time: period.time,
    years: period.years,
    mark,
    value,
    numerator,
    denominator,
    approximate,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}

function notesOfPeriods(points: readonly SeriesPoint[]): IndicatorNote[] {
  const counted = (fits: (point: SeriesPoint) => boolean): number => points.filter(fits).length;
  const missing = counted(({ mark }) => mark === "missing");
  const suppressed = counted(({ mark }) => mark === "suppressed");
  const approximate = counted(({ approximate: isRough, value }) => isRough && value !== null);
  return [
    ...(missing > 0 ? [note("periods", "missingPeriods", { count: missing })] : []),
    ...(suppressed > 0 ? [note("periods", "suppressedPeriods", { count: suppressed })] : []),
    ...(approximate > 0
      ? [note("periods.low", "approximateIntervals", { count: approximate })]
      : []),
  ];
}

/** The chart whose limits rest on the readings before the first event that has enough before it. */
function chartBeforeEvent(
  series: IndicatorSeries,
  measure: Measure,
  events: readonly EventFindings[],
  { target, settings }: SeriesBackground
): SeriesFindings["beforeEvent"] {
  const event = events.find(
    ({ kind, before, after, firstAfter }) =>
      kind !== "shock" &&
      kind !== "measureChanged" &&
      before >= FEWEST_BEFORE &&
      after >= 1 &&
      isSince(series, measure, firstAfter)
  );
  if (event === undefined) return null;
  const { found } = chartOf(series, measure, settings, event.before, target?.value ?? null);
  return found && { event: event.event, chart: found.findings };
}

/** Whether a period lies behind the beginning of the latest measure, so that readings before it are of the same. */
function isSince({ points }: IndicatorSeries, { from }: Measure, label: string | null): boolean {
  return points.findIndex(({ period }) => period.label === label) > from;
}

/** All that is found about one indicator of one place and group. */
export function seriesFindings(
  series: IndicatorSeries,
  background: SeriesBackground
): SeriesFindings {
  const { settings, target, others } = background;
  const { points, better } = series;
  const measure = measureOf(points, background.events);
  const { readings, changesAt } = measure;
  const trend = trendFindings(measure, better);
  const chart = chartOf(series, measure, settings, settings.baseline, target?.value ?? null);
  const run = runChartFindings(measure);
  const aim = targetFindings(target, better, measure, trend.found.trend);
  const events = eventFindings(points, background.events, measure);
  const distance = distanceFindings(measure, others);
  const next = chart.found && nextValue(chart.found, series.scale, settings.screen);
  return {
    indicator: series.indicator,
    place: series.place,
    groupType: series.groupType,
    group: series.group,
    comparison: series.comparison,
    unit: series.unit,
    scale: series.scale,
    better,
    kind: series.kind,
    n: readings.length,
    first: readingOf(readings[0]),
    last: readingOf(readings.at(-1)),
    periods: points.map((point) => periodReading(point, series)),
    measureChanges: changesAt.map((at) => points[at].period.label),
    trend: trend.found.findings,
    chart: chart.found && chart.found.findings,
    beforeEvent: chartBeforeEvent(series, measure, events.found, background),
    runChart: run.found,
    next,
    target: aim.found,
    events: events.found,
    distance: distance.found,
    notes: [
      ...notesOfPeriods(points),
      ...(changesAt.length > 0
        ? [note("measureChanges", "measureChanged", { period: points[measure.from].period.label })]
        : []),
      ...trend.notes,
      ...chart.notes,
      ...run.notes,
      ...(chart.found && next === null
        ? [note("next", "noNextValue", { n: readings.length })]
        : []),
      ...aim.notes,
      ...events.notes,
      ...distance.notes,
    ],
  };
}
