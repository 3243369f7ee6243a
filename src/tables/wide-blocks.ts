import { isDateFormat } from "../cells/dates";
import type { SheetRange } from "../cells/address";
import { type CellValue, isBlank } from "../cells/value";
import { HEADER_ROWS_SEARCHED, columnsAround } from "./header-spots";
import { textOf } from "./names";
import { numberIn } from "./numbers-in-cells";
import { observedIn } from "./observed-values";
import type { Region } from "./regions";
import type { SheetCells } from "./sheet-cells";
import type { HeaderCell } from "./wide-headers";

/** A place where a wide table may begin: its header in one row or two over neighbouring columns. */
export interface WideBlock {
  readonly top: number;
  readonly left: number;
  readonly headerRows: 1 | 2;
  /** One a column, upper cell first; a blank upper cell takes the text to its left, as a merged cell looks. */
  readonly headers: readonly (readonly HeaderCell[])[];
  /** Lines of text above the header, the nearest first. */
  readonly titles: readonly string[];
}

const LONGEST_HEADER = 250;
const LINES_ABOVE = 16;
const ROWS_BELOW = 3;

/** Whether a cell may stand in a header: text, or a year or date as a number. */
function isHeaderCell(value: CellValue, format: string): boolean {
  if (isBlank(value)) return true;
  if (typeof value === "string")
    return value.length <= LONGEST_HEADER && (/^\D|\d{4}/.test(value) || numberIn(value) === null);
  if (typeof value !== "number") return false;
  return isDateFormat(format) || (Number.isInteger(value) && value >= 1900 && value <= 2100);
}

interface Row {
  readonly filled: number;
  readonly texts: number;
  readonly isHeader: boolean;
}

function rowAt(cells: SheetCells, row: number, left: number, columns: number): Row {
  let [filled, texts, isHeader] = [0, 0, true];
  for (let column = left; column < left + columns; column++) {
    const value = cells.value(row, column);
    if (isBlank(value)) continue;
    filled++;
    if (typeof value === "string") texts++;
    if (!isHeaderCell(value, cells.format(row, column))) isHeader = false;
  }
  return { filled, texts, isHeader };
}

/** Whether one of the first rows below a header holds a number, or the sign of one withheld. */
function hasNumbers(cells: SheetCells, first: number, left: number, columns: number): boolean {
  for (let row = first; row < first + ROWS_BELOW; row++)
    for (let column = left; column < left + columns; column++) {
      const value = cells.value(row, column);
      if (typeof value === "number" && isDateFormat(cells.format(row, column))) continue;
      const observed = observedIn(value);
      if (observed && observed.mark !== "missing") return true;
    }
  return false;
}

/** Whether the upper of two rows spans columns of the lower one: something stands below a blank beside its text. */
function spans(cells: SheetCells, top: number, left: number, columns: number): boolean {
  let isUnder = false;
  for (let column = left; column < left + columns; column++) {
    if (!isBlank(cells.value(top, column))) isUnder = true;
    else if (isUnder && !isBlank(cells.value(top + 1, column))) return true;
  }
  return false;
}

/** Titles count wherever they were read: a table that was pointed at by its address has them outside. */
function titlesAbove(cells: SheetCells, top: number, block: SheetRange): string[] {
  const lines: string[] = [];
  for (let row = top - 1; row >= Math.max(0, top - LINES_ABOVE); row--) {
    const { filled, texts } = rowAt(cells, row, block.left, block.columns);
    if (filled > 3 || texts < filled) break;
    for (let column = block.left; column < block.left + block.columns; column++) {
      const text = textOf(cells.value(row, column));
      if (text !== "") lines.push(text);
    }
  }
  return lines;
}

function headersOf(
  cells: SheetCells,
  top: number,
  headerRows: 1 | 2,
  left: number,
  columns: number
): readonly (readonly HeaderCell[])[] {
  let above: HeaderCell = { value: null, format: "General" };
  return Array.from({ length: columns }, (_, offset) => {
    const [first, second] = [top, top + 1].map((row): HeaderCell => ({
      value: cells.value(row, left + offset),
      format: cells.format(row, left + offset),
    }));
    if (headerRows === 1) return [first];
    if (!isBlank(first.value)) above = first;
    return isBlank(second.value) ? [first] : [above, second].filter(({ value }) => !isBlank(value));
  });
}

/** The block that begins at a row, or null where no header stands there over numbers. */
function blockAt(
  cells: SheetCells,
  top: number,
  within: SheetRange,
  first: number
): WideBlock | null {
  const { left, columns } = within;
  const row = rowAt(cells, top, left, columns);
  if (row.filled === 0 || !row.isHeader) return null;
  // A row below one as full is a row of that table, not a header of its own.
  const above = top > first ? rowAt(cells, top - 1, left, columns).filled : 0;
  if (above >= 2 && above >= row.filled * 0.7) return null;
  const bottom = within.top + within.rows;
  const below = top + 1 < bottom ? rowAt(cells, top + 1, left, columns) : null;
  // One text at the very left is a title over the table.
  const isTitle = row.filled === 1 && !isBlank(cells.value(top, left));
  const isTwo =
    !isTitle &&
    below !== null &&
    below.isHeader &&
    below.filled >= row.filled &&
    spans(cells, top, left, columns) &&
    hasNumbers(cells, top + 2, left, columns);
  const isOne = row.filled >= 2 && row.texts >= 1 && hasNumbers(cells, top + 1, left, columns);
  if (!isTwo && !isOne) return null;
  const headerRows = isTwo ? 2 : 1;
  return {
    top,
    left,
    headerRows,
    headers: headersOf(cells, top, headerRows, left, columns),
    titles: titlesAbove(cells, top, within),
  };
}

/** The first blank cell to the right. */
function endOfRun(cells: SheetCells, row: number, column: number, within: SheetRange): number {
  let end = column + 1;
  while (end < within.left + within.columns && !isBlank(cells.value(row, end))) end++;
  return end;
}

/** Every place in a region where a wide table may begin, from the top; of an Excel table its header row. */
export function wideBlocks(cells: SheetCells, region: Region): readonly WideBlock[] {
  const { range } = region;
  if (region.kind === "table") {
    const block = blockAt(cells, range.top, range, range.top);
    return block ? [block] : [];
  }
  const blocks: WideBlock[] = [];
  const last = Math.min(range.top + range.rows, range.top + HEADER_ROWS_SEARCHED);
  for (let row = range.top; row < last; row++) {
    let searchedTo = range.left;
    for (let column = range.left; column < range.left + range.columns; column++) {
      if (column < searchedTo || isBlank(cells.value(row, column))) continue;
      searchedTo = endOfRun(cells, row, column, range);
      if (!rowAt(cells, row, column, searchedTo - column).isHeader) continue;
      const around = columnsAround(cells, row, column, range);
      searchedTo = around.left + around.columns;
      const within = { ...range, ...around };
      const block = blockAt(cells, row, within, range.top);
      if (block) blocks.push(block);
    }
  }
  return blocks;
}
