import type { SheetRange } from "../cells/address";
import type { Grid } from "../cells/grid";
import type { PlacedSheet } from "../sheets/placed";
import type { WorkbookState } from "./state";

export interface SheetListing {
  readonly name: string;
  readonly visible: boolean;
  /** The smallest range that holds every value, or null for an empty sheet. */
  readonly used: SheetRange | null;
  readonly isProtected: boolean;
  /** The analysis whose result sheet this is (by its hidden name), else null. */
  readonly resultOf: string | null;
}

export interface TableListing {
  readonly name: string;
  /** Header row, body and totals row. */
  readonly range: SheetRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface NameListing {
  readonly name: string;
  readonly visible: boolean;
  /** Where it points, or null for a constant, a formula or a broken reference. */
  readonly range: SheetRange | null;
}

/** What a workbook holds, before any cell is read. Sheets in tab order. */
export interface Listing {
  /** The file's name without its folder; "" for a workbook that was never saved. */
  readonly fileName: string;
  readonly sheets: readonly SheetListing[];
  readonly tables: readonly TableListing[];
  readonly names: readonly NameListing[];
}

/** What one run writes, whole or not at all. */
export interface WriteRequest {
  readonly sheets: readonly PlacedSheet[];
  /** The state part as it is to stand after the run; the door fills in what it gave its sheets and
   * blocks. null writes no state: a file for people outside. */
  readonly state: WorkbookState | null;
}

/** Where a run's sheets ended up: the tab name by analysis. */
export interface WriteReceipt {
  readonly sheetNames: Readonly<Record<string, string>>;
}

/** What a workbook holds and remembers, and the cells that recognising its tables starts from. */
export interface Survey {
  readonly listing: Listing;
  readonly state: WorkbookState;
  /** The ranges that were planned, and the first rows of every Excel table. */
  readonly heads: readonly Grid[];
}

/** Says which cells to look at first; the tables of the listing are not known yet, so its `tables` is empty. */
export type PlanHeads = (listing: Listing, state: WorkbookState) => readonly SheetRange[];

/** How many rows of an Excel table (with its header) come with a survey. */
export const TABLE_HEAD_ROWS = 40;

/**
 * A workbook as the engine sees it. Two implementations: the open workbook in Excel, and an .xlsx file.
 * A run is: survey → recognise → read → compute → lay out → apply.
 * Every method rejects with a `DoorError`, never with anything else.
 */
export interface Door {
  /** At most two round trips: sheets, names and state first, then tables with every planned range. */
  survey(plan: PlanHeads): Promise<Survey>;
  /**
   * One grid a range, in the order asked, in one round trip besides chunks; text, numbers, booleans and errors as
   * stored, dates as 1900 serials.
   */
  read(ranges: readonly SheetRange[]): Promise<readonly Grid[]>;
  /** Writes the sheets in place and the state, whole; on any failure the workbook stays or is put back as it was. */
  apply(request: WriteRequest): Promise<WriteReceipt>;
  saveState(state: WorkbookState): Promise<void>;
  /**
   * Puts the workbook back as it was before a run that was cut off, where the mark of one stands in it; whose run it was
   * is for the caller to know. Says whether there was anything to put back.
   */
  repair(): Promise<boolean>;
}

/** Why a door could not do what was asked; each has one sentence in `messages/`. */
export type DoorProblem =
  | { readonly code: "fileNotFound"; readonly file: string }
  | { readonly code: "notAWorkbook"; readonly file: string }
  | { readonly code: "oldFormat"; readonly file: string }
  | { readonly code: "encrypted"; readonly file: string }
  | { readonly code: "damaged"; readonly file: string; readonly part: string }
  | { readonly code: "tooLarge"; readonly file: string }
  | { readonly code: "cannotWrite"; readonly file: string }
  | { readonly code: "protectedSheet"; readonly sheet: string }
  | { readonly code: "protectedStructure" }
  | { readonly code: "readOnly" }
  | { readonly code: "cellBeingEdited" }
  | { readonly code: "inTheWay"; readonly sheet: string; readonly cell: string }
  | { readonly code: "changedByHand"; readonly sheet: string; readonly cells: string }
  | { readonly code: "totalsRow"; readonly sheet: string; readonly table: string }
  | { readonly code: "sheetMissing"; readonly sheet: string }
  | { readonly code: "changedMeanwhile" }
  | { readonly code: "brokenOff" }
  | { readonly code: "tooMuchAtOnce" }
  | { readonly code: "notPutBack"; readonly detail: string }
  | { readonly code: "notRepairable"; readonly file: string }
  | { readonly code: "partMissing" }
  | { readonly code: "refusedRoom"; readonly sheet: string; readonly detail: string }
  | { readonly code: "hostGone" }
  | { readonly code: "hostRefused"; readonly detail: string };

export class DoorError extends Error {
  override readonly name = "DoorError";

  constructor(readonly problem: DoorProblem) {
    super(problem.code);
  }
}
