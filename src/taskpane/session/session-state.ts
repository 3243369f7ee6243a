import type { OptionValues } from "../../analyses/options";
import type { Answer } from "../../engine/answer";
import type { DoorProblem } from "../../engine/door";
import type { AnalysisResult, JobResult } from "../../engine/job";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { Language } from "../../messages/language";
import type { CellBefore } from "../../excel/fix-cells";

/** Where the user is: the three places, or one question in place of the list. */
export type View =
  | { readonly place: "questions" | "tables" | "settings" }
  | { readonly place: "question"; readonly id: string };

/** What is under way. Nothing else begins until it is `idle` again. */
export type Work =
  | { readonly kind: "opening" }
  | { readonly kind: "idle" }
  | { readonly kind: "changing" }
  | {
      readonly kind: "running";
      readonly asked: readonly string[];
      readonly step: "reading" | "computing" | "writing";
      /** The question being worked out; null before the first. */
      readonly question: string | null;
      /** Share of the whole run that is done, 0 to 1. */
      readonly share: number;
    };

/** Why the last thing asked for was not done. */
export type Trouble =
  | { readonly kind: "door"; readonly problem: DoorProblem }
  /** The calculation itself failed. */
  | { readonly kind: "run" }
  /** The cells that a fix would change are no longer what they were. */
  | { readonly kind: "fixOutdated" };

export type NotRun = Extract<AnalysisResult, { readonly ran: false }>;

/** Everything the pane shows follows from this. */
export interface Session {
  /** Of the pane; the sheets' language is remembered in the workbook. */
  readonly language: Language;
  readonly view: View;
  readonly search: string;
  readonly work: Work;
  readonly trouble: Trouble | null;
  /** Whether the last run was given up: nothing was written. */
  readonly wasCancelled: boolean;
  /** As last read; null until then. */
  readonly workbook: WorkbookReading | null;
  /** How each question is to be counted. */
  readonly options: Readonly<Record<string, OptionValues>>;
  /** What the result sheets say, by question. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Questions that could not be answered when they were last asked. */
  readonly refusals: Readonly<Record<string, NotRun>>;
  /** Sheets for the backbone only that are not in this workbook. */
  readonly confidential: JobResult["confidential"];
  /** The last fix, while it can be taken back. */
  readonly fixed: readonly CellBefore[] | null;
  /** Tabs of the sample that was put into this workbook. */
  readonly sample: readonly string[];
  /** The moment of the last run of this session that began to write, as in the mark it leaves. */
  readonly wroteAt: string | null;
  /** What came of the mark of an interrupted run, until something else is done. */
  readonly mending: Mending | null;
}

/** An interrupted run was taken back, or that failed or could not be tried. */
export type Mending =
  | { readonly kind: "putBack"; readonly analyses: readonly string[] }
  | { readonly kind: "notPutBack" };

export function newSession(language: Language): Session {
  return {
    language,
    view: { place: "questions" },
    search: "",
    work: { kind: "opening" },
    trouble: null,
    wasCancelled: false,
    workbook: null,
    options: {},
    answers: {},
    refusals: {},
    confidential: [],
    fixed: null,
    sample: [],
    wroteAt: null,
    mending: null,
  };
}
