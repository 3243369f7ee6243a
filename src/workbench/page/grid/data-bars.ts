import type { DataBar, Sheet } from "../../../workbook/model";

/** A data bar of one cell: its colour, and its length as a share of the cell. */
export interface Bar {
  readonly color: string;
  readonly share: number;
}

/** The data bars of a sheet as a function of a cell; the longest bar of a range fills its cell. */
export function dataBarsOf(sheet: Sheet): (row: number, column: number) => Bar | null {
  const bars = sheet.dataBars.map((bar) => ({ ...bar, longest: longest(sheet, bar) }));
  return (row, column) => {
    const bar = bars.find(({ range }) => isInside(range, row, column));
    const value = bar && sheet.rows.get(row)?.get(column)?.value;
    if (!bar || typeof value !== "number" || value <= 0) return null;
    return { color: bar.color, share: value / bar.longest };
  };
}

function longest(sheet: Sheet, { range }: DataBar): number {
  let most = 0;
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      const value = sheet.rows.get(row)?.get(column)?.value;
      if (typeof value === "number") most = Math.max(most, value);
    }
  }
  return most;
}

export function isInside(range: DataBar["range"], row: number, column: number): boolean {
  return (
    row >= range.top &&
    row < range.top + range.rows &&
    column >= range.left &&
    column < range.left + range.columns
  );
}
