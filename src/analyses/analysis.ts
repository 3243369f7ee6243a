import type { OptionDeclaration, OptionValues } from "./options";
import type { Words } from "../messages/words";
import type { Sheet } from "../sheets/sheet";
import type { TableKind } from "../tables/mapping";
import type { Tables } from "../tables/records";

export type QuestionGroup = "relationships" | "table" | "backbone" | "results" | "together";

/** What is known of a question without its code: all that the pane's first bundle holds. */
export interface About {
  readonly id: string;
  readonly group: QuestionGroup;
  readonly needs: readonly TableKind[];
  /** Tables it would say more with. */
  readonly uses: readonly TableKind[];
  readonly asked: "monthly" | "quarterly" | "eachSurvey" | "whenDataArrive";
  readonly options: readonly OptionDeclaration[];
}

/** Why something is null or left out, as data; `messages/` makes the sentence. `about` names the finding. */
export interface Note {
  readonly about: string;
  readonly code: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export interface RunContext {
  readonly seed: number;
  /** ISO local time of the run. */
  readonly now: string;
  /** Share done, 0 to 1. */
  readonly progress: (share: number) => void;
}

export interface PresentContext {
  readonly words: Words;
  /** Grey line under the question: when, on what, with which version. */
  readonly stamp: string;
  readonly tables: Tables;
  readonly options: OptionValues;
  /** Answers left out while reading, in words, ready for "What we left out". */
  readonly leftOut: readonly string[];
}

export interface Presented {
  /** The answer; its id is that of the analysis. */
  readonly sheet: Sheet;
  /**
   * A second sheet of the same question, one section a thing that the first one sums up. An analysis that has one has it
   * at every run, or an old one would be left standing.
   */
  readonly details?: Sheet;
  /** Who said what about whom, and people by name: never beside what outsiders open. */
  readonly confidential?: Sheet;
}

/** What an analysis found, or why it could not be run on these tables. */
export type Outcome<Findings> =
  | { readonly ran: true; readonly findings: Findings }
  | { readonly ran: false; readonly because: Note };

/** One question: pure from tables to findings, pure from findings to sheets. */
export interface Analysis<Findings> {
  readonly about: About;
  readonly run: (tables: Tables, options: OptionValues, context: RunContext) => Outcome<Findings>;
  readonly present: (findings: Findings, context: PresentContext) => Presented;
  /** The options for people outside, where some could show too much; unless said, those that were chosen. */
  readonly optionsOutside?: (options: OptionValues) => OptionValues;
  /** Whether `shareSafe` can keep what it has to; where too few answered, nothing can be shared at all. */
  readonly isSharable: (findings: Findings) => boolean;
  /**
   * The findings for people outside: everything that says who rated whom, or what few raters said, is null, empty or
   * left out. The share-safe sheet and JSON are made from these alone.
   */
  readonly shareSafe: (findings: Findings) => Findings;
}
