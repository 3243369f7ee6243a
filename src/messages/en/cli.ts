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
  reading: (file: string) => `Reading ${file} …`,
  progress: (question: string, percent: string) => `${question}: ${percent}`,
  problem: (where: string, message: string) => `${where}: ${message}`,
  nothingRun: (reasons: readonly string[]) => `Nothing could be answered. ${reasons.join(" ")}`,
  notRun: (question: string, reason: string) => `${question} was left out: ${reason}`,
  written: (file: string) => `Written: ${file}`,
  writtenConfidential: (file: string) =>
    `Written for the backbone only, because who opens the workbook is not settled: ${file}`,
  confidentialFile: (name: string) => `${name} (backbone only)`,
  sheet: (question: string, tab: string) => `${question} → sheet ${tab}`,
  tableRead: (name: string, where: string, read: number, rows: number) =>
    `${name}: ${where}, ${say.number(read, "count")} of ${say.number(rows, "count")} ${say.plural(rows, "row", "rows")} read`,
};
