import type { Axis, Chart } from "../drawing/chart";
import { tag } from "./write-xml";

/** Heights in pixels at 96 dpi: title line 12 pt, second line 10 pt, one line of the legend or an axis title at 9 pt. */
const TITLE_LINES = 42;
const LEGEND_LINE = 22;
const AXIS_TITLE = 20;
const MARGIN = 6;

/** A rectangle as shares of the chart's width and height. */
interface Share {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartLayout {
  readonly title: string;
  readonly legend: string;
  readonly plot: string;
}

function share(value: number): string {
  return String(Math.round(Math.min(1, Math.max(0, value)) * 1e5) / 1e5);
}

function manualLayout(at: Partial<Share>, target: "outer" | null): string {
  return tag(
    "c:layout",
    {},
    tag(
      "c:manualLayout",
      {},
      target === null ? "" : tag("c:layoutTarget", { val: target }),
      tag("c:xMode", { val: "edge" }),
      tag("c:yMode", { val: "edge" }),
      tag("c:x", { val: share(at.x ?? 0) }),
      tag("c:y", { val: share(at.y ?? 0) }),
      at.width === undefined ? "" : tag("c:w", { val: share(at.width) }),
      at.height === undefined ? "" : tag("c:h", { val: share(at.height) })
    )
  );
}

function titled(axis: Axis): number {
  return axis.visible && axis.title !== null ? AXIS_TITLE : 0;
}

/** Space in pixels that axis titles need left of and below the plot and its axis labels. */
function axisTitleSpace(chart: Chart<unknown>): { left: number; bottom: number } {
  if (chart.kind === "xy") return { left: titled(chart.y), bottom: titled(chart.x) };
  if (chart.kind === "bar" && chart.direction === "bars") {
    return { left: 0, bottom: titled(chart.value) };
  }
  return { left: titled(chart.value), bottom: 0 };
}

/** Places the title at the left edge, the legend under it over the whole width, and the plot under both. */
export function chartLayout(
  chart: Chart<unknown>,
  size: { readonly width: number; readonly height: number },
  hasLegend: boolean
): ChartLayout {
  const { left, bottom } = axisTitleSpace(chart);
  const top = TITLE_LINES + (hasLegend ? LEGEND_LINE : 0) + MARGIN;
  return {
    title: manualLayout({ x: 0, y: 0 }, null),
    legend: manualLayout(
      { x: 0, y: TITLE_LINES / size.height, width: 1, height: LEGEND_LINE / size.height },
      null
    ),
    plot: manualLayout(
      {
        x: left / size.width,
        y: top / size.height,
        width: (size.width - left - MARGIN) / size.width,
        height: (size.height - top - bottom - MARGIN) / size.height,
      },
      "outer"
    ),
  };
}
