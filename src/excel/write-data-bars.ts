import type { Requests } from "./requests";
import { rangeIn } from "./range-in";
import { rangeAddress, type CellRange } from "../cells/address";
import { PALETTE } from "../drawing/palette";
import type { KeptBar } from "../engine/journal";
import type { TableBlock } from "../sheets/placed";
import type { BlockUpdate } from "../sheets/update";

/** The cells of a table that have data bars, if any. */
export function dataBarCells({ dataBar, range }: TableBlock): readonly CellRange[] {
  if (dataBar === null) return [];
  const { top, left, rows } = range;
  return [{ top: top + 1, left: left + dataBar, rows: rows - 1, columns: 1 }];
}

/** Whether data bars begin where ours do and are one column wide; every other conditional format is the user's. */
export function isAtBarPlace(range: CellRange, place: CellRange): boolean {
  return range.top === place.top && range.left === place.left && range.columns === place.columns;
}

export function addDataBar(sheet: Excel.Worksheet, range: CellRange, color: string): void {
  const bar = rangeIn(sheet, range).conditionalFormats.add("DataBar").dataBar;
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}

/** What a run changes about the data bars of a sheet. */
interface BarChanges {
  readonly gone: readonly KeptBar[];
  readonly fresh: readonly CellRange[];
}

/** Bars are made with their table and follow it; where the user took them away they stay away. */
function barChanges(updates: readonly BlockUpdate[], bars: readonly KeptBar[]): BarChanges {
  const kept = new Set<KeptBar>();
  const fresh = updates.flatMap(({ block, change }) => {
    if (block.kind !== "table") return [];
    return dataBarCells(block).filter((cells) => {
      const had = bars.find(({ range }) => isAtBarPlace(range, cells));
      if (had === undefined) return change !== "same";
      if (rangeAddress(had.range) !== rangeAddress(cells)) return true;
      kept.add(had);
      return false;
    });
  });
  return { gone: bars.filter((bar) => !kept.has(bar)), fresh };
}

/**
 * Brings our data bars to where their tables are. No other conditional format is touched.
 * @param bars ours, as they are before
 */
export async function writeDataBars(
  { makeRoom }: Requests,
  sheet: Excel.Worksheet,
  updates: readonly BlockUpdate[],
  bars: readonly KeptBar[]
): Promise<void> {
  const { gone, fresh } = barChanges(updates, bars);
  await makeRoom(3 * gone.length + 6 * fresh.length);
  for (const { range, id } of gone) rangeIn(sheet, range).conditionalFormats.getItem(id).delete();
  for (const range of fresh) addDataBar(sheet, range, PALETTE.dataBar);
}
