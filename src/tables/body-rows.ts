import type { SheetRange } from "../cells/address";
import { isBlank } from "../cells/value";
import { HEADER_ROWS_SEARCHED, looksLikeHeader } from "./header-spots";
import type { SheetCells } from "./sheet-cells";
import { saysTotal } from "./totals-row";

/** How far a body goes down from its header. */
export interface Body {
  readonly rows: number;
  /** True where it may go on in rows that were not read yet. */
  readonly open: boolean;
}

/** Whether a row is one of its table whatever its words: an observation of everyone is called "Total" too. */
export type IsRecord = (row: number) => boolean;

const NEVER: IsRecord = () => false;

/** Whether a row adds up those above: the first filled cell of the block says so. */
export function isTotalsRow(
  cells: SheetCells,
  row: number,
  left: number,
  columns: number,
  isRecord = NEVER
): boolean {
  if (isRecord(row)) return false;
  for (let column = left; column < left + columns; column++) {
    const value = cells.value(row, column);
    if (!isBlank(value)) return saysTotal(value);
  }
  return false;
}

/** Whether a row behind a gap is plainly one of the same table: two filled cells or more, all required ones among them. */
export function continuesBody(
  cells: SheetCells,
  row: number,
  block: SheetRange,
  required: readonly number[]
): boolean {
  let filled = 0;
  for (let offset = 0; offset < block.columns; offset++)
    if (!isBlank(cells.value(row, block.left + offset))) filled++;
  return (
    filled >= 2 &&
    required.every((offset) => !isBlank(cells.value(row, block.left + offset))) &&
    !isTotalsRow(cells, row, block.left, block.columns) &&
    !looksLikeHeader(cells, row, block.left, block.columns)
  );
}

/**
 * Walks down from the first body row: over single blank rows where the table plainly goes on, up to a longer gap,
 * another header, or the end of `block` (header and everything that could belong to it). Totals rows at the end do not
 * count as body.
 */
export function bodyOf(
  cells: SheetCells,
  block: SheetRange,
  headerRows: number,
  required: readonly number[],
  isRecord = NEVER
): Body {
  const { top, left, columns } = block;
  const first = top + headerRows;
  const end = top + block.rows;
  let row = first;
  let open = false;
  for (; row < end; row++) {
    if (!cells.wasRead(row, left)) {
      open = true;
      break;
    }
    if (cells.isBlankRow(row, left, columns)) {
      if (row === first || row + 1 >= end) break;
      if (!cells.wasRead(row + 1, left)) {
        open = true;
        break;
      }
      if (!continuesBody(cells, row + 1, block, required)) break;
    } else if (row - top < HEADER_ROWS_SEARCHED && looksLikeHeader(cells, row, left, columns))
      break;
  }
  while (!open && row > first && isTotalsRow(cells, row - 1, left, columns, isRecord)) row--;
  while (!open && row > first && cells.isBlankRow(row - 1, left, columns)) row--;
  return { rows: row - first, open };
}

/** The body of an Excel table: all of its rows but a totals row, blank ones at the end left out. */
export function tableBodyOf(
  cells: SheetCells,
  range: SheetRange,
  headerRows: number,
  hasTotals: boolean,
  isRecord = NEVER
): Body {
  const { top, left, columns } = range;
  const first = top + headerRows;
  let end = top + range.rows - (hasTotals ? 1 : 0);
  if (end > first && !cells.wasRead(end - 1, left)) return { rows: end - first, open: true };
  while (end > first && cells.isBlankRow(end - 1, left, columns)) end--;
  while (end > first && isTotalsRow(cells, end - 1, left, columns, isRecord)) end--;
  return { rows: end - first, open: false };
}
