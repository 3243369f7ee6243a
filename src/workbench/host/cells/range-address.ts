import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  columnIndex,
  columnLetters,
  intersection,
  parseAddress,
  quoteSheetName,
  rangeAddress,
  type CellRange,
} from "../../../cells/address";
import { usedRange, type Sheet } from "../../../workbook/model";
import { HostError } from "../host-error";
import { rowsIn } from "../../../workbook/read-grid";

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Reads "A1", "$A$1:B2", "A:C" or "2:5" (without a sheet); null for anything else. */
export function parseRange(text: string): CellRange | null {
  const columns = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]), columnIndex(columns[2])].sort((a, b) => a - b);
    if (last >= SHEET_COLUMNS) return null;
    return { top: 0, left: first, rows: SHEET_ROWS, columns: last - first + 1 };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [first, last] = [Number(rows[1]), Number(rows[2])].sort((a, b) => a - b);
    if (first < 1 || last > SHEET_ROWS) return null;
    return { top: first - 1, left: 0, rows: last - first + 1, columns: SHEET_COLUMNS };
  }
  const cells = text.includes("!") ? null : parseAddress(text);
  return cells && { top: cells.top, left: cells.left, rows: cells.rows, columns: cells.columns };
}

/** The address without its sheet, whole columns as "A:C" and whole rows as "2:5". */
export function shownAddress(range: CellRange): string {
  if (range.columns === SHEET_COLUMNS) return `${range.top + 1}:${range.top + range.rows}`;
  if (range.rows === SHEET_ROWS) {
    return `${columnLetters(range.left)}:${columnLetters(range.left + range.columns - 1)}`;
  }
  return rangeAddress(range);
}

export function fullAddress(sheet: Sheet, range: CellRange): string {
  return `${quoteSheetName(sheet.name)}!${shownAddress(range)}`;
}

/** "Ties!$A$1:$F$20", as names and chart formulas refer to cells. */
export function absoluteAddress(sheet: Sheet, range: CellRange): string {
  const bound = shownAddress(range).replace(/([A-Z]+)?(\d+)?/g, (_, column, row) =>
    [column, row].map((part: string | undefined) => (part ? `$${part}` : "")).join("")
  );
  return `${quoteSheetName(sheet.name)}!${bound}`;
}

/** Refuses a range that is not wholly on the sheet. */
export function onSheet(range: CellRange): CellRange {
  const inside =
    range.top >= 0 &&
    range.left >= 0 &&
    range.rows >= 1 &&
    range.columns >= 1 &&
    range.top + range.rows <= SHEET_ROWS &&
    range.left + range.columns <= SHEET_COLUMNS;
  if (!inside) throw new HostError("InvalidArgument", "a range outside the sheet");
  return range;
}

/** The smallest range that holds both. */
export function boundingRange(a: CellRange, b: CellRange): CellRange {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(a.top + a.rows, b.top + b.rows) - top,
    columns: Math.max(a.left + a.columns, b.left + b.columns) - left,
  };
}

/** The used cells of a sheet: those with a value, or also those that only look different. */
export function usedCells(sheet: Sheet, valuesOnly: boolean): CellRange | null {
  const withValues = usedRange(sheet);
  if (valuesOnly) return withValues;
  let used = withValues;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.look === null && cell.format === "General") continue;
      const one = { top: row, left: column, rows: 1, columns: 1 };
      used = used ? boundingRange(used, one) : one;
    }
  }
  return used;
}

/** The used cells within a range; with values only, shrunk to those that hold one. */
export function usedWithin(sheet: Sheet, range: CellRange, valuesOnly: boolean): CellRange | null {
  const used = usedCells(sheet, valuesOnly);
  const shared = used && intersection(used, range);
  if (!shared) return null;
  let found: CellRange | null = null;
  for (const [row, cells] of rowsIn(sheet.rows, shared)) {
    for (const [column, cell] of cells) {
      if (column < shared.left || column >= shared.left + shared.columns) continue;
      if (cell.value === null && cell.formula === null && valuesOnly) continue;
      const one = { top: row, left: column, rows: 1, columns: 1 };
      found = found ? boundingRange(found, one) : one;
    }
  }
  return found;
}
