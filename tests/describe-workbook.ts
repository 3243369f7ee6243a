import { createHash } from "node:crypto";
import { cellAddress, rangeAddress } from "../src/cells/address";
import { DEFAULT_COLUMN_WIDTH } from "../src/sheets/pixel-geometry";
import { DEFAULT_HEIGHT } from "../src/workbench/host/cells/sizes";
import {
  EMPTY_LOOK,
  isShared,
  type Cell,
  type CellLook,
  type PlacedChart,
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
  const { customXmlParts } = workbook;
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: NO_ROWS, charts: [] }));
  const bare = describeWorkbook({ ...workbook, sheets, customXmlParts: [] });
  const hash = createHash("sha256").update(JSON.stringify(bare));
  for (const { namespace, xml } of customXmlParts) hash.update(`\n${namespace} ${digest(xml)}`);
  for (const sheet of workbook.sheets) {
    const rows = ordered(sheet.rows).map(([row, cells]) => {
      const text = isShared(sheet, row) ? knownDigest(cells) : digestOfCells(cells);
      return text === "" ? "" : `${row}:${text}\n`;
    });
    const charts = [...sheet.charts].sort(byName).map(digestOfChart);
    hash.update(`${rows.join("")}\n${charts.join("\n")}\n`);
  }
  return hash.digest("hex");
}

/** SHA-256 of texts that were met before: most of a workbook stays as it is from one hash to the next. */
const digests = new Map<string, string>();

function digest(text: string): string {
  const known = digests.get(text);
  if (known !== undefined) return known;
  const made = createHash("sha256").update(text).digest("base64");
  digests.set(text, made);
  return made;
}

type Cells = ReadonlyMap<number, Cell>;

const rowDigests = new WeakMap<Cells, string>();

/** The digest of a row that stays as it is. */
function knownDigest(cells: Cells): string {
  const known = rowDigests.get(cells) ?? digestOfCells(cells);
  rowDigests.set(cells, known);
  return known;
}

/** The digest of a row; empty where nothing is in it. */
function digestOfCells(cells: Cells): string {
  let text = "";
  for (const [column, cell] of ordered(cells)) {
    if (isUntouched(cell)) continue;
    const { value, formula, format, look, link, quoted } = cell;
    text += JSON.stringify([column, value, formula, format, link, quoted]) + textOfLook(look);
  }
  return text === "" ? "" : digest(text);
}

/** Drawn charts are only ever made anew. */
const chartDigests = new WeakMap<PlacedChart["chart"], string>();

function digestOfChart({ name, box, chart }: PlacedChart): string {
  const known = chartDigests.get(chart) ?? digest(JSON.stringify(chart));
  chartDigests.set(chart, known);
  return `${name} ${JSON.stringify(box)} ${known}`;
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
    columnWidths: ordered(sheet.columnWidths).filter(([, width]) => width !== DEFAULT_COLUMN_WIDTH),
    rowHeights: ordered(sheet.rowHeights).filter(([, height]) => height !== DEFAULT_HEIGHT),
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
  textOfLook(cell.look) === "null" &&
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

/** What Excel shows where nothing is set: said outright it is the same look, as it is with a row's usual height. */
const SHOWN: Partial<CellLook> = { size: 11, color: "#000000", fill: "#FFFFFF" };

/** What of a look differs from that of an untouched cell, or null where nothing does. */
function describeLook(look: CellLook | null): unknown {
  const differing = Object.entries(look ?? {}).filter(([key, value]) => {
    const name = key as keyof CellLook;
    return value !== EMPTY_LOOK[name] && value !== SHOWN[name];
  });
  return differing.length > 0 ? Object.fromEntries(differing.sort()) : null;
}

/** Looks are never changed in place either. */
const lookTexts = new WeakMap<CellLook, string>();

function textOfLook(look: CellLook | null): string {
  const known = lookTexts.get(look ?? EMPTY_LOOK);
  if (known !== undefined) return known;
  const text = JSON.stringify(describeLook(look));
  lookTexts.set(look ?? EMPTY_LOOK, text);
  return text;
}
