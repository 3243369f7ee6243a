import { tables } from "./tables";

/** What a problem's sentence is made from; a problem met while reading fits. */
export interface ProblemFacts {
  readonly table: keyof typeof tables.names;
  readonly where: string;
  readonly column: string | null;
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
}

/** The label of one of our columns, by the table that has it. */
function label(table: ProblemFacts["table"], id: string): string {
  const labels: Readonly<Record<string, string>> = tables.columns[table];
  return Object.hasOwn(labels, id) ? labels[id] : id;
}

const inColumn = ({ column }: ProblemFacts): string => (column ? ` in ${column}` : "");

const spelled = ({ expected }: ProblemFacts): string =>
  expected === "share"
    ? "as parts of 1 (0.432 is 43.2%)"
    : expected === "percent"
      ? "as percentages (43.2 is 43.2%)"
      : "as plain numbers";

/** One sentence or two for each problem: what was found, what follows from it, what to do. */
export const problems = {
  requiredColumnMissing: ({ table, expected }: ProblemFacts) =>
    `${tables.names[table]} has no column for ${label(table, expected)}, so it is not read. Choose the column that holds it.`,
  emptyTable: ({ table, where }: ProblemFacts) =>
    `${tables.names[table]} (${where}) has headers but no rows yet. Type or paste rows below the headers.`,
  errorCell: (facts: ProblemFacts) =>
    `The cell shows ${facts.found}${inColumn(facts)}. It is left out; mend its formula or type the value.`,
  blankRequired: (facts: ProblemFacts) =>
    `The cell${inColumn(facts)} is empty, so this row is left out. Fill it in, or delete the row.`,
  notANumber: (facts: ProblemFacts) =>
    `“${facts.found}”${inColumn(facts)} is not a number${facts.expected ? ` (${facts.expected})` : ""}. This ${facts.table === "indicators" ? "row" : "answer"} is left out; type a number.`,
  notADate: (facts: ProblemFacts) =>
    `“${facts.found}”${inColumn(facts)} is not a date that we can read. It is left out; write it as 2026-09-30.`,
  notAChoice: (facts: ProblemFacts) =>
    `“${facts.found}”${inColumn(facts)} is none of ${facts.expected}. It is left out; use one of these words.`,
  notYesNo: (facts: ProblemFacts) =>
    `“${facts.found}”${inColumn(facts)} is neither yes nor no. This answer is left out; write yes or no.`,
  offScale: ({ found, expected }: ProblemFacts) =>
    `The rating is ${found}; this scale has ${expected}. This answer is left out; correct the cell.`,
  dateOutOfRange: ({ found, expected }: ProblemFacts) =>
    `The date ${found} cannot be right: ${expected} was expected. Check the cell.`,
  duplicateRow: ({ found, expected }: ProblemFacts) =>
    `${found} was answered before, in ${expected}. The highest level counts; delete the row that is wrong.`,
  duplicatePartner: ({ found, expected }: ProblemFacts) =>
    `${found} is already listed in ${expected}. The first row counts and this one is left out; delete one of them.`,
  selfTie: ({ found }: ProblemFacts) =>
    `${found} rated itself. This answer is left out and changes nothing else.`,
  unknownPartner: ({ found, expected }: ProblemFacts) =>
    expected === ""
      ? `“${found}” is not in Partners, so this answer is left out. Add it to Partners or correct the name.`
      : `“${found}” is not in Partners, so this answer is left out. Is it ${expected}? Correct the cells if it is.`,
  nearDuplicateName: ({ found, expected }: ProblemFacts) =>
    `“${found}” and “${expected}” may be the same partner; they are counted as two. Correct the cells if they are one.`,
  levelWordsNeedScale: ({ found }: ProblemFacts) =>
    `The levels are words (${found}), and published scales order them differently. They count as ties without a level until you choose the scale.`,
  wordNotOnScale: ({ found, expected }: ProblemFacts) =>
    `“${found}” is not a level of the chosen scale (${expected}). This answer is left out; correct the word or choose another scale.`,
  severalRelations: ({ found }: ProblemFacts) =>
    `The answers are about several relations: ${found}. Each question looks at one of them; choose which.`,
  totalsRowLeftOut: ({ found }: ProblemFacts) =>
    `The row “${found}” adds up the others, so it is not read as a row of its own.`,
  rowsAfterBlankLeftOut: ({ cell, table }: ProblemFacts) =>
    `Rows from ${cell ?? ""} on stand below a gap and are not read as part of ${tables.names[table]}. Close the gap if they belong to it.`,
  contradictingReports: ({ found, expected }: ProblemFacts) =>
    `${found} says something else than ${expected} about the same relationship. The highest level counts; correct one of them.`,
  respondentConflict: ({ found }: ProblemFacts) =>
    `${found} is said not to have answered, and elsewhere it has. It is counted as having answered; correct the cell.`,
  twoTablesOfAKind: ({ found, expected, table }: ProblemFacts) =>
    `Both ${expected} and ${found} look like ${tables.names[table]}. The first is read, the second is not; choose the other one if that is wrong.`,
  matrixNotSquare: ({ found }: ProblemFacts) =>
    `Some names stand only down or only across the grid: ${found}. What is filled in is read; nothing is known of the rest.`,
  periodNotRead: (facts: ProblemFacts) =>
    `“${facts.found}”${inColumn(facts)} is no period that we can read beside the others of this column. It is left out; write it as 2024, 2024-25, FY24, 2024 Q3, 2024-09 or as a date.`,
  mixedPeriodKinds: ({ found, expected }: ProblemFacts) =>
    `The periods of ${found} are of several kinds (such as ${expected}). All are read, with their real distances in time; check that they count the same thing.`,
  withheldMarks: ({ found }: ProblemFacts) =>
    `These marks are read as values that are withheld, which is neither zero nor missing: ${found}.`,
  missingMarks: ({ found }: ProblemFacts) =>
    `These marks are read as “no value”, which is neither zero nor withheld: ${found}.`,
  footnoteMarks: ({ found }: ProblemFacts) =>
    `Some numbers are followed by a mark (${found}). The number is read and the mark is not; check what it warns of.`,
  percentScaleUnclear: (facts: ProblemFacts) =>
    `Nothing says for certain how the values of ${facts.found} are written. They are read ${spelled(facts)}; say it under Tables if that is wrong.`,
  percentOutOfRange: ({ found, expected }: ProblemFacts) =>
    `The value ${found} cannot be a part of a whole (${expected}). It is left out; correct the cell.`,
  negativeCount: (facts: ProblemFacts) =>
    `The count ${facts.found}${inColumn(facts)} is below zero. It is left out; correct the cell.`,
  numeratorAboveDenominator: ({ found, expected }: ProblemFacts) =>
    `The numerator ${found} is larger than the denominator ${expected}. Both are left out; correct the cells.`,
  valueDisagrees: ({ found, expected }: ProblemFacts) =>
    `The value says ${found}, numerator and denominator make ${expected}. Lines over time use the value as printed, gaps and intervals the counts; correct the one that is wrong.`,
  noDenominators: () =>
    `No denominators are recorded, so there are no intervals and small groups cannot be told. A column “About how many”, filled in once for each group, gives approximate ones.`,
  repeatedObservation: ({ found, expected }: ProblemFacts) =>
    `${found} is already in ${expected} with the same numbers. It counts once; delete one of the rows.`,
  contradictingObservations: ({ found, expected }: ProblemFacts) =>
    `${found} is already in ${expected} with other numbers. The first one counts and this one is left out; delete the row that is wrong, or add a column that tells the two apart.`,
  nearDuplicatePlace: ({ found, expected }: ProblemFacts) =>
    `“${found}” and “${expected}” may be the same place; they are counted as two. Correct the cells if they are one.`,
  unknownIndicator: ({ found, expected, table }: ProblemFacts) =>
    expected === ""
      ? `${tables.names[table]} names “${found}”, which is not in Indicators. It is kept and changes nothing until an indicator has this name.`
      : `${tables.names[table]} names “${found}”, which is not in Indicators. Is it ${expected}? Correct the cell if it is.`,
};
