import { addSheet, type Sheet } from "../../workbook/model";
import { EventType, WORKBOOK_TARGET, raise } from "./events";
import { HostError } from "./host-error";
import { checkSheetName } from "./name-rules";
import { beginStructureChange, type OpenWorkbook } from "./open-workbook";
import { activate } from "./selection";

/** Adds an empty sheet behind the last one. */
export function addNewSheet(open: OpenWorkbook, name: string): Sheet {
  beginStructureChange(open);
  checkSheetName(open.workbook, name, null);
  const sheet = addSheet(open.workbook, name);
  raise(open, EventType.sheetAdded, [WORKBOOK_TARGET], { worksheetId: sheet.id });
  return sheet;
}

/** "Sheet4": the first free name. */
export function freeSheetName(open: OpenWorkbook): string {
  const taken = new Set(open.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number++;
  return `Sheet${number}`;
}

function refuseLastVisible(open: OpenWorkbook, sheet: Sheet): void {
  const others = open.workbook.sheets.some(
    (other) => other !== sheet && other.visibility === "visible"
  );
  if (!others) throw new HostError("InvalidOperation", "the last visible sheet");
}

/** Brings another visible sheet to the front where this one was. */
function leave(open: OpenWorkbook, sheet: Sheet): void {
  if (open.activeSheetId !== sheet.id) return;
  const next = open.workbook.sheets.find(
    (other) => other !== sheet && other.visibility === "visible"
  );
  if (next) activate(open, next);
}

/** Deletes a sheet; names and formulas that pointed at it break, as in Excel. */
export function deleteSheet(open: OpenWorkbook, sheet: Sheet): void {
  beginStructureChange(open);
  if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "a hidden sheet");
  refuseLastVisible(open, sheet);
  leave(open, sheet);
  const { workbook } = open;
  open.undoCleared.push("Worksheet.delete");
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  for (const name of workbook.names) {
    if (name.range?.sheet !== sheet.name) continue;
    name.range = null;
    name.refersTo = "#REF!";
  }
  for (const chart of sheet.charts) open.charts.delete(chart.id);
  raise(open, EventType.sheetDeleted, [WORKBOOK_TARGET], { worksheetId: sheet.id });
}

export function hideSheet(open: OpenWorkbook, sheet: Sheet, visibility: Sheet["visibility"]): void {
  if (visibility !== "visible") {
    refuseLastVisible(open, sheet);
    leave(open, sheet);
  }
  sheet.visibility = visibility;
}
