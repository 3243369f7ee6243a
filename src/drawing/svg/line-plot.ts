import type { LineChart } from "../chart";
import type { Rectangle } from "../chart-frame";
import { baseline, categoriesBelow, LABELS_BELOW, labelsLeft, leftAxis } from "./axes";
import { numberOf, numbersOf, textsOf, type ChartContext, type ChartValues } from "./context";
import { linePath, markerAt, type PlottedPoint } from "./marks";
import { pointLabels } from "./point-labels";
import { axisScale } from "./scale";

const PIXELS_A_POINT = 96 / 72;

/** Lines over categories; a missing value leaves a gap. */
export function linePlot(
  chart: LineChart<ChartValues>,
  outer: Rectangle,
  context: ChartContext
): string[] {
  const names = textsOf(chart.categories);
  const height = outer.height - LABELS_BELOW;
  const bottom = outer.top + height;
  const values = chart.series.flatMap((series) => numbersOf(series.values));
  const y = axisScale(chart.value, values, bottom, outer.top, false);
  const labels = labelsLeft(chart.value, y.ticks, context);
  const plot = { left: outer.left + labels, top: outer.top, width: outer.width - labels, height };
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
