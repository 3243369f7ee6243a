import type { CellRange, SheetRange } from "../cells/address";
import type { Listing } from "../engine/door";
import { identifiedBy } from "../sheets/result-names";
import { usedRange, type Sheet, type Workbook } from "./model";

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

/** The analysis whose result a sheet is, by the hidden name of the whole workbook that points at it; else null. */
export function resultOf({ names }: Workbook, { name }: Sheet): string | null {
  const marks = names.filter(
    ({ hidden, sheetId, range }) => hidden && sheetId === null && range?.sheet === name
  );
  return marks.map((mark) => identifiedBy(mark.name)).find((id) => id !== null) ?? null;
}
