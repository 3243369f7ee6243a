import type { CellRange } from "../cells/address";
import { askInParts } from "./ask-in-parts";
import { cellValueOf } from "./cell-values";
import type { HeldCell } from "../engine/written-contents";

/** Cells of a sheet as they are, in a form that can be written back. */
export interface Content {
  readonly range: CellRange;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** Cells asked for in one request: each comes as value and formula, and answers stay under 5 MB. */
const CELLS_AT_ONCE = 80_000;

export function rangeOf(cells: Excel.Range): CellRange {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = cells;
  return { top, left, rows, columns };
}

/** Reads the contents of ranges, in one request where they are few enough. What was queued before comes with the first. */
export async function readContents(
  context: Excel.RequestContext,
  ranges: readonly (CellRange & { readonly sheet: string })[],
  maySplit: boolean
): Promise<readonly Content[]> {
  const read = await askInParts(
    context,
    ranges,
    (cells) => {
      const asked = cells.load("values,formulas");
      return () => [asked.values as unknown[][], asked.formulas as unknown[][]];
    },
    CELLS_AT_ONCE,
    maySplit
  );
  return read.map(([values, formulas], i) => ({ range: ranges[i], values, formulas }));
}

/** Whether a cell of the sheet holds something. */
export function isFilled(content: Content | null, row: number, column: number): boolean {
  if (content === null) return false;
  const found = content.formulas[row - content.range.top]?.[column - content.range.left];
  return found !== undefined && found !== "";
}

/** What a cell of the sheet holds. */
export function heldIn(content: Content | null, row: number, column: number): HeldCell {
  const { top, left } = content?.range ?? { top: 0, left: 0 };
  const value = content?.values[row - top]?.[column - left];
  const formula = content?.formulas[row - top]?.[column - left];
  return {
    value: cellValueOf(value),
    isFormula: typeof formula === "string" && formula.startsWith("=") && formula !== value,
  };
}

/** A cell as it has to be written to be again what it was: text behind an apostrophe, formulas as they are. */
export function writtenBack(value: unknown, formula: unknown): unknown {
  if (typeof value === "string" && formula === value) return value === "" ? "" : `'${value}`;
  return formula;
}

/** The cells of a range as they have to be written to be again what they were; "" where nothing was. */
export function contentToWriteBack(
  content: Content | null,
  range: CellRange
): readonly (readonly unknown[])[] {
  return Array.from({ length: range.rows }, (_, i) =>
    Array.from({ length: range.columns }, (__, j) => {
      if (content === null) return "";
      const row = range.top + i - content.range.top;
      const column = range.left + j - content.range.left;
      const value = content.values[row]?.[column];
      return value === undefined ? "" : writtenBack(value, content.formulas[row][column]);
    })
  );
}
