import type { SheetRange } from "../cells/address";
import type { ScaleId } from "./scales";

/** The tables that are read. Each has a file of the same name here that says its columns. */
export type TableKind =
  "partners" | "ties" | "respondents" | "initiatives" | "indicators" | "events" | "agenda";

export type TableShape = "long" | "matrix" | "wide";

/** How sure a recognition is: `sure` is read without asking, `likely` is read and shown, `unsure` is only offered. */
export type Confidence = "sure" | "likely" | "unsure";

/** A recognised block of cells: what it is and which of its columns mean what. */
export interface TableMapping {
  readonly as: TableKind;
  /** Header rows and body; title rows above and totals rows below are left out. */
  readonly where: SheetRange;
  /** The Excel table's or named range's name; null for a plain block. */
  readonly name: string | null;
  readonly headerRows: number;
  readonly shape: TableShape;
  /** Our column id → column counted from the block's left edge. */
  readonly columns: Readonly<Record<string, number>>;
  /** The headers as printed, by our column id. */
  readonly headers: Readonly<Record<string, string>>;
  /** Columns that mean nothing to us, by their printed header. */
  readonly unused: readonly string[];
  readonly confidence: Confidence;
}

/** What a user (or a mapping file) said about a table; whatever it leaves out is recognised. */
export interface TableChoice {
  /** `ignore` leaves the block alone. */
  readonly as?: TableKind | "ignore";
  /** Our column id → printed header; "" where the table has no such column. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly scale?: ScaleId;
}
