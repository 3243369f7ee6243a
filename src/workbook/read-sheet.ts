import type { DataBar, ListValidation, Sheet } from "./model";
import { readCells, type CellContext, type CellData } from "./read-cells";
import { readColor, type ThemeColors } from "./read-colors";
import { readColumnWidths, readRowHeights } from "./read-sizes";
import { rowsIn } from "./read-grid";
import { readPrintArea } from "./read-print-area";
import { parseRange, parseRanges } from "./read-ranges";
import {
  attribute,
  children,
  descend,
  flag,
  parseStructure,
  relationshipId,
  type XmlElement,
} from "./xml";
import { scanXml } from "./xml-scanner";
import { unescapeString } from "./xml-text";

/** What a sheet's own part says about it. */
export interface SheetContent extends Pick<
  Sheet,
  | "tabColor"
  | "showGridlines"
  | "isProtected"
  | "rows"
  | "columnWidths"
  | "rowHeights"
  | "dataBars"
  | "validations"
  | "merged"
  | "print"
> {
  /** Relationships that lead to its tables. */
  readonly tableIds: readonly string[];
}

/** Reads a worksheet part. */
export function readSheet(xml: string, theme: ThemeColors, context: CellContext): SheetContent {
  const { cells, structure } = splitSheet(xml, context);
  const root = parseStructure(structure);
  const view = descend(root, "sheetViews", "sheetView");
  const properties = descend(root, "sheetPr");
  addLinks(root, cells);
  return {
    tabColor: readColor(properties && descend(properties, "tabColor"), theme),
    showGridlines: flag(view, "showGridLines", true),
    isProtected: flag(descend(root, "sheetProtection"), "sheet"),
    rows: cells.rows,
    columnWidths: readColumnWidths(root),
    rowHeights: readRowHeights(root, cells.heights),
    dataBars: readDataBars(root, theme),
    validations: readValidations(root),
    merged: items(root, "mergeCells", "mergeCell").flatMap(
      (element) => parseRange(attribute(element, "ref")) ?? []
    ),
    print: readPrintArea(root),
    tableIds: items(root, "tableParts", "tablePart").flatMap(
      (element) => relationshipId(element) ?? []
    ),
  };
}

/** Reads the cells with the scanner and gives back the rest of the part, with an empty `sheetData`, for the parser. */
function splitSheet(xml: string, context: CellContext): { cells: CellData; structure: string } {
  const scanner = scanXml(xml);
  for (let token = scanner.next(); token !== "end"; token = scanner.next()) {
    if (token !== "open" || scanner.name() !== "sheetData") continue;
    const start = scanner.to();
    const cells = readCells(scanner, context);
    return { cells, structure: xml.slice(0, start) + xml.slice(scanner.from()) };
  }
  return { cells: { rows: new Map(), heights: new Map() }, structure: xml };
}

function items(root: XmlElement, group: string, item: string): XmlElement[] {
  return children(root, group).flatMap((element) => children(element, item));
}

/** Puts links to places in this workbook on their cells. Links out of the workbook stay in the file, unread. */
function addLinks(root: XmlElement, { rows }: CellData): void {
  for (const element of items(root, "hyperlinks", "hyperlink")) {
    const link = attribute(element, "location");
    const range = parseRange(attribute(element, "ref"));
    if (link === null || link === "" || range === null || relationshipId(element)) continue;
    for (const [, cells] of rowsIn(rows, range)) {
      for (const [column, cell] of cells) {
        if (column >= range.left && column < range.left + range.columns) {
          cell.link = unescapeString(link).replace(/^#/, "");
        }
      }
    }
  }
}

function readDataBars(root: XmlElement, theme: ThemeColors): DataBar[] {
  return children(root, "conditionalFormatting").flatMap((formatting) =>
    children(formatting, "cfRule").flatMap((rule) => {
      const bar = descend(rule, "dataBar", "color");
      const color = bar && readColor(bar, theme);
      if (color === null) return [];
      return parseRanges(attribute(formatting, "sqref")).map((range) => ({ range, color }));
    })
  );
}

/** Cells whose content must come from a list; other rules stay in the file, unread. */
function readValidations(root: XmlElement): ListValidation[] {
  return items(root, "dataValidations", "dataValidation").flatMap((element) => {
    const formula = descend(element, "formula1")?.text.trim() ?? "";
    if (attribute(element, "type") !== "list" || formula === "") return [];
    const choices = /^"(.*)"$/s.exec(formula)?.[1];
    const source = choices === undefined ? `=${formula}` : choices.replaceAll('""', '"');
    return parseRanges(attribute(element, "sqref")).map((range) => ({ range, source }));
  });
}
