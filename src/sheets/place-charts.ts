import { mapChart } from "../drawing/map-chart";
import { FIRST_COLUMN, ROWS, type Plan } from "./layout-plan";
import { chartBox, columnLeft, rowTop } from "./pixel-geometry";
import type { ChartBlock } from "./placed";
import { resolveData, type DataSource } from "./resolve-data";
import { objectName } from "./result-names";
import type { Sheet } from "./sheet";

/** Charts in their boxes, drawn from cells instead of references. */
export function placeCharts(
  sheet: Sheet,
  plan: Plan,
  sources: ReadonlyMap<string, DataSource>
): ChartBlock[] {
  const left = columnLeft(plan.grid, FIRST_COLUMN);
  const top = rowTop(plan.grid, ROWS.charts);
  return sheet.charts.flatMap(({ x, y, width, height, chart }) => {
    if (!chart) return [];
    return [
      {
        kind: "chart" as const,
        id: `chart-${chart.id}`,
        name: objectName(sheet.id, `chart-${chart.id}`),
        box: chartBox(plan.grid, { left: left + x, top: top + y, width, height }),
        chart: mapChart(chart, (reference) => resolveData(sheet.tab, sources, reference)),
      },
    ];
  });
}
