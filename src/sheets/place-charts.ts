import { mapChart } from "../drawing/map-chart";
import type { Chart } from "../drawing/chart";
import { FIRST_COLUMN, ROWS, SECTION_ROWS, type Plan } from "./layout-plan";
import {
  chartBox,
  columnLeft,
  columnWidth,
  rowHeight,
  rowTop,
  type PixelGrid,
} from "./pixel-geometry";
import type { ChartBlock, ChartBox } from "./placed";
import { resolveData, type DataSource } from "./resolve-data";
import { objectName } from "./result-names";
import type { ChartSlot, DataRef, Sheet } from "./sheet";
import { SheetError } from "./sheet-error";

type Sources = ReadonlyMap<string, DataSource>;

/** Pixels between the edges of a cell and the chart in it. */
const INSET = 2;

function chartBlock(
  { id, tab }: Sheet,
  chart: Chart<DataRef>,
  box: ChartBox,
  sources: Sources
): ChartBlock {
  const block = `chart-${chart.id}`;
  return {
    kind: "chart",
    id: block,
    name: objectName(id, block),
    box,
    chart: mapChart(chart, (reference) => resolveData(tab, sources, reference)),
  };
}

/** The charts of a sheet and of its sections in their boxes, drawn from cells instead of references. */
export function placeCharts(
  sheet: Sheet,
  { grid, sections }: Plan,
  sources: Sources
): ChartBlock[] {
  const left = columnLeft(grid, FIRST_COLUMN);
  return chartAreas(sheet, sections).flatMap(({ row, slots, isUnderFindings }) => {
    const top = rowTop(grid, row);
    return slots.flatMap(({ x, y, width, height, chart }) => {
      if (!chart) return [];
      const box = chartBox(grid, { left: left + x, top: top + y, width, height });
      return [chartBlock(sheet, isUnderFindings ? { ...chart, title: "" } : chart, box, sources)];
    });
  });
}

/** Charts that stand together: those of the sheet, and those of each of its sections. */
export interface ChartArea {
  /** Part of the ids of what belongs to it. */
  readonly id: string;
  readonly row: number;
  readonly slots: readonly ChartSlot[];
  /** Whether cells over its charts say what they show, instead of first lines in their titles. */
  readonly isUnderFindings: boolean;
}

export function chartAreas(sheet: Sheet, sections: Plan["sections"]): readonly ChartArea[] {
  return [
    {
      id: "sheet",
      row: ROWS.charts,
      slots: sheet.charts,
      isUnderFindings: sheet.findings === "overCharts",
    },
    ...(sheet.sections ?? []).map(({ id, charts }, index) => ({
      id,
      row: sections.top + index * sections.rows + SECTION_ROWS.charts,
      slots: charts,
      isUnderFindings: true,
    })),
  ];
}

/** The charts that stand in cells of tables, each a little smaller than its cell. */
export function placeCellCharts(sheet: Sheet, grid: PixelGrid, sources: Sources): ChartBlock[] {
  return (sheet.cellCharts ?? []).map(({ table, row, column, chart }) => {
    const source = sources.get(table);
    if (!source) throw new SheetError(sheet.tab, `no table "${table}"`);
    const at = {
      row: source.range.top + row,
      column: source.range.left + source.columns.indexOf(column),
    };
    const box = chartBox(grid, {
      left: columnLeft(grid, at.column) + INSET,
      top: rowTop(grid, at.row) + INSET,
      width: columnWidth(grid, at.column) - 2 * INSET,
      height: rowHeight(grid, at.row) - 2 * INSET,
    });
    return chartBlock(sheet, chart, box, sources);
  });
}
