import { intersection, rangeAddress, type CellRange } from "../../cells/address";
import type { Sheet } from "../../workbook/model";
import type { JsonObject } from "./json";
import { keepReference, type OpenWorkbook } from "./open-workbook";
import { tableId } from "./ids";

/** Types of the messages that tell a client of an event. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetFormatChanged: 18,
  chartAdded: 50,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** The target of events of the whole workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Queues one event for every target that somebody listens to. */
export function raise(
  open: OpenWorkbook,
  type: number,
  targets: readonly string[],
  args: JsonObject
): void {
  if (!open.eventsEnabled) return;
  const isRemote = open.editor === "coAuthor";
  for (const target of targets) {
    if (!open.registrations.has(`${type}|${target}`)) continue;
    open.messages.push({
      type,
      target,
      args: { source: isRemote ? "Remote" : "Local", ...args },
      isRemote,
    });
  }
}

function triggerSource(open: OpenWorkbook): string {
  return open.editor === "addIn" ? "ThisLocalAddin" : "Unknown";
}

/** Tells of changed cells: the sheet's listeners and those of every table that was touched. */
export function raiseChanged(open: OpenWorkbook, sheet: Sheet, range: CellRange): void {
  if (!open.eventsEnabled || open.registrations.size === 0) return;
  const args = (): JsonObject => ({
    changeType: "RangeEdited",
    address: rangeAddress(range),
    worksheetId: sheet.id,
    triggerSource: triggerSource(open),
    shiftDirection: "None",
    referenceId: keepReference(open, sheet, [range]),
  });
  raise(open, EventType.sheetChanged, [sheet.id, WORKBOOK_TARGET], args());
  for (const table of sheet.tables) {
    if (!intersection(table.range, range)) continue;
    const id = tableId(table);
    raise(open, EventType.tableChanged, [id, sheet.id, WORKBOOK_TARGET], {
      ...args(),
      tableId: id,
    });
  }
}

/** Tells of changed formats. */
export function raiseFormatChanged(open: OpenWorkbook, sheet: Sheet, range: CellRange): void {
  if (!open.eventsEnabled || open.registrations.size === 0) return;
  raise(open, EventType.sheetFormatChanged, [sheet.id, WORKBOOK_TARGET], {
    address: rangeAddress(range),
    worksheetId: sheet.id,
    referenceId: keepReference(open, sheet, [range]),
  });
}
