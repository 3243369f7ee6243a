import type { Sheet } from "../../../workbook/model";
import { color, integer, oneOf, optional, text, yesNo } from "../arguments";
import { parseRange, usedCells, WHOLE_SHEET } from "../cells/range-address";
import { EventType } from "../events";
import { excelObject, type Argument, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { checkSheetName } from "../name-rules";
import {
  beginSheetChange,
  beginStructureChange,
  sheetChanged,
  type OpenWorkbook,
} from "../open-workbook";
import { renameSheet } from "../rename-sheet";
import { activate } from "../selection";
import { deleteSheet, hideSheet } from "../sheet-life";
import { chartsOfSheet } from "./chart-collection";
import { namesOfSheet } from "./named-items";
import { pageBreaksOf, pageLayoutOf } from "./page-layout";
import { protectionOf } from "./protection";
import { rangeAreasObject, rangeObject, withoutSheet } from "./range-object";
import { tablesOfSheet } from "./table-collection";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Cells by an address of the sheet, the name of a range, or a table's name. */
function rangeByText(open: OpenWorkbook, sheet: Sheet, given: string): ExcelObject {
  const range = parseRange(withoutSheet(sheet, given));
  if (range) return rangeObject(sheet, range);
  const wanted = given.toLowerCase();
  const name = open.workbook.names.find(
    (entry) =>
      entry.name.toLowerCase() === wanted && (entry.sheetId === null || entry.sheetId === sheet.id)
  );
  if (name?.range?.sheet === sheet.name) return rangeObject(sheet, name.range);
  const table = sheet.tables.find((entry) => entry.name.toLowerCase() === wanted);
  if (!table) throw new HostError("InvalidArgument", `not an address: ${given}`);
  const above = Number(table.hasHeader);
  const { top, rows } = table.range;
  return rangeObject(sheet, { ...table.range, top: top + above, rows: rows - above });
}

function used(sheet: Sheet, given: readonly Argument[]): ExcelObject | null {
  const cells = usedCells(sheet, optional(yesNo, false)(given[0]));
  return cells && rangeObject(sheet, cells);
}

/** The neighbour in tab order, or null at the end. */
function neighbour(
  open: OpenWorkbook,
  sheet: Sheet,
  step: 1 | -1,
  [visibleOnly]: readonly Argument[]
): ExcelObject | null {
  const sheets = open.workbook.sheets.filter(
    (entry) =>
      entry === sheet || !optional(yesNo, false)(visibleOnly) || entry.visibility === "visible"
  );
  const found = sheets[sheets.indexOf(sheet) + step];
  return found ? sheetObject(found) : null;
}

function present(found: ExcelObject | null): ExcelObject {
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const gridlines = {
  get: (sheet: Sheet) => sheet.showGridlines,
  set: (sheet: Sheet, value: Argument, open: OpenWorkbook) => {
    beginSheetChange(open, sheet);
    sheet.showGridlines = yesNo(value);
    sheetChanged(sheet);
  },
};

export const worksheetClass: ExcelClass<Sheet> = {
  name: "Worksheet",
  identity: ({ id }) => ({ Id: id }),
  events: {
    DataChangedEvent: EventType.sheetChanged,
    ActivatedEvent: EventType.sheetActivated,
    DeactivatedEvent: EventType.sheetDeactivated,
    SelectionChangedEvent: EventType.sheetSelectionChanged,
    FormatChangedEvent: EventType.sheetFormatChanged,
  },
  eventTarget: ({ id }) => id,
  navigations: {
    tables: tablesOfSheet,
    charts: chartsOfSheet,
    names: namesOfSheet,
    protection: protectionOf,
    pageLayout: pageLayoutOf,
    horizontalPageBreaks: pageBreaksOf,
  },
  scalars: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (sheet, value, open) => {
        beginStructureChange(open);
        const name = text(value);
        checkSheetName(open.workbook, name, sheet);
        open.undoCleared.push("Worksheet.name");
        renameSheet(open.workbook, sheet, name);
      },
    },
    position: {
      get: (sheet, open) => open.workbook.sheets.indexOf(sheet),
      set: (sheet, value, open) => {
        beginStructureChange(open);
        const { sheets } = open.workbook;
        const position = integer(value);
        if (position < 0 || position >= sheets.length) throw new HostError("InvalidArgument");
        open.undoCleared.push("Worksheet.position");
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(position, 0, sheet);
      },
    },
    visibility: {
      get: ({ visibility }) => VISIBILITY[visibility],
      set: (sheet, value, open) => {
        beginStructureChange(open);
        const wanted = oneOf("Visible", "Hidden", "VeryHidden")(value);
        open.undoCleared.push("Worksheet.visibility");
        hideSheet(
          open,
          sheet,
          wanted === "Visible" ? "visible" : wanted === "Hidden" ? "hidden" : "veryHidden"
        );
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor ?? "",
      set: (sheet, value, open) => {
        beginStructureChange(open);
        sheet.tabColor = value === "" ? null : color(value);
        sheetChanged(sheet);
      },
    },
    showGridlines: gridlines,
    gridlines: { ...gridlines, onlyByName: true },
    standardWidth: { get: () => 8.43 },
  },
  methods: {
    activate(sheet, _, open) {
      activate(open, sheet);
      return undefined;
    },
    delete(sheet, _, open) {
      deleteSheet(open, sheet);
      return undefined;
    },
    getRange: (sheet, [address], open) => {
      const given = optional(text, "")(address);
      return given === "" ? rangeObject(sheet, WHOLE_SHEET) : rangeByText(open, sheet, given);
    },
    getRanges: (sheet, [address]) => {
      const areas = text(address)
        .split(/[,;]/)
        .map((part) => parseRange(withoutSheet(sheet, part.trim())));
      const [first, ...more] = areas.map((area) => {
        if (!area) throw new HostError("InvalidArgument", `not addresses: ${String(address)}`);
        return area;
      });
      return rangeAreasObject(sheet, [first, ...more]);
    },
    getRangeByIndexes: (sheet, [top, left, rows, columns]) =>
      rangeObject(sheet, {
        top: integer(top),
        left: integer(left),
        rows: integer(rows),
        columns: integer(columns),
      }),
    getCell: (sheet, [row, column]) =>
      rangeObject(sheet, { top: integer(row), left: integer(column), rows: 1, columns: 1 }),
    getUsedRange: (sheet, given) =>
      used(sheet, given) ?? rangeObject(sheet, { top: 0, left: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (sheet, given) => used(sheet, given),
    getNext: (sheet, given, open) => present(neighbour(open, sheet, 1, given)),
    getNextOrNullObject: (sheet, given, open) => neighbour(open, sheet, 1, given),
    getPrevious: (sheet, given, open) => present(neighbour(open, sheet, -1, given)),
    getPreviousOrNullObject: (sheet, given, open) => neighbour(open, sheet, -1, given),
    calculate: () => undefined,
  },
};

export function sheetObject(sheet: Sheet): ExcelObject {
  return excelObject(worksheetClass, sheet);
}
