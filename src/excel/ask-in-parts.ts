import { SHEET_COLUMNS, type SheetRange } from "../cells/address";
import { isTooMuch } from "./in-excel";

/** What is asked of every cell of a range: for each thing asked, one entry a cell. */
export type Layers = readonly (readonly (readonly unknown[])[])[];

/** Asks for what cells hold; the answer may be taken after the next sync. */
export type AskCells = (cells: Excel.Range) => () => Layers;

/** A part of a range that is asked for in one request. */
interface Piece {
  readonly range: SheetRange;
  /** The whole range's place in the list. */
  readonly of: number;
}

const cellsOf = ({ range }: Piece): number => range.rows * range.columns;

/** Cuts a range into bands of rows. Excel answers nothing for whole rows of the sheet, so those come in two halves. */
function piecesOf(range: SheetRange, of: number, cellsAtOnce: number): readonly Piece[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / range.columns));
  const pieces: Piece[] = [];
  for (let row = 0; row < range.rows; row += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, range.rows - row);
    const band = { ...range, top: range.top + row, rows };
    const columns = range.columns === SHEET_COLUMNS ? SHEET_COLUMNS / 2 : range.columns;
    for (let left = 0; left < range.columns; left += columns) {
      pieces.push({ of, range: { ...band, left: range.left + left, columns } });
    }
  }
  return pieces;
}

/** Packs pieces, in order, into requests of at most so many cells; at least one request. */
function pack(pieces: readonly Piece[], cellsAtOnce: number): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [[]];
  let cells = 0;
  for (const piece of pieces) {
    if (cells > 0 && cells + cellsOf(piece) > cellsAtOnce) {
      requests.push([]);
      cells = 0;
    }
    requests[requests.length - 1].push(piece);
    cells += cellsOf(piece);
  }
  return requests;
}

/** Two halves of a request, in order: of its pieces, or of the rows, or of the columns of its only one. */
function halves(request: readonly Piece[]): readonly (readonly Piece[])[] | null {
  const [only] = request;
  if (request.length > 1) {
    const middle = Math.ceil(request.length / 2);
    return [request.slice(0, middle), request.slice(middle)];
  }
  const { range, of } = only;
  if (range.rows > 1) {
    const rows = Math.ceil(range.rows / 2);
    const rest = { ...range, top: range.top + rows, rows: range.rows - rows };
    return [[{ of, range: { ...range, rows } }], [{ of, range: rest }]];
  }
  if (range.columns === 1) return null;
  const columns = Math.ceil(range.columns / 2);
  const rest = { ...range, left: range.left + columns, columns: range.columns - columns };
  return [[{ of, range: { ...range, columns } }], [{ of, range: rest }]];
}

interface Answered {
  readonly piece: Piece;
  readonly layers: Layers;
}

/** One request; where the answer is more than the host hands over at once, two smaller ones instead. */
async function send(
  context: Excel.RequestContext,
  request: readonly Piece[],
  ask: AskCells,
  maySplit: boolean
): Promise<readonly Answered[]> {
  const asked = request.map((piece) => {
    const { sheet, top, left, rows, columns } = piece.range;
    const cells = context.workbook.worksheets.getItem(sheet);
    return { piece, answer: ask(cells.getRangeByIndexes(top, left, rows, columns)) };
  });
  try {
    await context.sync();
  } catch (error) {
    const smaller = maySplit && isTooMuch(error) && request.length > 0 ? halves(request) : null;
    if (smaller === null) throw error;
    const [first, second] = smaller;
    return [
      ...(await send(context, first, ask, true)),
      ...(await send(context, second, ask, true)),
    ];
  }
  return asked.map(({ piece, answer }) => ({ piece, layers: answer() }));
}

/** Puts the pieces of a range together: they come row by row and, within rows, from left to right. */
function assemble({ top, rows }: SheetRange, answers: readonly Answered[]): Layers {
  const count = answers[0]?.layers.length ?? 0;
  return Array.from({ length: count }, (_, layer) => {
    const whole: unknown[][] = Array.from({ length: rows }, () => []);
    for (const { piece, layers } of answers) {
      layers[layer].forEach((row, i) => {
        const at = piece.range.top - top + i;
        whole[at] = whole[at].length === 0 ? [...row] : [...whole[at], ...row];
      });
    }
    return whole;
  });
}

/**
 * Asks for what ranges hold in as few requests as may be: one, unless there are very many cells; at least one. What was
 * queued before comes with the first of them.
 * @param cellsAtOnce cells that one answer surely has room for
 * @param maySplit whether an answer that is too large after all is asked for again in smaller parts
 */
export async function askInParts(
  context: Excel.RequestContext,
  ranges: readonly SheetRange[],
  ask: AskCells,
  cellsAtOnce: number,
  maySplit = true
): Promise<readonly Layers[]> {
  const answers: Answered[][] = ranges.map(() => []);
  const pieces = ranges.flatMap((range, of) => piecesOf(range, of, cellsAtOnce));
  for (const request of pack(pieces, cellsAtOnce)) {
    for (const answered of await send(context, request, ask, maySplit)) {
      answers[answered.piece.of].push(answered);
    }
  }
  return ranges.map((range, i) => assemble(range, answers[i]));
}
