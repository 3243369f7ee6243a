import type { SheetRange } from "../cells/address";
import type { Workbook } from "./model";

/** Formulas on a sheet whose results the file does not hold. */
export interface UnsavedResults {
  readonly count: number;
  /** The first of them. */
  readonly first: SheetRange;
}

/**
 * Where a workbook has formulas without stored results, by sheet: programs other than Excel write such files. Their
 * cells read as empty until the workbook was once opened in Excel and saved.
 */
export function unsavedResults(workbook: Workbook): UnsavedResults[] {
  return workbook.sheets.flatMap((sheet) => {
    let count = 0;
    let first: SheetRange | null = null;
    for (const [row, cells] of sheet.rows) {
      for (const [column, cell] of cells) {
        if (cell.formula === null || cell.value !== null) continue;
        count++;
        first ??= { sheet: sheet.name, top: row, left: column, rows: 1, columns: 1 };
      }
    }
    return first ? [{ count, first }] : [];
  });
}
