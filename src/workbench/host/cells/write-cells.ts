import type { CellRange } from "../../../cells/address";
import { cellAt, changeCell, type Cell, type Sheet } from "../../../workbook/model";
import { raiseChanged, raiseFormatChanged } from "../events";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { beginSheetChange, type OpenWorkbook } from "../open-workbook";
import { keepHeaders } from "../table-headers";
import { parseInput } from "./parse-input";
import { isUnbounded } from "./read-cells";

/** Calls `visit` for every cell with its entry of an array of the range's size, or with one value for all. */
function eachCell(
  range: CellRange,
  given: Json,
  visit: (row: number, column: number, entry: Json) => void
): void {
  if (isUnbounded(range)) throw new HostError("InvalidArgument", "a range without bounds");
  if (Array.isArray(given) && given.length !== range.rows) {
    throw new HostError("InvalidArgument", `${given.length} rows for ${range.rows}`);
  }
  const rows = Array.from({ length: range.rows }, (_, row): Json[] | null => {
    if (!Array.isArray(given)) return null;
    const entries = given[row];
    if (Array.isArray(entries) && entries.length === range.columns) return entries;
    throw new HostError("InvalidArgument", `row ${row} is not of ${range.columns} columns`);
  });
  for (const [row, entries] of rows.entries()) {
    for (let column = 0; column < range.columns; column++) {
      visit(range.top + row, range.left + column, entries ? entries[column] : given);
    }
  }
}

/** Whether a cell lies in merged cells behind their first one: Excel keeps nothing that is written there. */
function isHiddenByMerge({ merged }: Sheet, row: number, column: number): boolean {
  return merged.some(
    ({ top, left, rows, columns }) =>
      row >= top &&
      row < top + rows &&
      column >= left &&
      column < left + columns &&
      (row > top || column > left)
  );
}

/** Writes values or formulas as if they were typed; null leaves a cell as it is. */
export function writeValues(open: OpenWorkbook, sheet: Sheet, range: CellRange, given: Json): void {
  beginSheetChange(open, sheet);
  const today = open.today();
  const changes: [number, number, Partial<Cell>][] = [];
  eachCell(range, given, (row, column, entry) => {
    if (entry === null || isHiddenByMerge(sheet, row, column)) return;
    const cell = cellAt(sheet, row, column);
    const change = typed(entry, cell, today);
    if (cell || change.value !== null || change.formula) changes.push([row, column, change]);
  });
  for (const [row, column, change] of changes) changeCell(sheet, row, column, change);
  keepHeaders(sheet, range);
  raiseChanged(open, sheet, range);
}

function typed(entry: Json, cell: Cell | null, today: Date): Partial<Cell> {
  const format = cell?.format ?? "General";
  if (typeof entry === "string") {
    const { value, formula, quoted, format: suggested } = parseInput(entry, format, today);
    const change = { value, formula, quoted };
    return suggested && format === "General" ? { ...change, format: suggested } : change;
  }
  if (typeof entry !== "boolean" && (typeof entry !== "number" || !Number.isFinite(entry))) {
    throw new HostError("InvalidArgument", `not a cell value: ${JSON.stringify(entry)}`);
  }
  const value = format === "@" ? String(entry).toUpperCase() : entry;
  return { value, formula: null, quoted: false };
}

/** Writes number formats; null leaves a cell's as it is. */
export function writeFormats(
  open: OpenWorkbook,
  sheet: Sheet,
  range: CellRange,
  given: Json,
  isFormat: (text: string) => boolean
): void {
  beginSheetChange(open, sheet);
  const changes: [number, number, string][] = [];
  eachCell(range, given, (row, column, entry) => {
    if (entry === null) return;
    if (typeof entry !== "string" || !isFormat(entry)) {
      throw new HostError("InvalidArgument", `not a number format: ${JSON.stringify(entry)}`);
    }
    changes.push([row, column, entry === "" ? "General" : entry]);
  });
  for (const [row, column, format] of changes) {
    if ((cellAt(sheet, row, column)?.format ?? "General") !== format) {
      changeCell(sheet, row, column, { format });
    }
  }
  raiseFormatChanged(open, sheet, range);
}
