import { say } from "./common";
import { tables } from "./tables";

const number = (count: number): string => say.number(count, "count");
const cells = (count: number): string => say.plural(count, "1 cell", `${number(count)} cells`);

type Table = keyof typeof tables.names;
type Settings = Readonly<Record<string, string | number | boolean | null>>;

/** The table in a sentence: "Ties". */
const tableNames = (kinds: readonly Table[]): string =>
  say.list(kinds.map((kind) => tables.names[kind]));

/** How an option is asked for. */
export interface OptionWords {
  readonly label: string;
  /** What it changes; "" where the label says it all. */
  readonly hint: string;
  /** For options with named choices. */
  readonly choices: Readonly<Record<string, string>>;
}

const option = (
  label: string,
  hint = "",
  choices: Readonly<Record<string, string>> = {}
): OptionWords => ({ label, hint, choices });

const relation = option("Relation", "Where the survey asked about several relations.");

const options: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  network: {
    rule: option("A tie counts when", "", {
      any: "either side reports it",
      confirmed: "both sides report it",
    }),
    minimumLevel: option("Lowest level that counts as a tie", "1 is networking."),
    relation,
    permutations: option(
      "Times that groups are dealt out anew",
      "More make the comparison with chance steadier, and take longer."
    ),
    restarts: option("Searches for communities", "The best of them counts."),
    draws: option("Samples of partners", "For the range within which a change could be chance."),
  },
  catalytic: {
    trust: option("Trust counts from", "The mean of the trust ratings of an answer, from 1 to 4."),
    level: option("Close work counts from level", "0 takes the level that the scale suggests."),
    relation,
    draws: option("Times that ties fall at random", "For what chance alone would bring."),
  },
  indicators: {
    chart: option("Control limits from", "The last two need numerators and denominators.", {
      xmr: "the movement from one period to the next (XmR)",
      p: "the counts of every period (p chart)",
      pPrime: "the counts and the movement between periods (Laney's p′ chart)",
    }),
    baseline: option("First readings that the limits rest on", "0 takes all readings."),
    rebase: option(
      "Periods in which new limits begin",
      "As the table writes them, with commas between. Only after a change that you know and can explain."
    ),
    screen: option(
      "Leave extreme movements out of the limits",
      "The NHS workbooks do not; its R package does."
    ),
    comparisonByName: option(
      "A state or nation is a comparison",
      "Where no column says which places are not yours."
    ),
    indicator: option("Indicators in the details", "Words of the name; empty shows the first."),
    place: option("Place in the details", "Words of the name; empty shows the first."),
    sections: option("Most indicators in the details"),
    threshold: option(
      "Withhold counts below",
      "Of groups, with all groups beside them; for people outside of everyone too. 0 withholds nothing."
    ),
    draws: option(
      "Series made up to count false alarms",
      "For the changes that chance alone would show."
    ),
  },
  gaps: {
    threshold: option(
      "Hide counts below",
      "With whatever would give them away. 0 hides nothing; what outsiders get hides below 10 at least."
    ),
    zeros: option("A count of 0", "", {
      show: "is shown",
      suppress: "counts as small",
    }),
    reference: option("Groups are held against", "", {
      best: "the best group with at least 30 people",
      largest: "the largest group",
      total: "everyone",
    }),
    referenceGroup: option(
      "Or against this group, where it occurs",
      "Its name as the table writes it; empty goes by the choice above."
    ),
    formula: option("Index of disparity", "", {
      fromReference: "from the reference, over groups less one (Keppel 2005)",
      fromReferencePerGroup: "from the reference, over all groups (Harper and Lynch 2005)",
      fromTotal: "from the weighted mean (Pearcy and Keppel 2002)",
      fromUnweightedMean: "from the plain mean",
      weighted: "from the weighted mean, by share of people (WHO)",
    }),
  },
  comparison: {
    fewestPlaces: option(
      "Comparison places that a mixture needs",
      "Among fewer, chance puts a place first too easily."
    ),
  },
};

/** How a question is counted, in one line. */
const counting: Readonly<Record<string, (settings: Settings) => string>> = {
  network: ({ rule, minimumLevel }) =>
    `A tie counts when ${rule === "confirmed" ? "both sides report" : "either side reports"} it${Number(minimumLevel) > 1 ? `, from level ${String(minimumLevel)} up` : ""}.`,
  catalytic: ({ trust, level }) =>
    `Trust ${say.number(Number(trust), "plain")} or more and ${Number(level) === 0 ? "close work" : `level ${String(level)} or more`}, both ways.`,
  indicators: ({ chart, baseline }) =>
    `Control limits ${chart === "xmr" ? "from the movement between periods" : "from the counts of every period"}${Number(baseline) > 0 ? `, set by the first ${String(baseline)} readings` : ""}.`,
  gaps: ({ threshold }) =>
    Number(threshold) > 0
      ? `Counts below ${String(threshold)} are hidden, with whatever would give them away.`
      : "No count is hidden.",
  comparison: ({ fewestPlaces }) =>
    `Against the average of the other places; against a mixture of them from ${String(fewestPlaces)} places on.`,
};

export const pane = {
  name: "Common Table",
  places: { questions: "Questions", tables: "Tables", settings: "Settings" },
  placesLabel: "Places",
  yes: "yes",
  no: "no",
  levelWords: {
    none: "none",
    networking: "networking",
    coordinating: "coordinating",
    cooperating: "cooperating",
    collaborating: "collaborating",
  } as Readonly<Record<string, string>>,

  opening: "Looking for your tables …",
  readAgain: "Read again",
  dismiss: "Dismiss",
  runFailed:
    "The calculation stopped before it was done; nothing was written. Run it again, and restart Excel if it stops once more.",
  fixOutdated: "These cells have changed since, so nothing was corrected. Look at the list again.",
  cancelled: "Cancelled. Nothing was written.",
  interrupted: (questions: readonly string[]) =>
    `The last run was interrupted before all of its sheets were written (${say.list(questions)}).`,
  runAgainNow: "Run it again",
  repaired: (questions: readonly string[]) =>
    `The last run was interrupted (${say.list(questions)}), so the workbook was put back as it was before it.`,
  underWay: (questions: readonly string[]) =>
    `Another run seems to be under way in this workbook (${say.list(questions)}). If it is not, put the workbook back as it was before it.`,
  putBackNow: "Put it back now",

  home: {
    check: "Check",
    checkLabel: (count: number) =>
      `Check ${number(count)} ${say.plural(count, "thing", "things")} in Tables`,
    inTables: (kinds: readonly Table[]) => ` in ${tableNames(kinds)}`,
    thingsToCheck: (count: number) =>
      `${number(count)} ${say.plural(count, "thing", "things")} to check`,
    search: "Search questions and partners",
    noMatch: (text: string) => `No question and no partner matches “${text}”.`,
    partnersFound: "Partners",
    goToRow: (name: string) => `Go to ${name}`,
    groups: {
      relationships: "Relationships",
      table: "The table",
      backbone: "The backbone",
      results: "Results",
      together: "Together",
    },
    ready: (ready: number, all: number) => `${number(ready)} of ${number(all)} ready`,
    withOneMore: "With one more table",
    withOneMoreCount: (count: number) =>
      `${number(count)} ${say.plural(count, "question", "questions")}`,
    addTable: "Add table",
    addTableLabel: (kind: Table) => `Add a table: ${tables.names[kind]}`,
    invitation: "One more table",
    /** What a table costs and what can then be said. */
    invite: {
      partners:
        "Your partner list, about 10 minutes. Maps then show sectors, and spelling mistakes in names are found.",
      ties: "Who works with whom, about 15 minutes to begin with. It is what the questions about relationships rest on.",
      respondents:
        "Who was asked and who answered, about 5 minutes. Silence is then no longer read as “no tie”.",
      initiatives:
        "Your joint work and who does it, about 10 minutes. You then see which initiatives rest on whom.",
      indicators:
        "Your outcomes by place, group and period, about 15 minutes to paste. You then see whether they moved, and for whom.",
      events:
        "What happened and when, about 5 minutes. Each event is then drawn in, and nothing is compared across a changed measure.",
      agenda:
        "What you agreed to reach and by when, about 10 minutes. You then see how far each target is.",
    } satisfies Record<Table, string>,
    answer: (count: number) =>
      count === 1
        ? "Answer the ready question"
        : count === 2
          ? "Answer both questions"
          : `Answer all ${number(count)} ready questions`,
    answerAgain: (count: number) => say.plural(count, "Answer it again", "Answer all again"),
    writes: (sheets: number) =>
      `Writes ${number(sheets)} ${say.plural(sheets, "sheet", "sheets")}. What you wrote is never changed, and nothing leaves this workbook.`,
    sampleHere: "These are the tables of an invented collective, Riverbend.",
    sampleRemove: "Take the sample away",
  },

  status: {
    ready: "Ready",
    more: (table: Table) => `Ready, would say more with ${tables.names[table]}`,
    needs: (kinds: readonly Table[]) => `Needs ${tableNames(kinds)}`,
    answered: (moment: string) => `Answered ${moment}`,
    current: (moment: string) => `Answered ${moment} · still up to date`,
    changed: (moment: string) => `Answered ${moment} · tables changed since`,
    today: (time: string) => `today ${time}`,
    refused: "Could not be answered",
  },

  question: {
    back: "Questions",
    isCurrent: "The tables have not changed since.",
    isChanged: "The tables have changed since. Run again to bring it up to date.",
    notYet: "Not answered yet.",
    workedOut: "How this is worked out",
    workedOutHint: "With the method in full on the sheet",
    counted: "How should this be counted?",
    leftOut: "What we left out",
    nothingLeftOut: "Nothing was left out.",
    readMethod: "Read the method on the sheet",
    goToSheet: "Go to sheet",
    answer: "Answer this question",
    again: "Run again",
    defaults: "Back to the usual way",
    changedCounting: "Changes count from the next run on.",
    outOfRange: (min: number, max: number) =>
      `Type a number from ${say.number(min, "plain")} to ${say.number(max, "plain")}.`,
    decide: "Decide from the table",
    options,
    counting,
  },

  running: {
    title: (questions: number) =>
      say.plural(questions, "Answering one question", `Answering ${number(questions)} questions`),
    reading: "Reading your tables …",
    computing: (question: string) => `Working out: ${question}`,
    writing: "Writing the sheets …",
    done: (share: string) => `${share} done`,
    cancel: "Cancel",
    cannotCancel: "The sheets are being written; this takes a moment.",
  },

  audience: {
    title: "Who opens this file?",
    why: "Some answers name who said what about whom, or people by name. Where people outside the backbone open this workbook, they do not belong in it: a sheet called confidential beside the raw answers protects nothing.",
    backboneOnly: "Only the backbone's own staff",
    backboneOnlyHint: "Sheets that name relationships are written here, beside the others.",
    outsiders: "Partners, funders or others too",
    outsidersHint:
      "Sheets that name relationships open in a workbook of their own, which you save where only the backbone looks.",
    later: "You can change this in Settings.",
    unknown: "Not settled yet",
    offer: (sheets: number) =>
      `${number(sheets)} ${say.plural(sheets, "sheet", "sheets")} for the backbone only ${say.plural(sheets, "is", "are")} not in this workbook, because others open it.`,
    openNew: (sheets: number) =>
      say.plural(
        sheets,
        "Open the backbone-only sheet in a new workbook",
        "Open the backbone-only sheets in a new workbook"
      ),
  },

  tables: {
    title: (tablesRead: number, toLookAt: number) =>
      tablesRead === 0
        ? "No table is read yet"
        : `${number(tablesRead)} ${say.plural(tablesRead, "table", "tables")} read${toLookAt === 0 ? "" : `, ${number(toLookAt)} to look at`}`,
    about:
      "Nothing needs renaming. A table is recognised by its headers; change a guess here and the workbook remembers.",
    sheet: (sheet: string, address: string) => `Sheet ${sheet}, ${address}`,
    toCheck: (count: number) => `${number(count)} to check`,
    noProblems: "No problems",
    goodToKnow: "Good to know",
    goToCell: "Go to cell",
    goToCellLabel: (cell: string) => `Go to cell ${cell}`,
    goToTable: "Go to table",
    where: (cell: string, more: number) =>
      more === 0 ? cell : `${cell} and ${number(more)} more ${say.plural(more, "cell", "cells")}`,
    severity: { stops: "Table not read", skips: "Left out", note: "Read" },
    correct: (count: number) => `Correct ${cells(count)}`,
    correctLabel: (count: number, value: string) => `Correct ${cells(count)} to ${value}`,
    corrected: (count: number) => `${cells(count)} corrected.`,
    undo: "Undo",
    showAll: (count: number) => `Show all ${number(count)}`,
    weRead: "We read",
    fromColumn: "from your column",
    needed: "needed",
    notThere: "(no such column)",
    isA: "This table is",
    sideBySide: "Side by side",
    ignore: "Not for us",
    moreColumns: "More columns",
    scale: "Scale of working together",
    scaleNone: "Not chosen: words count as ties without a level",
    scaleHint:
      "Published scales order the words differently, so words become numbers only when you choose.",
    percentScale: "How values are written",
    percentScaleNone: "Not chosen: read as the list above says",
    percentScaleHint:
      "Nothing in the table says it for certain. It holds where the table leaves it open.",
    percentScales: {
      percent: "43.2 is 43.2%",
      share: "0.432 is 43.2%",
      number: "Plain numbers, no percentages",
    },
    alsoFound: "Also found, not read",
    readThis: "Read this one",
    notRead: (sheets: readonly string[]) =>
      `Not read: ${say.plural(sheets.length, "sheet", "sheets")} ${say.list(sheets)}.`,
    readSheet: "Read a sheet",
    readSheetAs: "as",
    read: "Read it",
    looksRight: "Looks right",
    footer: "Your cells change only when you click a correction. You can undo it.",
  },

  settings: {
    language: "Language of this pane",
    sheetLanguage: "Language of the sheets",
    sheetLanguageHint:
      "Stays the same for everyone who opens this workbook. A change counts from the next run on.",
    languages: { en: "English", es: "Español" },
    privacyTitle: "Nothing leaves this workbook",
    privacy:
      "Everything is read, worked out and written on this computer. What you choose here is kept in the workbook itself.",
    help: "How it works",
    version: (version: string) => `Common Table ${version}`,
  },

  firstRun: {
    title: "See how your collective holds together.",
    text: "We found no table here that we can read yet. Look round in a sample first, or start with your own tables.",
    sample: "Try the sample",
    sampleHint:
      "Riverbend, an invented collective with two survey waves. It comes as new sheets, and one click takes them away again.",
    own: "Start with your own",
    ownHint: "An empty table with headers and words to choose from. One is enough to begin.",
    elsewhere:
      "Data somewhere else? Paste it into any sheet as it is: lists or grids. It is recognised by its headers.",
    private: "Everything is worked out in this workbook. Nothing leaves it.",
    pick: "Is it there, but not recognised? Say what a sheet holds.",
  },
};
