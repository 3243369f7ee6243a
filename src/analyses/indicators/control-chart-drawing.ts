import { dots, drawnEvents, readingPoints } from "./drawn-periods";
import type { ChartFindings, SeriesFindings } from "./findings";
import { FEWEST_READINGS, latestSignal } from "./movement";
import { seriesHasSeasons } from "./seasons";
import { seriesWords, unitOf } from "./series-words";
import { POINT_COLORS, signalColor } from "./tones";
import { dot, type DrawnChart } from "../drawn-parts";
import { timeChart, type TimeLine, type TimePoint } from "../time-chart";
import { within } from "../value-kinds";
import type { LineStyle } from "../../drawing/chart";
import { type Size, SUBTITLE_SIZE, titleRoom } from "../../drawing/chart-frame";
import { PALETTE } from "../../drawing/palette";
import { textWidth } from "../../drawing/text-width";
import type { Words } from "../../messages/words";

export interface DetailInput {
  readonly id: string;
  /** How the series is called. */
  readonly name: string;
  readonly series: SeriesFindings;
  readonly size: Size;
  readonly words: Words;
}

const VALUE_LINE: LineStyle = { color: POINT_COLORS.common, width: 1.25, dash: "solid" };
const MEAN: LineStyle = { color: PALETTE.comparison, width: 1, dash: "solid" };
const LIMIT: LineStyle = { color: PALETTE.comparison, width: 1, dash: "dash" };
export const TARGET: LineStyle = { color: PALETTE.target, width: 1.25, dash: "dash" };
const SIGNAL_SIZE = 8;
/** Of many periods, so that dots do not hide the line. */
const SMALL_SIGNAL_SIZE = 4;
const MANY_PERIODS = 40;

/** The chart that is drawn: its limits from before the first event, so that what came after can show. */
export function chartDrawn({ beforeEvent, chart }: SeriesFindings): ChartFindings | null {
  return beforeEvent?.chart ?? chart;
}

/** One of the limits by period, broken where new limits begin; of a stretch that cannot signal yet the mean only. */
function limitPoints(
  { periods }: SeriesFindings,
  { limits, method, canSignal, baseline }: ChartFindings,
  which: "centre" | "lower" | "upper",
  clip: (value: number) => number
): TimePoint[] {
  const tooFew = periods.findIndex(({ period }) => period === baseline.from);
  const shown = canSignal || which === "centre" ? periods : periods.slice(0, tooFew);
  return shown.flatMap(({ period, time }, at): TimePoint[] => {
    const value = limits[at]?.[which] ?? null;
    const earlier = limits[at - 1]?.[which] ?? null;
    const breaks = method === "xmr" && value !== null && earlier !== null && value !== earlier;
    const point = { period, time, value: value === null ? null : clip(value) };
    return breaks ? [{ period: "", time, value: null }, point] : [point];
  });
}

/** Signals as points of their own, one series a direction, over the grey line. */
function signalLines(series: SeriesFindings, chart: ChartFindings, name: string): TimeLine[] {
  return (["up", "down"] as const).flatMap((direction) => {
    const those = new Set(
      chart.signals.filter((signal) => signal.direction === direction).map(({ period }) => period)
    );
    const points = series.periods
      .filter(({ period, value }) => value !== null && those.has(period))
      .map(({ period, time, value }) => ({ period, time, value }));
    const size = series.periods.length > MANY_PERIODS ? SMALL_SIGNAL_SIZE : SIGNAL_SIZE;
    const marker = dot(signalColor(direction, series.better), size);
    return points.length === 0 ? [] : [{ name, points, line: null, marker }];
  });
}

function titleOf(series: SeriesFindings, chart: ChartFindings | null, words: Words): string {
  const say = words.indicators.charts.control;
  const { n, last } = series;
  if (chart === null || n < FEWEST_READINGS) return say.tooFew(n);
  if (!chart.canSignal) return say.cannotSignal(n);
  if (seriesHasSeasons(series)) return say.seasons;
  const signal = latestSignal(series, chart);
  if (signal === null) return say.common(last?.period ?? "");
  const ways = {
    outside: say.outside(signal.direction, signal.period),
    shift: say.shift(signal.direction),
    trend: say.run(signal.direction),
    twoOfThree: say.twoOfThree(signal.direction),
  };
  return ways[signal.rule];
}

/** What is drawn and where its limits come from, on one line: a long name, which stands over the section, gives way. */
function subtitleOf(
  series: SeriesFindings,
  name: string,
  limits: string,
  input: DetailInput
): string {
  const unit = unitOf(series);
  const fits = (text: string): boolean =>
    textWidth(text, SUBTITLE_SIZE) <= titleRoom(input.size.width);
  return (
    [input.words.indicators.charts.unit(name, unit), unit]
      .filter((what) => what !== "")
      .map((what) => `${what}. ${limits}`)
      .find(fits) ?? limits
  );
}

/** Values with their usual range: only what signals is coloured. Null where no value could be read. */
export function controlChartDrawing(input: DetailInput): DrawnChart | null {
  const { id, name, series, size, words } = input;
  const { last, target } = series;
  if (last === null) return null;
  const say = words.indicators.charts;
  const chart = chartDrawn(series);
  const { kinds, value } = seriesWords(series, words);
  const clip = (of: number): number => within(of, kinds);
  const latest = chart?.limits.findLast((limits) => limits !== null) ?? null;
  const limitLine = (
    of: string,
    which: "centre" | "lower" | "upper",
    line: LineStyle
  ): TimeLine[] => {
    const points = chart === null ? [] : limitPoints(series, chart, which, clip);
    return points.length === 0 ? [] : [{ name: of, points, line, marker: null }];
  };
  const canSignal = chart !== null && chart.canSignal;
  const limitEnd = (text: (value: string) => string, of: number) =>
    canSignal ? [{ text: text(value(clip(of))), value: clip(of), bold: false }] : [];
  const limits = !canSignal
    ? say.control.noLimits
    : say.control.limits(chart.baseline.from, chart.baseline.to, chart.baseline.n, chart.trial);
  return timeChart({
    id,
    dataHeading: say.control.dataHeading(name),
    title: titleOf(series, chart, words),
    subtitle: subtitleOf(series, name, limits, input),
    size,
    periods: series.periods,
    intervals: [],
    levels: target === null ? [] : [{ name: say.target, value: target.value, line: TARGET }],
    lines: [
      ...limitLine(say.upper, "upper", LIMIT),
      ...limitLine(say.lower, "lower", LIMIT),
      ...limitLine(say.mean, "centre", MEAN),
      {
        name: say.usualPeriod,
        points: readingPoints(series),
        line: VALUE_LINE,
        marker: dots(POINT_COLORS.common, series.periods.length),
      },
      // What repeats every year signals every year, which says nothing of any one value.
      ...(chart === null || seriesHasSeasons(series) ? [] : signalLines(series, chart, say.signal)),
    ],
    events: drawnEvents(series, words),
    ends: [
      ...(target === null
        ? []
        : [{ text: say.targetEnd(value(target.value)), value: target.value, bold: false }]),
      ...(latest === null
        ? []
        : [
            ...limitEnd(say.upperEnd, latest.upper),
            { text: say.meanEnd(value(latest.centre)), value: latest.centre, bold: false },
            ...limitEnd(say.lowerEnd, latest.lower),
          ]),
      { text: value(last.value), value: last.value, bold: true },
    ],
    scale: series.scale,
    valueKind: kinds.value,
    least: kinds.least,
    most: kinds.most,
    words,
  });
}
