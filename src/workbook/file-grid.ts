import type { SheetRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import { DoorError } from "../engine/door";
import { sheetByName, type Workbook } from "./model";
import { gridOf } from "./read-grid";

/** The cells of a range. Throws a `DoorError` `sheetMissing` where the workbook has no such sheet. */
export function readGrid(workbook: Workbook, range: SheetRange): Grid {
  const sheet = sheetByName(workbook, range.sheet);
  if (sheet === null) throw new DoorError({ code: "sheetMissing", sheet: range.sheet });
  return gridOf(sheet, range);
}
