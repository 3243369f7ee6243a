import type { Note } from "../analyses/analysis";
import type { Language } from "../messages/language";
import type { PlacedSheet } from "../sheets/placed";
import type { TableKind } from "../tables/mapping";
import type { Tables } from "../tables/records";
import type { OptionValues } from "../analyses/options";

/** Everything a run depends on: the same request always gives the same result. */
export interface JobRequest {
  readonly tables: Tables;
  /** Ids of the analyses asked for, in the order of the registry. */
  readonly analyses: readonly string[];
  /** By analysis; what is left out takes its declared default. */
  readonly options: Readonly<Record<string, OptionValues>>;
  readonly language: Language;
  /** Local time with its distance from UTC, as "2026-11-17T09:12+01:00". */
  readonly now: string;
  readonly seed: number;
  readonly fingerprint: string;
  /** What was left out while reading, in words. */
  readonly leftOut: readonly string[];
  /** `shareSafe`: filtered findings, no confidential sheets, no links into tables, no fingerprint. */
  readonly edition: "full" | "shareSafe";
}

export type AnalysisResult =
  | { readonly ran: true; readonly options: OptionValues; readonly findings: unknown }
  | { readonly ran: false; readonly needs: readonly TableKind[]; readonly because: Note | null };

export interface JobResult {
  readonly analyses: Readonly<Record<string, AnalysisResult>>;
  /** In the order of the registry; the sheet of an answer has the id of its analysis and stands before its details. */
  readonly sheets: readonly PlacedSheet[];
  /** The ids of second sheets by analysis, where one has any. */
  readonly details: Readonly<Record<string, string>>;
  /** Sheets that may stand only where outsiders do not look. */
  readonly confidential: readonly PlacedSheet[];
}

export interface JobProgress {
  readonly analysis: string;
  /** Share of the whole run that is done, 0 to 1. */
  readonly share: number;
}
