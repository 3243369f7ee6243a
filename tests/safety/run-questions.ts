import type { Door, WriteReceipt } from "../../src/engine/door";
import type { JobRequest, JobResult } from "../../src/engine/job";
import { leftOutLines } from "../../src/engine/left-out";
import { readWorkbookTables, type WorkbookReading } from "../../src/engine/read-workbook";
import { runJob } from "../../src/engine/run-job";
import { stateAfterRun } from "../../src/engine/state-after-run";
import type { Language } from "../../src/messages/language";
import { wordsOf } from "../../src/messages/words";
import type { TableChoice } from "../../src/tables/mapping";

export interface Answered {
  readonly read: WorkbookReading;
  readonly result: JobResult;
  readonly receipt: WriteReceipt;
}

/** Few draws: what is checked does not depend on them. */
const OPTIONS = {
  network: { permutations: 99, restarts: 2, draws: 99 },
  catalytic: { draws: 99 },
};

/** What a run of every question of this file depends on. */
export function requestFor(
  read: WorkbookReading,
  language: Language,
  edition: JobRequest["edition"]
): JobRequest {
  return {
    tables: read.reading.tables,
    analyses: ["network", "catalytic"],
    options: OPTIONS,
    language,
    now: "2026-11-17T09:12",
    seed: 1,
    fingerprint: read.fingerprint,
    leftOut: leftOutLines(read.reading, wordsOf(language)),
    edition,
  };
}

/** Reads a workbook, answers both questions and writes every sheet there is, the confidential ones too. */
export async function runQuestions(
  door: Door,
  choices: Readonly<Record<string, TableChoice>> = {},
  language: Language = "en"
): Promise<Answered> {
  const read = await readWorkbookTables(door, choices);
  const request = requestFor(read, language, "full");
  const result = await runJob(request);
  const sheets = [...result.sheets, ...result.confidential];
  const receipt = await door.apply({ sheets, state: stateAfterRun(read.state, request, result) });
  return { read, result, receipt };
}
