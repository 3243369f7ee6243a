import type { OptionValue } from "../../analyses/options";
import type { Audience } from "../../engine/state";
import type { Language } from "../../messages/language";
import type { TableChoice, TableKind } from "../../tables/mapping";
import type { ScaleId } from "../../tables/scales";
import type { ProblemGroup } from "./problem-groups";
import type { View } from "./session-state";

/** What a user can do with the tables of the workbook. */
export interface TableActions {
  readonly goTo: (address: string) => Promise<void>;
  readonly fix: (group: ProblemGroup) => Promise<void>;
  readonly undoFix: () => Promise<void>;
  /** Says what tables are, by table name, sheet name or address; null forgets what was said. */
  readonly choose: (choices: Readonly<Record<string, TableChoice | null>>) => Promise<void>;
  readonly chooseScale: (scale: ScaleId | null) => Promise<void>;
  readonly insertTemplate: (kind: TableKind) => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly removeSample: () => Promise<void>;
}

/** Everything a user can do in the pane. Nothing here throws: failures become the session's `trouble`. */
export interface Actions extends TableActions {
  readonly open: () => Promise<void>;
  readonly view: (view: View) => void;
  readonly search: (text: string) => void;
  readonly answer: (asked: readonly string[]) => Promise<void>;
  /** Answers every question that the workbook has the tables for. */
  readonly answerAll: () => Promise<void>;
  readonly cancel: () => void;
  /** Puts the workbook back as it was before a run whose mark stands in it. */
  readonly putBack: () => Promise<void>;
  readonly dismissTrouble: () => void;
  readonly setOption: (question: string, option: string, value: OptionValue) => void;
  readonly goToAnswer: (question: string) => Promise<void>;
  /** Where only the backbone opens the file, the sheets for it that are waiting are written at once. */
  readonly chooseAudience: (audience: Audience) => Promise<void>;
  readonly chooseLanguage: (language: Language) => void;
  readonly chooseSheetLanguage: (language: Language) => Promise<void>;
  /** Opens the sheets for the backbone only in a workbook of their own. */
  readonly openBackboneWorkbook: () => Promise<void>;
  readonly help: () => Promise<void>;
}
