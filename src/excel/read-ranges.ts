import type { SheetRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import { askInParts } from "./ask-in-parts";
import { cellValueOf } from "./cell-values";

/**
 * Cells asked for in one request. A cell costs its value, its number format and their punctuation, about 40 bytes of
 * JSON where texts are names: this stays under 4 MB, and Excel on the web refuses answers over 5 MB.
 */
const CELLS_AT_ONCE = 80_000;

/** The grid of a loaded range. */
export function gridOf(
  { values, numberFormat }: { readonly values: unknown; readonly numberFormat: unknown },
  range: SheetRange
): Grid {
  return {
    range,
    values: (values as unknown[][]).map((row) => row.map(cellValueOf)),
    formats: numberFormat as string[][],
  };
}

/**
 * Reads ranges in as few requests as the host's payload limit allows: one, unless there are very many cells or very
 * long texts; at least one.
 * @param maySplit whether an answer that is too large is asked for again in smaller parts
 */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
  maySplit = true
): Promise<readonly Grid[]> {
  const read = await askInParts(
    context,
    ranges,
    (cells) => {
      const asked = cells.load("values,numberFormat");
      return () => [asked.values as unknown[][], asked.numberFormat as unknown[][]];
    },
    CELLS_AT_ONCE,
    maySplit
  );
  return read.map(([values, numberFormat], i) => gridOf({ values, numberFormat }, ranges[i]));
}
