import type { LineStyle, MarkerStyle, PointLabel } from "../chart";
import { pixelsOf } from "../units";
import type { ChartContext } from "./context";
import { linePath, markerAt, type PlottedPoint } from "./marks";
import { pointLabels } from "./point-labels";

/** A series with its points in pixels. */
export interface PlottedSeries {
  readonly points: readonly PlottedPoint[];
  readonly line: LineStyle | null;
  readonly marker: MarkerStyle | null;
  readonly labels: readonly (PointLabel | null)[] | null;
}

/** Lines and markers series by series, the first behind; the labels of all lie above everything. */
export function seriesMarks(series: readonly PlottedSeries[], { theme }: ChartContext): string[] {
  return [
    ...series.flatMap(({ points, line, marker }) => [
      ...(line ? [linePath(points, line, theme)] : []),
      ...points.flatMap((point) =>
        point && marker ? [markerAt(point.x, point.y, marker, theme)] : []
      ),
    ]),
    ...series.flatMap(({ points, labels, marker }) =>
      pointLabels(points, labels ?? [], pixelsOf(marker?.size ?? 0) / 2, theme)
    ),
  ];
}
