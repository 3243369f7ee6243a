import type { DetailInput } from "./control-chart-drawing";
import { TARGET } from "./control-chart-drawing";
import { dots, drawnEvents, readingPoints } from "./drawn-periods";
import type { EventFindings, SeriesFindings, TrendFindings } from "./findings";
import { effectRange, heldEvent, isOff } from "./series-sentences";
import { directionOf, seriesWords, valuesOf } from "./series-words";
import type { DrawnChart } from "../drawn-parts";
import { timeChart, type TimeChartInput, type TimeIntervals, type TimePoint } from "../time-chart";
import type { LabelledPeriod } from "../period-labels";
import type { LineStyle } from "../../drawing/chart";
import { PALETTE } from "../../drawing/palette";
import { median } from "../../statistics/theil-sen";

const OURS: LineStyle = { color: PALETTE.ours, width: 1.75, dash: "solid" };
const OLD_COURSE: LineStyle = { color: PALETTE.comparison, width: 1.5, dash: "dot" };
const SLOPE: LineStyle = { color: PALETTE.comparison, width: 1.25, dash: "solid" };
const FAN = "#E8E9EA";
/** Where a trend is carried on: at most as long as it has been seen. */
const FAN_STEPS = 12;

type Common = Omit<
  TimeChartInput,
  "title" | "subtitle" | "periods" | "intervals" | "levels" | "lines" | "events" | "ends"
>;

function common({ id, name, series, size, words }: DetailInput): Common {
  const { kinds } = seriesWords(series, words);
  return {
    id,
    dataHeading: words.indicators.charts.course.dataHeading(name),
    size,
    scale: series.scale,
    valueKind: kinds.value,
    least: kinds.least,
    most: kinds.most,
    words,
  };
}

/** Actual values since an event against the course before it, carried on. */
function eventChart(input: DetailInput, found: EventFindings): DrawnChart | null {
  const { series, words } = input;
  const { last } = series;
  const { forecast, meanEffect } = found;
  const end = forecast.findLast(({ period }) => period === found.effectAt) ?? forecast.at(-1);
  if (last === null || end === undefined || meanEffect === null) return null;
  const say = words.indicators.charts.course;
  const said = seriesWords(series, words);
  const title = isOff(found)
    ? say.off(
        found.event,
        said.amount(meanEffect),
        directionOf(meanEffect),
        effectRange(series, found, words)
      )
    : say.within(found.event);
  return timeChart({
    ...common(input),
    title,
    subtitle: say.subtitle,
    periods: series.periods,
    intervals: [{ name: say.range, color: FAN, spans: forecast }],
    levels: [],
    lines: [
      {
        name: say.oldCourse,
        points: forecast.map(({ period, time, expected }) => ({ period, time, value: expected })),
        line: OLD_COURSE,
        marker: null,
      },
      {
        name: say.actual,
        points: readingPoints(series),
        line: OURS,
        marker: dots(PALETTE.ours, series.periods.length),
      },
    ],
    events: drawnEvents(series, words),
    ends: [
      { text: say.oldCourseEnd(said.value(end.expected)), value: end.expected, bold: false },
      { text: say.actualEnd(said.value(last.value)), value: last.value, bold: true },
    ],
  });
}

/** The line of the median slope, through the median time and the median value of its readings. */
function trendLine(
  { periods }: SeriesFindings,
  { from, to, slope, slopeLow, slopeHigh }: TrendFindings
): { readonly at: (time: number, pace?: number) => number; readonly times: readonly number[] } & {
  readonly low: number | null;
  readonly high: number | null;
} {
  const first = periods.findIndex(({ period }) => period === from);
  const last = periods.findLastIndex(({ period }) => period === to);
  const readings = periods
    .slice(Math.max(0, first), last + 1)
    .filter(({ value }) => value !== null);
  const time = median(readings.map((reading) => reading.time));
  const value = median(valuesOf(readings));
  return {
    at: (when, pace = slope) => value + pace * (when - time),
    times: readings.map((reading) => reading.time),
    low: slopeLow,
    high: slopeHigh,
  };
}

/** Periods from the last reading to the target's, where that lies ahead and not too far. */
function fanOf(
  { target }: SeriesFindings,
  line: ReturnType<typeof trendLine>
): { readonly spans: TimeIntervals["spans"]; readonly points: readonly TimePoint[] } | null {
  const { low, high, times } = line;
  const last = times[times.length - 1];
  const span = last - times[0];
  if (target?.time == null || target.time <= last || target.time > last + span) return null;
  if (low === null || high === null) return null;
  const { time: end, period } = target;
  const steps = Array.from(
    { length: FAN_STEPS },
    (_, step) => last + ((step + 1) * (end - last)) / FAN_STEPS
  );
  const label = (time: number): string => (time === end ? (period ?? "") : "");
  return {
    spans: steps.map((time) => {
      const ends = [line.at(time, low), line.at(time, high)];
      return { period: label(time), time, low: Math.min(...ends), high: Math.max(...ends) };
    }),
    points: [last, ...steps].map((time) => ({ period: label(time), time, value: line.at(time) })),
  };
}

/** Values with the median slope through them, carried on to the target where there is one. */
function trendChart(input: DetailInput, trend: TrendFindings): DrawnChart | null {
  const { series, words } = input;
  const { last, target, periods } = series;
  if (last === null) return null;
  const say = words.indicators.charts.course;
  const said = seriesWords(series, words);
  const line = trendLine(series, trend);
  const fan = fanOf(series, line);
  const { slope, slopeLow, slopeHigh } = trend;
  const pace = said.pace(slope, slopeLow, slopeHigh);
  const each = trend.unit === "per year" ? words.indicators.perYear : words.indicators.perPeriod;
  const ahead: LabelledPeriod[] =
    fan === null || target === null
      ? []
      : [{ period: target.period ?? "", kind: periods[0].kind, time: target.time ?? last.time }];
  const seen = [line.times[0], line.times[line.times.length - 1]].map((time) => ({
    period: "",
    time,
    value: line.at(time),
  }));
  const reached = fan?.points.at(-1)?.value ?? null;
  return timeChart({
    ...common(input),
    title:
      trend.direction === "none"
        ? say.noTrend
        : say.trend(directionOf(slope), pace.value, each, pace.range),
    subtitle: fan === null ? say.trendSubtitle : say.fanSubtitle,
    periods: [...periods, ...ahead],
    intervals: fan === null ? [] : [{ name: say.fan, color: FAN, spans: fan.spans }],
    levels:
      target === null
        ? []
        : [{ name: words.indicators.charts.target, value: target.value, line: TARGET }],
    lines: [
      { name: say.line, points: seen, line: SLOPE, marker: null },
      ...(fan === null
        ? []
        : [{ name: say.fan, points: fan.points, line: OLD_COURSE, marker: null }]),
      {
        name: say.values,
        points: readingPoints(series),
        line: OURS,
        marker: dots(PALETTE.ours, periods.length),
      },
    ],
    events: drawnEvents(series, words),
    ends: [
      ...(target === null
        ? []
        : [
            {
              text: words.indicators.charts.targetEnd(said.value(target.value)),
              value: target.value,
              bold: false,
            },
          ]),
      reached === null
        ? { text: said.value(last.value), value: last.value, bold: true }
        : { text: say.lineEnd(said.value(reached)), value: reached, bold: false },
    ],
  });
}

/** Where the series went: against its course before an event, else along its trend; null with the reason in words. */
export function courseChart(input: DetailInput): {
  readonly drawn: DrawnChart | null;
  readonly caption: string;
} {
  const { series, words } = input;
  const say = words.indicators.charts.course;
  const event = heldEvent(series);
  const tooFew =
    event !== null && event.effect === null
      ? `${say.tooFewForEvent(event.event, event.before, event.after)} `
      : "";
  const drawn =
    (event === null ? null : eventChart(input, event)) ??
    (series.trend === null ? null : trendChart(input, series.trend));
  if (drawn !== null) return { drawn, caption: drawn.chart.title };
  const isOverlapping = series.notes.some(
    ({ about, code }) => about === "trend" && code === "overlappingPeriods"
  );
  return {
    drawn,
    caption: `${tooFew}${isOverlapping ? say.overlapping : say.tooFewForTrend(series.n)}`,
  };
}
