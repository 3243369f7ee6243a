import { textWidth } from "../drawing/text-width";
import { bodyStyles, headerStyles, isLinkedText, textStyle } from "./cell-styles";
import { columnAfter, type PixelGrid } from "./pixel-geometry";
import type { CellsBlock, TableBlock } from "./placed";
import { objectName } from "./result-names";
import type { CellContent, TableSpec } from "./sheet";
import { DEFAULT_ROW_HEIGHT, LOOKS, type CellStyle } from "./styles";

/** Where a table's first cell stands and how far its heading and note may reach. */
export interface TablePlace {
  /** Row of the heading; the table's header row is the one below. */
  readonly top: number;
  readonly left: number;
  /** The last column that its note may stand in. */
  readonly lastColumn: number;
}

const BESIDE_HEADING = 16;

/** The body of a table or data block: at least one row, which says so where there is none. */
export function bodyRows(table: TableSpec): readonly (readonly CellContent[])[] {
  if (table.rows.length > 0) return table.rows;
  return [table.columns.map((_, column) => (column === 0 ? table.whenEmpty : null))];
}

/** Pixels of a body row, where they are set. */
export function bodyRowHeight({ rowHeight }: TableSpec, row: number): number | null {
  return (typeof rowHeight === "object" ? rowHeight[row] : rowHeight) ?? null;
}

/** The column of the note: the first one that the heading does not reach, or the last there is. */
export function noteColumn(table: TableSpec, place: TablePlace, grid: PixelGrid): number {
  const { size, bold } = LOOKS.tableHeading;
  const heading = textWidth(table.heading, size, bold) + BESIDE_HEADING;
  return columnAfter(grid, place.left, heading, place.lastColumn) ?? place.lastColumn;
}

/** Rows from the heading to the last body row. */
export function tableHeight(table: TableSpec): number {
  return 2 + bodyRows(table).length;
}

/** A table's heading with its note beside it. */
export function placeHeading(table: TableSpec, place: TablePlace, grid: PixelGrid): CellsBlock {
  const note = table.note === "" ? place.left : noteColumn(table, place, grid);
  const columns = note - place.left + 1;
  const values: CellContent[] = Array.from({ length: columns }, () => null);
  const styles: CellStyle[] = values.map(() => textStyle("tableNote"));
  values[columns - 1] = table.note;
  values[0] = table.heading;
  styles[0] = textStyle("tableHeading");
  return {
    kind: "cells",
    id: `heading-${table.id}`,
    range: { top: place.top, left: place.left, rows: 1, columns },
    values: [values],
    styles: [styles],
  };
}

/** A native table: its header row stands below the heading. */
export function placeTable(sheetId: string, table: TableSpec, place: TablePlace): TableBlock {
  const rows = bodyRows(table);
  const { columns } = table;
  const isTall = rows.some((_, row) => (bodyRowHeight(table, row) ?? 0) > DEFAULT_ROW_HEIGHT);
  const styles = bodyStyles(columns, rows).map((style): CellStyle =>
    isTall ? { ...style, tall: true } : style
  );
  return {
    kind: "table",
    id: `table-${table.id}`,
    name: objectName(sheetId, `table-${table.id}`),
    range: {
      top: place.top + 1,
      left: place.left,
      rows: rows.length + 1,
      columns: columns.length,
    },
    columnIds: columns.map((column) => column.id),
    header: columns.map((column) => column.header),
    headerStyles: headerStyles(columns),
    rows,
    columnStyles: styles,
    ...((table.kinds ?? table.tones) &&
      table.rows.length > 0 && { cellStyles: ownStyles(table, styles) }),
    dataBar:
      table.dataBar === undefined
        ? null
        : columns.findIndex((column) => column.id === table.dataBar),
  };
}

function ownStyles(
  { rows, kinds, tones }: TableSpec,
  styles: readonly CellStyle[]
): readonly (readonly CellStyle[])[] {
  return rows.map((_, row) =>
    styles.map((style, column) => {
      const kind = kinds?.[row][column];
      const tone = tones?.[row][column];
      // In a column of links, words that lead nowhere are words.
      const isPlain = style.role === "bodyLink" && !isLinkedText(rows[row][column]);
      return {
        ...style,
        ...(isPlain && { role: "body" as const }),
        ...(kind && { number: kind }),
        ...(tone && { tone }),
      };
    })
  );
}
