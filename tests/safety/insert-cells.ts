import type { CellRange } from "../../src/cells/address";
import { sheetByName, type Workbook } from "../../src/workbook/model";
import { SAMPLE_TAB } from "./small-results";

const shifted = (index: number, at: number): number => (index >= at ? index + 1 : index);

function shiftedMap<Value>(map: Map<number, Value>, at: number): Map<number, Value> {
  return new Map([...map].map(([index, value]) => [shifted(index, at), value]));
}

function grown(range: CellRange, kind: "row" | "column", at: number): CellRange {
  const [start, size] =
    kind === "row" ? (["top", "rows"] as const) : (["left", "columns"] as const);
  if (at <= range[start]) return { ...range, [start]: range[start] + 1 };
  return at < range[start] + range[size] ? { ...range, [size]: range[size] + 1 } : range;
}

/** Inserts a whole row or column into the result sheet, as a person does: tables it goes through grow. */
export function insertInto(workbook: Workbook, kind: "row" | "column", at: number): void {
  const sheet = sheetByName(workbook, SAMPLE_TAB);
  if (sheet === null) throw new Error("There is no result sheet");
  if (kind === "row") sheet.rows = shiftedMap(sheet.rows, at);
  else for (const [row, cells] of sheet.rows) sheet.rows.set(row, shiftedMap(cells, at));
  for (const table of sheet.tables) {
    if (kind === "column" && at > table.range.left && at < table.range.left + table.range.columns) {
      table.columns.splice(at - table.range.left, 0, "Column1");
    }
    table.range = grown(table.range, kind, at);
  }
}
