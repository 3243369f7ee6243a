import { textWidth } from "../drawing/text-width";
import { MOST_SENTENCES } from "./check-sheet";
import { columnLeft, type PixelGrid } from "./pixel-geometry";
import { dataColumnWidths } from "./place-chart-data";
import { noteColumn, tableHeight, type TablePlace } from "./place-table";
import type { Sheet, TableSpec } from "./sheet";
import { DEFAULT_ROW_HEIGHT, LOOKS } from "./styles";

/** Rows counted from zero: Excel shows one more. */
export const ROWS = {
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
/** Column B: where content begins. */
export const FIRST_COLUMN = 1;
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
export interface Plan {
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

/** Plans the places of a sheet's parts from what is the same at every run. */
export function planSheet(sheet: Sheet): Plan {
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

/** A table of the main band. */
export function mainPlace(top: number, lastColumn: number): TablePlace {
  return { top, left: FIRST_COLUMN, lastColumn };
}

/** The gap behind a band is wide enough for the end of its note. */
function gapBehind(table: TableSpec, place: TablePlace, grid: PixelGrid): number {
  const noteEnd =
    columnLeft(grid, noteColumn(table, place, grid)) +
    textWidth(table.note, LOOKS.tableNote.size) +
    BESIDE_TEXT;
  return Math.max(GAP, Math.ceil(noteEnd - columnLeft(grid, place.lastColumn)));
}
