import type { CellRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { CellValue } from "../cells/value";
import type { Cell, Sheet } from "./model";

const NO_VALUES: readonly CellValue[] = [];
const NO_FORMATS: readonly string[] = [];

/** The cells of a range, with one row of values and of formats for each row of the range. */
export function gridOf(sheet: Sheet, range: CellRange): Grid {
  const { top, left, rows, columns } = range;
  const values: (readonly CellValue[])[] = new Array(rows).fill(NO_VALUES);
  const formats: (readonly string[])[] = new Array(rows).fill(NO_FORMATS);
  for (const [row, cells] of rowsIn(sheet.rows, range)) {
    const read = readRow(cells, left, columns);
    values[row - top] = read.values;
    formats[row - top] = read.formats;
  }
  return { range: { sheet: sheet.name, top, left, rows, columns }, values, formats };
}

/** The rows of a range that hold cells, by the shorter way: most ranges are small, but one may be whole columns. */
export function* rowsIn(
  rows: Sheet["rows"],
  { top, rows: count }: CellRange
): Generator<[row: number, cells: Map<number, Cell>]> {
  if (count > rows.size) {
    for (const entry of rows) if (entry[0] >= top && entry[0] < top + count) yield entry;
    return;
  }
  for (let row = top; row < top + count; row++) {
    const cells = rows.get(row);
    if (cells) yield [row, cells];
  }
}

function readRow(cells: ReadonlyMap<number, Cell>, left: number, columns: number) {
  const values: CellValue[] = [];
  const formats: string[] = [];
  for (const [column, cell] of cells) {
    if (column < left || column >= left + columns) continue;
    while (values.length < column - left) values.push(null);
    values[column - left] = cell.value === "" ? null : cell.value;
    if (cell.format === "General") continue;
    while (formats.length < column - left) formats.push("General");
    formats[column - left] = cell.format;
  }
  return { values, formats };
}
