import type { FoundSheet } from "./look-around";
import type { Requests } from "./requests";
import { rangeIn, writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { makeTable, resizeTable } from "./write-table";
import type { CellRange } from "../cells/address";
import type { SheetPlan } from "../engine/plan-writes";
import type { WorkbookState } from "../engine/state";
import type { PlacedSheet } from "../sheets/placed";
import type { Tabs } from "../sheets/real-tabs";
import { identityName, objectName } from "../sheets/result-names";
import type { RemovedBlock } from "../sheets/update";

export const POINTS_PER_PIXEL = 0.75;

/** Makes a result sheet: its name, identity, widths, heights and print set-up. Formats stay the user's afterwards. */
async function makeSheet(
  { context, makeRoom }: Requests,
  placed: PlacedSheet,
  name: string
): Promise<Excel.Worksheet> {
  const { columnWidths, rowHeights, print } = placed;
  await makeRoom(30 + 3 * (columnWidths.length + Object.keys(rowHeights).length));
  const sheet = context.workbook.worksheets.add(name);
  sheet.tabColor = placed.tabColor;
  sheet.showGridlines = false;
  columnWidths.forEach((pixels, column) => {
    sheet.getCell(0, column).getEntireColumn().format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
  for (const [row, pixels] of Object.entries(rowHeights)) {
    sheet.getCell(Number(row), 0).getEntireRow().format.rowHeight = pixels * POINTS_PER_PIXEL;
  }
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.horizontalPageBreaks.add(sheet.getCell(print.breakBeforeRow, 0));
  const identity = context.workbook.names.add(identityName(placed.id), sheet.getRange("A1"));
  identity.visible = false;
  return sheet;
}

/** Takes away a table or chart that this run does not have any more; its cells are cleared with all others. */
function removeBlock(
  sheet: Excel.Worksheet,
  sheetId: string,
  { id }: RemovedBlock,
  existing: FoundSheet,
  { names }: WorkbookState
): void {
  const wanted = objectName(sheetId, id);
  if (id.startsWith("chart-") && existing.charts.has(wanted)) {
    sheet.charts.getItem(wanted).delete();
  }
  const table = names[wanted] ?? wanted;
  if (id.startsWith("table-") && existing.tables.some(({ name }) => name === table)) {
    sheet.tables.getItem(table).convertToRange();
  }
}

/** Contents and formats of cells that were ours and are not any more. */
function clear(sheet: Excel.Worksheet, range: CellRange): void {
  rangeIn(sheet, range).clear("All");
}

function columnsOf(existing: FoundSheet | null, table: string): number {
  return existing?.tables.find(({ name }) => name === table)?.range.columns ?? 0;
}

/**
 * Writes one result sheet as planned: made where it is new, else in place. Tables are shrunk before what stood under
 * them is cleared and grown before they are filled; charts come last, when their cells hold what they draw.
 */
export async function writeSheet(
  requests: Requests,
  { placed, existing, name, update, tableNames }: SheetPlan<FoundSheet>,
  before: WorkbookState,
  tabs: Tabs
): Promise<void> {
  const { context, makeRoom } = requests;
  const sheet = existing
    ? context.workbook.worksheets.getItem(name)
    : await makeSheet(requests, placed, name);
  await makeRoom(20 + 3 * (update.removed.length + update.cleared.length));
  if (existing) {
    for (const removed of update.removed) {
      removeBlock(sheet, placed.id, removed, existing, before);
    }
  }
  const tableName = (wanted: string): string => tableNames.get(wanted) ?? wanted;
  for (const { block, change, formatted } of update.blocks) {
    if (block.kind !== "table" || change === "new") continue;
    const table = tableName(block.name);
    if (change === "moved") sheet.tables.getItem(table).convertToRange();
    else {
      const columns = columnsOf(existing, table);
      await resizeTable(requests, sheet, block, table, columns, formatted.length > 0);
    }
  }
  for (const range of update.cleared) clear(sheet, range);
  for (const { block, change, formatted } of update.blocks) {
    if (block.kind === "chart") continue;
    await writeCells(requests, sheet, block, formatted, tabs);
    if (block.kind === "table" && change !== "same") {
      await makeTable(requests, sheet, block, tableName(block.name));
    }
  }
  for (const { block, change } of update.blocks) {
    if (block.kind !== "chart") continue;
    await writeChart(requests, sheet, block, change, existing, tabs);
  }
  await makeRoom(4);
  sheet.pageLayout.setPrintArea(rangeIn(sheet, placed.print.area));
}
