import type { Listing } from "../engine/door";
import { identifiedBy } from "../sheets/result-names";
import { usedRange, type Workbook } from "./model";

/** What a workbook holds, as doors list it. */
export function listWorkbook(workbook: Workbook): Listing {
  const results = new Map(
    workbook.names.flatMap(({ name, sheetId, range }) => {
      const id = sheetId === null ? identifiedBy(name) : null;
      return id !== null && range ? [[range.sheet, id] as const] : [];
    })
  );
  return {
    fileName: workbook.fileName,
    sheets: workbook.sheets.map((sheet) => {
      const used = usedRange(sheet);
      return {
        name: sheet.name,
        visible: sheet.visibility === "visible",
        used: used && { ...used, sheet: sheet.name },
        isProtected: sheet.isProtected,
        resultOf: results.get(sheet.name) ?? null,
      };
    }),
    tables: workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range, hasHeader, hasTotals }) => ({
        name,
        range: { ...range, sheet: sheet.name },
        hasHeader,
        hasTotals,
      }))
    ),
    names: workbook.names.map(({ name, hidden, range }) => ({ name, visible: !hidden, range })),
  };
}
