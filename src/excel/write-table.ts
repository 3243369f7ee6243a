import type { Requests } from "./requests";
import { rangeIn } from "./write-cells";
import type { CellRange } from "../cells/address";
import { PALETTE } from "../drawing/palette";
import type { TableBlock } from "../sheets/placed";

/** The cells of a table that have data bars, if any. */
export function dataBarCells({ dataBar, range }: TableBlock): readonly CellRange[] {
  if (dataBar === null) return [];
  const { top, left, rows } = range;
  return [{ top: top + 1, left: left + dataBar, rows: rows - 1, columns: 1 }];
}

export function writeDataBar(sheet: Excel.Worksheet, range: CellRange, color: string): void {
  const bar = rangeIn(sheet, range).conditionalFormats.add("DataBar").dataBar;
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}

function writeDataBars(sheet: Excel.Worksheet, block: TableBlock): void {
  for (const cells of dataBarCells(block)) {
    rangeIn(sheet, cells).conditionalFormats.clearAll();
    writeDataBar(sheet, cells, PALETTE.dataBar);
  }
}

/** Makes a block's native table around cells that are written already. */
export async function makeTable(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: TableBlock,
  name: string
): Promise<void> {
  await makeRoom(14);
  const table = sheet.tables.add(rangeIn(sheet, block.range), true);
  table.name = name;
  // The plainest style that has a name: whether Excel takes "" for none through Office.js is nowhere documented.
  table.style = "TableStyleLight1";
  table.showFilterButton = false;
  table.showBandedRows = false;
  writeDataBars(sheet, block);
}

/**
 * Gives the table that stands there its new length; columns that the user added at its right stay.
 * @param columnsNow how many columns the table has
 * @param hasGrown whether its data bars have to follow
 */
export async function resizeTable(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: TableBlock,
  name: string,
  columnsNow: number,
  hasGrown: boolean
): Promise<void> {
  await makeRoom(12);
  const whole = { ...block.range, columns: Math.max(block.range.columns, columnsNow) };
  sheet.tables.getItem(name).resize(rangeIn(sheet, whole));
  if (hasGrown) writeDataBars(sheet, block);
}
