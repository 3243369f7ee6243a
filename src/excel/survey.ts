import type { SheetRange } from "../cells/address";
import { type Listing, type PlanHeads, type Survey, TABLE_HEAD_ROWS } from "../engine/door";
import { takeInventory } from "./list-sheets";
import { gridOf, readRanges } from "./read-ranges";

/** What is there and the cells that recognising starts from, in two round trips. */
export async function surveyWorkbook(
  context: Excel.RequestContext,
  plan: PlanHeads
): Promise<Survey> {
  const { tables, state, ...rest } = await takeInventory(context);
  const ranges = plan({ ...rest, tables: [] }, state);
  const asked = tables.map((table) => {
    const range = context.workbook.tables.getItem(table.name).getRange();
    const head = range.getRow(0).getResizedRange(TABLE_HEAD_ROWS - 1, 0);
    const { worksheet } = range;
    worksheet.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range, worksheet, head: head.load("values,numberFormat") };
  });
  // The tables asked for above come with the first of these requests.
  const planned = await readRanges(context, ranges);
  const placed = asked.map(({ table, range, worksheet, head }) => {
    const { rowIndex: top, columnIndex: left, rowCount, columnCount: columns } = range;
    const whole: SheetRange = { sheet: worksheet.name, top, left, rows: rowCount, columns };
    const rows = Math.min(rowCount, TABLE_HEAD_ROWS);
    const grid = gridOf(head, { ...whole, rows });
    return {
      listing: { ...table, range: whole },
      head: { ...grid, values: grid.values.slice(0, rows), formats: grid.formats.slice(0, rows) },
    };
  });
  const listing: Listing = { ...rest, tables: placed.map((table) => table.listing) };
  return { listing, state, heads: [...planned, ...placed.map((table) => table.head)] };
}
