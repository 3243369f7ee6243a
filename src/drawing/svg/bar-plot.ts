import type { BarChart } from "../chart";
import { AXIS_SIZE, type Rectangle } from "../chart-frame";
import { textWidth } from "../text-width";
import {
  baseline,
  bottomAxis,
  categoriesBelow,
  categoriesLeft,
  categoriesLeftRoom,
  LABELS_BELOW,
  leftAxis,
} from "./axes";
import { barLengths, type BarLength } from "./bar-lengths";
import { textsOf, type ChartContext, type ChartValues } from "./context";
import { element } from "./element";
import { innerPlot } from "./inner-plot";
import { axisScale, type Scale } from "./scale";
import { textAt } from "./text";
import { markColor } from "./theme";

/** Room between the bars of two categories, as a share of a category's bars. */
const GAP = 0.6;
const BESIDE_BAR = 4;

/** Bars from zero, lying or standing, beside each other or stacked, with their values where they fit. */
export function barPlot(
  chart: BarChart<ChartValues>,
  outer: Rectangle,
  context: ChartContext
): string[] {
  const bars = barLengths(chart);
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return chart.direction === "bars"
    ? lyingBars(chart, bars, ends, outer, context)
    : standingBars(chart, bars, ends, outer, context);
}

function lyingBars(
  chart: BarChart<ChartValues>,
  bars: readonly BarLength[],
  ends: readonly number[],
  outer: Rectangle,
  context: ChartContext
): string[] {
  const names = textsOf(chart.categories);
  const room = categoriesLeftRoom(names, outer.width);
  const below = { axis: chart.value, values: ends, withZero: true };
  const inner = innerPlot(outer, { left: null, below }, { left: room, below: 0 }, context);
  const plot = { ...inner, width: inner.width - endRoom(chart, bars, context) };
  const scale = axisScale(chart.value, ends, plot.left, plot.left + plot.width, true);
  const zero = scale.at(Math.min(scale.max, Math.max(scale.min, 0)));
  return [
    ...bottomAxis(chart.value, scale, plot, context),
    ...bars.map((bar) => {
      const { offset, thickness } = across(chart, bar, plot.height);
      const box = along(bar, scale);
      return drawnBar(chart, bar, context, {
        left: box.from,
        top: plot.top + offset,
        width: box.length,
        height: thickness,
      });
    }),
    baseline(zero, plot.top, zero, plot.top + plot.height, context.theme),
    ...categoriesLeft(names, room, plot, context.theme),
  ];
}

function standingBars(
  chart: BarChart<ChartValues>,
  bars: readonly BarLength[],
  ends: readonly number[],
  outer: Rectangle,
  context: ChartContext
): string[] {
  const left = { axis: chart.value, values: ends, withZero: true };
  const plot = innerPlot(outer, { left, below: null }, { left: 0, below: LABELS_BELOW }, context);
  const scale = axisScale(chart.value, ends, plot.top + plot.height, plot.top, true);
  const zero = scale.at(Math.min(scale.max, Math.max(scale.min, 0)));
  return [
    ...leftAxis(chart.value, scale, plot, context),
    ...bars.map((bar) => {
      const { offset, thickness } = across(chart, bar, plot.width);
      const box = along(bar, scale);
      return drawnBar(chart, bar, context, {
        left: plot.left + offset,
        top: box.from,
        width: thickness,
        height: box.length,
      });
    }),
    baseline(plot.left, zero, plot.left + plot.width, zero, context.theme),
    ...categoriesBelow(textsOf(chart.categories), plot, context.theme),
  ];
}

/** Where a bar lies across the categories, in pixels from the plot's edge. */
function across(
  { categories, series, grouping }: BarChart<ChartValues>,
  bar: BarLength,
  room: number
): { offset: number; thickness: number } {
  const band = room / categories.values.length;
  const group = band / (1 + GAP);
  const side = grouping === "clustered" ? series.length : 1;
  const place = grouping === "clustered" ? bar.series : 0;
  const thickness = group / side;
  return { offset: bar.category * band + (band - group) / 2 + place * thickness, thickness };
}

function along(bar: BarLength, scale: Scale): { from: number; length: number } {
  const [a, b] = [scale.at(bar.from), scale.at(bar.to)];
  return { from: Math.min(a, b), length: Math.abs(a - b) };
}

/** Room behind the longest lying bar for its value. */
function endRoom(
  chart: BarChart<ChartValues>,
  bars: readonly BarLength[],
  context: ChartContext
): number {
  if (chart.grouping !== "clustered") return 0;
  return bars.reduce((room, bar) => {
    const { labelColor, labelKind } = chart.series[bar.series];
    if (labelColor === null) return room;
    const text = context.number(bar.value, labelKind);
    return Math.max(room, textWidth(text, AXIS_SIZE) + BESIDE_BAR);
  }, 0);
}

function drawnBar(
  chart: BarChart<ChartValues>,
  bar: BarLength,
  context: ChartContext,
  box: Rectangle
): string {
  const { fill, labelColor, labelKind } = chart.series[bar.series];
  const rect = element("rect", {
    x: box.left,
    y: box.top,
    width: box.width,
    height: box.height,
    fill: markColor(context.theme, fill),
  });
  if (labelColor === null) return rect;
  const text = context.number(bar.value, labelKind);
  return rect + barLabel(chart, bar, box, text, labelColor, context);
}

/** Inside the middle of a stacked bar where there is room, else beyond the end of the bar. */
function barLabel(
  chart: BarChart<ChartValues>,
  bar: BarLength,
  box: Rectangle,
  text: string,
  color: string,
  context: ChartContext
): string {
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const width = textWidth(text, AXIS_SIZE);
  if (chart.grouping !== "clustered") {
    const fits = box.width >= width + 2 && box.height >= 12;
    // On the ground of its own bar a label keeps its colour in every theme.
    return fits
      ? textAt(text, middle.x, middle.y, { size: AXIS_SIZE, color, anchor: "middle" })
      : "";
  }
  const style = { size: AXIS_SIZE, color: markColor(context.theme, color) };
  const negative = bar.to < bar.from;
  if (chart.direction === "columns") {
    const y = negative ? box.top + box.height + 9 : box.top - 9;
    return textAt(text, middle.x, y, { ...style, anchor: "middle" });
  }
  return negative
    ? textAt(text, box.left - BESIDE_BAR, middle.y, { ...style, anchor: "end" })
    : textAt(text, box.left + box.width + BESIDE_BAR, middle.y, style);
}
