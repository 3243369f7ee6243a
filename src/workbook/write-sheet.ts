import { cellAddress, rangeAddress } from "../cells/address";
import { usedRange, type DataBar, type Sheet } from "./model";
import type { StyleAppender } from "./styles-append";
import { cellXml } from "./write-cell";
import { NAMESPACES, spreadsheetText, tag, XML_DECLARATION } from "./write-xml";

/** A pixel of row height in points, on the 96 dpi screen that Excel's files assume. */
const POINTS_PER_PIXEL = 0.75;
/** Widest digit of Calibri 11 in pixels: the unit of stored column widths. */
const DIGIT_PIXELS = 7;

/** A column width as files store it (in digits of the body font, Calibri 11), from pixels. */
export function storedWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** A row height as files store it (points), from pixels. */
export function storedHeight(pixels: number): number {
  return pixels * POINTS_PER_PIXEL;
}

/** The `<col>` elements of the widths, neighbours of one width together. */
export function columnsXml(widths: ReadonlyMap<number, number>): string {
  const columns = [...widths].sort(([a], [b]) => a - b);
  const runs: { min: number; max: number; pixels: number }[] = [];
  for (const [column, pixels] of columns) {
    const last = runs.at(-1);
    if (last && last.max === column - 1 && last.pixels === pixels) last.max = column;
    else runs.push({ min: column, max: column, pixels });
  }
  const cols = runs.map(({ min, max, pixels }) =>
    tag("col", {
      min: min + 1,
      max: max + 1,
      width: storedWidth(pixels),
      hidden: pixels === 0 || null,
      customWidth: true,
    })
  );
  return cols.length === 0 ? "" : tag("cols", {}, ...cols);
}

/** One `<row>` with its cells in order. */
export function rowXml(
  sheet: Sheet,
  row: number,
  styles: StyleAppender,
  dates1904 = false
): string {
  const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b);
  const height = sheet.rowHeights.get(row);
  const inner = cells.map(([column, cell]) =>
    cellXml(row, column, cell, styles.indexFor(cell), dates1904)
  );
  const attributes = {
    r: row + 1,
    ht: height === undefined ? null : storedHeight(height),
    hidden: height === 0 || null,
    customHeight: height === undefined ? null : true,
  };
  return height === undefined && inner.join("") === "" ? "" : tag("row", attributes, ...inner);
}

function sheetDataXml(sheet: Sheet, styles: StyleAppender, dates1904: boolean): string {
  const rows = [...new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys()])];
  rows.sort((a, b) => a - b);
  return tag("sheetData", {}, ...rows.map((row) => rowXml(sheet, row, styles, dates1904)));
}

/** A place in the workbook a cell leads to. */
export function hyperlinkXml(row: number, column: number, location: string): string {
  return tag("hyperlink", {
    ref: cellAddress({ row, column }),
    location: spreadsheetText(location),
  });
}

function hyperlinksXml(sheet: Sheet): string {
  const links = [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { link }]) =>
      link === null ? [] : [hyperlinkXml(row, column, link)]
    )
  );
  return links.length === 0 ? "" : tag("hyperlinks", {}, ...links);
}

/** Bars from nothing to the largest value of the range. */
export function dataBarXml(bar: DataBar, priority: number): string {
  return tag(
    "conditionalFormatting",
    { sqref: rangeAddress(bar.range) },
    tag(
      "cfRule",
      { type: "dataBar", priority },
      tag(
        "dataBar",
        {},
        tag("cfvo", { type: "num", val: 0 }),
        tag("cfvo", { type: "max" }),
        tag("color", { rgb: `FF${bar.color.replace("#", "").toUpperCase()}` })
      )
    )
  );
}

/** `<sheetPr>` with what is not the default; "" where nothing is. */
export function sheetPropertiesXml(sheet: Sheet): string {
  const children = [
    sheet.tabColor === null
      ? ""
      : tag("tabColor", { rgb: `FF${sheet.tabColor.replace("#", "").toUpperCase()}` }),
    sheet.print?.fitToOnePageWide ? tag("pageSetUpPr", { fitToPage: true }) : "",
  ];
  return children.join("") === "" ? "" : tag("sheetPr", {}, ...children);
}

/** The page set-up: one page wide and as many pages long as it takes. */
export function pageSetupXml(sheet: Sheet): string {
  if (sheet.print === null) return "";
  const { orientation, fitToOnePageWide } = sheet.print;
  return tag("pageSetup", {
    orientation,
    fitToWidth: fitToOnePageWide ? 1 : null,
    fitToHeight: fitToOnePageWide ? 0 : null,
  });
}

export function rowBreaksXml(sheet: Sheet): string {
  const rows = (sheet.print?.breaksBeforeRows ?? []).filter((row) => row > 0);
  if (rows.length === 0) return "";
  return tag(
    "rowBreaks",
    { count: rows.length, manualBreakCount: rows.length },
    ...rows.map((id) => tag("brk", { id, max: 16_383, man: true }))
  );
}

export function mergedXml(sheet: Sheet): string {
  const cells = sheet.merged.map((range) => tag("mergeCell", { ref: rangeAddress(range) }));
  return cells.length === 0 ? "" : tag("mergeCells", { count: cells.length }, ...cells);
}

/** Parts that a sheet points at, by relationship id. */
export interface SheetParts {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

export function drawingReferenceXml(id: string): string {
  return tag("drawing", { "xmlns:r": NAMESPACES.relationships, "r:id": id });
}

export function tablePartXml(id: string): string {
  return tag("tablePart", { "xmlns:r": NAMESPACES.relationships, "r:id": id });
}

/** No green corners on text that looks like a number: it is meant as text, in rows to come as well. */
const IGNORE_NUMBERS_AS_TEXT = tag(
  "ignoredErrors",
  {},
  tag("ignoredError", { sqref: "A1:XFD1048576", numberStoredAsText: true })
);

/** A whole worksheet part. Rows are 20 px high whatever the body font. */
export function sheetXml(
  sheet: Sheet,
  styles: StyleAppender,
  parts: SheetParts,
  options: { readonly selected: boolean; readonly dates1904: boolean }
): string {
  const used = usedRange(sheet);
  const quoted = [...sheet.rows.values()].some((cells) =>
    [...cells.values()].some((cell) => cell.quoted)
  );
  return (
    XML_DECLARATION +
    tag(
      "worksheet",
      { xmlns: NAMESPACES.main },
      sheetPropertiesXml(sheet),
      tag("dimension", { ref: used === null ? "A1" : rangeAddress(used) }),
      tag(
        "sheetViews",
        {},
        tag("sheetView", {
          showGridLines: sheet.showGridlines ? null : false,
          tabSelected: options.selected || null,
          workbookViewId: 0,
        })
      ),
      tag("sheetFormatPr", { defaultRowHeight: 15, customHeight: true }),
      columnsXml(sheet.columnWidths),
      sheetDataXml(sheet, styles, options.dates1904),
      sheet.isProtected ? tag("sheetProtection", { sheet: true }) : "",
      mergedXml(sheet),
      ...sheet.dataBars.map((bar, i) => dataBarXml(bar, i + 1)),
      hyperlinksXml(sheet),
      tag("pageMargins", {
        left: 0.5,
        right: 0.5,
        top: 0.5,
        bottom: 0.5,
        header: 0.3,
        footer: 0.3,
      }),
      pageSetupXml(sheet),
      rowBreaksXml(sheet),
      quoted ? IGNORE_NUMBERS_AS_TEXT : "",
      parts.drawing === null ? "" : drawingReferenceXml(parts.drawing),
      parts.tables.length === 0
        ? ""
        : tag("tableParts", { count: parts.tables.length }, ...parts.tables.map(tablePartXml))
    )
  );
}
