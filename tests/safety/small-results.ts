import type { CellRange } from "../../src/cells/address";
import type { PlacedSheet } from "../../src/sheets/placed";
import { partnerRows, SAMPLE_TAB, samplePlaced } from "../workbook/placed-sample";

export { SAMPLE_TAB };

const KEPT = ["title", "stamp", "chart-bars-percentStacked", "heading", "table-partners", "notes"];

/** A small result sheet with every kind of block; the closing lines stand under the table that grows. */
export function smallResults(rows: number, values = partnerRows(rows)): PlacedSheet {
  const sheet = samplePlaced(values);
  return {
    ...sheet,
    blocks: sheet.blocks.filter(({ id }) => KEPT.includes(id) || id === "data-bar"),
  };
}

/** The cells that such a sheet takes. */
export function takenRanges(rows: number): readonly CellRange[] {
  return smallResults(rows).blocks.flatMap((block) =>
    block.kind === "chart" ? [] : [block.range]
  );
}

export function isInside(ranges: readonly CellRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ top, left, rows, columns }) =>
      row >= top && row < top + rows && column >= left && column < left + columns
  );
}
