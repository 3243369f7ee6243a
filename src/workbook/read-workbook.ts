import { DoorError } from "../engine/door";
import type { Sheet, Table, Workbook } from "./model";
import { findPart, type OpcPackage } from "./opc-package";
import type { CellContext } from "./read-cells";
import { OFFICE_THEME, readTheme } from "./read-colors";
import { readCustomXmlParts } from "./read-custom-xml";
import { addPrintAreas, readNames } from "./read-names";
import { readPackage } from "./read-package";
import { damaged, readPart, type Reading } from "./read-part";
import { relationshipsOf, type Relationship } from "./read-relationships";
import { readSheet } from "./read-sheet";
import { readSharedStrings } from "./read-strings";
import { readStyles } from "./read-styles";
import { readTable } from "./read-table";
import {
  attribute,
  children,
  descend,
  flag,
  localName,
  numberAttribute,
  parseStructure,
  relationshipId,
  type XmlElement,
} from "./xml";
import { unescapeString } from "./xml-text";

/** More cells than this would not fit into the memory of a browser. */
const MOST_CELLS = 5_000_000;

/**
 * Reads an .xlsx file (.xlsm and templates too) into a workbook; its package is kept in `source`.
 * Throws a `DoorError`: `notAWorkbook`, `oldFormat`, `encrypted`, `tooLarge`, or `damaged` with the part. Parts that a
 * worksheet leads to but the file lacks are passed over.
 */
export function readWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  return workbookOfPackage(readPackage(bytes, fileName), fileName);
}

/** The same for a package that is unpacked already. */
export function workbookOfPackage(source: OpcPackage, fileName: string): Workbook {
  const reading: Reading = { source, fileName };
  const part = workbookPart(reading);
  const root = readPart(reading, part, parseStructure);
  if (root === null) throw damaged(reading, part);
  if (localName(root) !== "workbook") {
    throw new DoorError({ code: "notAWorkbook", file: fileName });
  }
  const links = relationshipsOf(reading, part);
  const dates1904 = flag(descend(root, "workbookPr"), "date1904");
  const tabs = readTabs(reading, root, links, dates1904);
  const sheets = tabs.filter((tab) => tab !== null);
  const names = readNames(root, tabs);
  addPrintAreas(sheets, names);
  return {
    fileName,
    sheets,
    names,
    customXmlParts: readCustomXmlParts(reading, part),
    structureProtected: flag(descend(root, "workbookProtection"), "lockStructure"),
    dates1904,
    nextId: firstFreeId(root, sheets),
    source,
  };
}

function workbookPart(reading: Reading): string {
  const { source, fileName } = reading;
  const isSpreadsheet = [...source.parts.keys()].some((part) => part.startsWith("xl/"));
  for (const needed of ["[Content_Types].xml", "_rels/.rels"]) {
    if (findPart(source, needed) !== null) continue;
    if (isSpreadsheet) throw damaged(reading, needed);
    throw new DoorError({ code: "notAWorkbook", file: fileName });
  }
  const link = relationshipsOf(reading, "").find(({ type }) => type === "officeDocument");
  if (link === undefined) throw new DoorError({ code: "notAWorkbook", file: fileName });
  if (link.target.endsWith(".bin")) throw new DoorError({ code: "oldFormat", file: fileName });
  return link.target;
}

/** The tabs in order; null for chart and macro sheets, which hold no cells. */
function readTabs(
  reading: Reading,
  root: XmlElement,
  links: readonly Relationship[],
  dates1904: boolean
): (Sheet | null)[] {
  const partOf = (type: string) => links.find((link) => link.type === type)?.target ?? "";
  const theme = readPart(reading, partOf("theme"), readTheme) ?? OFFICE_THEME;
  let cells = 0;
  const context: CellContext = {
    strings: readPart(reading, partOf("sharedStrings"), readSharedStrings) ?? [],
    styles: readPart(reading, partOf("styles"), (xml) => readStyles(xml, theme)) ?? [],
    dates1904,
    count: () => {
      if (++cells > MOST_CELLS) throw new DoorError({ code: "tooLarge", file: reading.fileName });
    },
  };
  const group = descend(root, "sheets");
  return (group ? children(group, "sheet") : []).map((element, index) => {
    const link = links.find(({ id }) => id === relationshipId(element));
    if (link !== undefined && link.type !== "worksheet") return null;
    const part = link && findPart(reading.source, link.target);
    const content = part && readPart(reading, part, (xml) => readSheet(xml, theme, context));
    if (!part || !content) throw damaged(reading, link?.target ?? "xl/workbook.xml");
    const { tableIds, ...sheet } = content;
    return {
      ...sheet,
      id: sheetId(numberAttribute(element, "sheetId") ?? index + 1),
      name: unescapeString(attribute(element, "name") ?? ""),
      visibility: visibility(attribute(element, "state")),
      tables: readTables(reading, part, tableIds),
      charts: [],
      removedCharts: [],
      part,
      changed: "nothing" as const,
      changedCells: new Map(),
    };
  });
}

function readTables(reading: Reading, part: string, ids: readonly string[]): Table[] {
  const links = relationshipsOf(reading, part);
  return ids.flatMap((id) => {
    const target = links.find((link) => link.id === id)?.target ?? "";
    const table = findPart(reading.source, target);
    if (table === null) return [];
    return readPart(reading, table, (xml) => readTable(xml, table)) ?? [];
  });
}

function sheetId(number: number): string {
  return `{${String(number).padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

function visibility(state: string | null): Sheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

function firstFreeId(root: XmlElement, sheets: readonly Sheet[]): number {
  const group = descend(root, "sheets");
  const used = [
    ...(group ? children(group, "sheet") : []).map(
      (sheet) => numberAttribute(sheet, "sheetId") ?? 0
    ),
    ...sheets.flatMap(({ tables }) => tables.map(({ id }) => id)),
    sheets.length,
  ];
  return Math.max(...used) + 1;
}
