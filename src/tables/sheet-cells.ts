import type { SheetRange } from "../cells/address";
import { type Grid, formatAt, valueAt } from "../cells/grid";
import { type CellValue, isBlank } from "../cells/value";

/** The cells of one sheet as far as they were read, whichever grids they came in. Rows and columns count from zero. */
export interface SheetCells {
  readonly grids: readonly Grid[];
  /** Null for an empty cell and for one that was not read. */
  readonly value: (row: number, column: number) => CellValue;
  readonly format: (row: number, column: number) => string;
  readonly wasRead: (row: number, column: number) => boolean;
  /** Whether every cell of a row between two columns is blank; cells that were not read count as blank. */
  readonly isBlankRow: (row: number, left: number, columns: number) => boolean;
}

const holds = ({ range }: Grid, row: number, column: number): boolean =>
  row >= range.top &&
  row < range.top + range.rows &&
  column >= range.left &&
  column < range.left + range.columns;

function sheetCells(grids: readonly Grid[]): SheetCells {
  // Neighbouring cells mostly stand in the same grid, so the last one is asked first.
  let last: Grid | undefined = grids[0];
  const gridOf = (row: number, column: number): Grid | undefined => {
    if (last && holds(last, row, column)) return last;
    const found = grids.find((grid) => holds(grid, row, column));
    if (found) last = found;
    return found;
  };
  const value = (row: number, column: number): CellValue => {
    const grid = gridOf(row, column);
    return grid ? valueAt(grid, row - grid.range.top, column - grid.range.left) : null;
  };
  return {
    grids,
    value,
    format: (row, column) => {
      const grid = gridOf(row, column);
      return grid ? formatAt(grid, row - grid.range.top, column - grid.range.left) : "General";
    },
    wasRead: (row, column) => gridOf(row, column) !== undefined,
    isBlankRow: (row, left, columns) => {
      for (let column = left; column < left + columns; column++)
        if (!isBlank(value(row, column))) return false;
      return true;
    },
  };
}

/** The cells that were read, by sheet name as Excel compares it (case does not matter). */
export function cellsBySheet(grids: readonly Grid[]): ReadonlyMap<string, SheetCells> {
  const bySheet = new Map<string, Grid[]>();
  for (const grid of grids) {
    const key = grid.range.sheet.toLowerCase();
    const together = bySheet.get(key);
    if (together) together.push(grid);
    else bySheet.set(key, [grid]);
  }
  return new Map([...bySheet].map(([sheet, its]) => [sheet, sheetCells(its)]));
}

const NOTHING = sheetCells([]);

export function cellsOf(bySheet: ReadonlyMap<string, SheetCells>, range: SheetRange): SheetCells {
  return bySheet.get(range.sheet.toLowerCase()) ?? NOTHING;
}
