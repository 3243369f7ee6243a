import { AXIS_SIZE, LEGEND_LINE, LEGEND_SYMBOL, type ChartFrame } from "../chart-frame";
import type { ChartContext, DrawableChart } from "./context";
import { element } from "./element";
import { linePath, markerAt } from "./marks";
import { textAt } from "./text";
import { markColor } from "./theme";

const SWATCH = 11;

/** The names of the series, each beside what it is drawn with. */
export function legend(chart: DrawableChart, frame: ChartFrame, context: ChartContext): string[] {
  return frame.legend.flatMap(({ series, row, left }) => {
    const y = frame.legendTop + (row + 0.5) * LEGEND_LINE;
    return [
      ...symbol(chart, series, left, y, context),
      textAt(chart.series[series].name, left + LEGEND_SYMBOL + 4, y, {
        size: AXIS_SIZE,
        color: context.theme.quiet,
      }),
    ];
  });
}

function symbol(
  chart: DrawableChart,
  index: number,
  left: number,
  y: number,
  { theme }: ChartContext
): string[] {
  if (chart.kind === "bar") {
    const fill = markColor(theme, chart.series[index].fill);
    const x = left + LEGEND_SYMBOL - SWATCH;
    return [element("rect", { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, fill })];
  }
  const { line, marker } = chart.series[index];
  const ends = [
    { x: left, y },
    { x: left + LEGEND_SYMBOL, y },
  ];
  return [
    ...(line ? [linePath(ends, line, theme)] : []),
    ...(marker
      ? [
          markerAt(
            left + LEGEND_SYMBOL / 2,
            y,
            { ...marker, size: Math.min(marker.size, 9) },
            theme
          ),
        ]
      : []),
  ];
}
