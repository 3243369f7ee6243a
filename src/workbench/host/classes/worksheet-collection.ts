import { sheetByName, type Sheet } from "../../../workbook/model";
import { optional, text, yesNo } from "../arguments";
import { EventType, WORKBOOK_TARGET } from "../events";
import { excelObject, type Argument, type ExcelClass, type ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { sheetById, type OpenWorkbook } from "../open-workbook";
import { addNewSheet, freeSheetName } from "../sheet-life";
import { sheetObject } from "./worksheet";

function find(_: null, key: Json, open: OpenWorkbook): ExcelObject | null {
  const wanted = String(key);
  const sheet = sheetById(open, wanted) ?? sheetByName(open.workbook, wanted);
  return sheet && sheetObject(sheet);
}

function sheets(open: OpenWorkbook, [visibleOnly]: readonly Argument[]): Sheet[] {
  const all = open.workbook.sheets;
  return optional(yesNo, false)(visibleOnly)
    ? all.filter((sheet) => sheet.visibility === "visible")
    : all;
}

function present(sheet: Sheet | null | undefined): ExcelObject {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheetObject(sheet);
}

export const worksheetsClass: ExcelClass<null> = {
  name: "WorksheetCollection",
  events: {
    DataChangedEvent: EventType.sheetChanged,
    ActivatedEvent: EventType.sheetActivated,
    DeactivatedEvent: EventType.sheetDeactivated,
    AddedEvent: EventType.sheetAdded,
    DeletedEvent: EventType.sheetDeleted,
    SelectionChangedEvent: EventType.sheetSelectionChanged,
    FormatChangedEvent: EventType.sheetFormatChanged,
  },
  eventTarget: () => WORKBOOK_TARGET,
  scalars: {},
  collection: { items: (_, open) => open.workbook.sheets.map(sheetObject), item: find },
  methods: {
    add: (_, [name], open) =>
      sheetObject(addNewSheet(open, optional(text, freeSheetName(open))(name))),
    getActiveWorksheet: (_, __, open) => present(sheetById(open, open.activeSheetId)),
    getCount: (_, given, open) => sheets(open, given).length,
    getFirst: (_, given, open) => present(sheets(open, given)[0]),
    getLast: (_, given, open) => present(sheets(open, given).at(-1)),
    getItemOrNullObject: (_, [key], open) => find(null, text(key), open),
  },
};

export function worksheetsObject(): ExcelObject {
  return excelObject(worksheetsClass, null);
}
