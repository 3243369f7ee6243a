import type { Door } from "../engine/door";
import type { Fix } from "../tables/problem";

/** What a cell held before a fix, as it is written to bring it back. */
export interface CellBefore {
  readonly cell: string;
  readonly content: string | number | boolean;
}

/** An empty table to be filled in by the user. */
export interface BlankTable {
  /** The tab wanted; a number is added where the workbook has one. */
  readonly sheet: string;
  /** The Excel table's name wanted. */
  readonly name: string;
  readonly columns: readonly BlankColumn[];
}

export interface BlankColumn {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  /** Words to choose from; null where anything may be typed. */
  readonly choices: readonly string[] | null;
}

/**
 * What the pane asks of the program that shows it, besides reading and writing the workbook. Every method rejects with
 * a `DoorError`, never with anything else.
 */
export interface PaneHost extends Door {
  /** Shows and selects cells: "Ties!C14" or "'CT Network'!A1". */
  goTo(address: string): Promise<void>;
  /** Changes the cells that a fix names, all or none; returns what they held. */
  applyFix(fix: Fix): Promise<readonly CellBefore[]>;
  undoFix(before: readonly CellBefore[]): Promise<void>;
  /** Adds a sheet with an empty table and shows it. */
  insertTable(table: BlankTable): Promise<void>;
  /** Adds the sheets of the sample workbook at the end; returns their names. */
  insertSample(): Promise<readonly string[]>;
  /** Takes sheets away; names that are not there are left out. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** Calls back after every change of cells, tables or sheets, until the returned function is called. */
  onInputsChanged(listener: () => void): Promise<() => void>;
  /** Opens a second workbook made of the bytes of an .xlsx file. */
  openNewWorkbook(base64: string): Promise<void>;
  /** Brings the pane before the user's eyes. */
  showPane(): Promise<void>;
  showHelp(): Promise<void>;
}
