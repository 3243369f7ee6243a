import { createHash } from "node:crypto";
import { cellAddress, rangeAddress } from "../src/cells/address";
import type { Snapshot } from "../src/workbench/host/snapshot";
import {
  EMPTY_LOOK,
  type Cell,
  type CellLook,
  type Sheet,
  type Workbook,
} from "../src/workbook/model";

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
  return hash(workbook, textOfCells);
}

/** The same of a snapshot, whose rows never change: each is described once. */
export function hashSnapshot({ workbook }: Snapshot): string {
  return hash(workbook, (cells) => {
    const known = texts.get(cells);
    if (known !== undefined) return known;
    const text = textOfCells(cells);
    texts.set(cells, text);
    return text;
  });
}

type Cells = ReadonlyMap<number, Cell>;

const texts = new WeakMap<Cells, string>();

function textOfCells(cells: Cells): string {
  const filled = ordered(cells).filter(([, cell]) => !isUntouched(cell));
  return filled.map(([column, cell]) => `${column}${JSON.stringify(describeCell(cell))}`).join();
}

function hash(workbook: Workbook, textOf: (cells: Cells) => string): string {
  const bare = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: NO_ROWS })),
  };
  const found = createHash("sha256").update(JSON.stringify(describeWorkbook(bare)));
  for (const { rows } of workbook.sheets) {
    for (const [row, cells] of ordered(rows)) {
      const text = textOf(cells);
      if (text !== "") found.update(`\n${row}:${text}`);
    }
    found.update("\n");
  }
  return found.digest("hex");
}

const NO_ROWS: Sheet["rows"] = new Map();

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
    tables: sheet.tables
      .map(({ id: _, part: __, range, ...table }) => ({ ...table, range: rangeAddress(range) }))
      .sort(byName),
    charts: sheet.charts.map(({ id: _, ...chart }) => chart).sort(byName),
    dataBars: sheet.dataBars.map(({ range, color }) => [rangeAddress(range), color]).sort(),
    validations: sheet.validations.map(({ range, source }) => [rangeAddress(range), source]),
  };
}

/** The order in which things were made is nothing that anybody sees. */
function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function ordered<V>(entries: ReadonlyMap<number, V>): [number, V][] {
  return [...entries].sort(([a], [b]) => a - b);
}

function describeCells(sheet: Sheet): Readonly<Record<string, unknown>> {
  const content: Record<string, unknown> = {};
  for (const [row, cells] of ordered(sheet.rows)) {
    for (const [column, cell] of ordered(cells)) {
      if (!isUntouched(cell)) content[cellAddress({ row, column })] = describeCell(cell);
    }
  }
  return content;
}

const isUntouched = (cell: Cell): boolean =>
  cell.value === null &&
  cell.formula === null &&
  cell.format === "General" &&
  describeLook(cell.look) === null &&
  cell.link === null;

/** Cells are never changed in place, so each is described once. */
const described = new WeakMap<Cell, unknown>();

function describeCell(cell: Cell): unknown {
  const known = described.get(cell);
  if (known !== undefined) return known;
  const { value, formula, format, look, link, quoted } = cell;
  const description = { value, formula, format, look: describeLook(look), link, quoted };
  described.set(cell, description);
  return description;
}

/** What Excel shows where nothing is set: said outright it is the same look. */
const SHOWN: Partial<CellLook> = { size: 11, color: "#000000", fill: "#FFFFFF" };

/** What of a look differs from that of an untouched cell, or null where nothing does. */
function describeLook(look: CellLook | null): unknown {
  const differing = Object.entries(look ?? {}).filter(([key, value]) => {
    const name = key as keyof CellLook;
    return value !== EMPTY_LOOK[name] && value !== SHOWN[name];
  });
  return differing.length > 0 ? Object.fromEntries(differing.sort()) : null;
}
