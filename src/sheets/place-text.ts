import { cellAddress } from "../cells/address";
import { textWidth } from "../drawing/text-width";
import { wrapText } from "../drawing/wrap-text";
import { textColumn, textStyle } from "./cell-styles";
import { MOST_SENTENCES } from "./check-sheet";
import { captionLines, FIRST_COLUMN, mainPlace, ROWS, type Plan } from "./layout-plan";
import { columnAfter } from "./pixel-geometry";
import type { CellsBlock } from "./placed";
import type { CellContent, Sheet } from "./sheet";
import { SheetError } from "./sheet-error";
import { LOOKS } from "./styles";

/** Pixels between two links. */
const BESIDE_LINK = 16;

function cells(
  id: string,
  top: number,
  values: CellsBlock["values"],
  styles: CellsBlock["styles"]
) {
  const range = { top, left: FIRST_COLUMN, rows: values.length, columns: values[0].length };
  return { kind: "cells" as const, id, range, values, styles };
}

/** Title, question and stamp; the answer in its five rows. */
export function placeAnswer(sheet: Sheet): CellsBlock[] {
  const head = [
    ...textColumn([sheet.title], "title").styles,
    ...textColumn([sheet.question], "question").styles,
    ...textColumn([sheet.stamp], "stamp").styles,
  ];
  const lines: CellContent[][] = Array.from({ length: MOST_SENTENCES }, (_, line) => [
    sheet.answer[line] ?? null,
  ]);
  return [
    cells("title", ROWS.title, [[sheet.title], [sheet.question], [sheet.stamp]], head),
    cells(
      "answer",
      ROWS.answerHeading,
      [[sheet.answerHeading], ...lines],
      [
        [textStyle("heading")],
        ...lines.map((_, line) => [textStyle(line === 0 ? "answerFirst" : "answer")]),
      ]
    ),
  ];
}

/** One link to the growing table and to each band, each in the first column that the one before leaves free. */
export function placeLinks(sheet: Sheet, plan: Plan): CellsBlock[] {
  const targets = [
    ...(sheet.growing
      ? [{ table: sheet.growing, place: mainPlace(plan.growing, plan.lastMainColumn) }]
      : []),
    ...sheet.bands.map((table, index) => ({ table, place: plan.bands[index] })),
  ].filter(({ table }) => table.linkText !== "");
  if (targets.length === 0) return [];
  const row: CellContent[] = sheet.columnWidths.map(() => null);
  let column: number | null = FIRST_COLUMN;
  for (const { table, place } of targets) {
    if (column === null) throw new SheetError(sheet.tab, "the links fit into one row");
    row[column - FIRST_COLUMN] = {
      text: table.linkText,
      link: { sheet: sheet.tab, cell: cellAddress({ row: place.top, column: place.left }) },
    };
    const width = textWidth(table.linkText, LOOKS.link.size) + BESIDE_LINK;
    column = columnAfter(plan.grid, column, width, plan.lastMainColumn);
  }
  return [cells("links", ROWS.links, [row], [row.map(() => textStyle("link"))])];
}

/** One row a chart, under the charts. */
export function placeCaptions(sheet: Sheet, plan: Plan): CellsBlock[] {
  if (captionLines(sheet) === 0) return [];
  const captions = textColumn(
    sheet.charts.map((slot) => slot.caption),
    "caption"
  );
  return [cells("captions", plan.captions, captions.values, captions.styles)];
}

/** One block a heading with its lines, broken so that they stay within the printed page. */
export function placeNotes(sheet: Sheet, top: number): CellsBlock[] {
  const width = sheet.columnWidths.reduce((sum, column) => sum + column, 0);
  let row = top;
  return sheet.notes.map((note, index) => {
    const lines = note.lines.flatMap((line) => wrapText(line, LOOKS.note.size, width));
    const block = cells(
      `note-${index}`,
      row,
      [[note.heading], ...lines.map((line) => [line])],
      [[textStyle("heading")], ...lines.map(() => [textStyle("note")])]
    );
    row += block.range.rows;
    return block;
  });
}

/** The words over the cells that only feed charts. */
export function placeDataHeading(sheet: Sheet, plan: Plan): CellsBlock[] {
  if (plan.data.length === 0) return [];
  const { left } = plan.data[0];
  return [
    {
      kind: "cells",
      id: "over-chart-data",
      range: { top: ROWS.chartDataHeading, left, rows: 1, columns: 1 },
      values: [[sheet.chartDataHeading]],
      styles: [[textStyle("chartDataHeader")]],
    },
  ];
}
