import { columnIndex, columnLetters, SHEET_COLUMNS, SHEET_ROWS } from "../cells/address";

/** Texts, quoted sheet names and brackets, which stay as they are; then cells and columns (A1, A:C); then rows (1:3). */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\d_.$])\$?[A-Za-z]{1,3}(?:\$?\d{1,7}|:\$?[A-Za-z]{1,3})(?![\p{L}\d_.(!])|(?<![\p{L}\d_.$:])\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\d_.])/gu;

/**
 * A formula as it reads when it is filled down and right: relative references move, those with "$" stay. A reference
 * that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PARTS, (part) => {
    if (/^["'[]/.test(part)) return part;
    const moved = part.replace(
      /(\$?)([A-Za-z]+|\d+)/g,
      (fixed: string, dollar: string, place: string) => {
        if (dollar !== "") return fixed;
        return /\d/.test(place) ? movedRow(place, rows) : movedColumn(place, columns);
      }
    );
    return moved.includes("#") ? "#REF!" : moved;
  });
}

function movedColumn(letters: string, by: number): string {
  const index = columnIndex(letters) + by;
  return index >= 0 && index < SHEET_COLUMNS ? columnLetters(index) : "#";
}

function movedRow(digits: string, by: number): string {
  const row = Number(digits) + by;
  return row >= 1 && row <= SHEET_ROWS ? String(row) : "#";
}
