import type { CellRange } from "../../cells/address";
import type { Cell, Sheet } from "../../workbook/model";

const NO_CELLS: ReadonlyMap<number, Cell> = new Map();

/** The smallest range around all cells that differ between two states of a sheet, or null for none. */
export function rangeAround(now: Sheet, before: Sheet): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const rows = new Set([...now.rows.keys(), ...before.rows.keys()]);
  for (const row of rows) {
    const [cells, earlier] = [now.rows.get(row) ?? NO_CELLS, before.rows.get(row) ?? NO_CELLS];
    for (const column of new Set([...cells.keys(), ...earlier.keys()])) {
      if (cells.get(column) === earlier.get(column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
