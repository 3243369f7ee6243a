import type { CellRange, SheetRange } from "../cells/address";
import type { Listing } from "../engine/door";
import { usedRange, type Sheet, type Workbook } from "./model";

/** Hidden names of the whole workbook that begin like this say which analysis a sheet is the result of. */
const RESULT = "_CT_";
/** Names Excel keeps for itself: printed areas, filters. */
const EXCELS_OWN = "_xlnm.";

/** What a workbook holds: its sheets in tab order, its tables and the names people gave. */
export function listing(workbook: Workbook): Listing {
  return {
    fileName: workbook.fileName,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visible: sheet.visibility === "visible",
      used: onSheet(sheet, usedRange(sheet)),
      isProtected: sheet.isProtected,
      resultOf: resultOf(workbook, sheet),
    })),
    tables: workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range, hasHeader, hasTotals }) => ({
        name,
        range: { sheet: sheet.name, ...range },
        hasHeader,
        hasTotals,
      }))
    ),
    names: workbook.names
      .filter(({ name }) => !name.startsWith(EXCELS_OWN))
      .map(({ name, hidden, range }) => ({ name, visible: !hidden, range })),
  };
}

function onSheet(sheet: Sheet, range: CellRange | null): SheetRange | null {
  return range && { sheet: sheet.name, ...range };
}

/** The analysis whose result a sheet is, or null. */
export function resultOf(workbook: Workbook, sheet: Sheet): string | null {
  const mark = workbook.names.find(
    ({ name, sheetId, hidden, range }) =>
      hidden && sheetId === null && name.startsWith(RESULT) && range?.sheet === sheet.name
  );
  return mark ? mark.name.slice(RESULT.length) : null;
}
