import type { Requests } from "./requests";
import { rangeIn } from "./range-in";
import type { TableBlock } from "../sheets/placed";
import { TABLE_STYLE } from "../sheets/styles";

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
  table.style = TABLE_STYLE;
  table.showFilterButton = false;
  table.showBandedRows = false;
}

/**
 * Gives the table that stands there its new length; columns that the user added at its right stay.
 * @param columnsNow how many columns the table has
 */
export async function resizeTable(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  block: TableBlock,
  name: string,
  columnsNow: number
): Promise<void> {
  await makeRoom(12);
  const whole = { ...block.range, columns: Math.max(block.range.columns, columnsNow) };
  sheet.tables.getItem(name).resize(rangeIn(sheet, whole));
}
