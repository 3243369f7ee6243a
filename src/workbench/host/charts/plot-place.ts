import { chartFrame, type Size } from "../../../drawing/chart-frame";
import type { PlacedChart } from "../../../workbook/model";
import { pixelsOf, pointsOf } from "../units";
import type { NativePlotArea } from "./native-chart";

type XYModel = Extract<PlacedChart["chart"], { kind: "xy" }>;

/** Where a chart of a size has its plot, in points; automatic where nothing but its own parts take room about it. */
export function plotPlace(chart: PlacedChart["chart"], size: Size): NativePlotArea {
  if (chart.kind !== "xy" || chart.labelRoom === undefined) {
    return { left: null, top: null, width: null, height: null };
  }
  const { left, top, width, height } = chartFrame(chart, size).plot;
  return {
    left: pointsOf(left),
    top: pointsOf(top),
    width: pointsOf(width),
    height: pointsOf(height),
  };
}

/** The whole pixels that a plot leaves free beyond the room of a chart's own parts; undefined where it leaves none. */
export function roomAbout(
  chart: XYModel,
  { left, top, width, height }: NativePlotArea,
  size: Size
): XYModel["labelRoom"] {
  if (left === null || top === null || width === null || height === null) return undefined;
  const { plot } = chartFrame(chart, size);
  const pixels = (points: number): number => Math.max(0, Math.round(pixelsOf(points)));
  const room = {
    left: pixels(left - pointsOf(plot.left)),
    right: pixels(pointsOf(plot.left + plot.width) - (left + width)),
    below: pixels(pointsOf(plot.top + plot.height) - (top + height)),
  };
  return room.left + room.right + room.below > 0 ? room : undefined;
}
