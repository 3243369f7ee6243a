import { quoteSheetName, type CellRange } from "../cells/address";
import { planWrites, stateWithPlaces, type SheetPlan } from "../engine/plan-writes";
import type { WorkbookState } from "../engine/state";
import type { PlacedSheet } from "../sheets/placed";
import { identityName, objectName } from "../sheets/result-names";
import type { RemovedBlock } from "../sheets/update";
import { writeBlock } from "./apply-blocks";
import { premisesOf } from "./premises";
import { addSheet, changeCell, CLEARED_CELL, type Sheet, type Workbook } from "./model";

/** What a run gave its sheets. */
export interface Applied {
  /** The state with the places of the blocks and the names that differ from the wanted ones. */
  readonly state: WorkbookState;
  /** Tab names by sheet id. */
  readonly sheetNames: Readonly<Record<string, string>>;
}

/**
 * Writes result sheets into a workbook in place, whole or not at all. A sheet of an earlier run is found by its hidden
 * name and rewritten where it stands: only cells that are ours change, tables are resized, charts are pointed at their
 * cells again, formats are set for new cells alone, and nothing is ever shifted.
 * `before` is what the workbook remembers of the last run, `state` what it is to remember of this one.
 * Throws a `DoorError` (`inTheWay`, `protectedSheet`, `protectedStructure`) before anything was changed.
 */
export function applyPlacedSheets(
  workbook: Workbook,
  sheets: readonly PlacedSheet[],
  before: WorkbookState,
  state: WorkbookState
): Applied {
  const plans = planWrites(premisesOf(workbook), sheets, before);
  const tabs = new Map(plans.map(({ placed, name }) => [placed.tab, name]));
  for (const plan of plans) writeSheet(workbook, plan, tabs, before);
  return {
    state: stateWithPlaces(plans, before, state),
    sheetNames: Object.fromEntries(plans.map(({ placed, name }) => [placed.id, name])),
  };
}

function writeSheet(
  workbook: Workbook,
  plan: SheetPlan<Sheet>,
  tabs: ReadonlyMap<string, string>,
  before: WorkbookState
): void {
  const { placed, existing, name, update, tableNames } = plan;
  const sheet = existing ?? makeSheet(workbook, placed, name);
  sheet.changed = "all";
  if (sheet.print?.area) sheet.print = { ...sheet.print, area: placed.print.area };
  for (const removed of update.removed) removeBlock(sheet, placed.id, removed, before);
  for (const range of update.cleared) clear(sheet, range);
  for (const { top, rows, height } of update.heights) {
    for (let row = top; row < top + rows; row++) sheet.rowHeights.set(row, height);
  }
  for (const { column, width } of update.widths) sheet.columnWidths.set(column, width);
  for (const each of update.blocks) writeBlock({ workbook, sheet, tabs, tableNames }, each);
}

function makeSheet(workbook: Workbook, placed: PlacedSheet, name: string): Sheet {
  const sheet = addSheet(workbook, name);
  sheet.tabColor = placed.tabColor;
  sheet.showGridlines = false;
  sheet.columnWidths = new Map(placed.columnWidths.map((pixels, column) => [column, pixels]));
  sheet.print = {
    orientation: placed.print.orientation,
    area: placed.print.area,
    fitToOnePageWide: true,
    breaksBeforeRows: placed.print.breaksBeforeRows,
  };
  const identity = identityName(placed.id);
  workbook.names = workbook.names.filter(
    (each) => each.sheetId !== null || each.name.toLowerCase() !== identity.toLowerCase()
  );
  workbook.names.push({
    name: identity,
    sheetId: null,
    refersTo: `${quoteSheetName(name)}!$A$1`,
    hidden: true,
    range: { sheet: name, top: 0, left: 0, rows: 1, columns: 1 },
  });
  return sheet;
}

/** Takes away a table or chart that this run does not have any more; its cells are cleared with all others. */
function removeBlock(
  sheet: Sheet,
  sheetId: string,
  { id, range }: RemovedBlock,
  { names }: WorkbookState
): void {
  const wanted = objectName(sheetId, id);
  if (id.startsWith("chart-")) {
    sheet.charts = sheet.charts.filter(({ name }) => name !== wanted);
    if (sheet.part !== null) sheet.removedCharts.push(wanted);
  }
  if (id.startsWith("table-")) {
    const given = (names[wanted] ?? wanted).toLowerCase();
    sheet.tables = sheet.tables.filter(({ name }) => name.toLowerCase() !== given);
    sheet.dataBars = sheet.dataBars.filter(
      (bar) => bar.range.top !== range.top + 1 || !holdsColumn(range, bar.range.left)
    );
  }
}

function holdsColumn(range: CellRange, column: number): boolean {
  return column >= range.left && column < range.left + range.columns;
}

/** Contents and formats of cells that were ours and are not any more. */
function clear(sheet: Sheet, range: CellRange): void {
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      changeCell(sheet, row, column, CLEARED_CELL);
    }
  }
}
