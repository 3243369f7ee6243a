import type { Chart } from "../drawing/chart";
import { chartFrame, LEGEND_LINE, type Rectangle, type Size } from "../drawing/chart-frame";
import { tag } from "./write-xml";

/** The `c:layout` of a chart's parts, and whether there is a legend at all. */
export interface ChartLayout {
  readonly title: string;
  readonly legend: string | null;
  readonly plot: string;
}

function share(pixels: number, whole: number): string {
  return String(Math.round(Math.min(1, Math.max(0, pixels / whole)) * 1e5) / 1e5);
}

function manualLayout(
  { left, top, width, height }: Omit<Rectangle, keyof Size> & Partial<Size>,
  chart: Size,
  target: string
): string {
  return tag(
    "c:layout",
    {},
    tag(
      "c:manualLayout",
      {},
      target,
      tag("c:xMode", { val: "edge" }),
      tag("c:yMode", { val: "edge" }),
      tag("c:x", { val: share(left, chart.width) }),
      tag("c:y", { val: share(top, chart.height) }),
      width === undefined ? "" : tag("c:w", { val: share(width, chart.width) }),
      height === undefined ? "" : tag("c:h", { val: share(height, chart.height) })
    )
  );
}

/** Places title, legend and plot as shares of the chart, by the same measures as its drawing in the pane. */
export function chartLayout(chart: Chart<unknown>, size: Size): ChartLayout {
  const { legendTop, legend, plot } = chartFrame(chart, size);
  const rows = legend.length === 0 ? 0 : legend[legend.length - 1].row + 1;
  const band = { left: 0, top: legendTop, width: size.width, height: rows * LEGEND_LINE };
  return {
    title: manualLayout({ left: 0, top: 0 }, size, ""),
    legend: rows === 0 ? null : manualLayout(band, size, ""),
    plot: manualLayout(plot, size, tag("c:layoutTarget", { val: "outer" })),
  };
}
