import type { Requests } from "./requests";
import { rangeIn } from "./write-cells";
import { PALETTE } from "../drawing/palette";
import type { TableBlock } from "../sheets/placed";

function writeDataBar(sheet: Excel.Worksheet, { dataBar, range }: TableBlock): void {
  if (dataBar === null) return;
  const column = { top: range.top + 1, left: range.left + dataBar, rows: range.rows - 1 };
  const cells = rangeIn(sheet, { ...column, columns: 1 });
  cells.conditionalFormats.clearAll();
  const bar = cells.conditionalFormats.add("DataBar").dataBar;
  bar.positiveFormat.fillColor = PALETTE.dataBar;
  bar.positiveFormat.gradientFill = false;
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
  table.showFilterButton = false;
  table.showBandedRows = false;
  writeDataBar(sheet, block);
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
  if (hasGrown) writeDataBar(sheet, block);
}
