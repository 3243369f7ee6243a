import type { SheetRange } from "../cells/address";
import { type CellValue, isBlank } from "../cells/value";
import { HEADER_ROWS_SEARCHED } from "./header-spots";
import type { KnownNames, Score } from "./judge";
import { nameKey, textOf } from "./names";
import { ratingIn } from "./numbers-in-cells";
import { RATING } from "./scales";
import type { SheetCells } from "./sheet-cells";
import { isScaleWord } from "./scale-words";
import { saysTotal } from "./totals-row";
import { saysNothing, yesNoIn } from "./words-in-cells";

/** A block of ties with partners down and partners across. */
export interface MatrixBlock {
  readonly where: SheetRange;
  readonly score: Score;
  readonly open: boolean;
  readonly corner: string;
}

const FEWEST = 3;
const ROWS_COMPARED = 1000;

const isLabel = (value: CellValue): boolean =>
  typeof value === "string" && !isBlank(value) && value.length <= 120;

/** What a cell between two partners may hold: a rating, a word of a scale, a mark, or nothing. */
function isTieCell(value: CellValue): boolean {
  if (saysNothing(value)) return true;
  const rating = ratingIn(value);
  if (rating !== null) return Number.isInteger(rating) && rating >= 0 && rating <= RATING.highest;
  return yesNoIn(value) !== null || (typeof value === "string" && isScaleWord(value));
}

interface Labels {
  readonly row: number;
  readonly column: number;
  readonly across: readonly string[];
}

const keysOf = (labels: readonly CellValue[]): ReadonlySet<string> =>
  new Set(labels.filter((label) => !saysTotal(label)).map((label) => nameKey(textOf(label))));

/** The runs of three labels or more in a row, each with the column its row labels would stand in. */
function labelRuns(cells: SheetCells, row: number, within: SheetRange): readonly Labels[] {
  const runs: Labels[] = [];
  const end = within.left + within.columns;
  for (let column = within.left; column < end; column++) {
    if (!isLabel(cells.value(row, column))) continue;
    let last = column;
    while (last + 1 < end && isLabel(cells.value(row, last + 1))) last++;
    const labels = Array.from({ length: last - column + 1 }, (_, offset) =>
      textOf(cells.value(row, column + offset))
    );
    if (column > within.left && labels.length >= FEWEST)
      runs.push({ row, column: column - 1, across: labels });
    if (labels.length > FEWEST) runs.push({ row, column, across: labels.slice(1) });
    column = last;
  }
  return runs;
}

function readBlock(
  cells: SheetCells,
  { row, column, across }: Labels,
  within: SheetRange,
  known: KnownNames,
  chosen: boolean
): MatrixBlock | null {
  const names = keysOf(across);
  const down: string[] = [];
  let open = false;
  const bottom = within.top + within.rows;
  let end = row + 1;
  for (; end < bottom; end++) {
    if (!cells.wasRead(end, column)) {
      open = true;
      break;
    }
    const label = cells.value(end, column);
    if (!isLabel(label)) break;
    down.push(textOf(label));
    if (down.length === 5 && !chosen && !down.some((each) => names.has(nameKey(each)))) return null;
  }
  const rows = keysOf(down);
  const shared = [...rows].filter((key) => names.has(key)).length;
  const [fewer, more] = [Math.min(rows.size, names.size), Math.max(rows.size, names.size)];
  if (chosen ? shared < 2 : shared < FEWEST || shared < fewer * 0.6) return null;
  if (!chosen && !open && shared < more * 0.4) return null;
  let filled = 0;
  let fitting = 0;
  let words = 0;
  for (let at = row + 1; at < Math.min(end, row + 1 + ROWS_COMPARED); at++)
    across.forEach((_, offset) => {
      const value = cells.value(at, column + 1 + offset);
      if (isBlank(value)) return;
      filled++;
      if (isTieCell(value)) fitting++;
      if (typeof value === "string" && isScaleWord(value)) words++;
    });
  if (!chosen && (filled === 0 || fitting < filled * 0.9)) return null;
  const confirmed =
    words > 0 || [...names].filter((key) => known.partners.has(key)).length >= names.size * 0.5;
  const where = {
    sheet: within.sheet,
    top: row,
    left: column,
    rows: end - row,
    columns: across.length + 1,
  };
  const corner = textOf(cells.value(row, column));
  return { where, score: chosen ? 3 : confirmed && shared >= fewer * 0.8 ? 3 : 2, open, corner };
}

/** Finds the blocks in a range whose row labels are their column labels, with ratings, level words or marks inside. */
export function findMatrices(
  cells: SheetCells,
  within: SheetRange,
  known: KnownNames,
  chosen: boolean
): readonly MatrixBlock[] {
  const found: MatrixBlock[] = [];
  const last = within.top + Math.min(within.rows, HEADER_ROWS_SEARCHED);
  for (let row = within.top; row < last; row++)
    for (const labels of labelRuns(cells, row, within)) {
      const block = readBlock(cells, labels, within, known, chosen);
      if (block) found.push(block);
    }
  return found;
}
