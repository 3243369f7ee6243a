import type { CellRange } from "../../cells/address";
import type { Sheet, Workbook } from "../../workbook/model";
import type { NativeChart } from "./charts/native-chart";
import { HostError } from "./host-error";
import type { Json, JsonObject } from "./json";

/**
 * A workbook as Excel has it open: its content (shared with the file door) and what only an open workbook has.
 * Everything the classes read and change is here.
 */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readOnly: boolean;
  /** Whether anything has changed since this was last looked at. */
  isChanged: boolean;
  activeSheetId: string;
  selection: CellRange;
  /** Charts as Excel has them, by id; `PlacedChart.chart` is made from them after each request. */
  readonly charts: Map<string, NativeChart>;
  /** Document settings, shared by `workbook.settings` and `Office.context.document.settings`. */
  readonly settings: Map<string, Json>;
  readonly properties: Map<string, string>;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  eventsEnabled: boolean;
  /** Whether the add-in's pane is shown; it runs on while it is not. */
  paneState: PaneState;
  /** Ranges that the client holds on to. */
  readonly references: Map<string, KeptReference>;
  nextReference: number;
  /** "type|target" of the events somebody listens to. */
  readonly registrations: Set<string>;
  /** Events raised and not yet delivered. */
  messages: EventMessage[];
  /** Who is changing the workbook just now. */
  editor: Editor;
  /** Members called so far that empty Excel's undo list. */
  readonly undoCleared: string[];
  readonly today: () => Date;
}

export interface KeptReference {
  readonly sheetId: string;
  readonly ranges: readonly CellRange[];
}

export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly args: JsonObject;
  readonly isRemote: boolean;
}

/** The add-in itself, the person at the screen, or a co-author elsewhere. */
export type Editor = "addIn" | "person" | "coAuthor";

export type PaneState = "Visible" | "Background" | "Inactive";

export function openWorkbook(workbook: Workbook, today: () => Date): OpenWorkbook {
  const first = workbook.sheets.find((sheet) => sheet.visibility === "visible");
  if (!first) throw new Error("a workbook needs a visible sheet");
  return {
    workbook,
    readOnly: false,
    isChanged: false,
    activeSheetId: first.id,
    selection: { top: 0, left: 0, rows: 1, columns: 1 },
    charts: new Map(),
    settings: new Map(),
    properties: new Map(),
    calculationMode: "Automatic",
    eventsEnabled: true,
    paneState: "Visible",
    references: new Map(),
    nextReference: 1,
    registrations: new Set(),
    messages: [],
    editor: "addIn",
    undoCleared: [],
    today,
  };
}

export function sheetById(open: OpenWorkbook, id: string): Sheet | null {
  return open.workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}

export function keepReference(
  open: OpenWorkbook,
  sheet: Sheet,
  ranges: readonly CellRange[]
): string {
  const id = `reference-${open.nextReference++}`;
  open.references.set(id, { sheetId: sheet.id, ranges });
  return id;
}

/** Starts a change of the workbook's own content (names, custom XML, page set-up); refuses it where it is read-only. */
export function beginChange(open: OpenWorkbook): void {
  if (open.readOnly) throw new HostError("AccessDenied", "the workbook is read-only");
  open.isChanged = true;
}

/** Starts a change of a sheet's cells, tables or charts; refuses it where the sheet is protected. */
export function beginSheetChange(open: OpenWorkbook, sheet: Sheet): void {
  if (sheet.isProtected) {
    throw new HostError("AccessDenied", `the sheet ${sheet.name} is protected`);
  }
  beginChange(open);
}

/** Starts adding, deleting, renaming, moving or hiding sheets; refuses it where the structure is protected. */
export function beginStructureChange(open: OpenWorkbook): void {
  if (open.workbook.structureProtected) {
    throw new HostError("AccessDenied", "the workbook's structure is protected");
  }
  beginChange(open);
}

/** Notes that a sheet has changed in something that single cells do not carry. */
export function sheetChanged(sheet: Sheet): void {
  sheet.changed = "all";
}
