import type { Door } from "../engine/door";
import type { Language } from "../messages/language";
import type { CellBefore } from "../excel/fix-cells";
import type { BlankTable } from "../excel/insert-table";
import type { Fix } from "../tables/problem";

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
  /** Shows the help page in a language. */
  showHelp(language: Language): Promise<void>;
}
