import type { OptionValue } from "../../analyses/options";
import type { Answer } from "../../engine/answer";
import type { JobProgress, JobResult } from "../../engine/job";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { Language } from "../../messages/language";
import type { CellBefore } from "../../excel/fix-cells";
import type { Mending, Trouble, View } from "./session-state";

/** Everything that can happen to a session. */
export type SessionEvent =
  | { readonly type: "opened"; readonly workbook: WorkbookReading }
  /** Read again, without the user having asked for it. */
  | { readonly type: "read"; readonly workbook: WorkbookReading }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "troubleDismissed" }
  | { readonly type: "viewed"; readonly view: View }
  | { readonly type: "searched"; readonly text: string }
  | { readonly type: "languageChosen"; readonly language: Language }
  | {
      readonly type: "optionSet";
      readonly question: string;
      readonly option: string;
      readonly value: OptionValue;
    }
  | { readonly type: "runStarted"; readonly asked: readonly string[] }
  | { readonly type: "progressed"; readonly progress: JobProgress }
  | { readonly type: "writing"; readonly at: string }
  | {
      readonly type: "answered";
      readonly result: JobResult;
      /** Whether the sheets for the backbone were written beside the others. */
      readonly wroteConfidential: boolean;
    }
  | { readonly type: "cancelled" }
  /** A run or a change is over, however it went. */
  | { readonly type: "ended" }
  /** An earlier answer was read back from its sheet. */
  | { readonly type: "recalled"; readonly question: string; readonly answer: Answer }
  | { readonly type: "changeStarted" }
  | { readonly type: "mended"; readonly mending: Mending }
  | { readonly type: "fixed"; readonly before: readonly CellBefore[] }
  | { readonly type: "confidentialPlaced" }
  | { readonly type: "sampleInserted"; readonly sheets: readonly string[] }
  | { readonly type: "sampleRemoved" };
