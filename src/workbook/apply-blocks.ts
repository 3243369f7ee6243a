import { intersection, type CellRange } from "../cells/address";
import { PALETTE } from "../drawing/palette";
import type { CellsBlock, ChartBlock, TableBlock } from "../sheets/placed";
import { contentsOf, styleIn } from "../sheets/block-contents";
import { tableHeaders } from "../sheets/free-names";
import { chartOnTabs, linkTarget } from "../sheets/real-tabs";
import type { CellContent } from "../sheets/sheet";
import { TABLE_STYLE } from "../sheets/styles";
import type { BlockUpdate } from "../sheets/update";
import { styledCell, tonedCell } from "./apply-look";
import { isMistakable } from "./apply-quote";
import { cellAt, changeCell, type Cell, type Sheet, type Workbook } from "./model";

/** What writing a block needs to know of the whole run. */
export interface Writing {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Wanted tab name → the name the sheet has. */
  readonly tabs: ReadonlyMap<string, string>;
  /** Wanted table name → the name given. */
  readonly tableNames: ReadonlyMap<string, string>;
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

/** Writes the contents of a block, and the formats of those cells whose formats are ours to set. */
function writeCells(
  { sheet, tabs }: Writing,
  block: CellsBlock | TableBlock,
  { formatted, toned }: Pick<BlockUpdate, "formatted" | "toned">
): void {
  const { top, left } = block.range;
  contentsOf(block).forEach((contents, i) => {
    contents.forEach((content, j) => {
      const [row, column] = [top + i, left + j];
      const style = styleIn(block, i, j);
      const format = contains(formatted, row, column)
        ? styledCell(style)
        : contains(toned, row, column)
          ? tonedCell(cellAt(sheet, row, column), style)
          : {};
      changeCell(sheet, row, column, { ...contentCell(content, tabs), ...format });
    });
  });
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
      style: TABLE_STYLE,
      bandedRows: false,
      part: null,
    });
  }
  writeDataBar(writing, block, update.change);
}

function writeChartBlock(writing: Writing, block: ChartBlock, update: BlockUpdate): void {
  const { workbook, sheet, tabs } = writing;
  const chart = chartOnTabs(block.chart, tabs);
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
  if (block.kind === "chart") {
    writeChartBlock(writing, block, update);
    return;
  }
  writeCells(writing, block, update);
  if (block.kind === "table") writeTableBlock(writing, block, update);
}
