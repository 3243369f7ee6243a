import { addSheet, changeCell, emptyWorkbook, type Workbook } from "../../src/workbook/model";

/** Rows of cells as a person would type them; null leaves a cell empty. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

/** A workbook with plain blocks of cells, each sheet from A1 on. */
export function workbookWith(sheets: Readonly<Record<string, Rows>>): Workbook {
  const workbook = emptyWorkbook("made.xlsx");
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) changeCell(sheet, row, column, { value });
      });
    });
  }
  return workbook;
}
