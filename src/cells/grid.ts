import type { SheetRange } from "./address";
import type { CellValue } from "./value";

/**
 * The cells of one range as read: `values[row][column]`, rows may be shorter than `range.columns` (the rest is
 * empty). `formats` holds the number formats (en-US form) in the same shape; a missing entry means "General".
 */
export interface Grid {
  readonly range: SheetRange;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** The value at a row and column counted from the grid's own corner; null outside. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

/** The number format at a row and column counted from the grid's own corner. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formats[row]?.[column] ?? "General";
}
