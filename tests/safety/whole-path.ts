import { parseAddress } from "../../src/cells/address";
import { DoorError } from "../../src/engine/door";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { runJob } from "../../src/engine/run-job";
import type { Language } from "../../src/messages/language";
import { newFile, openFile } from "../../src/workbook/file-door";
import type { Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { resultOf } from "../../src/workbook/read-listing";
import { writeWorkbook } from "../../src/workbook/write-package";
import { workbookOfSheets, type RandomSheet } from "./random-workbook";
import { requestFor, runQuestions } from "./run-questions";
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
export async function checkWholePath(
  sheets: readonly RandomSheet[],
  language: Language = "en"
): Promise<number> {
  const given = writeWorkbook(workbookOfSheets(sheets));
  const before = split(readWorkbook(given, NAME));
  try {
    const first = openFile(given, NAME);
    const one = await runQuestions(first, {}, language);
    const wrong = notNumbers(one.result.analyses);
    if (wrong.length > 0) throw new Error(`no number: ${wrong.join(", ")}`);
    const saved = first.save();
    const after = split(readWorkbook(saved, NAME));
    expectSame(after.theirs, before.theirs);

    const second = openFile(saved, NAME);
    const two = await runQuestions(second, {}, language);
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

/**
 * The share-safe edition of a random workbook, twice, each time into a file of its own: both are the same to the byte,
 * remember nothing, lead nowhere and hold no sheet of the user's.
 * @returns how many questions were answered
 * @throws Error where that does not hold
 */
export async function checkShareSafe(
  sheets: readonly RandomSheet[],
  language: Language
): Promise<number> {
  const read = await readWorkbookTables(openFile(writeWorkbook(workbookOfSheets(sheets)), NAME));
  const request = requestFor(read, language, "shareSafe");
  const files: string[] = [];
  let answered = 0;
  for (let turn = 0; turn < 2; turn++) {
    const result = await runJob(request);
    const wrong = notNumbers(result.analyses);
    if (wrong.length > 0) throw new Error(`no number: ${wrong.join(", ")}`);
    if (result.confidential.length > 0) throw new Error("a sheet for the backbone");
    answered = Object.values(result.analyses).filter(({ ran }) => ran).length;
    if (result.sheets.length === 0) return answered;
    const door = newFile(NAME);
    await door.apply({ sheets: result.sheets, state: null });
    const bytes = door.save();
    files.push(Buffer.from(bytes).toString("base64"));
    checkShared(readWorkbook(bytes, NAME), result.sheets.length);
  }
  if (files[0] !== files[1]) throw new Error("the second edition is another one");
  return answered;
}

function checkShared(workbook: Workbook, sheets: number): void {
  if (workbook.customXmlParts.length > 0) throw new Error("the edition remembers something");
  if (workbook.sheets.length !== sheets) throw new Error("a sheet that is not ours");
  const own = new Set(workbook.sheets.map(({ name }) => name));
  for (const { rows } of workbook.sheets) {
    for (const cell of [...rows.values()].flatMap((cells) => [...cells.values()])) {
      const target = cell.link === null ? null : (parseAddress(cell.link)?.sheet ?? cell.link);
      if (target !== null && !own.has(target)) throw new Error(`a link to ${target}`);
    }
  }
}
