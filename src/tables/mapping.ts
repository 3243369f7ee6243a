import type { SheetRange } from "../cells/address";
import type { ValueScale } from "./indicator-records";
import type { ScaleId } from "./scales";

/** The tables that are read, in the order they are listed. Each has a file of the same name here that says its columns. */
export const TABLE_KINDS = [
  "partners",
  "ties",
  "respondents",
  "initiatives",
  "indicators",
  "events",
  "agenda",
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

export type TableShape = "long" | "matrix" | "wide";

/** How sure a recognition is: `sure` is read without asking, `likely` is read and shown, `unsure` is only offered. */
export type Confidence = "sure" | "likely" | "unsure";

/** What the columns of a wide table stand for, side by side; `nothing` says that the table is long. */
export type Across = "periods" | "groups" | "indicators" | "nothing";

/** A record that stands beside others in each row of a wide table. */
export interface AcrossRecord {
  /** Our column id → what the headers say, where all rows share it: `{ period: "2019" }`. */
  readonly given: Readonly<Record<string, string>>;
  /** Our column id → column counted from the block's left edge: `{ value: 2, denominator: 3 }`. */
  readonly columns: Readonly<Record<string, number>>;
}

/** The wide part of a mapping: each row holds one record for each of `records`. */
export interface WideMapping {
  readonly across: Exclude<Across, "nothing">;
  readonly records: readonly AcrossRecord[];
}

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
  /** Our column id → what every row is where no column says it: the sheet's name as the place, a title's year. */
  readonly given?: Readonly<Record<string, string>>;
  /** Where `shape` is "wide". */
  readonly wide?: WideMapping;
}

/** What a user (or a mapping file) said about a table; whatever it leaves out is recognised. */
export interface TableChoice {
  /** `ignore` leaves the block alone. */
  readonly as?: TableKind | "ignore";
  /** Our column id → printed header; "" where the table has no such column. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Our column id → what every row is: `{ period: "2022" }` for a sheet that says its year nowhere; "" for nothing. */
  readonly given?: Readonly<Record<string, string>>;
  /** What stands across in a wide table; `nothing` reads it as a long one. */
  readonly across?: Across;
  readonly scale?: ScaleId;
  /** How the values are written of those indicators whose scale the table leaves open. */
  readonly percentScale?: ValueScale;
}
