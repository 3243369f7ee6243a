import type { ChartBox } from "./placed";
import { DEFAULT_ROW_HEIGHT } from "./styles";

/** Excel's own column width, for columns that nobody set. */
export const DEFAULT_COLUMN_WIDTH = 64;

/** Pixels of columns and rows from the corner of a sheet on. */
export interface PixelGrid {
  readonly columnWidths: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
}

export const columnWidth = (grid: PixelGrid, column: number): number =>
  grid.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;

export const rowHeight = (grid: PixelGrid, row: number): number =>
  grid.rowHeights[row] ?? DEFAULT_ROW_HEIGHT;

/** Pixels from the left edge of the sheet to a column. */
export function columnLeft(grid: PixelGrid, column: number): number {
  let left = 0;
  for (let before = 0; before < column; before++) left += columnWidth(grid, before);
  return left;
}

/** Pixels from the top edge of the sheet to a row. */
export function rowTop(grid: PixelGrid, row: number): number {
  let top = 0;
  for (let before = 0; before < row; before++) top += rowHeight(grid, before);
  return top;
}

/** A rectangle of pixels as a chart's place: its corner as cell plus the pixels into that cell. */
export function chartBox(
  grid: PixelGrid,
  rectangle: { left: number; top: number; width: number; height: number }
): ChartBox {
  let [column, xInCell] = [0, rectangle.left];
  while (xInCell >= columnWidth(grid, column)) xInCell -= columnWidth(grid, column++);
  let [row, yInCell] = [0, rectangle.top];
  while (yInCell >= rowHeight(grid, row)) yInCell -= rowHeight(grid, row++);
  return { row, column, xInCell, yInCell, ...rectangle };
}

/**
 * The first column at least `pixels` to the right of column `from`, for text beside text. Null where that is
 * beyond `last`.
 */
export function columnAfter(
  grid: PixelGrid,
  from: number,
  pixels: number,
  last: number
): number | null {
  let room = 0;
  for (let column = from; column <= last; column++) {
    if (room >= pixels) return column;
    room += columnWidth(grid, column);
  }
  return null;
}
