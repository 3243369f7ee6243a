import { dateSerial } from "../../src/cells/dates";
import { changeCell, EMPTY_LOOK, type Sheet, type Workbook } from "../../src/workbook/model";

/** What a column of a sample sheet is called, how wide it is, and how its numbers look. */
export interface SampleColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly format?: string;
}

export type SampleCell = string | number | null;

export const DATE_FORMAT = "d mmm yyyy";
const INK = "#1F2933";
const GREY = "#5C6670";
const LINE = "#8A8F98";

/** A day as the number that a cell holds; null stays empty. */
export function dateCell(iso: string | null): number | null {
  return iso === null ? null : dateSerial(iso);
}

/** A line of plain text: the title of a sheet, or a grey remark. */
export function writeLine(sheet: Sheet, row: number, text: string, isTitle: boolean): void {
  const look = isTitle
    ? { ...EMPTY_LOOK, bold: true, size: 14, color: INK }
    : { ...EMPTY_LOOK, color: GREY };
  changeCell(sheet, row, 0, { value: text, look });
}

/** Header and rows from a sheet's row on, at the left edge. */
export function writeRows(
  sheet: Sheet,
  top: number,
  columns: readonly SampleColumn[],
  rows: readonly (readonly SampleCell[])[]
): void {
  const header = {
    ...EMPTY_LOOK,
    bold: true,
    borderBottom: { color: LINE, weight: "thin" as const },
  };
  columns.forEach(({ header: value, width }, column) => {
    sheet.columnWidths.set(column, width);
    changeCell(sheet, top, column, { value, look: header });
  });
  rows.forEach((row, down) => {
    row.forEach((value, column) => {
      if (value === null) return;
      changeCell(sheet, top + 1 + down, column, {
        value,
        format: columns[column].format ?? "General",
      });
    });
  });
}

/** Makes header and rows an Excel table. */
export function makeTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  top: number,
  columns: readonly SampleColumn[],
  rows: number
): void {
  sheet.tables.push({
    id: workbook.nextId++,
    name,
    range: { top, left: 0, rows: rows + 1, columns: columns.length },
    hasHeader: true,
    hasTotals: false,
    columns: columns.map(({ header }) => header),
    showFilter: true,
    style: "TableStyleLight1",
    bandedRows: false,
    part: null,
  });
}
