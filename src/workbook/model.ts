import type { CellRange, SheetRange } from "../cells/address";
import type { CellValue } from "../cells/value";
import type { Chart } from "../drawing/chart";
import type { ChartBox, PlacedData } from "../sheets/placed";
import type { OpcPackage } from "./opc-package";

/**
 * A workbook in memory: what both callers of this folder work on. The file door reads an .xlsx into it and appends
 * its changes to the package again; the workbench's wire host reads and changes it action by action.
 * Plain data; the functions that read and change it stand beside it.
 */
export interface Workbook {
  fileName: string;
  /** In tab order. */
  sheets: Sheet[];
  names: DefinedName[];
  customXmlParts: CustomXmlPart[];
  structureProtected: boolean;
  /** The source stores dates as serials of the 1904 system; values here are always of the 1900 system. */
  dates1904: boolean;
  /** Numbers handed out to sheets, tables and charts; never used twice. */
  nextId: number;
  /** The package it was read from, kept whole so that nothing that is not understood here is lost. */
  source: OpcPackage | null;
}

export interface Sheet {
  /** Stays the same when the sheet is renamed or moved. */
  id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | null;
  showGridlines: boolean;
  isProtected: boolean;
  /** Sparse: `rows.get(row)?.get(column)`. */
  rows: Map<number, Map<number, Cell>>;
  /** Pixels, where they are not the default. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  tables: Table[];
  charts: PlacedChart[];
  /** Names of charts that came with the file and are to be taken away when saving. */
  removedCharts: string[];
  dataBars: DataBar[];
  validations: ListValidation[];
  merged: CellRange[];
  print: PrintArea | null;
  /** The sheet's part in `source`, or null for a sheet made here. */
  part: string | null;
  /** What differs from `part` and has to be written when saving: anything, only cells, or nothing. */
  changed: "all" | "cells" | "nothing";
  /** Changed cells of a sheet that has a `part`, by row and column. */
  changedCells: Map<number, Set<number>>;
}

export interface Cell {
  value: CellValue;
  /** Without "=", or null. A formula whose result was never stored has the value null. */
  formula: string | null;
  /** Number format in en-US form. */
  format: string;
  look: CellLook | null;
  /** A place in this workbook that the cell leads to, as "Partners!B7" or a name. */
  link: string | null;
  /** Text that was written with a leading apostrophe. */
  quoted: boolean;
  /** Index of the cell's style in the source's styles.xml, kept when only its value changes. */
  sourceStyle: number | null;
}

export interface CellLook {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  /** Points; null = the workbook's. */
  size: number | null;
  color: string | null;
  fill: string | null;
  align: "left" | "right" | "center" | null;
  indent: number;
  wrap: boolean;
  /** Half way between the upper and the lower edge; else at the lower one. */
  middle: boolean;
  borderBottom: { color: string; weight: "hair" | "thin" | "medium" } | null;
}

export interface Table {
  id: number;
  name: string;
  /** Header, body and totals row. */
  range: CellRange;
  hasHeader: boolean;
  hasTotals: boolean;
  columns: string[];
  showFilter: boolean;
  style: string | null;
  bandedRows: boolean;
  part: string | null;
}

/** A chart made here. Charts that came with a file stay in `source` untouched and are not modelled. */
export interface PlacedChart {
  id: string;
  name: string;
  box: ChartBox;
  chart: Chart<PlacedData>;
}

export interface DataBar {
  range: CellRange;
  color: string;
}

/** Cells that offer a list of values to choose from. */
export interface ListValidation {
  range: CellRange;
  /** "open,done,dropped", or a range as "=Lists!$A$1:$A$4". */
  source: string;
}

export interface PrintArea {
  orientation: "portrait" | "landscape";
  area: CellRange | null;
  fitToOnePageWide: boolean;
  /** From the top. */
  breaksBeforeRows: readonly number[];
}

export interface DefinedName {
  name: string;
  /** null = the whole workbook; else the id of the sheet it belongs to. */
  sheetId: string | null;
  /** As written, without "=". */
  refersTo: string;
  hidden: boolean;
  /** The cells it points at, or null for constants, formulas and broken references. */
  range: SheetRange | null;
}

export interface CustomXmlPart {
  id: string;
  namespace: string;
  xml: string;
  part: string | null;
}

export const EMPTY_LOOK: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  size: null,
  color: null,
  fill: null,
  align: null,
  indent: 0,
  wrap: false,
  middle: false,
  borderBottom: null,
};

export function emptyWorkbook(fileName: string): Workbook {
  return {
    fileName,
    sheets: [],
    names: [],
    customXmlParts: [],
    structureProtected: false,
    dates1904: false,
    nextId: 1,
    source: null,
  };
}

/** Adds an empty sheet behind the last one. The caller checks that the name is free and valid. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet: Sheet = {
    id: `{${String(workbook.nextId++).padStart(8, "0")}-0000-0000-0000-000000000000}`,
    name,
    visibility: "visible",
    tabColor: null,
    showGridlines: true,
    isProtected: false,
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    tables: [],
    charts: [],
    removedCharts: [],
    dataBars: [],
    validations: [],
    merged: [],
    print: null,
    part: null,
    changed: "all",
    changedCells: new Map(),
  };
  workbook.sheets.push(sheet);
  return sheet;
}

/** A sheet by its name, as Excel compares them (case does not matter), or null. */
export function sheetByName(workbook: Workbook, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | null {
  return sheet.rows.get(row)?.get(column) ?? null;
}

/** Of sheets that share rows with copies: the rows that are theirs alone and may be changed in place. */
const ownRows = new WeakMap<Sheet["rows"], Set<number>>();

/** The rows of a sheet for a copy of it: both have them in common until one changes a cell. */
export function shareRows({ rows }: Pick<Sheet, "rows">): Sheet["rows"] {
  const copy = new Map(rows);
  for (const each of [rows, copy]) ownRows.set(each, new Set());
  return copy;
}

/** Whether copies of a sheet may have a row in common, so that its cells stay as they are for good. */
export function isShared({ rows }: Pick<Sheet, "rows">, row: number): boolean {
  return ownRows.get(rows)?.has(row) === false;
}

/** The cells of a row that may be changed in place. */
function rowToChange(sheet: Sheet, row: number): Map<number, Cell> {
  const cells = sheet.rows.get(row);
  if (cells && !isShared(sheet, row)) return cells;
  const own = new Map(cells);
  sheet.rows.set(row, own);
  ownRows.get(sheet.rows)?.add(row);
  return own;
}

/** A cell that holds nothing and looks like nothing, as one that is not in the file. */
export const EMPTY_CELL: Cell = {
  value: null,
  formula: null,
  format: "General",
  look: null,
  link: null,
  quoted: false,
  sourceStyle: null,
};

/** What is left of a cell of the file that was emptied: its own style is gone too. */
export const CLEARED_CELL: Cell = { ...EMPTY_CELL, sourceStyle: 0 };

function isAlready(cell: Cell, change: Partial<Cell>): boolean {
  for (const key in change) {
    // The keys of a part of a cell are keys of a cell.
    if (cell[key as keyof Cell] !== change[key as keyof Cell]) return false;
  }
  return true;
}

/** Changes one cell (made where it is missing) and marks it to be written. */
export function changeCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  const known = cellAt(sheet, row, column);
  if (known === null || !isAlready(known, change)) {
    rowToChange(sheet, row).set(column, { ...(known ?? EMPTY_CELL), ...change });
  }
  if (sheet.part === null) return;
  if (sheet.changed === "nothing") sheet.changed = "cells";
  const changed = sheet.changedCells.get(row) ?? new Set();
  sheet.changedCells.set(row, changed.add(column));
}

/** The smallest range that holds every value, or null for a sheet without any. */
export function usedRange(sheet: Sheet): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === null) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}
