/** One cell, counted from zero: A1 is `{ row: 0, column: 0 }`. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, counted from zero; `rows` and `columns` are at least 1. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a named sheet. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** The size of an Excel sheet. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "AA" → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `{ row: 13, column: 2 }` → "C14". */
export function cellAddress(position: CellPosition): string {
  return columnLetters(position.column) + String(position.row + 1);
}

/** "A1:F200", or "C14" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress({ row: range.top, column: range.left });
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress({ row: range.top + range.rows - 1, column: range.left + range.columns - 1 })}`;
}

/** A sheet name as formulas write it, in quotes where it needs them. */
export function quoteSheetName(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) &&
    !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "Ties!A1:F200" or "'Partner survey'!C14". */
export function sheetAddress(range: SheetRange): string {
  return `${quoteSheetName(range.sheet)}!${rangeAddress(range)}`;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/**
 * Reads "B2", "$B$2:F9", "Ties!A1:F200" or "'Partner survey'!C14"; `sheet` is "" where the text names none.
 * Returns null for anything else, and for addresses outside a sheet.
 */
export function parseAddress(text: string): SheetRange | null {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? "" : text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const [first, second = first, ...more] = text.slice(bang + 1).split(":");
  const start = CORNER.exec(first ?? "");
  const end = CORNER.exec(second ?? "");
  if (!start || !end || more.length > 0) return null;
  const rows = [Number(start[2]) - 1, Number(end[2]) - 1].sort((a, b) => a - b);
  const columns = [columnIndex(start[1]), columnIndex(end[1])].sort((a, b) => a - b);
  if (rows[0] < 0 || rows[1] >= SHEET_ROWS || columns[1] >= SHEET_COLUMNS) return null;
  return {
    sheet,
    top: rows[0],
    left: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}

/** The cells two ranges share, or null. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(a.top + a.rows, b.top + b.rows) - top;
  const columns = Math.min(a.left + a.columns, b.left + b.columns) - left;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}
