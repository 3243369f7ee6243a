import { amountsOf } from "./amounts";
import type { GroupFindings } from "./findings";
import type { GapPair } from "./pairs";
import { gapInWords } from "./sentences";
import { cut } from "../fitted-sentence";
import { type DrawnChart, shortened } from "../time-chart";
import { axisKind } from "../value-kinds";
import { valueRange } from "../value-range";
import type { LineStyle, MarkerStyle, XYChart, XYSeries } from "../../drawing/chart";
import { AXIS_SIZE, chartFrame, type Size } from "../../drawing/chart-frame";
import { PALETTE } from "../../drawing/palette";
import { textWidth } from "../../drawing/text-width";
import type { Words } from "../../messages/words";
import type { DataRef } from "../../sheets/sheet";

/** Groups that fit under each other. */
export const MOST_GROUPS = 12;
const WIDEST_NAME = 170;
const BESIDE_NAME = 10;
const BESIDE_VALUE = 8;
const DOT = 8;
/** Share of the axis between a dot without an interval and its label. */
const BESIDE_DOT = 0.012;
const LONGEST_IN_TITLE = 28;
const INTERVAL_POINTS = 3.75;
/** Labels of an axis stand side by side, so they need more room than over each other. */
const ACROSS = 0.75;

const REFERENCE_LINE: LineStyle = { color: PALETTE.comparison, width: 1, dash: "dash" };
const JOINT: LineStyle = { color: PALETTE.grid, width: 1.5, dash: "solid" };

const dot = (color: string): MarkerStyle => ({
  shape: "circle",
  size: DOT,
  fill: color,
  outline: color,
  outlineWidth: 0.75,
});

type Row = readonly [name: string, value: number | null, place: number | null];

interface Part {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly style: Partial<XYSeries<DataRef>>;
}

/** The groups that are drawn: the first of the table, always with the two that the title is about. */
function drawnGroups({ period, own, reference }: GapPair): readonly GroupFindings[] {
  const { groups } = period;
  const meant = groups.filter(({ group }) => group === own.group || group === reference.group);
  const others = groups.filter((group) => !meant.includes(group));
  const chosen = new Set([...meant, ...others.slice(0, MOST_GROUPS - meant.length)]);
  return groups.filter((group) => chosen.has(group));
}

/** Groups of the latest period under each other: a dot, its interval, and the way to what it is held against. */
export function dotsChart(
  pair: GapPair,
  { id, what, size, words }: { id: string; what: string; size: Size; words: Words }
): DrawnChart {
  const say = words.gaps.dots;
  const { series, period, reference } = pair;
  const amounts = amountsOf(series, words);
  const groups = drawnGroups(pair);
  const place = (at: number): number => groups.length - at;
  const names = groups.map(({ group, suppressed }) => {
    const short = shortened(group, AXIS_SIZE, WIDEST_NAME);
    if (suppressed === null) return short;
    return suppressed === "hidden" ? say.hidden(short) : say.withheld(short);
  });
  const shown = groups.flatMap(({ group, value, low, high }, at) =>
    value === null
      ? []
      : {
          name: names[at],
          at: place(at),
          value: amounts.cell(value),
          low: low === null ? null : amounts.cell(low),
          high: high === null ? null : amounts.cell(high),
          isReference: group === reference.group,
          label: amounts.value(value),
        }
  );
  const line = amounts.cell(reference.value);
  const hasIntervals = shown.some(({ low }) => low !== null);
  const left = Math.max(...names.map((each) => textWidth(each, AXIS_SIZE))) + BESIDE_NAME;
  const right = Math.max(...shown.map(({ label }) => textWidth(label, AXIS_SIZE))) + BESIDE_VALUE;
  const short = (group: string): string => cut(group, LONGEST_IN_TITLE);
  const against = reference.group && short(reference.group);
  const title = say.title(short(pair.own.group), against, gapInWords(pair, words).size);
  const subtitle = say.subtitle(what, period.period, hasIntervals, against);
  const frame: XYChart<DataRef> = {
    kind: "xy",
    id,
    title,
    subtitle,
    description: `${title}. ${subtitle}.`,
    legend: "none",
    labelRoom: { left: Math.ceil(left), right: Math.ceil(right), below: 0 },
    x: {
      min: null,
      max: null,
      majorUnit: null,
      visible: true,
      gridlines: true,
      title: null,
      numberKind: "plain",
    },
    y: {
      min: 0.5,
      max: groups.length + 0.5,
      majorUnit: 1,
      visible: false,
      gridlines: false,
      title: null,
      numberKind: "count",
    },
    series: [],
  };
  const range = valueRange({
    values: [
      line,
      ...shown.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
    ],
    least: amounts.kinds.least,
    most: amounts.kinds.most,
    height: chartFrame(frame, size).plot.width * ACROSS,
    foot: 0,
  });
  const parts: Part[] = [
    {
      name: say.reference,
      rows: [
        [say.reference, line, 0.5],
        [say.reference, line, groups.length + 0.5],
      ],
      style: { line: REFERENCE_LINE },
    },
    {
      name: words.gaps.course.gap,
      rows: shown.flatMap(({ name, value, at }): Row[] => [
        [name, line, at],
        [name, value, at],
        ["", value, null],
      ]),
      style: { line: JOINT },
    },
    {
      name: say.intervals,
      rows: shown.flatMap(({ name, low, high, at }): Row[] =>
        low === null || high === null
          ? []
          : [
              [name, low, at],
              [name, high, at],
              ["", high, null],
            ]
      ),
      style: { line: { color: PALETTE.interval, width: INTERVAL_POINTS, dash: "solid" } },
    },
    ...[true, false].map((isReference): Part => {
      const own = shown.filter((each) => each.isReference === isReference);
      return {
        name: isReference ? say.reference : say.groups,
        rows: own.map(({ name, value, at }): Row => [name, value, at]),
        style: { marker: dot(isReference ? PALETTE.comparison : PALETTE.ours) },
      };
    }),
    {
      name: words.timeChart.value,
      rows: shown.map(({ name, value, high, at }): Row => [
        name,
        Math.max(high ?? value, value + BESIDE_DOT * (range.max - range.min)),
        at,
      ]),
      style: {
        labels: shown.map(({ label }) => ({ text: label, side: "right", bold: false })),
      },
    },
    {
      name: say.names,
      rows: names.map((each, at): Row => [each, range.min, place(at)]),
      style: { labels: names.map((text) => ({ text, side: "left", bold: false })) },
    },
  ];
  const drawn = parts.filter(({ rows }) => rows.length > 0);
  let from = 0;
  const drawnSeries = drawn.map(({ name, rows, style }): XYSeries<DataRef> => {
    const at = { block: id, from, rows: rows.length };
    from += rows.length;
    return {
      name,
      inLegend: false,
      x: { ...at, column: "value" },
      y: { ...at, column: "place" },
      line: null,
      marker: null,
      labels: null,
      ...style,
    };
  });
  return {
    chart: {
      ...frame,
      x: {
        ...frame.x,
        min: range.min,
        max: range.max,
        majorUnit: range.step,
        numberKind: axisKind(amounts.scale, range.step),
      },
      series: drawnSeries,
    },
    data: {
      id,
      heading: say.dataHeading(what),
      columns: [
        { id: "group", header: words.timeChart.series, kind: "text" },
        { id: "value", header: words.timeChart.value, kind: amounts.kinds.value },
        { id: "place", header: words.timeChart.row, kind: "decimal" },
      ],
      rows: drawn.flatMap(({ rows }) => rows),
    },
  };
}
