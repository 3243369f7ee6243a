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
  // Whichever is shorter: most ranges are inside the data, but a range may also be whole columns.
  const present = rows <= sheet.rows.size ? counted(top, rows) : sheet.rows.keys();
  for (const row of present) {
    const cells = sheet.rows.get(row);
    if (row < top || row >= top + rows || !cells) continue;
    const read = readRow(cells, left, columns);
    values[row - top] = read.values;
    formats[row - top] = read.formats;
  }
  return { range: { sheet: sheet.name, top, left, rows, columns }, values, formats };
}

function* counted(from: number, count: number): Generator<number> {
  for (let index = from; index < from + count; index++) yield index;
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
