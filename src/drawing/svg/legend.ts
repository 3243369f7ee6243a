import {
  AXIS_SIZE,
  BESIDE_SYMBOL,
  LEGEND_LINE,
  legendSymbol,
  type ChartFrame,
} from "../chart-frame";
import type { ChartContext, DrawableChart } from "./context";
import { element } from "./element";
import { linePath, markerAt } from "./marks";
import { textAt } from "./text";
import { markColor } from "./theme";

const LARGEST_MARKER = 9;

/** The names of the series, each beside what it is drawn with. */
export function legend(chart: DrawableChart, frame: ChartFrame, context: ChartContext): string[] {
  return frame.legend.flatMap(({ series, row, left }) => {
    const y = frame.legendTop + (row + 0.5) * LEGEND_LINE;
    return [
      ...symbol(chart, series, left, y, context),
      textAt(chart.series[series].name, left + legendSymbol(chart.kind) + BESIDE_SYMBOL, y, {
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
  const width = legendSymbol(chart.kind);
  if (chart.kind === "bar") {
    const fill = markColor(theme, chart.series[index].fill);
    return [element("rect", { x: left, y: y - width / 2, width, height: width, fill })];
  }
  const { line, marker } = chart.series[index];
  const ends = [
    { x: left, y },
    { x: left + width, y },
  ];
  return [
    ...(line ? [linePath(ends, line, theme)] : []),
    ...(marker
      ? [
          markerAt(
            left + width / 2,
            y,
            { ...marker, size: Math.min(marker.size, LARGEST_MARKER) },
            theme
          ),
        ]
      : []),
  ];
}
