import { cellAddress } from "../cells/address";
import { mapChart } from "../drawing/map-chart";
import { textWidth } from "../drawing/text-width";
import { wrapText } from "../drawing/wrap-text";
import { textColumn, textStyle } from "./cell-styles";
import { checkSheet, MOST_SENTENCES } from "./check-sheet";
import { chartBox, columnAfter, columnLeft, rowTop, type PixelGrid } from "./pixel-geometry";
import { dataColumnWidths, dataRows, placeData } from "./place-chart-data";
import {
  bodyRows,
  noteColumn,
  placeHeading,
  placeTable,
  tableHeight,
  type TablePlace,
} from "./place-table";
import type { Block, CellsBlock, ChartBlock, PlacedSheet } from "./placed";
import { resolveData, type DataSource } from "./resolve-data";
import type { CellContent, Sheet, TableSpec } from "./sheet";
import { SheetError } from "./sheet-error";
import { DEFAULT_ROW_HEIGHT, LOOKS, TAB_COLOR } from "./styles";

/** Rows counted from zero: Excel shows one more. */
const ROWS = {
  title: 1,
  question: 2,
  stamp: 3,
  answerHeading: 5,
  answer: 6,
  links: 11,
  charts: 13,
  chartDataHeading: 5,
  chartData: 6,
} as const;

const MARGIN = 19;
const GAP = 40;
const FIRST = 1;
const BESIDE_TEXT = 16;
const HEADING_HEIGHT = 24;

const FIXED_HEIGHTS: Readonly<Record<number, number>> = {
  0: 10,
  [ROWS.title]: 32,
  [ROWS.question]: 22,
  [ROWS.stamp]: 18,
  [ROWS.answerHeading]: HEADING_HEIGHT,
  ...Object.fromEntries(
    Array.from({ length: MOST_SENTENCES + 1 }, (_, line) => [ROWS.answer + line, 22])
  ),
};

/** Where every part of a sheet begins. Nothing in it depends on how many rows a growing part has. */
interface Plan {
  readonly grid: PixelGrid;
  readonly captions: number;
  /** Row under answer and charts: the second printed page. */
  readonly tables: number;
  readonly fixed: readonly TablePlace[];
  /** Row where the growing table and every band begin. */
  readonly growing: number;
  readonly bands: readonly TablePlace[];
  readonly data: readonly { readonly top: number; readonly left: number }[];
  readonly lastMainColumn: number;
}

/**
 * Gives every part of a sheet its place: answer, charts, tables of fixed length, the growing table with the closing
 * lines under it, the other growing tables in column bands to the right, chart data furthest right.
 * The place of a part depends on the sheet's columns and on its fixed parts only, never on the rows of a growing one.
 * Throws a `SheetError` where the sheet breaks a rule (see `check-sheet.ts`) or a chart draws cells that are not there.
 */
export function layOut(sheet: Sheet): PlacedSheet {
  checkSheet(sheet);
  const plan = planSheet(sheet);
  const mainTables = sheet.growing ? [...sheet.fixed, sheet.growing] : sheet.fixed;
  const mainPlaces = [...plan.fixed, mainPlace(plan.growing, plan.lastMainColumn)];
  const tables = [
    ...mainTables.map((table, index) => ({ table, place: mainPlaces[index] })),
    ...sheet.bands.map((table, index) => ({ table, place: plan.bands[index] })),
  ];
  const notesTop = plan.growing + (sheet.growing ? tableHeight(sheet.growing) + 1 : 0);
  const notes = placeNotes(sheet, notesTop);
  const tableBlocks = tables.flatMap(({ table, place }): Block[] => [
    placeHeading(table, place, plan.grid),
    placeTable(sheet.id, table, place),
  ]);
  const data = sheet.chartData.map((spec, index) =>
    placeData(spec, plan.data[index].top, plan.data[index].left)
  );
  const lastRow = Math.max(
    notesTop - 1,
    ...notes.map(({ range }) => range.top + range.rows - 1),
    plan.tables
  );
  return {
    id: sheet.id,
    tab: sheet.tab,
    tabColor: TAB_COLOR,
    columnWidths: plan.grid.columnWidths,
    rowHeights: plan.grid.rowHeights,
    blocks: [
      ...placeAnswer(sheet),
      ...placeLinks(sheet, plan),
      ...placeCaptions(sheet, plan),
      ...tableBlocks,
      ...notes,
      ...placeDataHeading(sheet, plan),
      ...data,
      ...placeCharts(sheet, plan, dataSources(sheet, tables, plan)),
    ],
    print: {
      orientation: "landscape",
      area: { top: 0, left: 0, rows: lastRow + 1, columns: plan.lastMainColumn + 1 },
      breakBeforeRow: plan.tables,
    },
  };
}

function mainPlace(top: number, lastColumn: number): TablePlace {
  return { top, left: FIRST, lastColumn };
}

function planSheet(sheet: Sheet): Plan {
  const chartBottom = Math.max(0, ...sheet.charts.map((slot) => slot.y + slot.height));
  const captions = ROWS.charts + Math.ceil(chartBottom / DEFAULT_ROW_HEIGHT);
  const tables = captions + sheet.charts.length + (sheet.charts.length > 0 ? 1 : 0);
  const lastMainColumn = sheet.columnWidths.length;

  let row = tables;
  const fixed = sheet.fixed.map((table) => {
    const place = mainPlace(row, lastMainColumn);
    row += tableHeight(table) + 1;
    return place;
  });
  const headings = [...fixed.map(({ top }) => top), row];
  const rowHeights = {
    ...FIXED_HEIGHTS,
    ...Object.fromEntries(headings.map((heading) => [heading, HEADING_HEIGHT])),
  };
  const columnWidths = [MARGIN, ...sheet.columnWidths, GAP];
  const grid = { columnWidths, rowHeights };

  const bands = sheet.bands.map((table): TablePlace => {
    const left = columnWidths.length;
    columnWidths.push(...table.columns.map((column) => column.width), GAP);
    const place = { top: row, left, lastColumn: columnWidths.length - 1 };
    columnWidths[place.lastColumn] = gapBehind(table, place, grid);
    return place;
  });
  const data = sheet.chartData.map((spec) => {
    const left = columnWidths.length;
    columnWidths.push(...dataColumnWidths(spec), GAP);
    return { top: ROWS.chartData, left };
  });
  return { grid, captions, tables, fixed, growing: row, bands, data, lastMainColumn };
}

/** The gap behind a band is wide enough for the end of its note. */
function gapBehind(table: TableSpec, place: TablePlace, grid: PixelGrid): number {
  const noteEnd =
    columnLeft(grid, noteColumn(table, place, grid)) +
    textWidth(table.note, LOOKS.tableNote.size) +
    BESIDE_TEXT;
  return Math.max(GAP, Math.ceil(noteEnd - columnLeft(grid, place.lastColumn)));
}

function cells(
  id: string,
  top: number,
  values: CellsBlock["values"],
  styles: CellsBlock["styles"]
) {
  const range = { top, left: FIRST, rows: values.length, columns: values[0].length };
  return { kind: "cells" as const, id, range, values, styles };
}

function placeAnswer(sheet: Sheet): CellsBlock[] {
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
function placeLinks(sheet: Sheet, plan: Plan): CellsBlock[] {
  const targets = [
    ...(sheet.growing
      ? [{ table: sheet.growing, place: mainPlace(plan.growing, plan.lastMainColumn) }]
      : []),
    ...sheet.bands.map((table, index) => ({ table, place: plan.bands[index] })),
  ].filter(({ table }) => table.linkText !== "");
  if (targets.length === 0) return [];
  const row: CellContent[] = sheet.columnWidths.map(() => null);
  let column: number | null = FIRST;
  for (const { table, place } of targets) {
    if (column === null) throw new SheetError(sheet.tab, "the links fit into one row");
    row[column - FIRST] = {
      text: table.linkText,
      link: { sheet: sheet.tab, cell: cellAddress({ row: place.top, column: place.left }) },
    };
    const width = textWidth(table.linkText, LOOKS.link.size) + BESIDE_TEXT;
    column = columnAfter(plan.grid, column, width, plan.lastMainColumn);
  }
  return [cells("links", ROWS.links, [row], [row.map(() => textStyle("link"))])];
}

function placeCaptions(sheet: Sheet, plan: Plan): CellsBlock[] {
  if (sheet.charts.length === 0) return [];
  const captions = textColumn(
    sheet.charts.map((slot) => slot.caption),
    "caption"
  );
  return [cells("captions", plan.captions, captions.values, captions.styles)];
}

/** One block a heading with its lines, broken so that they stay within the printed page. */
function placeNotes(sheet: Sheet, top: number): CellsBlock[] {
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

function placeDataHeading(sheet: Sheet, plan: Plan): CellsBlock[] {
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

function dataSources(
  sheet: Sheet,
  tables: readonly { readonly table: TableSpec; readonly place: TablePlace }[],
  plan: Plan
): ReadonlyMap<string, DataSource> {
  const source = (
    { columns }: { readonly columns: readonly { readonly id: string }[] },
    rows: readonly (readonly CellContent[])[],
    top: number,
    left: number
  ): DataSource => ({
    columns: columns.map(({ id }) => id),
    range: { top, left, rows: rows.length, columns: columns.length },
    rows,
  });
  return new Map([
    ...tables.map(
      ({ table, place }) =>
        [table.id, source(table, bodyRows(table), place.top + 2, place.left)] as const
    ),
    ...sheet.chartData.map((data, index) => {
      const { top, left } = plan.data[index];
      return [data.id, source(data, dataRows(data), top + 2, left)] as const;
    }),
  ]);
}

function placeCharts(
  sheet: Sheet,
  plan: Plan,
  sources: ReadonlyMap<string, DataSource>
): ChartBlock[] {
  const left = columnLeft(plan.grid, FIRST);
  const top = rowTop(plan.grid, ROWS.charts);
  return sheet.charts.flatMap(({ x, y, width, height, chart }) => {
    if (!chart) return [];
    return [
      {
        kind: "chart" as const,
        id: `chart-${chart.id}`,
        name: `CT_${sheet.id}_${chart.id}`,
        box: chartBox(plan.grid, { left: left + x, top: top + y, width, height }),
        chart: mapChart(chart, (reference) => resolveData(sheet.tab, sources, reference)),
      },
    ];
  });
}
