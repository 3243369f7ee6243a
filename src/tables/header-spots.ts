import type { SheetRange } from "../cells/address";
import { isBlank } from "../cells/value";
import type { ColumnDefinition } from "./column";
import { DEFINITIONS } from "./definitions";
import { type Header, headerOf, vocabularyOf } from "./match-headers";
import { textOf } from "./names";
import type { SheetCells } from "./sheet-cells";

/** Rows below a header that tell where a block's columns end. */
const ROWS_LOOKED_AT = 12;
/** Header rows are looked for in this many rows from the top of a sheet. */
export const HEADER_ROWS_SEARCHED = 500;

/** A place where a header row may stand: one or two rows over neighbouring columns. */
export interface HeaderSpot {
  readonly top: number;
  readonly rows: 1 | 2;
  readonly left: number;
  readonly headers: readonly Header[];
}

const REQUIRED_KEYS: ReadonlySet<string> = new Set(
  DEFINITIONS.flatMap(({ columns }) => columns.filter(({ required }) => required)).flatMap(
    (column) => [...vocabularyOf(column).strong.keys(), ...vocabularyOf(column).loose.keys()]
  )
);
const NO_KEYS: readonly string[] = [];
const keysByText = new WeakMap<SheetCells, Map<string, readonly string[]>>();

/** The keys of a cell's text as a header; made once a text. Header cells are short: longer text is a title or an answer. */
function keysAt(cells: SheetCells, row: number, column: number): readonly string[] {
  const value = cells.value(row, column);
  if (typeof value !== "string" || value.length > 80) return NO_KEYS;
  let known = keysByText.get(cells);
  if (!known) keysByText.set(cells, (known = new Map()));
  let keys = known.get(value);
  if (!keys) known.set(value, (keys = headerOf(textOf(value)).keys));
  return keys;
}

/**
 * Whether a row inside a body is another block's header: text only, two headers of one table or more, all of that
 * table's required ones among them. A partner called "A" or a level called "Mutual" is none.
 */
export function looksLikeHeader(
  cells: SheetCells,
  row: number,
  left: number,
  columns: number
): boolean {
  const keys: (readonly string[])[] = [];
  for (let column = left; column < left + columns; column++) {
    const value = cells.value(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "string") return false;
    keys.push(keysAt(cells, row, column));
  }
  if (!keys.some((each) => each.some((key) => REQUIRED_KEYS.has(key)))) return false;
  return DEFINITIONS.some((definition) => {
    const has = (column: ColumnDefinition): boolean =>
      keys.some((each) => each.some((key) => vocabularyOf(column).strong.has(key)));
    const required = definition.columns.filter((column) => column.required);
    return required.every(has) && definition.columns.filter(has).length >= 2;
  });
}

/** Left and right end of the columns that belong together around one: they end at a column blank in header and rows. */
export function columnsAround(
  cells: SheetCells,
  row: number,
  column: number,
  within: SheetRange
): { readonly left: number; readonly columns: number } {
  const bottom = Math.min(row + ROWS_LOOKED_AT, within.top + within.rows - 1);
  let last = row;
  while (last < bottom && !cells.isBlankRow(last + 1, within.left, within.columns)) last++;
  const isGap = (at: number): boolean => {
    for (let each = row; each <= last; each++) if (!isBlank(cells.value(each, at))) return false;
    return true;
  };
  let left = column;
  while (left > within.left && !isGap(left - 1)) left--;
  let end = column + 1;
  while (end < within.left + within.columns && !isGap(end)) end++;
  return { left, columns: end - left };
}

/** The headers of one row. */
function oneRow(cells: SheetCells, top: number, left: number, columns: number): HeaderSpot {
  const headers = Array.from({ length: columns }, (_, offset) =>
    headerOf(textOf(cells.value(top, left + offset)))
  );
  return { top, rows: 1, left, headers };
}

/**
 * The headers of two rows read together: a blank above takes the text to its left, as a merged cell would look.
 * Null where the second row cannot be a header: it holds something else than text, or nothing above it spans two
 * columns; then it is the first row of the body, whatever its words.
 */
function twoRows(cells: SheetCells, top: number, left: number, columns: number): HeaderSpot | null {
  let above = "";
  let isSpanned = false;
  const headers: Header[] = [];
  for (let column = left; column < left + columns; column++) {
    const [first, second] = [cells.value(top, column), cells.value(top + 1, column)];
    if (!isBlank(second) && typeof second !== "string") return null;
    if (!isBlank(first)) above = textOf(first);
    else if (!isBlank(second)) isSpanned = true;
    const below = textOf(second);
    const printed = below === "" ? (isBlank(first) ? "" : above) : `${above} ${below}`.trim();
    headers.push(below === "" ? headerOf(printed) : headerOf(printed, below, above));
  }
  return isSpanned ? { top, rows: 2, left, headers } : null;
}

/** The spots at one place, read as one header row and as two. */
export function spotsAt(
  cells: SheetCells,
  top: number,
  left: number,
  columns: number
): readonly HeaderSpot[] {
  const two = twoRows(cells, top, left, columns);
  const one = oneRow(cells, top, left, columns);
  return two ? [one, two] : [one];
}

/** Every place in a range where the header row of a table may stand, from the top. */
export function headerSpots(cells: SheetCells, within: SheetRange): readonly HeaderSpot[] {
  const spots: HeaderSpot[] = [];
  const last = within.top + Math.min(within.rows, HEADER_ROWS_SEARCHED);
  for (let row = within.top; row < last; row++) {
    let searchedTo = within.left;
    for (let column = within.left; column < within.left + within.columns; column++) {
      if (column < searchedTo) continue;
      if (!keysAt(cells, row, column).some((key) => REQUIRED_KEYS.has(key))) continue;
      const { left, columns } = columnsAround(cells, row, column, within);
      spots.push(...spotsAt(cells, row, left, columns));
      searchedTo = left + columns;
    }
  }
  return spots;
}

/** The first rows of a range that hold text, as spots over its whole width: for a range the user pointed at. */
export function leadingSpots(cells: SheetCells, within: SheetRange): readonly HeaderSpot[] {
  const spots: HeaderSpot[] = [];
  const last = within.top + Math.min(within.rows, HEADER_ROWS_SEARCHED);
  for (let row = within.top; row < last && spots.length < 60; row++) {
    if (cells.isBlankRow(row, within.left, within.columns)) continue;
    spots.push(...spotsAt(cells, row, within.left, within.columns));
  }
  return spots;
}
