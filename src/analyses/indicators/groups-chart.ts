import type { DetailInput } from "./control-chart-drawing";
import { dot } from "./drawn-periods";
import type { GroupReadings } from "./group-readings";
import { seriesWords } from "./series-words";
import { cut } from "../fitted-sentence";
import { type DrawnChart, shortened } from "../time-chart";
import { axisKind } from "../value-kinds";
import { valueRange } from "../value-range";
import type { XYChart, XYSeries } from "../../drawing/chart";
import { AXIS_SIZE, chartFrame } from "../../drawing/chart-frame";
import { PALETTE } from "../../drawing/palette";
import { textWidth } from "../../drawing/text-width";
import type { DataRef } from "../../sheets/sheet";

/** Groups that fit under each other; of more, the first of the table and both ends. */
const MOST_GROUPS = 9;
const WIDEST_NAME = 130;
const BESIDE_NAME = 10;
const DOT = 8;
const INTERVAL_POINTS = 3.75;
const LONGEST_IN_TITLE = 30;

type Row = readonly [name: string, value: number | null, place: number | null];

function shownGroups({ groups, highest, lowest }: GroupReadings): GroupReadings["groups"] {
  if (groups.length <= MOST_GROUPS) return groups;
  const ends = groups.filter(({ series: { group } }) =>
    [highest.group, lowest.group].includes(group)
  );
  const others = groups.filter((group) => !ends.includes(group));
  const chosen = new Set([...ends, ...others.slice(0, MOST_GROUPS - ends.length)]);
  return groups.filter((group) => chosen.has(group));
}

/** The groups of the latest period under each other, each with its first value in grey and its interval. */
export function groupsChart(input: DetailInput, readings: GroupReadings): DrawnChart {
  const { id, name, series, size, words } = input;
  const say = words.indicators.charts.other;
  const { kinds, amount } = seriesWords(series, words);
  const groups = shownGroups(readings);
  const place = (at: number): number => groups.length - at;
  const firsts = groups.map(({ series: group }) => {
    const earlier = group.periods.find(({ value }) => value !== null);
    return earlier && earlier.period !== readings.period ? earlier : null;
  });
  const firstLabels = new Set(firsts.flatMap((first) => (first === null ? [] : [first.period])));
  const [firstPeriod] = firstLabels;
  // Grey dots only where they all stand for the same period.
  const isCompared = firstLabels.size === 1;
  const names = groups.map(({ series: { group } }) => shortened(group, AXIS_SIZE, WIDEST_NAME));
  const left = Math.max(...names.map((each) => textWidth(each, AXIS_SIZE))) + BESIDE_NAME;
  const values = groups.flatMap(({ reading: { value, low, high } }, at) =>
    [value, low, high, isCompared ? (firsts[at]?.value ?? null) : null].flatMap((of) => of ?? [])
  );
  const chart: XYChart<DataRef> = {
    kind: "xy",
    id,
    title: say.groups(
      amount(readings.difference),
      cut(readings.highest.group, LONGEST_IN_TITLE),
      cut(readings.lowest.group, LONGEST_IN_TITLE)
    ),
    subtitle: "",
    description: "",
    legend: "none",
    labelRoom: { left, right: BESIDE_NAME, below: 0 },
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
  const width = chartFrame(chart, size).plot.width;
  const range = valueRange({
    values,
    least: kinds.least,
    most: kinds.most,
    // Labels of an axis stand side by side, so they need more room than over each other.
    height: width * 0.75,
    foot: 0,
  });
  const withInterval = groups.flatMap(({ reading }, at) =>
    reading.low === null || reading.high === null
      ? []
      : [{ name: names[at], low: reading.low, high: reading.high, at: place(at) }]
  );
  const parts: { name: string; rows: Row[]; style: Partial<XYSeries<DataRef>> }[] = [
    {
      name: say.intervals,
      rows: withInterval.flatMap(({ name: group, low, high, at }): Row[] => [
        [group, low, at],
        [group, high, at],
        ["", high, null],
      ]),
      style: { line: { color: PALETTE.interval, width: INTERVAL_POINTS, dash: "solid" } },
    },
    {
      name: firstPeriod ?? "",
      rows: isCompared
        ? firsts.flatMap((first, at): Row[] =>
            first === null || first.value === null ? [] : [[names[at], first.value, place(at)]]
          )
        : [],
      style: { marker: dot(PALETTE.comparison, DOT - 1) },
    },
    {
      name: say.latest(readings.period),
      rows: groups.map(({ reading: { value } }, at): Row => [names[at], value, place(at)]),
      style: { marker: dot(PALETTE.ours, DOT) },
    },
    {
      name: say.names,
      rows: names.map((each, at): Row => [each, range.min, place(at)]),
      style: { labels: names.map((text) => ({ text, side: "left", bold: false })) },
    },
  ].filter(({ rows }) => rows.length > 0) as typeof parts;
  let from = 0;
  const drawn = parts.map(({ name: of, rows, style }): XYSeries<DataRef> => {
    const at = { block: id, from, rows: rows.length };
    from += rows.length;
    return {
      name: of,
      inLegend: false,
      x: { ...at, column: "value" },
      y: { ...at, column: "place" },
      line: null,
      marker: null,
      labels: null,
      ...style,
    };
  });
  const subtitle = say.groupsSubtitle(
    isCompared ? firstPeriod : null,
    readings.period,
    withInterval.length > 0
  );
  return {
    chart: {
      ...chart,
      subtitle,
      description: `${chart.title}. ${subtitle}.`,
      x: {
        ...chart.x,
        min: range.min,
        max: range.max,
        majorUnit: range.step,
        numberKind: axisKind(series.scale, range.step),
      },
      series: drawn,
    },
    data: {
      id,
      heading: say.dataHeading(name),
      columns: [
        { id: "group", header: words.timeChart.series, kind: "text" },
        { id: "value", header: words.timeChart.value, kind: kinds.value },
        { id: "place", header: words.timeChart.row, kind: "count" },
      ],
      rows: parts.flatMap(({ rows }) => rows),
    },
  };
}
