import { freeSheetName, freeTableName, tableHeaders } from "../sheets/free-names";
import { writtenValue } from "./cell-values";
import { inExcel } from "./in-excel";
import { POINTS_PER_PIXEL } from "./points";

/** An empty table to be filled in by the user. */
export interface BlankTable {
  /** The tab wanted; a number is added where the workbook has one. */
  readonly sheet: string;
  /** The Excel table's name wanted. */
  readonly name: string;
  readonly columns: readonly BlankColumn[];
}

export interface BlankColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Words to choose from; null where anything may be typed. */
  readonly choices: readonly string[] | null;
}

/** Rows that offer their choices before the table grows; Excel carries the choices on to new rows. */
const ROWS = 12;

function small(items: readonly { readonly name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}

/** Adds a sheet with a native table of empty rows behind the last one and shows it. */
export async function insertTable({ sheet: tab, name, columns }: BlankTable): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    const sheet = worksheets.add(freeSheetName(tab, small(worksheets.items)));
    const headers = tableHeaders(columns.map(({ header }) => header));
    sheet.getRangeByIndexes(0, 0, 1, headers.length).values = [headers.map(writtenValue)];
    const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, ROWS + 1, headers.length), true);
    table.name = freeTableName(name, small([...tables.items, ...names.items]));
    columns.forEach(({ width, choices }, column) => {
      const cells = sheet.getRangeByIndexes(1, column, ROWS, 1);
      cells.getEntireColumn().format.columnWidth = width * POINTS_PER_PIXEL;
      if (choices !== null) {
        cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
      }
    });
    sheet.activate();
    sheet.getCell(1, 0).select();
    await context.sync();
  });
}
