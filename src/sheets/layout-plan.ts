import { textWidth } from "../drawing/text-width";
import { MOST_LINES, MOST_SENTENCES } from "./check-sheet";
import { columnLeft, type PixelGrid } from "./pixel-geometry";
import { dataColumnWidths } from "./place-chart-data";
import { bodyRowHeight, bodyRows, noteColumn, tableHeight, type TablePlace } from "./place-table";
import type { ChartSlot, Sheet, TableSpec } from "./sheet";
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

/** Rows of a section counted from its heading; what follows its charts depends on their height. */
export const SECTION_ROWS = { heading: 0, lines: 1, charts: 1 + MOST_LINES } as const;

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
  /** Row of the lines under the charts, where they have such. */
  readonly captions: number;
  /** Row under answer and charts: the second printed page. */
  readonly tables: number;
  readonly sections: SectionPlan;
  readonly fixed: readonly TablePlace[];
  /** Row where the growing table and every band begin. */
  readonly growing: number;
  readonly bands: readonly TablePlace[];
  readonly data: readonly { readonly top: number; readonly left: number }[];
  /** Row of the closing lines. */
  readonly notes: number;
  readonly lastMainColumn: number;
}

/** Sections stand one under the other, all with the same rows. */
export interface SectionPlan {
  readonly top: number;
  /** Of each, with a blank row at its end. */
  readonly rows: number;
}

/** Plans the places of a sheet's parts from what is the same at every run. */
export function planSheet(sheet: Sheet): Plan {
  const captions = ROWS.charts + chartRows(sheet.charts);
  const tables = captions + captionLines(sheet) + (sheet.charts.length > 0 ? 1 : 0);
  const sections = planSections(sheet, tables);
  const lastMainColumn = sheet.columnWidths.length;

  let row = tables;
  const fixed = sheet.fixed.map((table) => {
    const place = mainPlace(row, lastMainColumn);
    row += tableHeight(table) + 1;
    return place;
  });
  const mainPlaces = [...fixed, mainPlace(row, lastMainColumn)];
  const columnWidths = [MARGIN, ...sheet.columnWidths, GAP];
  const grid = { columnWidths, rowHeights: planHeights(sheet, mainPlaces, sections) };

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
  return {
    grid,
    captions,
    tables,
    sections,
    fixed,
    growing: row,
    bands,
    data,
    notes:
      row +
      (sheet.growing ? tableHeight(sheet.growing) + 1 : 0) +
      (sheet.sections?.length ?? 0) * sections.rows,
    lastMainColumn,
  };
}

/** One a chart, unless findings stand over their charts. */
export function captionLines({ charts, findings }: Sheet): number {
  return findings === "overCharts" ? 0 : charts.length;
}

function chartRows(slots: readonly ChartSlot[]): number {
  const bottom = Math.max(0, ...slots.map((slot) => slot.y + slot.height));
  return Math.ceil(bottom / DEFAULT_ROW_HEIGHT);
}

function planSections({ sections = [] }: Sheet, top: number): SectionPlan {
  const slots = sections.flatMap(({ charts }) => charts);
  return { top, rows: SECTION_ROWS.charts + chartRows(slots) + 1 };
}

/**
 * The heights of rows that are not left to Excel. Where charts stand far down, every row over them says its height:
 * what a row is high by itself differs with fonts and screens, and charts stand by pixels.
 */
function planHeights(
  { sections = [], fixed, growing, cellCharts = [] }: Sheet,
  places: readonly TablePlace[],
  { top, rows }: SectionPlan
): Readonly<Record<number, number>> {
  const tables = growing ? [...fixed, growing] : fixed;
  const headings = [...places.map((place) => place.top), ...sections.map((_, i) => top + i * rows)];
  const bodies = tables.flatMap((table, i) =>
    bodyRows(table).flatMap((_, row) => {
      const height = bodyRowHeight(table, row);
      return height === null ? [] : [[places[i].top + 2 + row, height] as const];
    })
  );
  const heights = {
    ...FIXED_HEIGHTS,
    ...Object.fromEntries(headings.map((heading) => [heading, HEADING_HEIGHT])),
    ...Object.fromEntries(bodies),
  };
  const lowestCell = Math.max(-1, ...cellCharts.map(({ row }) => row));
  const bottom = Math.max(
    sections.length > 0 ? top + sections.length * rows : 0,
    lowestCell < 0 ? 0 : places[places.length - 1].top + 2 + lowestCell
  );
  const exact = Array.from({ length: bottom }, (_, row) => [row, DEFAULT_ROW_HEIGHT] as const);
  return { ...Object.fromEntries(exact), ...heights };
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
