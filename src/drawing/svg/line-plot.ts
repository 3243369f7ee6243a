import type { LineChart } from "../chart";
import type { Rectangle } from "../chart-frame";
import { baseline, categoriesBelow, LABELS_BELOW, leftAxis } from "./axes";
import { numberOf, numbersOf, textsOf, type ChartContext, type ChartValues } from "./context";
import { innerPlot } from "./inner-plot";
import type { PlottedPoint } from "./marks";
import { axisScale } from "./scale";
import { seriesMarks } from "./series-marks";

/** Lines over categories; a missing value leaves a gap. */
export function linePlot(
  chart: LineChart<ChartValues>,
  outer: Rectangle,
  context: ChartContext
): string[] {
  const names = textsOf(chart.categories);
  const values = chart.series.flatMap((series) => numbersOf(series.values));
  const left = { axis: chart.value, values, withZero: false };
  const room = { left: 0, below: LABELS_BELOW };
  const plot = innerPlot(outer, { left, below: null }, room, context);
  const bottom = plot.top + plot.height;
  const y = axisScale(chart.value, values, bottom, plot.top, false);
  const band = plot.width / names.length;
  const series = chart.series.map((each) => ({
    ...each,
    points: each.values.values.map((value, at): PlottedPoint => {
      const up = numberOf(value);
      return up === null ? null : { x: plot.left + (at + 0.5) * band, y: y.at(up) };
    }),
  }));
  return [
    ...leftAxis(chart.value, y, plot, context),
    baseline(plot.left, bottom, plot.left + plot.width, bottom, context.theme),
    ...categoriesBelow(names, plot, context.theme),
    ...seriesMarks(series, context),
  ];
}
