import { intersection, sheetAddress, parseAddress, type CellRange } from "../cells/address";
import type { Chart } from "../drawing/chart";
import { PALETTE } from "../drawing/palette";
import type { CellsBlock, ChartBlock, PlacedData, TableBlock } from "../sheets/placed";
import { tableHeaders } from "../sheets/free-names";
import type { CellContent } from "../sheets/sheet";
import type { CellStyle } from "../sheets/styles";
import type { BlockUpdate } from "../sheets/update";
import { styledCell } from "./apply-look";
import { isMistakable } from "./apply-quote";
import { changeCell, type Cell, type Sheet, type Workbook } from "./model";

/** What writing a block needs to know of the whole run. */
export interface Writing {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Wanted tab name → the name the sheet has. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Wanted table name → the name given. */
  readonly tableNames: ReadonlyMap<string, string>;
}

function linkTarget(
  link: { readonly sheet: string; readonly cell: string },
  tabs: Writing["tabs"]
) {
  const range = parseAddress(link.cell) ?? { top: 0, left: 0, rows: 1, columns: 1 };
  return sheetAddress({ ...range, sheet: tabs.get(link.sheet) ?? link.sheet });
}

function contentCell(
  content: CellContent,
  tabs: Writing["tabs"]
): Pick<Cell, "value" | "formula" | "link" | "quoted"> {
  const isLink = typeof content === "object" && content !== null;
  const value = isLink ? content.text : content;
  const isEmpty = value === "" || (typeof value === "number" && !Number.isFinite(value));
  return {
    value: isEmpty ? null : value,
    formula: null,
    link: isLink ? linkTarget(content.link, tabs) : null,
    quoted: typeof value === "string" && isMistakable(value),
  };
}

function contains(ranges: readonly CellRange[], row: number, column: number): boolean {
  const here = { top: row, left: column, rows: 1, columns: 1 };
  return ranges.some((range) => intersection(range, here) !== null);
}

/** Writes a rectangle of contents, and the formats of those cells whose formats are ours to set. */
function writeCells(
  { sheet, tabs }: Writing,
  corner: CellRange,
  rows: readonly (readonly CellContent[])[],
  styleAt: (row: number, column: number) => CellStyle,
  formatted: readonly CellRange[]
): void {
  rows.forEach((contents, i) => {
    contents.forEach((content, j) => {
      const [row, column] = [corner.top + i, corner.left + j];
      const format = contains(formatted, row, column) ? styledCell(styleAt(i, j)) : {};
      changeCell(sheet, row, column, { ...contentCell(content, tabs), ...format });
    });
  });
}

function writeCellsBlock(writing: Writing, block: CellsBlock, update: BlockUpdate): void {
  const styleAt = (row: number, column: number) => block.styles[row][column];
  writeCells(writing, block.range, block.values, styleAt, update.formatted);
}

function isOurBar(bar: { range: CellRange }, table: CellRange, column: number): boolean {
  const { top, left, columns } = bar.range;
  return top === table.top + 1 && left === table.left + column && columns === 1;
}

/** Bars are made with their table and follow it; where the user took them away they stay away. */
function writeDataBar({ sheet }: Writing, block: TableBlock, change: BlockUpdate["change"]): void {
  const { dataBar, range } = block;
  if (dataBar === null) return;
  const bars = {
    top: range.top + 1,
    left: range.left + dataBar,
    rows: range.rows - 1,
    columns: 1,
  };
  const had = sheet.dataBars.some((bar) => isOurBar(bar, range, dataBar));
  if (change === "same" && !had) return;
  sheet.dataBars = [
    ...sheet.dataBars.filter((bar) => !isOurBar(bar, range, dataBar)),
    { range: bars, color: PALETTE.dataBar },
  ];
}

function writeTableBlock(writing: Writing, block: TableBlock, update: BlockUpdate): void {
  const { workbook, sheet, tableNames } = writing;
  const header = tableHeaders(block.header);
  const styleAt = (row: number, column: number) =>
    row === 0
      ? block.headerStyles[column]
      : (block.cellStyles?.[row - 1]?.[column] ?? block.columnStyles[column]);
  writeCells(writing, block.range, [header, ...block.rows], styleAt, update.formatted);
  const name = tableNames.get(block.name) ?? block.name;
  const existing = sheet.tables.find((table) => table.name === name);
  if (existing && update.change === "same") {
    const added = existing.columns.slice(block.range.columns);
    existing.columns = [...header, ...added];
    existing.range = { ...block.range, columns: existing.columns.length };
  } else {
    sheet.tables = sheet.tables.filter((table) => table !== existing);
    sheet.tables.push({
      id: workbook.nextId++,
      name,
      range: block.range,
      hasHeader: true,
      hasTotals: false,
      columns: header,
      showFilter: false,
      style: null,
      bandedRows: false,
      part: null,
    });
  }
  writeDataBar(writing, block, update.change);
}

/** The chart with the real names of the sheets it draws from. */
function rename(chart: Chart<PlacedData>, tabs: Writing["tabs"]): Chart<PlacedData> {
  const real = (data: PlacedData): PlacedData => ({
    ...data,
    range: { ...data.range, sheet: tabs.get(data.range.sheet) ?? data.range.sheet },
  });
  switch (chart.kind) {
    case "xy":
      return {
        ...chart,
        series: chart.series.map((each) => ({ ...each, x: real(each.x), y: real(each.y) })),
      };
    case "bar":
      return {
        ...chart,
        categories: real(chart.categories),
        series: chart.series.map((each) => ({ ...each, values: real(each.values) })),
      };
    case "line":
      return {
        ...chart,
        categories: real(chart.categories),
        series: chart.series.map((each) => ({ ...each, values: real(each.values) })),
      };
  }
}

function writeChartBlock(writing: Writing, block: ChartBlock, update: BlockUpdate): void {
  const { workbook, sheet, tabs } = writing;
  const chart = rename(block.chart, tabs);
  const existing = sheet.charts.find(({ name }) => name === block.name);
  if (update.change === "moved" && sheet.part !== null) sheet.removedCharts.push(block.name);
  if (existing) {
    existing.chart = chart;
    existing.box = block.box;
    return;
  }
  const id = `chart-${workbook.nextId++}`;
  sheet.charts.push({ id, name: block.name, box: block.box, chart });
}

/** Writes one block of a result sheet. */
export function writeBlock(writing: Writing, update: BlockUpdate): void {
  const { block } = update;
  switch (block.kind) {
    case "cells":
      return writeCellsBlock(writing, block, update);
    case "table":
      return writeTableBlock(writing, block, update);
    case "chart":
      return writeChartBlock(writing, block, update);
  }
}
