import type { TableKind } from "./mapping";

/** `stops` the table cannot be used · `skips` the row or answer is left out · `note` read, and worth knowing. */
export type Severity = "stops" | "skips" | "note";

/** A change of cells that would mend a problem; made only when the user clicks it. */
export interface Fix {
  readonly cells: readonly { readonly cell: string; readonly value: string | number }[];
}

/** Something met while reading. `messages/` makes the sentence from it, by its code. */
export interface Problem {
  readonly severity: Severity;
  readonly table: TableKind;
  /** Where the table stands, as "Ties!A1:F200". */
  readonly where: string;
  /** Row of the sheet counted from 1, as Excel shows it; null for the whole table. */
  readonly row: number | null;
  /** The printed header, or null for the whole row. */
  readonly column: string | null;
  /** "Ties!C14"; null for the whole table. */
  readonly cell: string | null;
  readonly code: ProblemCode;
  /** The cell as found, in words. */
  readonly found: string;
  /** What would have been understood; for a near miss, the name it may mean. */
  readonly expected: string;
  readonly fix: Fix | null;
}

export type ProblemCode =
  | "requiredColumnMissing"
  | "emptyTable"
  | "errorCell"
  | "blankRequired"
  | "notANumber"
  | "notADate"
  | "notAChoice"
  | "notYesNo"
  | "offScale"
  | "dateOutOfRange"
  | "duplicateRow"
  | "duplicatePartner"
  | "selfTie"
  | "unknownPartner"
  | "nearDuplicateName"
  | "levelWordsNeedScale"
  | "wordNotOnScale"
  | "severalRelations"
  | "totalsRowLeftOut"
  | "rowsAfterBlankLeftOut"
  | "contradictingReports"
  | "respondentConflict"
  | "twoTablesOfAKind"
  | "matrixNotSquare"
  | "periodNotRead"
  | "mixedPeriodKinds"
  | "withheldMarks"
  | "missingMarks"
  | "footnoteMarks"
  | "percentScaleUnclear"
  | "percentOutOfRange"
  | "negativeCount"
  | "numeratorAboveDenominator"
  | "valueDisagrees"
  | "noDenominators"
  | "repeatedObservation"
  | "contradictingObservations"
  | "nearDuplicatePlace"
  | "unknownIndicator";
