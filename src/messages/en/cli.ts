import { say } from "./common";

const usage = `Usage: common-table <workbook.xlsx> [--json <findings.json>] [--out <results.xlsx>]
       [--only network,catalytic] [--options <options.json>] [--map <mapping.json>]
       [--lang en|es] [--share-safe]`;

export const cli = {
  usage,
  arguments: {
    noWorkbook: () => `No workbook was named.\n${usage}`,
    tooManyWorkbooks: (found: string) => `One workbook at a time: "${found}" is one too many.`,
    unknownArgument: (found: string) => `"${found}" cannot be understood here.\n${usage}`,
    unknownLanguage: (found: string, expected: string) =>
      `The language "${found}" is not known (${expected}).`,
    unknownAnalysis: (found: string, expected: string) =>
      `There is no question "${found}". The questions are: ${expected}.`,
  },
  files: {
    cannotRead: (file: string) => `The file ${file} cannot be read.`,
    notJson: (file: string) => `The file ${file} is not valid JSON.`,
    wrongShape: (file: string, place: string) =>
      `The file ${file} is not as expected${place === "" ? "" : ` at "${place}"`}.`,
    isFolder: (file: string) => `${file} is a folder, not a file.`,
    isEmpty: (file: string) => `The file ${file} is empty: there is not one byte in it.`,
    usedTwice: (file: string) =>
      `The file ${file} is named twice. Give every result a name of its own.`,
    outIsInput: (file: string) =>
      `The result cannot be written over the workbook itself (${file}). Choose another name for --out.`,
    noFolder: (folder: string) => `The folder ${folder} does not exist.`,
    cannotWrite: (file: string) => `The file ${file} cannot be written.`,
  },
  options: {
    unknownOption: (question: string, option: string, expected: string) =>
      `The question ${question} has no option "${option}". It has: ${expected}.`,
    unusable: (question: string, option: string, expected: string) =>
      `The option "${option}" of ${question} must be one of: ${expected}.`,
    unknownQuestion: (question: string, expected: string) =>
      `Options are given for "${question}", which is no question. The questions are: ${expected}.`,
  },
  mapping: {
    noSuchPlace: (place: string, places: string) =>
      `The mapping names "${place}", which is no table, sheet or range of this workbook. It has: ${places}.`,
    nothingThere: (place: string) =>
      `Nothing in "${place}" can be read as the mapping says: no row there looks like its headers.`,
    unknownColumn: (place: string, table: string, column: string, known: string) =>
      `The mapping for "${place}" names the column "${column}", which ${table} does not have. It has: ${known}.`,
    noSuchHeader: (place: string, header: string, headers: string) =>
      `The mapping for "${place}" names the header "${header}", which is not there. There are: ${headers}.`,
  },
  wrongClock: (found: string) =>
    `SOURCE_DATE_EPOCH is "${found}", which is not a number of seconds since 1970.`,
  reading: (file: string) => `Reading ${file} …`,
  putBack: (file: string) =>
    `A run was cut off in ${file}: its sheets are taken as they were before that run.`,
  progress: (question: string, percent: string) => `${question}: ${percent}`,
  problem: (where: string, message: string) => `${where}: ${message}`,
  nothingRun: "Nothing could be answered.",
  notRun: (question: string, reason: string) => `${question} was left out: ${reason}`,
  written: (file: string) => `Written: ${file}`,
  writtenConfidential: (file: string) =>
    `Written for the backbone only, because who opens the workbook is not settled: ${file}`,
  problemsMet: (count: number) =>
    `${say.number(count, "count")} ${say.plural(count, "problem was", "problems were")} met while reading; each is said above.`,
  nothingWritten:
    "Nothing was written. Sheets and charts come with --out, every number with --json.",
  tableRead: (name: string, where: string, read: number, rows: number) =>
    `${name}: ${where}, ${say.number(read, "count")} of ${say.number(rows, "count")} ${say.plural(rows, "row", "rows")} read`,
  tableOffered: (name: string, where: string) =>
    `${where} may be ${name}, and was not read because that is not sure. Say so with --map if it is.`,
};
