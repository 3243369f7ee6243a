import {
  columnIndex,
  parseAddress,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type CellRange,
  type SheetRange,
} from "../cells/address";

const COLUMNS = /^(.*!)?\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/s;
const ROWS = /^(.*!)?\$?(\d{1,7}):\$?(\d{1,7})$/s;

/** Reads what a defined name or a link refers to: an address as `parseAddress` does, or whole columns or rows of a sheet. */
export function parseReference(text: string): SheetRange | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [first, last] = columns
      .slice(2)
      .map(columnIndex)
      .sort((a, b) => a - b);
    if (last >= SHEET_COLUMNS) return null;
    const sheet = sheetOf(columns[1]);
    return { sheet, top: 0, left: first, rows: SHEET_ROWS, columns: last - first + 1 };
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [first, last] = rows
      .slice(2)
      .map(Number)
      .sort((a, b) => a - b);
    if (first < 1 || last > SHEET_ROWS) return null;
    const sheet = sheetOf(rows[1]);
    return { sheet, top: first - 1, left: 0, rows: last - first + 1, columns: SHEET_COLUMNS };
  }
  return parseAddress(text);
}

function sheetOf(prefix: string | undefined): string {
  return prefix === undefined ? "" : (parseAddress(`${prefix}A1`)?.sheet ?? "");
}

/** A range on the sheet that is being read ("A1:F9"), or null. */
export function parseRange(text: string | null): CellRange | null {
  const range = text === null ? null : parseReference(text.trim());
  if (range === null) return null;
  const { top, left, rows, columns } = range;
  return { top, left, rows, columns };
}

/** Several ranges separated by spaces, as `sqref` gives them; what is no range is left out. */
export function parseRanges(text: string | null): CellRange[] {
  return (text ?? "").split(/\s+/).flatMap((part) => parseRange(part) ?? []);
}
