import type { CellPosition, CellRange } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";
import { isEmpty } from "./cell-text";
import type { Axes } from "./extent";

/** A selection as it came about: from the active cell to the one it was extended to. */
export interface Cursor {
  readonly active: CellPosition;
  readonly head: CellPosition;
}

export function cursorOf(range: CellRange): Cursor {
  return {
    active: { row: range.top, column: range.left },
    head: { row: range.top + range.rows - 1, column: range.left + range.columns - 1 },
  };
}

export function rangeOf({ active, head }: Cursor): CellRange {
  return {
    top: Math.min(active.row, head.row),
    left: Math.min(active.column, head.column),
    rows: Math.abs(active.row - head.row) + 1,
    columns: Math.abs(active.column - head.column) + 1,
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Keys that move the selection, and how; `page` is how many rows are in view. */
export interface Move {
  readonly key: string;
  readonly control: boolean;
  readonly shift: boolean;
  readonly page: number;
}

/** Where a key moves a cursor, as in Excel; null for a key that moves nothing. */
export function movedCursor(cursor: Cursor, move: Move, sheet: Sheet, axes: Axes): Cursor | null {
  const from = move.shift ? cursor.head : cursor.active;
  const target = targetOf(from, move, sheet, axes);
  if (!target) return null;
  const head = {
    row: Math.min(Math.max(target.row, 0), axes.rows.count - 1),
    column: Math.min(Math.max(target.column, 0), axes.columns.count - 1),
  };
  return move.shift ? { active: cursor.active, head } : { active: head, head };
}

function targetOf(
  from: CellPosition,
  { key, control, page }: Move,
  sheet: Sheet,
  axes: Axes
): CellPosition | null {
  const step = STEPS[key];
  if (step) return control ? edge(from, step, sheet, axes) : plus(from, step);
  switch (key) {
    case "Home":
      return { row: control ? 0 : from.row, column: 0 };
    case "End":
      return control ? lastUsed(sheet) : edge(from, [0, 1], sheet, axes);
    case "PageUp":
      return plus(from, [-page, 0]);
    case "PageDown":
      return plus(from, [page, 0]);
    default:
      return null;
  }
}

const plus = ({ row, column }: CellPosition, [down, right]: readonly [number, number]) => ({
  row: row + down,
  column: column + right,
});

/** The end of the filled cells in a direction, or the next filled one; the last cell drawn where there is none. */
function edge(
  from: CellPosition,
  step: readonly [number, number],
  sheet: Sheet,
  axes: Axes
): CellPosition {
  const isFilled = ({ row, column }: CellPosition) => !isEmpty(sheet.rows.get(row)?.get(column));
  const isOn = ({ row, column }: CellPosition) =>
    row >= 0 && column >= 0 && row < axes.rows.count && column < axes.columns.count;
  let at = from;
  let next = plus(at, step);
  const runs = isFilled(at) && isOn(next) && isFilled(next);
  while (isOn(next) && (runs ? isFilled(next) : !isFilled(next))) {
    at = next;
    next = plus(at, step);
  }
  return runs || !isOn(next) ? at : next;
}

function lastUsed(sheet: Sheet): CellPosition {
  let [row, column] = [0, 0];
  for (const [at, cells] of sheet.rows) {
    for (const [each, cell] of cells) {
      if (isEmpty(cell)) continue;
      row = Math.max(row, at);
      column = Math.max(column, each);
    }
  }
  return { row, column };
}
