import type { SheetRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { CellValue } from "../cells/value";
import { DoorError } from "../engine/door";
import { sheetByName, type Workbook } from "./model";

/** The cells of a range. Throws a `DoorError` `sheetMissing` where the workbook has no such sheet. */
export function readGrid(workbook: Workbook, range: SheetRange): Grid {
  const sheet = sheetByName(workbook, range.sheet);
  if (sheet === null) throw new DoorError({ code: "sheetMissing", sheet: range.sheet });
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (let row = range.top; row < range.top + range.rows; row++) {
    const cells = sheet.rows.get(row);
    const [rowValues, rowFormats]: [CellValue[], string[]] = [[], []];
    for (let column = 0; cells && column < range.columns; column++) {
      const cell = cells.get(range.left + column);
      rowValues.push(cell?.value === "" ? null : (cell?.value ?? null));
      rowFormats.push(cell?.format ?? "General");
    }
    values.push(rowValues);
    formats.push(rowFormats);
  }
  return { range, values, formats };
}
