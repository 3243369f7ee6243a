import { cellAddress, type CellRange, intersection, rangeAddress } from "../cells/address";
import { DoorError } from "./door";
import type { Extents, WorkbookState } from "./state";
import { drawnCharts } from "../sheets/drawn-charts";
import { freeSheetName, freeTableName } from "../sheets/free-names";
import type { PlacedSheet, TableBlock } from "../sheets/placed";
import { objectName } from "../sheets/result-names";
import { firstInTheWay, planUpdate, type SheetUpdate } from "../sheets/update";
import { contentPrints, type HeldCell, isAsWritten } from "./written-contents";

/** A result sheet of an earlier run, as a door found it. */
export interface ExistingSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly tables: readonly {
    readonly name: string;
    readonly range: CellRange;
    readonly hasTotals: boolean;
  }[];
}

/** What a door found in the workbook before it writes. */
export interface Premises<Existing extends ExistingSheet> {
  readonly structureProtected: boolean;
  readonly tabs: readonly string[];
  /** Names that a new table must not have: those of tables and defined names. */
  readonly takenNames: readonly string[];
  /** The result sheet that an analysis already has, wherever the user moved it and whatever it is called now. */
  readonly resultSheet: (id: string) => Existing | null;
  /**
   * Whether a cell belongs to the user: it holds something, or stands in merged cells or in a table that is not among
   * `own` (names in small letters).
   */
  readonly isTaken: (
    sheet: Existing,
    own: ReadonlySet<string>,
    row: number,
    column: number
  ) => boolean;
  /** What a cell of a result sheet holds. */
  readonly heldAt: (sheet: Existing, row: number, column: number) => HeldCell;
}

/** What is going to happen to one result sheet. */
export interface SheetPlan<Existing extends ExistingSheet> {
  readonly placed: PlacedSheet;
  readonly existing: Existing | null;
  readonly name: string;
  readonly update: SheetUpdate;
  /** The tables of this sheet: wanted name → name given. */
  readonly tableNames: ReadonlyMap<string, string>;
}

function findTable(
  { tables }: ExistingSheet,
  name: string
): ExistingSheet["tables"][number] | null {
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/**
 * The extents of the last run as the sheet has them now: a table that the user resized by hand has its real rows, one
 * that was deleted is ours no longer. Columns that the user added to a table stay the user's.
 */
function extentsNow(sheet: ExistingSheet, id: string, state: WorkbookState): Extents {
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

function isTable(block: PlacedSheet["blocks"][number]): block is TableBlock {
  return block.kind === "table";
}

/** Gives every table of a sheet its name: the one it has, else the wanted one or what is free of it. */
function nameTables(
  placed: PlacedSheet,
  existing: ExistingSheet | null,
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

/** A block of the last run that is not as it was written: its place, or null where all are. */
function firstChanged(
  extents: Extents,
  id: string,
  state: WorkbookState,
  heldAt: (row: number, column: number) => HeldCell
): CellRange | null {
  // A run that was cut off has left the blocks half written; this one completes it.
  if (state.pending?.analyses.includes(id)) return null;
  const changed = Object.entries(state.contents[id] ?? {}).find(
    ([block, print]) =>
      Object.hasOwn(extents, block) && !isAsWritten(print, block, extents[block], heldAt)
  );
  return changed ? extents[changed[0]] : null;
}

/** A table of the user's that was laid over cells of ours. */
function firstTableOver(
  { tables }: ExistingSheet,
  own: ReadonlySet<string>,
  extents: Extents
): CellRange | null {
  const ours = Object.entries(extents).filter(([block]) => !block.startsWith("chart-"));
  const foreign = tables.find(
    ({ name, range }) =>
      !own.has(name.toLowerCase()) && ours.some(([, mine]) => intersection(mine, range) !== null)
  );
  return foreign?.range ?? null;
}

/** Throws where something of the user's stands in the cells that a sheet is going to take or has. */
function checkRoom<Existing extends ExistingSheet>(
  { isTaken, heldAt }: Premises<Existing>,
  existing: Existing,
  { placed, update, tableNames }: Pick<SheetPlan<Existing>, "placed" | "update" | "tableNames">,
  before: Extents,
  state: WorkbookState
): void {
  const sheet = existing.name;
  const own = ownTables(placed, state, tableNames);
  const totalled = existing.tables.find(
    ({ name, hasTotals }) => hasTotals && own.has(name.toLowerCase())
  );
  if (totalled) throw new DoorError({ code: "totalsRow", sheet, table: totalled.name });
  const over = firstTableOver(existing, own, before);
  if (over !== null) {
    const cell = cellAddress({ row: over.top, column: over.left });
    throw new DoorError({ code: "inTheWay", sheet, cell });
  }
  const changed = firstChanged(before, placed.id, state, (row, column) =>
    heldAt(existing, row, column)
  );
  if (changed !== null) {
    throw new DoorError({ code: "changedByHand", sheet, cells: rangeAddress(changed) });
  }
  const found = firstInTheWay(update, (row, column) => isTaken(existing, own, row, column));
  if (found !== null) throw new DoorError({ code: "inTheWay", sheet, cell: cellAddress(found) });
}

/**
 * Plans what a run writes, for both doors, without changing anything, so that it happens whole or not at all.
 * @param state what the workbook remembers of the last run
 * @throws DoorError `protectedStructure`, `protectedSheet`, `totalsRow`, `inTheWay` with the cell, or
 * `changedByHand` with the cells
 */
export function planWrites<Existing extends ExistingSheet>(
  premises: Premises<Existing>,
  sheets: readonly PlacedSheet[],
  state: WorkbookState
): readonly SheetPlan<Existing>[] {
  const takenTabs = new Set(premises.tabs.map((name) => name.toLowerCase()));
  const takenNames = new Set(premises.takenNames.map((name) => name.toLowerCase()));
  return sheets.map((placed) => {
    const existing = premises.resultSheet(placed.id);
    if (existing === null && premises.structureProtected) {
      throw new DoorError({ code: "protectedStructure" });
    }
    if (existing?.isProtected) {
      throw new DoorError({ code: "protectedSheet", sheet: existing.name });
    }
    const tableNames = nameTables(placed, existing, state, takenNames);
    const before = existing && extentsNow(existing, placed.id, state);
    const update = planUpdate(placed, before, state.formats[placed.id]);
    if (existing !== null && before !== null) {
      checkRoom(premises, existing, { placed, update, tableNames }, before, state);
    }
    const name = existing?.name ?? freeSheetName(placed.tab, takenTabs);
    takenTabs.add(name.toLowerCase());
    return { placed, existing, name, update, tableNames };
  });
}

/** The state after a run, with the places of its blocks and the names that differ from the wanted ones. */
export function stateWithPlaces(
  plans: readonly SheetPlan<ExistingSheet>[],
  before: WorkbookState,
  state: WorkbookState
): WorkbookState {
  const names = new Map(Object.entries({ ...before.names, ...state.names }));
  for (const [wanted, given] of plans.flatMap(({ tableNames }) => [...tableNames])) {
    if (given !== wanted) names.set(wanted, given);
    else names.delete(wanted);
  }
  const extents = plans.map(({ placed, update }) => [placed.id, update.extents] as const);
  const charts = plans.map(({ placed }) => [placed.id, drawnCharts(placed)] as const);
  const formats = plans.map(({ placed, update }) => [placed.id, update.formats] as const);
  const contents = plans.map(({ placed }) => [placed.id, contentPrints(placed)] as const);
  return {
    ...state,
    names: Object.fromEntries(names),
    extents: { ...before.extents, ...state.extents, ...Object.fromEntries(extents) },
    formats: { ...before.formats, ...state.formats, ...Object.fromEntries(formats) },
    charts: { ...before.charts, ...state.charts, ...Object.fromEntries(charts) },
    contents: { ...before.contents, ...state.contents, ...Object.fromEntries(contents) },
  };
}
