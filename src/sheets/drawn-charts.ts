import type { Chart } from "../drawing/chart";
import type { ChartBlock, PlacedData, PlacedSheet } from "./placed";

function withoutValues(data: PlacedData): PlacedData {
  return { range: data.range, values: [] };
}

function chartWithoutValues(chart: Chart<PlacedData>): Chart<PlacedData> {
  switch (chart.kind) {
    case "xy":
      return {
        ...chart,
        series: chart.series.map((each) => ({
          ...each,
          x: withoutValues(each.x),
          y: withoutValues(each.y),
        })),
      };
    case "bar":
      return {
        ...chart,
        categories: withoutValues(chart.categories),
        series: chart.series.map((each) => ({ ...each, values: withoutValues(each.values) })),
      };
    case "line":
      return {
        ...chart,
        categories: withoutValues(chart.categories),
        series: chart.series.map((each) => ({ ...each, values: withoutValues(each.values) })),
      };
  }
}

/**
 * The charts of a sheet as they are drawn, to be remembered: Excel cannot be asked which cells a chart draws, so this
 * is how a chart is drawn as before where a later run fails.
 */
export function drawnCharts({ blocks }: PlacedSheet): readonly ChartBlock[] {
  return blocks.flatMap((block) =>
    block.kind === "chart" ? [{ ...block, chart: chartWithoutValues(block.chart) }] : []
  );
}
