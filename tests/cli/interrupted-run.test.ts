import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { packJournal } from "../../src/engine/pack-journal";
import { EMPTY_STATE } from "../../src/engine/state";
import { wordsOf } from "../../src/messages/words";
import { loadState, saveState } from "../../src/workbook/file-state";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { headless, QUICK_OPTIONS, stopTheClock, temporaryFolder } from "./headless";
import { workbookWith } from "./made-workbooks";
import { ANSWERS, surveySheets } from "../share-safe/survey";

stopTheClock();
jest.setTimeout(60_000);
const file = temporaryFolder();
const OPTIONS = file("options.json");

beforeAll(() => {
  writeFileSync(OPTIONS, JSON.stringify(QUICK_OPTIONS));
});

/** A survey in which a run has left its mark. */
function cutOff(name: string, undo: string): string {
  const workbook = workbookWith(surveySheets(ANSWERS));
  const pending = { at: "2026-11-16T17:00", analyses: ["network"], undo };
  saveState(workbook, { ...EMPTY_STATE, pending });
  writeFileSync(file(name), writeWorkbook(workbook));
  return file(name);
}

test.each(["en", "es"] as const)(
  "a workbook with an interrupted run is put back first, and that is said (%s)",
  async (lang) => {
    const undo = packJournal({ state: null, made: [], changed: [] });
    const [from, out] = [cutOff(`cut-${lang}.xlsx`, undo), file(`out-${lang}.xlsx`)];
    const input = readFileSync(from);
    const ended = await headless(from, "--out", out, "--options", OPTIONS, "--lang", lang);
    expect(ended.status).toBe(0);
    expect(ended.told).toContain(wordsOf(lang).cli.putBack(from));
    expect(loadState(readWorkbook(readFileSync(out), "out.xlsx")).pending).toBeNull();
    expect(readFileSync(from).equals(input)).toBe(true);
  }
);

test("one that cannot be put back is refused with status 3, and nothing is written", async () => {
  const [from, out] = [cutOff("damaged.xlsx", "AAAA"), file("none.xlsx")];
  const ended = await headless(from, "--out", out);
  expect(ended.status).toBe(3);
  expect(ended.told).toContain(wordsOf("en").doors.notRepairable({ file: "damaged.xlsx" }));
  expect(existsSync(out)).toBe(false);
});
