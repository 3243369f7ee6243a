import type { CellRange } from "../../../cells/address";
import { cellAt, type Sheet } from "../../../workbook/model";
import { series, type ChartType, type NativeData, type NativeSeries } from "./native-chart";

/** How the series of a chart lie in its cells. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series that Excel finds in a range: text in the first row names them, text in the first column (or, for XY
 * charts, the first column) is the other axis. Left to itself, the longer side of the range is the other axis.
 */
export function seriesOf(
  sheet: Sheet,
  range: CellRange,
  by: SeriesBy,
  type: ChartType
): NativeSeries[] {
  const byColumns = by === "Columns" || (by === "Auto" && range.rows >= range.columns);
  const long = byColumns ? range.rows : range.columns;
  const wide = byColumns ? range.columns : range.rows;
  const at = (along: number, across: number): unknown =>
    cellAt(
      sheet,
      range.top + (byColumns ? along : across),
      range.left + (byColumns ? across : along)
    )?.value ?? null;
  const strip = (across: number, from: number): NativeData => ({
    sheetId: sheet.id,
    range: byColumns
      ? { top: range.top + from, left: range.left + across, rows: long - from, columns: 1 }
      : { top: range.top + across, left: range.left + from, rows: 1, columns: long - from },
  });
  const isNamed = long > 1 && typeof at(0, wide - 1) === "string";
  const from = Number(isNamed);
  const hasOther = wide > 1 && (type.startsWith("XY") || typeof at(from, 0) === "string");
  const xValues = hasOther ? strip(0, from) : null;
  return Array.from({ length: wide - Number(hasOther) }, (_, index) => {
    const across = index + Number(hasOther);
    const name = isNamed ? at(0, across) : null;
    return series({
      name: typeof name === "string" ? name : `Series${index + 1}`,
      values: strip(across, from),
      xValues,
    });
  });
}
