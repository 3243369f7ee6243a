import type { SheetRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import { cellValueOf } from "./cell-values";

/**
 * Cells asked for in one request. A cell costs its value, its number format and their punctuation, about 40 bytes of
 * JSON where texts are names: this stays under 4 MB, and Excel on the web refuses answers over 5 MB.
 */
const CELLS_AT_ONCE = 80_000;

/** A part of a planned range that is asked for in one request. */
interface Piece {
  readonly range: SheetRange;
  /** The planned range's place in the list. */
  readonly of: number;
}

function piecesOf(range: SheetRange, of: number): readonly Piece[] {
  const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / range.columns));
  const pieces: Piece[] = [];
  for (let row = 0; row < range.rows; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, range.rows - row);
    pieces.push({ of, range: { ...range, top: range.top + row, rows } });
  }
  return pieces;
}

/** Packs the pieces, in order, into requests of at most `CELLS_AT_ONCE` cells. */
function requestsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let cells = 0;
  for (const piece of pieces) {
    const size = piece.range.rows * piece.range.columns;
    if (cells > 0 && cells + size > CELLS_AT_ONCE) {
      requests.push([]);
      cells = 0;
    }
    requests[requests.length - 1].push(piece);
    cells += size;
  }
  return requests;
}

/** Asks for a range's values and formats; they are there after the next sync. */
function askFor(context: Excel.RequestContext, range: SheetRange): Excel.Range {
  const { sheet, top, left, rows, columns } = range;
  const cells = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(top, left, rows, columns);
  return cells.load("values,numberFormat");
}

/** The grid of a loaded range. */
export function gridOf(cells: Excel.Range, range: SheetRange): Grid {
  return {
    range,
    values: (cells.values as unknown[][]).map((row) => row.map(cellValueOf)),
    formats: cells.numberFormat as string[][],
  };
}

/** Reads ranges in as few requests as the host's payload limit allows: one, unless there are very many cells; at least one. */
export async function readRanges(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[]
): Promise<readonly Grid[]> {
  const parts: Grid[][] = ranges.map(() => []);
  for (const request of requestsOf(ranges.flatMap(piecesOf))) {
    const asked = request.map((piece) => ({ piece, cells: askFor(context, piece.range) }));
    // Chunks under the payload limit, one request each: the one place where a loop has to wait.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { piece, cells } of asked) parts[piece.of].push(gridOf(cells, piece.range));
  }
  return ranges.map((range, i) => ({
    range,
    values: parts[i].flatMap((part) => part.values),
    formats: parts[i].flatMap((part) => part.formats),
  }));
}
