import type { Cell } from "../../../workbook/model";
import type { Axis } from "./axis";
import {
  indentOf,
  isEmpty,
  PADDING,
  pixelsOfText,
  shownText,
  sideOf,
  type Side,
} from "./cell-text";

/** One cell as it is drawn: pixels from the sheet's left edge, as wide as its text may run. */
export interface DrawnCell {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
  readonly side: Side;
  readonly left: number;
  readonly width: number;
}

/** Columns that are looked through for text that runs into view from outside. */
const FARTHEST = 60;

/**
 * The cells of one row that show between two columns. Text that is wider than its column runs on over empty
 * neighbours, also from columns out of view; `covered` tells of cells that lie under a merged one.
 */
export function drawnCells(
  cells: ReadonlyMap<number, Cell>,
  columns: Axis,
  first: number,
  last: number,
  covered: (column: number) => boolean
): DrawnCell[] {
  const drawn: DrawnCell[] = [];
  const from = Math.max(0, first - FARTHEST);
  const to = Math.min(columns.count - 1, last + FARTHEST);
  for (let column = from; column <= to; column++) {
    const cell = cells.get(column);
    if (!cell || covered(column)) continue;
    const each = drawnCell(cells, columns, column, cell, covered);
    const right = each.left + each.width;
    const inView = right > columns.start(first) && each.left < columns.start(last + 1);
    if (inView && (isSeen(each) || !isEmpty(cell))) drawn.push(each);
  }
  return drawn;
}

function isSeen({ cell: { look } }: DrawnCell): boolean {
  return look !== null && (look.fill !== null || look.borderBottom !== null);
}

function drawnCell(
  cells: ReadonlyMap<number, Cell>,
  columns: Axis,
  column: number,
  cell: Cell,
  covered: (column: number) => boolean
): DrawnCell {
  const own = columns.size(column);
  const text = shownText(cell, own);
  const side = sideOf(cell);
  let left = columns.start(column);
  let width = own;
  const missing = pixelsOfText(cell, text) + 2 * PADDING + indentOf(cell) - own;
  if (missing > 0 && typeof cell.value === "string" && cell.look?.wrap !== true) {
    const free = (at: number): boolean =>
      at >= 0 && at < columns.count && isEmpty(cells.get(at)) && !covered(at);
    const share = side === "center" ? missing / 2 : missing;
    if (side !== "right") {
      for (let next = column + 1, got = 0; got < share && free(next); next++) {
        got += columns.size(next);
        width += columns.size(next);
      }
    }
    if (side !== "left") {
      for (let next = column - 1, got = 0; got < share && free(next); next--) {
        got += columns.size(next);
        left -= columns.size(next);
        width += columns.size(next);
      }
    }
  }
  return { column, cell, text, side, left, width };
}
