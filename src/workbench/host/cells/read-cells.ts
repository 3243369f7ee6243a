import { SHEET_COLUMNS, SHEET_ROWS, type CellRange } from "../../../cells/address";
import { isCellError, type CellValue } from "../../../cells/value";
import { cellAt, type Cell, type Sheet } from "../../../workbook/model";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { displayText } from "./display-text";

/** The most cells one get may ask for. */
const MOST_CELLS = 5_000_000;

/** Whole columns and rows have no cell values of their own: Excel answers null. */
export function isUnbounded(range: CellRange): boolean {
  return range.rows === SHEET_ROWS || range.columns === SHEET_COLUMNS;
}

/** One entry a cell, row by row; null for whole rows and columns. */
export function readCells(sheet: Sheet, range: CellRange, read: (cell: Cell | null) => Json): Json {
  if (isUnbounded(range)) return null;
  if (range.rows * range.columns > MOST_CELLS) {
    throw new HostError("InvalidArgument", `${range.rows * range.columns} cells in one get`);
  }
  return Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (__, column) =>
      read(cellAt(sheet, range.top + row, range.left + column))
    )
  );
}

/** A cell's value on the wire: "" for an empty cell, the code for an error. */
export function wireValue(value: CellValue | undefined): Json {
  if (value === null || value === undefined) return "";
  return isCellError(value) ? value.error : value;
}

export function wireFormula(cell: Cell | null): Json {
  return cell && cell.formula !== null ? `=${cell.formula}` : wireValue(cell?.value);
}

export function wireText(cell: Cell | null): Json {
  return cell ? displayText(cell.value, cell.format) : "";
}

export function valueType(cell: Cell | null): Json {
  const value = cell?.value ?? null;
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}
