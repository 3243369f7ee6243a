import { intersection, type CellRange } from "../../cells/address";
import { cellAt, type Sheet, type Table } from "../../workbook/model";
import { isUnbounded } from "./cells/read-cells";
import { onSheet } from "./cells/range-address";
import { EventType, WORKBOOK_TARGET, raise, raiseChanged } from "./events";
import { HostError } from "./host-error";
import { tableId } from "./ids";
import { tableNames } from "./name-rules";
import { beginSheetChange, sheetChanged, type OpenWorkbook } from "./open-workbook";
import { nameColumns } from "./table-headers";

const DEFAULT_STYLE = "TableStyleMedium2";

function checkPlace(sheet: Sheet, range: CellRange, self: Table | null): void {
  if (isUnbounded(range)) throw new HostError("InvalidArgument", "a table without bounds");
  for (const other of sheet.tables) {
    if (other !== self && intersection(other.range, range)) {
      throw new HostError("InvalidArgument", `a table cannot overlap the table ${other.name}`);
    }
  }
  if (sheet.merged.some((merged) => intersection(merged, range))) {
    throw new HostError("InvalidArgument", "a table cannot hold merged cells");
  }
}

/** Makes a table of a range whose first row is the header; a lone header row gets an empty row below. */
export function addTable(
  open: OpenWorkbook,
  sheet: Sheet,
  given: CellRange,
  hasHeaders: boolean
): Table {
  beginSheetChange(open, sheet);
  if (!hasHeaders)
    throw new HostError("NotImplemented", "a table without headers shifts cells down");
  const range = onSheet({ ...given, rows: Math.max(given.rows, 2) });
  checkPlace(sheet, range, null);
  const id = open.workbook.nextId++;
  const table: Table = {
    id,
    name: freeName(open),
    range,
    hasHeader: true,
    hasTotals: false,
    columns: [],
    showFilter: true,
    style: DEFAULT_STYLE,
    bandedRows: true,
    part: null,
  };
  sheet.tables.push(table);
  nameColumns(sheet, table);
  sheetChanged(sheet);
  raise(open, EventType.tableAdded, [WORKBOOK_TARGET, sheet.id], {
    tableId: tableId(table),
    worksheetId: sheet.id,
  });
  return table;
}

function freeName(open: OpenWorkbook): string {
  const taken = new Set(
    [...tableNames(open.workbook), ...open.workbook.names.map((name) => name.name)].map((name) =>
      name.toLowerCase()
    )
  );
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Gives a table another range: its header row stays where it is and the two must overlap, as in Excel. */
export function resizeTable(
  open: OpenWorkbook,
  sheet: Sheet,
  table: Table,
  range: CellRange
): void {
  beginSheetChange(open, sheet);
  if (range.top !== table.range.top || !intersection(range, table.range)) {
    throw new HostError("InvalidArgument", "the header row must stay and the ranges overlap");
  }
  if (range.rows < 2 + Number(table.hasTotals)) {
    throw new HostError("InvalidArgument", "a table needs a row");
  }
  if (table.hasTotals) throw new HostError("NotImplemented", "resizing a table with a totals row");
  checkPlace(sheet, range, table);
  table.range = { top: range.top, left: range.left, rows: range.rows, columns: range.columns };
  nameColumns(sheet, table);
  sheetChanged(sheet);
}

/** Takes a table away with its cells' contents, or leaves the cells as they are. */
export function removeTable(open: OpenWorkbook, sheet: Sheet, table: Table): void {
  beginSheetChange(open, sheet);
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheetChanged(sheet);
  raise(open, EventType.tableDeleted, [WORKBOOK_TARGET, sheet.id], {
    tableId: tableId(table),
    tableName: table.name,
    worksheetId: sheet.id,
  });
}

/** The rows between header and totals. */
export function bodyOf(table: Table): CellRange {
  const above = Number(table.hasHeader);
  return {
    ...table.range,
    top: table.range.top + above,
    rows: table.range.rows - above - Number(table.hasTotals),
  };
}

/** Adds rows at a table's end; Excel would shift what stands below, this host refuses. */
export function appendRows(
  open: OpenWorkbook,
  sheet: Sheet,
  table: Table,
  count: number
): CellRange {
  const { top, left, rows, columns } = table.range;
  const added = { top: top + rows, left, rows: count, columns };
  for (let row = added.top; row < added.top + count; row++) {
    for (let column = left; column < left + columns; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell && (cell.value !== null || cell.formula !== null)) {
        throw new HostError("NotImplemented", "adding rows where cells below would shift");
      }
    }
  }
  resizeTable(open, sheet, table, { ...table.range, rows: rows + count });
  raiseChanged(open, sheet, added);
  return added;
}
