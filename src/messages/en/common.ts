import { sayIn } from "../say";

export const say = sayIn("en", (count) => `${count} more`);

const count = (n: number): string => say.number(n, "count");

/** Why rows were left out, by the code of their problem: "6 name a partner who is not in Partners". */
const leftOutBy = {
  errorCell: (n: number) => `${count(n)} ${say.plural(n, "holds", "hold")} an error such as #N/A`,
  blankRequired: (n: number) =>
    `${count(n)} ${say.plural(n, "lacks", "lack")} a name that is needed`,
  duplicateRow: (n: number) => `${count(n)} ${say.plural(n, "repeats", "repeat")} another row`,
  duplicatePartner: (n: number) =>
    `${count(n)} ${say.plural(n, "lists", "list")} a partner a second time`,
  selfTie: (n: number) =>
    `${count(n)} ${say.plural(n, "rates", "rate")} the answering partner itself`,
  unknownPartner: (n: number) =>
    `${count(n)} ${say.plural(n, "names", "name")} a partner who is not in Partners`,
  offScale: (n: number) => `${count(n)} ${say.plural(n, "is", "are")} off the scale`,
  notANumber: (n: number) => `${count(n)} ${say.plural(n, "is", "are")} no number`,
  wordNotOnScale: (n: number) =>
    `${count(n)} ${say.plural(n, "uses", "use")} a word that the scale does not have`,
  periodNotRead: (n: number) =>
    `${count(n)} ${say.plural(n, "has", "have")} a period that could not be read`,
  percentOutOfRange: (n: number) => `${count(n)} ${say.plural(n, "is", "are")} outside 0 to 100%`,
  numeratorAboveDenominator: (n: number) =>
    `${count(n)} ${say.plural(n, "has", "have")} a numerator above the denominator`,
  contradictingObservations: (n: number) =>
    `${count(n)} ${say.plural(n, "says", "say")} something else than an earlier row about the same`,
  other: (n: number) => `${count(n)} could not be read`,
};

/** What a question lacks, as data. */
export interface NotRun {
  readonly needs: readonly string[];
  readonly because: { readonly code: string } | null;
}

const neededTables: Readonly<Record<string, string>> = {
  partners: "a list of partners",
  ties: "a table of ties (who works with whom)",
  respondents: "a table of who was asked and who answered",
  initiatives: "a table of initiatives",
  indicators: "a table of indicators (a measure, a period and a value)",
  events: "a table of events",
  agenda: "a table of what was agreed",
};

const cannotRun = {
  tooLittle: "The tables hold too little to answer it.",
  tooFewToShare:
    "Fewer than three partners answered, so nothing can be shared without saying who said what.",
  noTies: "The table of ties holds no answer that could be read.",
  neitherLevelNorTrust:
    "The table of ties holds neither levels of working together nor ratings of trust.",
  noGroups: "The indicators hold no two groups to compare.",
  noComparisonPlace:
    "No place of the indicators is marked as one to compare with (a column Comparison that says yes).",
  nothingToCompare:
    "No event lies between readings that we and a comparison place both have, so nothing can be compared.",
  levelWordsNeedScale: "Its levels are words: choose the scale that they belong to first.",
};

export const common = {
  theAnswer: "The answer",
  howWorkedOut: "How this was worked out",
  whatLeftOut: "What we left out",
  chartDataHeading: "Cells that the charts are drawn from",
  nothingLeftOut: "Nothing was left out.",
  and: (items: readonly string[], most?: number) => say.list(items, most),
  leftOutBy,
  /** What a table lost while it was read: "8 of 1,204 rows of Ties: 6 name …". */
  leftOut: (table: string, left: number, rows: number, reasons: readonly string[]) =>
    `${say.number(left, "count")} of ${say.number(rows, "count")} rows of ${table}, in whole or in part: ${say.list(reasons, 8)}.`,
  /** In a chart that has more series than Excel draws. */
  seriesDrawn: (drawn: number, all: number) =>
    `The first ${say.number(drawn, "count")} of ${say.number(all, "count")} series are drawn.`,
  /** Why a question could not be answered. */
  notRun: ({ needs, because }: NotRun) =>
    because === null
      ? `It needs ${say.list(needs.map((kind) => neededTables[kind]))}.`
      : because.code in cannotRun
        ? cannotRun[because.code as keyof typeof cannotRun]
        : cannotRun.tooLittle,
  /** A moment given as "2026-11-17T09:12+01:00". */
  moment: (iso: string) => say.moment(iso),
  sources: {
    ties: (answers: number, waves: readonly string[]) =>
      waves.length > 0
        ? `Ties (${say.number(answers, "count")} answers, ${say.list(waves)})`
        : `Ties (${say.number(answers, "count")} answers)`,
    partners: (count: number) => `Partners (${say.number(count, "count")})`,
    respondents: (count: number) => `Respondents (${say.number(count, "count")})`,
    initiatives: (count: number) => `Initiatives (${say.number(count, "count")})`,
    indicators: (count: number) =>
      `Indicators (${say.number(count, "count")} ${say.plural(count, "observation", "observations")})`,
    events: (count: number) => `Events (${say.number(count, "count")})`,
    agenda: (count: number) => `Agenda (${say.number(count, "count")})`,
  },
  /** Stamp under the question: when, from which tables, on which data, by which version. */
  stamp: (at: string, sources: readonly string[], fingerprint: string | null, version: string) =>
    `Answered ${at}, from ${say.list(sources)}.${fingerprint === null ? "" : ` Data ${fingerprint}.`} Common Table ${version}`,
};
