import { intersection, rangeAddress, type CellRange } from "../../cells/address";
import type { Sheet } from "../../workbook/model";
import { EventType, WORKBOOK_TARGET, raise } from "./events";
import { HostError } from "./host-error";
import { tableId } from "./ids";
import { sheetById, type OpenWorkbook } from "./open-workbook";

/** Brings a sheet to the front. */
export function activate(open: OpenWorkbook, sheet: Sheet): void {
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "a hidden sheet");
  if (open.activeSheetId === sheet.id) return;
  const before = sheetById(open, open.activeSheetId);
  open.activeSheetId = sheet.id;
  open.selection = { top: 0, left: 0, rows: 1, columns: 1 };
  if (before) {
    raise(open, EventType.sheetDeactivated, [before.id, WORKBOOK_TARGET], {
      worksheetId: before.id,
    });
  }
  raise(open, EventType.sheetActivated, [sheet.id, WORKBOOK_TARGET], { worksheetId: sheet.id });
}

/** Selects cells, bringing their sheet to the front. */
export function select(open: OpenWorkbook, sheet: Sheet, range: CellRange): void {
  activate(open, sheet);
  open.selection = range;
  const address = rangeAddress(range);
  raise(open, EventType.sheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], {
    address,
    worksheetId: sheet.id,
  });
  for (const table of sheet.tables) {
    const id = tableId(table);
    const inside = intersection(table.range, range);
    raise(open, EventType.tableSelectionChanged, [id], {
      address: inside ? rangeAddress(inside) : "",
      isInsideTable: inside !== null,
      tableId: id,
      worksheetId: sheet.id,
    });
  }
}
