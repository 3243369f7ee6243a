import type { CellRange } from "../cells/address";

export function rangeIn(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(range.top, range.left, range.rows, range.columns);
}
