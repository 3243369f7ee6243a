import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { cellAddress, rangeAddress } from "../../cells/address";
import type { Cell, Sheet, Workbook } from "../../workbook/model";

/**
 * A workbook's content as plain data that can be compared: cells with formats, links and looks, tables, charts,
 * names, custom XML and page set-up. Ids and what only concerns saving are left out.
 */
export function describeWorkbook(workbook: Workbook): Readonly<Record<string, unknown>> {
  const sheetName = (id: string | null): string | null =>
    workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    structureProtected: workbook.structureProtected,
    sheets: workbook.sheets.map(describeSheet),
    names: workbook.names
      .map(({ name, sheetId, refersTo, hidden }) => ({
        name,
        sheet: sheetName(sheetId),
        refersTo,
        hidden,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    customXml: workbook.customXmlParts.map(({ namespace, xml }) => ({ namespace, xml })),
  };
}

/** SHA-256 of a workbook's description, in hexadecimal. */
export function hashWorkbook(workbook: Workbook): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(describeWorkbook(workbook)))));
}

function describeSheet(sheet: Sheet): Readonly<Record<string, unknown>> {
  const { name, visibility, tabColor, showGridlines, isProtected, print } = sheet;
  return {
    name,
    visibility,
    tabColor,
    showGridlines,
    isProtected,
    print,
    cells: describeCells(sheet),
    columnWidths: ordered(sheet.columnWidths),
    rowHeights: ordered(sheet.rowHeights),
    tables: sheet.tables.map(({ id: _, part: __, range, ...table }) => ({
      ...table,
      range: rangeAddress(range),
    })),
    charts: sheet.charts.map(({ id: _, ...chart }) => chart),
    dataBars: sheet.dataBars.map(({ range, color }) => [rangeAddress(range), color]),
    validations: sheet.validations.map(({ range, source }) => [rangeAddress(range), source]),
  };
}

function ordered<V>(entries: ReadonlyMap<number, V>): [number, V][] {
  return [...entries].sort(([a], [b]) => a - b);
}

function describeCells(sheet: Sheet): Readonly<Record<string, unknown>> {
  const described: Record<string, unknown> = {};
  for (const [row, cells] of ordered(sheet.rows)) {
    for (const [column, cell] of ordered(cells)) {
      if (!isUntouched(cell)) described[cellAddress({ row, column })] = describeCell(cell);
    }
  }
  return described;
}

const isUntouched = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  cell.format === "General" &&
  cell.look === null &&
  cell.link === null;

function describeCell({ value, formula, format, look, link, quoted }: Cell): unknown {
  return { value, formula, format, look, link, quoted };
}
