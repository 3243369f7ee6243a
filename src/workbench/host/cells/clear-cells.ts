import type { CellRange } from "../../../cells/address";
import { changeCell, type Cell, type Sheet } from "../../../workbook/model";
import { rowsIn } from "../../../workbook/read-grid";
import { raiseChanged, raiseFormatChanged } from "../events";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "../open-workbook";
import { keepHeaders } from "../table-headers";
import { without } from "../without-range";

/** What `Range.clear` takes away. */
export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

const CONTENTS: Partial<Cell> = { value: null, formula: null, quoted: false };
const FORMATS: Partial<Cell> = { format: "General", look: null };

const CLEARED: Readonly<Record<ClearWhat, Partial<Cell>>> = {
  All: { ...CONTENTS, ...FORMATS, link: null },
  Formats: FORMATS,
  Contents: CONTENTS,
  Hyperlinks: { link: null },
  RemoveHyperlinks: { link: null, look: null },
};

/** Empties cells of their contents, formats or links; cells that were never filled stay out of the sheet. */
export function clearCells(
  open: OpenWorkbook,
  sheet: Sheet,
  range: CellRange,
  what: ClearWhat
): void {
  beginSheetChange(open, sheet);
  for (const [row, cells] of rowsIn(sheet.rows, range)) {
    for (const [column, cell] of cells) {
      if (column < range.left || column >= range.left + range.columns) continue;
      if (what === "RemoveHyperlinks" && cell.link === null) continue;
      changeCell(sheet, row, column, CLEARED[what]);
    }
  }
  if (what === "All" || what === "Formats") {
    clearBlocks(sheet, range, what === "All");
    raiseFormatChanged(open, sheet, range);
  }
  if (what === "All" || what === "Contents") {
    keepHeaders(sheet, range);
    raiseChanged(open, sheet, range);
  }
}

/** Gives cells the looks of untouched ones, as the style "Normal" does; conditional formats and lists stay. */
export function resetLooks(open: OpenWorkbook, sheet: Sheet, range: CellRange): void {
  beginSheetChange(open, sheet);
  for (const [row, cells] of rowsIn(sheet.rows, range)) {
    for (const column of cells.keys()) {
      if (column < range.left || column >= range.left + range.columns) continue;
      changeCell(sheet, row, column, FORMATS);
    }
  }
  raiseFormatChanged(open, sheet, range);
}

function clearBlocks(sheet: Sheet, range: CellRange, validations: boolean): void {
  const bars = sheet.dataBars.flatMap((bar) =>
    without(bar.range, range).map((rest) => ({ ...bar, range: rest }))
  );
  const lists = sheet.validations.flatMap((list) =>
    without(list.range, range).map((rest) => ({ ...list, range: rest }))
  );
  if (bars.length !== sheet.dataBars.length || bars.some((bar, i) => bar !== sheet.dataBars[i])) {
    sheet.dataBars = bars;
    sheetChanged(sheet);
  }
  if (validations && JSON.stringify(lists) !== JSON.stringify(sheet.validations)) {
    sheet.validations = lists;
    sheetChanged(sheet);
  }
}
