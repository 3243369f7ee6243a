import { SHEET_COLUMNS, SHEET_ROWS, type CellPosition } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";
import { DEFAULT_HEIGHT, DEFAULT_WIDTH } from "../../host/cells/sizes";
import { axisOf, type Axis } from "./axis";

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Rows and columns that can be scrolled to beyond what a sheet holds. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
/** Selecting far out adds rows and columns in such steps. */
const ROW_STEP = 500;
const COLUMN_STEP = 40;

/** How far a selected cell makes the sheet reach. */
export function reachOf(cell: CellPosition): CellPosition {
  return {
    row: Math.ceil((cell.row + 1) / ROW_STEP) * ROW_STEP,
    column: Math.ceil((cell.column + 1) / COLUMN_STEP) * COLUMN_STEP,
  };
}

/** The rows and columns that are drawn: all that hold something, as far as `reach`, and some to spare. */
export function axesOf(sheet: Sheet, reach: CellPosition): Axes {
  let [bottom, right] = [0, 0];
  for (const [row, cells] of sheet.rows) {
    if (row > bottom) bottom = row;
    for (const column of cells.keys()) if (column > right) right = column;
  }
  for (const { box } of sheet.charts) {
    bottom = Math.max(bottom, box.row + Math.ceil(box.height / DEFAULT_HEIGHT));
    right = Math.max(right, box.column + Math.ceil(box.width / DEFAULT_WIDTH));
  }
  const rows = Math.min(SHEET_ROWS, Math.max(reach.row, bottom + SPARE_ROWS));
  const columns = Math.min(SHEET_COLUMNS, Math.max(reach.column, right + SPARE_COLUMNS));
  return {
    rows: axisOf(rows, DEFAULT_HEIGHT, sheet.rowHeights),
    columns: axisOf(columns, DEFAULT_WIDTH, sheet.columnWidths),
  };
}
