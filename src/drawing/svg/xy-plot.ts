import type { XYChart } from "../chart";
import type { Rectangle } from "../chart-frame";
import { baseline, bottomAxis, LABELS_BELOW, labelsLeft, leftAxis } from "./axes";
import { numberOf, numbersOf, type ChartContext, type ChartValues } from "./context";
import { linePath, markerAt, type PlottedPoint } from "./marks";
import { pointLabels } from "./point-labels";
import { axisScale } from "./scale";

const PIXELS_A_POINT = 96 / 72;

/** Points and lines on two number axes; labels lie above everything. */
export function xyPlot(
  chart: XYChart<ChartValues>,
  outer: Rectangle,
  context: ChartContext
): string[] {
  const xs = chart.series.flatMap((series) => numbersOf(series.x));
  const ys = chart.series.flatMap((series) => numbersOf(series.y));
  const height = outer.height - (chart.x.visible ? LABELS_BELOW : 0);
  const bottom = outer.top + height;
  const y = axisScale(chart.y, ys, bottom, outer.top, false);
  const labels = labelsLeft(chart.y, y.ticks, context);
  const plot = { left: outer.left + labels, top: outer.top, width: outer.width - labels, height };
  const right = plot.left + plot.width;
  const x = axisScale(chart.x, xs, plot.left, right, false);

  const series = chart.series.map((each) => ({
    ...each,
    points: each.y.values.map((value, at): PlottedPoint => {
      const across = numberOf(each.x.values[at]);
      const up = numberOf(value);
      return across === null || up === null ? null : { x: x.at(across), y: y.at(up) };
    }),
  }));
  return [
    ...bottomAxis(chart.x, x, plot, context),
    ...leftAxis(chart.y, y, plot, context),
    ...(chart.x.visible ? [baseline(plot.left, bottom, right, bottom, context.theme)] : []),
    ...series.flatMap(({ points, line, marker }) => [
      ...(line ? [linePath(points, line, context.theme)] : []),
      ...points.flatMap((point) =>
        point && marker ? [markerAt(point.x, point.y, marker, context.theme)] : []
      ),
    ]),
    ...series.flatMap(({ points, labels: texts, marker }) =>
      pointLabels(points, texts ?? [], ((marker?.size ?? 0) * PIXELS_A_POINT) / 2, context.theme)
    ),
  ];
}
