import { textWidth } from "../drawing/text-width";
import { wrapText } from "../drawing/wrap-text";
import type { NumberKind } from "../messages/number-kinds";
import type { Words } from "../messages/words";
import { isLinkedText } from "../sheets/cell-styles";
import type { CellContent, TableColumn, Tone } from "../sheets/sheet";
import { LOOKS } from "../sheets/styles";

/** What stands where there is nothing to say. */
export const NONE = "–";

/** A cell with how it is said and coloured, where that differs from its column. */
export interface WrittenCell {
  readonly content: CellContent;
  readonly kind?: NumberKind;
  readonly tone?: Tone;
}

/** A column as wide as its words; those with bounds break their words over lines. */
export interface WrittenColumn extends Omit<TableColumn, "width"> {
  /** Pixels. */
  readonly least?: number;
  readonly most?: number;
  /** Whether it stands even where nothing is in it. */
  readonly stays?: boolean;
}

/** Pixels of a cell that its words cannot take, an indent among them, and a line of words. */
const BESIDE_WORDS = 22;
const LINE = 20;
/** Widths grow by steps, so that a run with other numbers leaves them as they are. */
const STEP = 10;
/** The narrowest a sheet may be. */
const NARROWEST = 900;

function isNothing({ content }: WrittenCell): boolean {
  return content === null || content === "" || content === NONE;
}

function textOf({ content, kind }: WrittenCell, column: TableColumn["kind"], words: Words): string {
  if (typeof content === "number") {
    const said = kind ?? (column === "text" || column === "sentence" ? "decimal" : column);
    return words.say.number(content, said);
  }
  return isLinkedText(content) ? content.text : String(content ?? "");
}

function naturalWidth(
  { header, kind, least = 0, most = Infinity }: WrittenColumn,
  cells: readonly WrittenCell[],
  words: Words
): number {
  const { size } = LOOKS.body;
  const texts = cells.map((cell) =>
    textWidth(textOf(cell, kind, words), size, cell.tone !== undefined)
  );
  const widest = texts.reduce((a, b) => Math.max(a, b), textWidth(header, size, true));
  const wanted = Math.ceil((widest + BESIDE_WORDS) / STEP) * STEP;
  return Math.min(Math.max(wanted, least), most);
}

/** Takes from columns that break their words what all together are too wide, each by its share of what it can give. */
function fitted(
  widths: readonly number[],
  columns: readonly WrittenColumn[],
  widest: number
): number[] {
  const over = widths.reduce((sum, width) => sum + width, 0) - widest;
  const spare = columns.map(({ least, most }, at) =>
    least === undefined || most === undefined ? 0 : widths[at] - least
  );
  const all = spare.reduce((sum, pixels) => sum + pixels, 0);
  if (over <= 0 || all === 0) return [...widths];
  const share = Math.min(1, over / all);
  return widths.map((width, at) => Math.floor((width - share * spare[at]) / STEP) * STEP);
}

/**
 * The columns in which anything stands, each as wide as its words, all together at most `widest` pixels as far as words
 * can be broken, with the cells of each row.
 */
export function writtenColumns(
  columns: readonly WrittenColumn[],
  rows: readonly (readonly WrittenCell[])[],
  widest: number,
  words: Words
): {
  readonly columns: readonly TableColumn[];
  readonly cells: readonly (readonly WrittenCell[])[];
} {
  const kept = columns.flatMap((column, at) =>
    column.stays === true || rows.some((row) => !isNothing(row[at])) ? [at] : []
  );
  const written = kept.map((at) => columns[at]);
  const cells = rows.map((row) => kept.map((at) => row[at]));
  const natural = written.map((column, at) =>
    naturalWidth(
      column,
      cells.map((row) => row[at]),
      words
    )
  );
  const widths = fitted(natural, written, widest);
  const missing = NARROWEST - widths.reduce((sum, width) => sum + width, 0);
  return {
    columns: written.map(({ id, header, kind }, at) => ({
      id,
      header,
      kind,
      width: widths[at] + (at === widths.length - 1 ? Math.max(0, missing) : 0),
    })),
    cells,
  };
}

/** Pixels that a row needs for its words, each broken at the end of its column. */
export function textHeight(row: readonly WrittenCell[], columns: readonly TableColumn[]): number {
  const lines = row.map(({ content }, at) => {
    const text = isLinkedText(content) ? content.text : content;
    if (typeof text !== "string") return 1;
    return wrapText(text, LOOKS.body.size, columns[at].width - BESIDE_WORDS).length;
  });
  return LINE * Math.max(1, ...lines);
}
