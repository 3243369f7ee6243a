import { DoorError } from "../../src/engine/door";
import { openFile } from "../../src/workbook/file-door";
import type { Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { resultOf } from "../../src/workbook/read-listing";
import { writeWorkbook } from "../../src/workbook/write-package";
import { workbookOfSheets, type RandomSheet } from "./random-workbook";
import { runQuestions } from "./run-questions";
import { expectSame, userThings, type IsOurs } from "./user-things";

const NAME = "random.xlsx";

/** Paths to numbers that are none. */
export function notNumbers(value: unknown, path = ""): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notNumbers(each, `${path}.${key}`));
}

/** Everything outside our own sheets, and those as a whole. */
function split(workbook: Workbook): { theirs: readonly string[]; all: readonly string[] } {
  const ours = new Set(
    workbook.sheets.filter((sheet) => resultOf(workbook, sheet) !== null).map(({ name }) => name)
  );
  const isOurs: IsOurs = ({ name }) => ours.has(name);
  const theirs = userThings(workbook, isOurs).filter(
    (line) => !ours.has(line.replace(/^tab (.*) \w+$/, "$1"))
  );
  return { theirs, all: userThings(workbook, () => false) };
}

/**
 * One random workbook through everything: opened, recognised, read, answered, written, saved, opened again, run again
 * and saved again. Both runs say the same, change nothing of the user's and give numbers only.
 * @returns how many questions were answered
 * @throws Error where that does not hold
 */
export async function checkWholePath(sheets: readonly RandomSheet[]): Promise<number> {
  const given = writeWorkbook(workbookOfSheets(sheets));
  const before = split(readWorkbook(given, NAME));
  try {
    const first = openFile(given, NAME);
    const one = await runQuestions(first);
    const wrong = notNumbers(one.result.analyses);
    if (wrong.length > 0) throw new Error(`no number: ${wrong.join(", ")}`);
    const saved = first.save();
    const after = split(readWorkbook(saved, NAME));
    expectSame(after.theirs, before.theirs);

    const second = openFile(saved, NAME);
    const two = await runQuestions(second);
    const again = split(readWorkbook(second.save(), NAME));
    expectSame(again.all, after.all);
    if (JSON.stringify(two.result) !== JSON.stringify(one.result)) {
      throw new Error("the second run found something else");
    }
    return Object.values(one.result.analyses).filter(({ ran }) => ran).length;
  } catch (error) {
    if (error instanceof DoorError)
      throw new Error(JSON.stringify(error.problem), { cause: error });
    throw error;
  }
}
