import type { CellRange } from "../cells/address";
import { cellValueOf } from "./cell-values";
import type { HeldCell } from "../engine/written-contents";

/** Cells of a sheet as they are, in a form that can be written back. */
export interface Content {
  readonly range: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Cells asked for in one request: each comes as value, formula and format, and answers stay under 5 MB. */
const CELLS_AT_ONCE = 50_000;

export function rangeOf(cells: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = cells;
  return { top, left, rows, columns };
}

/**
 * Asks for the content of a range, in chunks. The last chunk is left in the queue: the answer may be taken after the
 * next sync.
 */
export async function askForContent(
  sheet: Excel.Worksheet,
  range: CellRange
): Promise<() => Content> {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / range.columns));
  const parts: Excel.Range[] = [];
  for (let row = 0; row < range.rows; row += rowsAtOnce) {
    // Chunks under the payload limit, one request each.
    if (row > 0) await sheet.context.sync();
    const rows = Math.min(rowsAtOnce, range.rows - row);
    const part = sheet.getRangeByIndexes(range.top + row, range.left, rows, range.columns);
    parts.push(part.load("values,formulas,numberFormat"));
  }
  return () => ({
    range,
    values: parts.flatMap((part) => part.values as unknown[][]),
    formulas: parts.flatMap((part) => part.formulas as unknown[][]),
    formats: parts.flatMap((part) => part.numberFormat as string[][]),
  });
}

/** Whether a cell of the sheet holds something. */
export function isFilled(content: Content | null, row: number, column: number): boolean {
  if (content === null) return false;
  const found = content.formulas[row - content.range.top]?.[column - content.range.left];
  return found !== undefined && found !== "";
}

/** What a cell of the sheet holds. */
export function heldIn(content: Content | null, row: number, column: number): HeldCell {
  const { top, left } = content?.range ?? { top: 0, left: 0 };
  const value = content?.values[row - top]?.[column - left];
  const formula = content?.formulas[row - top]?.[column - left];
  return {
    value: cellValueOf(value),
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
  };
}

/** A cell as it has to be written to be again what it was: text behind an apostrophe, formulas as they are. */
export function writtenBack(value: unknown, formula: unknown): unknown {
  if (typeof value === "string" && formula === value) return value === "" ? "" : `'${value}`;
  return formula;
}
