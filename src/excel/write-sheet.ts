import type { FoundSheet } from "./look-around";
import { POINTS_PER_PIXEL } from "./points";
import type { Requests } from "./requests";
import { readBack, type ReadBack } from "./read-back";
import { rangeIn } from "./range-in";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { writeDataBars } from "./write-data-bars";
import { makeTable, resizeTable } from "./write-table";
import type { LinkNow } from "./links-now";
import { parseAddress, quoteSheetName, type CellRange } from "../cells/address";
import type { KeptBar } from "../engine/journal";
import type { SheetPlan } from "../engine/plan-writes";
import type { WorkbookState } from "../engine/state";
import type { PlacedSheet } from "../sheets/placed";
import type { Tabs } from "../sheets/real-tabs";
import { identityName, objectName } from "../sheets/result-names";
import type { RemovedBlock } from "../sheets/update";

/** The width of a whole column, in points. */
export function setColumnWidth(sheet: Excel.Worksheet, column: number, points: number): void {
  sheet.getCell(0, column).getEntireColumn().format.columnWidth = points;
}

/** Makes a result sheet: its name, identity, widths and print set-up. Formats stay the user's afterwards. */
async function makeSheet(
  { context, makeRoom }: Requests,
  placed: PlacedSheet,
  name: string,
  hasIdentity: boolean
): Promise<Excel.Worksheet> {
  const { columnWidths, print } = placed;
  await makeRoom(30 + 3 * (columnWidths.length + print.breaksBeforeRows.length));
  const sheet = context.workbook.worksheets.add(name);
  // The next thing after the sheet itself, so that what a run has made can be told from what others made.
  identify(context, placed.id, sheet, name, hasIdentity);
  sheet.tabColor = placed.tabColor;
  sheet.showGridlines = false;
  columnWidths.forEach((pixels, column) => {
    setColumnWidth(sheet, column, pixels * POINTS_PER_PIXEL);
  });
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  for (const row of print.breaksBeforeRows) {
    sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  }
  return sheet;
}

/** Points the analysis' hidden name at its sheet; the name is still there where somebody deleted the sheet. */
function identify(
  { workbook }: Excel.RequestContext,
  id: string,
  sheet: Excel.Worksheet,
  name: string,
  hasIdentity: boolean
): void {
  if (hasIdentity) {
    workbook.names.getItem(identityName(id)).formula = `=${quoteSheetName(name)}!$A$1`;
    return;
  }
  workbook.names.add(identityName(id), sheet.getRange("A1")).visible = false;
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
  if (id.startsWith("chart-") && existing.charts.some(({ name }) => name === wanted)) {
    sheet.charts.getItem(wanted).delete();
  }
  const table = names[wanted] ?? wanted;
  if (id.startsWith("table-") && existing.tables.some(({ name }) => name === table)) {
    sheet.tables.getItem(table).convertToRange();
  }
}

/**
 * Contents, links and formats of cells that were ours and are not any more. The style of untouched cells does what
 * clearing formats would, and leaves alone what people put over ours: conditional formats and rules for typing.
 */
export function clear(sheet: Excel.Worksheet, range: CellRange): void {
  const cells = rangeIn(sheet, range);
  cells.clear("Contents");
  cells.clear("Hyperlinks");
  cells.style = "Normal";
}

function columnsOf(existing: FoundSheet | null, table: string): number {
  return existing?.tables.find(({ name }) => name === table)?.range.columns ?? 0;
}

/**
 * Writes one result sheet as planned: made where it is new, else in place. Tables are shrunk before what stood under
 * them is cleared and grown before they are filled; charts come last, when their cells hold what they draw.
 * @returns what to ask, once it is sent, of cells newly taken
 */
export async function writeSheet(
  requests: Requests,
  plan: SheetPlan<FoundSheet>,
  before: WorkbookState,
  tabs: Tabs,
  hasIdentity: boolean,
  linkNow: LinkNow,
  barsNow: readonly KeptBar[]
): Promise<ReadBack> {
  const { context, makeRoom } = requests;
  const { placed, existing, name, update, tableNames } = plan;
  const sheet = existing
    ? context.workbook.worksheets.getItem(name)
    : await makeSheet(requests, placed, name, hasIdentity);
  await makeRoom(20 + 3 * (update.removed.length + update.cleared.length));
  if (existing) {
    for (const removed of update.removed) {
      removeBlock(sheet, placed.id, removed, existing, before);
    }
  }
  const tableName = (wanted: string): string => tableNames.get(wanted) ?? wanted;
  for (const { block, change } of update.blocks) {
    if (block.kind !== "table" || change === "new") continue;
    const table = tableName(block.name);
    if (change === "moved") sheet.tables.getItem(table).convertToRange();
    else {
      const columns = columnsOf(existing, table);
      await resizeTable(requests, sheet, block, table, columns);
    }
  }
  for (const range of update.cleared) clear(sheet, range);
  await writeDataBars(requests, sheet, update.blocks, barsNow);
  await makeRoom(3 * update.heights.length);
  for (const { top, rows, height } of update.heights) {
    const whole = rangeIn(sheet, { top, left: 0, rows, columns: 1 }).getEntireRow();
    whole.format.rowHeight = height * POINTS_PER_PIXEL;
  }
  await makeRoom(4 * update.widths.length);
  for (const { column, width } of update.widths) {
    setColumnWidth(sheet, column, width * POINTS_PER_PIXEL);
  }
  for (const each of update.blocks) {
    const { block, change } = each;
    if (block.kind === "chart") continue;
    await writeCells(requests, sheet, block, each, tabs, linkNow);
    if (block.kind === "table" && change !== "same") {
      await makeTable(requests, sheet, block, tableName(block.name));
    }
  }
  for (const { block, change } of update.blocks) {
    if (block.kind !== "chart") continue;
    const standing = existing?.charts.find(({ name }) => name === block.name);
    await writeChart(requests, sheet, block, change, standing, tabs);
  }
  await makeRoom(4);
  // A sheet whose printed area people took away, or cut into several, stays as they want it.
  if (existing === null || parseAddress(existing.printArea ?? "") !== null) {
    sheet.pageLayout.setPrintArea(rangeIn(sheet, placed.print.area));
  }
  return readBack(sheet, plan);
}
