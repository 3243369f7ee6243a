import type { OptionValues } from "../analyses/options";
import type { Language } from "../messages/language";
import type { ChartBlock } from "../sheets/placed";
import type { ContentFormats } from "../sheets/content-formats";
import type { BlockExtents } from "../sheets/update";
import type { ScaleId } from "../tables/scales";
import type { TableChoice } from "../tables/mapping";
import type { ContentPrints } from "./written-contents";

/** Who opens this file: decides where answers that name people or relationships may be written. */
export type Audience = "backboneOnly" | "outsiders";

/** When and on what an analysis last ran. */
export interface RunStamp {
  /** Local time with its distance from UTC, as "2026-11-17T09:12+01:00". */
  readonly at: string;
  /** Fingerprint of the tables it used. */
  readonly fingerprint: string;
  readonly version: string;
  readonly seed: number;
}

/** Where the blocks of a result sheet stood after its last run, by block id: what is ours to rewrite. */
export type Extents = BlockExtents;

/** A run that has begun to write. */
export interface PendingRun {
  readonly at: string;
  readonly analyses: readonly string[];
  /** What it takes to put the workbook back as it was, for the door that wrote it to read; "" where that is nothing. */
  readonly undo: string;
}

/** Everything Common Table remembers in a workbook: one custom XML part, `urn:common-table:state:1`. */
export interface WorkbookState {
  readonly version: 1;
  /** The user's choices of what a table is, by table name or address. */
  readonly choices: Readonly<Record<string, TableChoice>>;
  readonly scale: ScaleId | null;
  readonly relation: string | null;
  readonly audience: Audience | null;
  /** Language of the sheets, fixed at the first run. */
  readonly language: Language | null;
  readonly runs: Readonly<Record<string, RunStamp>>;
  /** How each question is to be counted, by analysis; what is left out takes its default. */
  readonly options: Readonly<Record<string, OptionValues>>;
  /** By analysis. */
  readonly extents: Readonly<Record<string, Extents>>;
  /** What those blocks held after their run, by analysis and block: a short print, to see what people changed since. */
  readonly contents: Readonly<Record<string, ContentPrints>>;
  /** What of their formats follows what they hold, by analysis. */
  readonly formats: Readonly<Record<string, ContentFormats>>;
  /** Names we could not have because the user had them: wanted name → name given. */
  readonly names: Readonly<Record<string, string>>;
  /** The charts as they were last drawn, by analysis, without the values their cells hold. */
  readonly charts: Readonly<Record<string, readonly ChartBlock[]>>;
  /** Set before the first write of a run and cleared with its last. */
  readonly pending: PendingRun | null;
}

export const STATE_NAMESPACE = "urn:common-table:state:1";

export const EMPTY_STATE: WorkbookState = {
  version: 1,
  choices: {},
  scale: null,
  relation: null,
  audience: null,
  language: null,
  runs: {},
  options: {},
  extents: {},
  contents: {},
  formats: {},
  names: {},
  charts: {},
  pending: null,
};
