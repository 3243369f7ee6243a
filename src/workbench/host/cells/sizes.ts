import type { CellRange } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";

/** Pixels. */
export const DEFAULT_WIDTH = 64;
export const DEFAULT_HEIGHT = 20;

export const widthOf = (sheet: Sheet, column: number): number =>
  sheet.columnWidths.get(column) ?? DEFAULT_WIDTH;
export const heightOf = (sheet: Sheet, row: number): number =>
  sheet.rowHeights.get(row) ?? DEFAULT_HEIGHT;

/** Pixels from one column's left edge to another's. */
export function widthBetween(sheet: Sheet, from: number, to: number): number {
  return extent(sheet.columnWidths, DEFAULT_WIDTH, from, to);
}

/** Pixels from one row's top edge to another's. */
export function heightBetween(sheet: Sheet, from: number, to: number): number {
  return extent(sheet.rowHeights, DEFAULT_HEIGHT, from, to);
}

function extent(sizes: Map<number, number>, usual: number, from: number, to: number): number {
  let total = (to - from) * usual;
  for (const [index, size] of sizes) if (index >= from && index < to) total += size - usual;
  return total;
}

/** A rectangle of cells in pixels from the sheet's corner. */
export function pixelBox(
  sheet: Sheet,
  range: CellRange
): { left: number; top: number; width: number; height: number } {
  return {
    left: widthBetween(sheet, 0, range.left),
    top: heightBetween(sheet, 0, range.top),
    width: widthBetween(sheet, range.left, range.left + range.columns),
    height: heightBetween(sheet, range.top, range.top + range.rows),
  };
}

/** The cell under a point, and how far into that cell the point lies; pixels. */
export function cellUnder(
  sheet: Sheet,
  left: number,
  top: number
): { row: number; column: number; xInCell: number; yInCell: number } {
  let column = 0;
  let x = left;
  for (; x >= widthOf(sheet, column); column++) x -= widthOf(sheet, column);
  let row = 0;
  let y = top;
  for (; y >= heightOf(sheet, row); row++) y -= heightOf(sheet, row);
  return { row, column, xInCell: x, yInCell: y };
}
