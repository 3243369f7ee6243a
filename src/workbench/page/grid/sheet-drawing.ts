import type { CellRange } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";
import { dataBarsOf, isInside, type Bar } from "./data-bars";
import { tableLook, type TableLook } from "./table-look";

/** What besides its own contents goes into the drawing of a cell; made anew when the sheet changes. */
export interface SheetDrawing {
  readonly sheet: Sheet;
  readonly barOf: (row: number, column: number) => Bar | null;
  readonly tableOf: (row: number, column: number) => TableLook | null;
  /** The merged cells that hold a cell, or null. */
  readonly mergedAt: (row: number, column: number) => CellRange | null;
}

export function drawingOf(sheet: Sheet): SheetDrawing {
  return {
    sheet,
    barOf: dataBarsOf(sheet),
    tableOf(row, column) {
      const table = sheet.tables.find(({ range }) => isInside(range, row, column));
      return table ? tableLook(table, row) : null;
    },
    mergedAt: (row, column) => sheet.merged.find((range) => isInside(range, row, column)) ?? null,
  };
}
