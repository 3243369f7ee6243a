import type { XYChart } from "../chart";
import type { Rectangle } from "../chart-frame";
import { baseline, bottomAxis, leftAxis } from "./axes";
import { numberOf, numbersOf, type ChartContext, type ChartValues } from "./context";
import { innerPlot } from "./inner-plot";
import type { PlottedPoint } from "./marks";
import { axisScale } from "./scale";
import { seriesMarks } from "./series-marks";

/** Points and lines on two number axes; labels lie above everything. */
export function xyPlot(
  chart: XYChart<ChartValues>,
  outer: Rectangle,
  context: ChartContext
): string[] {
  const across = { axis: chart.x, values: valuesOf(chart, "x"), withZero: false };
  const up = { axis: chart.y, values: valuesOf(chart, "y"), withZero: false };
  const plot = innerPlot(outer, { left: up, below: across }, { left: 0, below: 0 }, context);
  const right = plot.left + plot.width;
  const bottom = plot.top + plot.height;
  const x = axisScale(chart.x, across.values, plot.left, right, false);
  const y = axisScale(chart.y, up.values, bottom, plot.top, false);

  const series = chart.series.map((each) => ({
    ...each,
    points: each.y.values.map((value, at): PlottedPoint => {
      const [first, second] = [numberOf(each.x.values[at]), numberOf(value)];
      return first === null || second === null ? null : { x: x.at(first), y: y.at(second) };
    }),
  }));
  return [
    ...bottomAxis(chart.x, x, plot, context),
    ...leftAxis(chart.y, y, plot, context),
    ...(chart.x.visible ? [baseline(plot.left, bottom, right, bottom, context.theme)] : []),
    ...seriesMarks(series, context),
  ];
}

function valuesOf(chart: XYChart<ChartValues>, which: "x" | "y"): number[] {
  return chart.series.flatMap((series) => numbersOf(series[which]));
}
