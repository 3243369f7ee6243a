import { type DrawnChart, drawParts, type Part, xyFrame } from "./drawn-parts";
import { axisKind } from "./value-kinds";
import { type ValueRange, valueRange } from "./value-range";
import type { XYChart } from "../drawing/chart";
import { chartFrame, type Size } from "../drawing/chart-frame";
import type { NumberKind } from "../messages/number-kinds";
import type { Words } from "../messages/words";
import type { DataRef } from "../sheets/sheet";
import type { ValueScale } from "../tables/indicator-records";

/** Pixels between a group's name and the plot. */
export const BESIDE_NAME = 10;
/** Labels of an axis stand side by side, so they need more room than over each other. */
const ACROSS = 0.75;
const INTERVAL_POINTS = 3.75;

/** A name, a value along the axis, and the height of its group; a blank height breaks a line. */
export type GroupRow = readonly [name: string, value: number | null, place: number | null];

export interface GroupsInput {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly dataHeading: string;
  readonly size: Size;
  /** The names of the groups from the top down; they stand left of the plot. */
  readonly names: readonly string[];
  /** What the part with the names is called among the cells. */
  readonly namesHeading: string;
  /** Pixels beside the plot. */
  readonly room: { readonly left: number; readonly right: number };
  /** Everything that is drawn. */
  readonly values: readonly number[];
  readonly least: number | null;
  readonly most: number | null;
  readonly scale: ValueScale;
  readonly valueKind: NumberKind;
  readonly placeKind: NumberKind;
  /** What is drawn, the first behind; `placeOf` gives the height of a group by its position. */
  readonly parts: (placeOf: (at: number) => number, range: ValueRange) => readonly Part[];
  readonly words: Words;
}

function frameOf(input: GroupsInput): XYChart<DataRef> {
  const { names, room } = input;
  return {
    ...xyFrame(input),
    labelRoom: { ...room, below: 0 },
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
      max: names.length + 0.5,
      majorUnit: 1,
      visible: false,
      gridlines: false,
      title: null,
      numberKind: "count",
    },
    series: [],
  };
}

/** Groups under each other, in the order of the table: their names at the left, their values along one axis. */
export function groupsUnderEachOther(input: GroupsInput): DrawnChart {
  const { id, dataHeading, size, names, namesHeading, values, least, most, words } = input;
  const frame = frameOf(input);
  const height = chartFrame(frame, size).plot.width * ACROSS;
  const range = valueRange({ values, least, most, height, foot: 0 });
  const placeOf = (at: number): number => names.length - at;
  const parts: readonly Part[] = [
    ...input.parts(placeOf, range),
    {
      name: namesHeading,
      rows: names.map((name, at): GroupRow => [name, range.min, placeOf(at)]),
      style: { labels: names.map((text) => ({ text, side: "left", bold: false })) },
    },
  ];
  const { series, rows } = drawParts(id, parts, { x: "value", y: "place" });
  const x = {
    ...frame.x,
    min: range.min,
    max: range.max,
    majorUnit: range.step,
    numberKind: axisKind(input.scale, range.step),
  };
  return {
    chart: { ...frame, x, series },
    data: {
      id,
      heading: dataHeading,
      columns: [
        { id: "group", header: words.timeChart.series, kind: "text" },
        { id: "value", header: words.timeChart.value, kind: input.valueKind },
        { id: "place", header: words.timeChart.row, kind: input.placeKind },
      ],
      rows,
    },
  };
}

/** Pale level lines from lower to upper bounds. */
export function intervalsAcross(
  name: string,
  color: string,
  spans: readonly {
    readonly name: string;
    readonly low: number;
    readonly high: number;
    readonly at: number;
  }[]
): Part {
  return {
    name,
    rows: spans.flatMap(({ name: group, low, high, at }): GroupRow[] => [
      [group, low, at],
      [group, high, at],
      ["", high, null],
    ]),
    style: { line: { color, width: INTERVAL_POINTS, dash: "solid" } },
  };
}
