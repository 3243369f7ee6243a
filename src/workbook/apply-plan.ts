import { cellAddress, intersection, type CellRange } from "../cells/address";
import { DoorError } from "../engine/door";
import type { Extents, WorkbookState } from "../engine/state";
import type { PlacedSheet, TableBlock } from "../sheets/placed";
import { identityName, objectName } from "../sheets/result-names";
import { firstInTheWay, planUpdate, type SheetUpdate } from "../sheets/update";
import { freeSheetName, freeTableName, takenTableNames } from "./apply-names";
import { cellAt, sheetByName, type Sheet, type Table, type Workbook } from "./model";

/** What is going to happen to one result sheet. */
export interface SheetPlan {
  readonly placed: PlacedSheet;
  /** The result sheet of an earlier run, or null. */
  readonly existing: Sheet | null;
  readonly name: string;
  readonly update: SheetUpdate;
  /** The tables of this sheet: wanted name → name given. */
  readonly tableNames: ReadonlyMap<string, string>;
}

/** The result sheet that an analysis already has, wherever the user moved it and whatever it is called now. */
export function findResultSheet(workbook: Workbook, id: string): Sheet | null {
  const wanted = identityName(id).toLowerCase();
  const name = workbook.names.find(
    (each) => each.sheetId === null && each.name.toLowerCase() === wanted
  );
  return name?.range ? sheetByName(workbook, name.range.sheet) : null;
}

function findTable(sheet: Sheet, name: string): Table | null {
  return sheet.tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/**
 * The extents of the last run as the sheet has them now: a table that the user resized by hand has its real rows, one
 * that was deleted is ours no longer. Columns that the user added to a table stay the user's.
 */
function extentsNow(sheet: Sheet, id: string, state: WorkbookState): Extents {
  const entries = Object.entries(state.extents[id] ?? {}).flatMap(([block, range]) => {
    if (!block.startsWith("table-")) return [[block, range] as const];
    const wanted = objectName(id, block);
    const table = findTable(sheet, state.names[wanted] ?? wanted);
    if (table === null) return [];
    const columns = Math.min(range.columns, table.range.columns);
    return [[block, { ...table.range, columns }] as const];
  });
  return Object.fromEntries(entries);
}

/** Whether a cell belongs to the user: it holds something, or stands in a table or merged cells. */
function holdsSomething(sheet: Sheet, own: ReadonlySet<string>, row: number, column: number) {
  const cell = cellAt(sheet, row, column);
  if (cell !== null && (cell.value !== null || cell.formula !== null)) return true;
  const here: CellRange = { top: row, left: column, rows: 1, columns: 1 };
  const foreign = sheet.tables.filter(({ name }) => !own.has(name.toLowerCase()));
  return [...foreign.map(({ range }) => range), ...sheet.merged].some(
    (range) => intersection(range, here) !== null
  );
}

function isTable(block: PlacedSheet["blocks"][number]): block is TableBlock {
  return block.kind === "table";
}

/** Gives every table of a sheet its name: the one it has, else the wanted one or what is free of it. */
function nameTables(
  placed: PlacedSheet,
  existing: Sheet | null,
  state: WorkbookState,
  taken: Set<string>
): Map<string, string> {
  return new Map(
    placed.blocks.filter(isTable).map(({ name: wanted }) => {
      const remembered = state.names[wanted] ?? wanted;
      const table = existing && findTable(existing, remembered);
      const name = table?.name ?? freeTableName(wanted, taken);
      taken.add(name.toLowerCase());
      return [wanted, name];
    })
  );
}

/**
 * Plans a run without changing anything, so that it happens whole or not at all.
 * Throws a `DoorError`: `protectedStructure`, `protectedSheet`, or `inTheWay` with the cell.
 */
export function planSheets(
  workbook: Workbook,
  sheets: readonly PlacedSheet[],
  state: WorkbookState
): SheetPlan[] {
  const takenTabs = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const takenTables = takenTableNames(workbook);
  return sheets.map((placed) => {
    const existing = findResultSheet(workbook, placed.id);
    if (existing === null && workbook.structureProtected) {
      throw new DoorError({ code: "protectedStructure" });
    }
    if (existing?.isProtected) {
      throw new DoorError({ code: "protectedSheet", sheet: existing.name });
    }
    const tableNames = nameTables(placed, existing, state, takenTables);
    const update = planUpdate(placed, existing && extentsNow(existing, placed.id, state));
    if (existing !== null) checkRoom(existing, update, ownTables(placed, state, tableNames));
    const name = existing?.name ?? freeSheetName(placed.tab, takenTabs);
    takenTabs.add(name.toLowerCase());
    return { placed, existing, name, update, tableNames };
  });
}

function ownTables(
  placed: PlacedSheet,
  state: WorkbookState,
  tableNames: ReadonlyMap<string, string>
): Set<string> {
  const earlier = Object.keys(state.extents[placed.id] ?? {}).map((block) => {
    const wanted = objectName(placed.id, block);
    return state.names[wanted] ?? wanted;
  });
  return new Set([...earlier, ...tableNames.values()].map((name) => name.toLowerCase()));
}

function checkRoom(sheet: Sheet, update: SheetUpdate, own: ReadonlySet<string>): void {
  const found = firstInTheWay(update, (row, column) => holdsSomething(sheet, own, row, column));
  if (found === null) return;
  throw new DoorError({ code: "inTheWay", sheet: sheet.name, cell: cellAddress(found) });
}
