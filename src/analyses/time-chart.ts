import { type DrawnChart, drawParts, type Part, xyFrame } from "./drawn-parts";
import { type LabelledPeriod, periodLabels } from "./period-labels";
import { spreadLabels } from "./spread-labels";
import { axisKind, within } from "./value-kinds";
import { valueRange } from "./value-range";
import type { LineStyle, MarkerStyle, XYChart, XYSeries } from "../drawing/chart";
import { AXIS_SIZE, chartFrame, type Size } from "../drawing/chart-frame";
import { PALETTE } from "../drawing/palette";
import { lineHeight, textWidth } from "../drawing/text-width";
import type { NumberKind } from "../messages/number-kinds";
import type { Words } from "../messages/words";
import type { DataRef } from "../sheets/sheet";
import type { ValueScale } from "../tables/indicator-records";

export interface TimePoint {
  readonly period: string;
  readonly time: number;
  /** null leaves a gap. */
  readonly value: number | null;
}

/** Points in order of time, with a line through them, markers on them, or both. */
export interface TimeLine {
  readonly name: string;
  readonly points: readonly TimePoint[];
  readonly line: LineStyle | null;
  readonly marker: MarkerStyle | null;
}

/** A pale upright line a period, from its lower to its upper bound. */
export interface TimeIntervals {
  readonly name: string;
  readonly color: string;
  readonly spans: readonly {
    readonly period: string;
    readonly time: number;
    readonly low: number;
    readonly high: number;
  }[];
}

/** A level line across all periods. */
export interface TimeLevel {
  readonly name: string;
  readonly value: number;
  readonly line: LineStyle;
}

export interface TimeEvent {
  readonly name: string;
  readonly time: number;
}

/** Words at the right end of a line. */
export interface LineEnd {
  readonly text: string;
  readonly value: number;
  readonly bold: boolean;
}

/** What is drawn over time. Everything but `lines` may be empty. */
export interface TimeChartInput {
  readonly id: string;
  /** Words over its cells. */
  readonly dataHeading: string;
  readonly title: string;
  readonly subtitle: string;
  readonly size: Size;
  /** Every period between the first and the last that is drawn, missing ones too. */
  readonly periods: readonly LabelledPeriod[];
  readonly lines: readonly TimeLine[];
  readonly intervals: readonly TimeIntervals[];
  readonly levels: readonly TimeLevel[];
  readonly events: readonly TimeEvent[];
  readonly ends: readonly LineEnd[];
  readonly scale: ValueScale;
  /** How the cells under the chart say their values. */
  readonly valueKind: NumberKind;
  /** What values can be at all; null = open. */
  readonly least: number | null;
  readonly most: number | null;
  readonly words: Words;
}

const LABEL_HEIGHT = lineHeight(AXIS_SIZE) + 2;
/** Pixels between the outer points and the plot's edges. */
const LEFT_AIR = 14;
const RIGHT_AIR = 8;
/** Pixels beside a label, and the part of a chart that labels at line ends may take. */
const BESIDE_LABEL = 8;
const MOST_END_SHARE = 0.36;
/** Pixels of an event's name at most. */
const LONGEST_EVENT = 150;
const WIDEST_INTERVAL = 5;
/** Pixels that an interval may take of the distance to the next. */
const INTERVAL_SHARE = 0.7;
const PIXELS_PER_POINT = 4 / 3;
const BESIDE_AXIS = 6;

const EVENT_LINE: LineStyle = { color: PALETTE.question, width: 0.75, dash: "solid" };

type Row = readonly [series: string, period: string, time: number | null, value: number | null];

/** Where times and values are in the plot, in pixels from its lower left corner. */
interface Plot {
  readonly width: number;
  readonly height: number;
  readonly x: { readonly min: number; readonly max: number };
  readonly y: { readonly min: number; readonly max: number; readonly step: number };
}

/** Cuts words that are longer than their room. */
export function shortened(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let short = text;
  while (short.length > 1 && textWidth(`${short}…`, size) > room) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

/** Intervals are drawn only as far as values can be at all. */
function clipped({ intervals, least, most }: TimeChartInput): readonly TimeIntervals[] {
  const bounds = { least, most };
  return intervals.map((each) => ({
    ...each,
    spans: each.spans.map((span) => ({
      ...span,
      low: within(span.low, bounds),
      high: within(span.high, bounds),
    })),
  }));
}

function allValues({ lines, intervals, levels }: TimeChartInput): number[] {
  const drawn = [
    ...lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])),
    ...intervals.flatMap(({ spans }) => spans.flatMap(({ low, high }) => [low, high])),
    ...levels.map(({ value }) => value),
  ];
  return drawn.length > 0 ? drawn : [0];
}

function planPlot(input: TimeChartInput, right: number): Plot {
  const { words, scale, size, periods, events, least, most } = input;
  const frame = chartFrame(chartOf(input, null, [], right), size).plot;
  const values = allValues(input);
  const foot = events.length > 0 ? LABEL_HEIGHT : 0;
  const y = valueRange({ values, least, most, height: frame.height, foot });
  const kind = axisKind(scale, y.step);
  const ticks = [y.min, y.max].map((tick) => textWidth(words.say.number(tick, kind), AXIS_SIZE));
  const width = Math.max(1, frame.width - Math.max(...ticks) - BESIDE_AXIS);
  const times = periods.map(({ time }) => time);
  const first = Math.min(...times);
  const span = Math.max(...times) - first || 1;
  const perPixel = span / Math.max(1, width - LEFT_AIR - RIGHT_AIR);
  return {
    width,
    height: frame.height,
    x: { min: first - LEFT_AIR * perPixel, max: first + span + RIGHT_AIR * perPixel },
    y,
  };
}

function chartOf(
  input: TimeChartInput,
  plot: Plot | null,
  series: readonly XYSeries<DataRef>[],
  right: number
): XYChart<DataRef> {
  const { scale } = input;
  return {
    ...xyFrame(input),
    labelRoom: { left: 0, right, below: LABEL_HEIGHT },
    x: {
      min: plot?.x.min ?? null,
      max: plot?.x.max ?? null,
      majorUnit: null,
      visible: false,
      gridlines: false,
      title: null,
      numberKind: "coordinate",
    },
    y: {
      min: plot?.y.min ?? null,
      max: plot?.y.max ?? null,
      majorUnit: plot?.y.step ?? null,
      visible: true,
      gridlines: true,
      title: null,
      numberKind: axisKind(scale, plot?.y.step ?? 1),
    },
    series,
  };
}

const part = (name: string, rows: readonly Row[], style: Part["style"]): Part => ({
  name,
  rows,
  style,
});

function intervalPart({ name, color, spans }: TimeIntervals, plot: Plot): Part {
  const perTime = plot.width / (plot.x.max - plot.x.min);
  const apart = spans.slice(1).map(({ time }, at) => (time - spans[at].time) * perTime);
  const pixels = Math.min(
    WIDEST_INTERVAL,
    ...apart.map((gap) => Math.max(1, gap * INTERVAL_SHARE))
  );
  return part(
    name,
    spans.flatMap(({ period, time, low, high }): Row[] => [
      [name, period, time, low],
      [name, period, time, high],
      [name, "", time, null],
    ]),
    { line: { color, width: pixels / PIXELS_PER_POINT, dash: "solid" } }
  );
}

function levelPart({ name, value, line }: TimeLevel, { x }: Plot): Part {
  return part(
    name,
    [
      [name, "", x.min, value],
      [name, "", x.max, value],
    ],
    { line }
  );
}

/** Upright lines with their names at the foot: left of the line where there is room, each over the one it would hit. */
function eventParts(events: readonly TimeEvent[], plot: Plot): Part[] {
  const pixel = (time: number): number =>
    ((time - plot.x.min) / (plot.x.max - plot.x.min)) * plot.width;
  const rowOf = (row: number): number =>
    plot.y.min + ((row + 0.5) * LABEL_HEIGHT * (plot.y.max - plot.y.min)) / plot.height;
  const taken: { from: number; to: number; row: number }[] = [];
  return events.map(({ name, time }) => {
    const text = shortened(name, AXIS_SIZE, LONGEST_EVENT);
    const width = textWidth(text, AXIS_SIZE) + BESIDE_LABEL;
    const side = pixel(time) >= width ? "left" : "right";
    const from = side === "left" ? pixel(time) - width : pixel(time);
    const hits = (row: number): boolean =>
      taken.some((other) => other.row === row && other.from < from + width && from < other.to);
    let row = 0;
    while (hits(row)) row++;
    taken.push({ from, to: from + width, row });
    return part(
      name,
      [
        [name, "", time, plot.y.min],
        [name, "", time, rowOf(row)],
        [name, "", time, plot.y.max],
      ],
      { line: EVENT_LINE, labels: [null, { text, side, bold: false }, null] }
    );
  });
}

function periodPart(input: TimeChartInput, plot: Plot): Part {
  const pixel = (time: number): number =>
    ((time - plot.x.min) / (plot.x.max - plot.x.min)) * plot.width;
  const shown = periodLabels(input.periods, pixel, -BESIDE_LABEL);
  const name = input.words.timeChart.periods;
  return part(
    name,
    shown.map(({ text, time }): Row => [name, text, time, plot.y.min]),
    { labels: shown.map(({ text }) => ({ text, side: "below", bold: false })) }
  );
}

function endPart(input: TimeChartInput, plot: Plot): Part {
  const name = input.words.timeChart.ends;
  const perPixel = (plot.y.max - plot.y.min) / plot.height;
  const places = spreadLabels(
    input.ends.map(({ value }) => Math.min(Math.max(value, plot.y.min), plot.y.max)),
    LABEL_HEIGHT * perPixel,
    plot.y.min + (LABEL_HEIGHT / 2) * perPixel,
    plot.y.max
  );
  return part(
    name,
    input.ends.map(({ text }, at): Row => [name, text, plot.x.max, places[at]]),
    { labels: input.ends.map(({ text, bold }) => ({ text, side: "right", bold })) }
  );
}

/**
 * Values over time as an XY chart: real distances between periods, names of periods under the plot, names of lines at
 * their right ends, events as upright lines. All its cells stand in one block, series under series.
 */
export function timeChart(given: TimeChartInput): DrawnChart {
  const input = { ...given, intervals: clipped(given) };
  const { id, size, words, ends } = input;
  const longest = Math.max(0, ...ends.map(({ text, bold }) => textWidth(text, AXIS_SIZE, bold)));
  const lastLabel = textWidth(input.periods.at(-1)?.period ?? "", AXIS_SIZE) / 2;
  const right = Math.min(
    MOST_END_SHARE * size.width,
    Math.max(longest + BESIDE_LABEL, lastLabel - RIGHT_AIR)
  );
  const plot = planPlot(input, right);
  const parts: Part[] = [
    ...eventParts(input.events, plot),
    ...input.intervals.map((intervals) => intervalPart(intervals, plot)),
    ...input.levels.map((level) => levelPart(level, plot)),
    ...input.lines.map(({ name, points, line, marker }) =>
      part(
        name,
        points.map(({ period, time, value }): Row => [name, period, time, value]),
        { line, marker }
      )
    ),
    periodPart(input, plot),
    endPart(input, plot),
  ];
  const { series, rows } = drawParts(id, parts, { x: "time", y: "value" });
  return {
    chart: chartOf(input, plot, series, right),
    data: {
      id,
      heading: input.dataHeading,
      columns: [
        { id: "series", header: words.timeChart.series, kind: "text" },
        { id: "period", header: words.timeChart.period, kind: "text" },
        { id: "time", header: words.timeChart.time, kind: "coordinate" },
        { id: "value", header: words.timeChart.value, kind: input.valueKind },
      ],
      rows,
    },
  };
}
