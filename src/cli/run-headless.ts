import path from "node:path";
import type { Arguments } from "./arguments";
import { checkMapping } from "./check-mapping";
import { checkedOptions } from "./checked-options";
import { timeOfRun } from "./clock";
import { findingsJson } from "./findings-json";
import { readMappingFile } from "./input-files";
import { type Output, STATUS } from "./outcome";
import { progressLines } from "./progress-lines";
import { readInput } from "./read-input";
import { problemLines, reasonLines, tableLines } from "./reading-lines";
import { resultFiles, shareSafeFile } from "./result-files";
import { summary } from "./summary";
import { checkTargets, type Target, writeTarget } from "./target-files";
import type { JobRequest, JobResult } from "../engine/job";
import { leftOutLines } from "../engine/left-out";
import { readWorkbookTables, type WorkbookReading } from "../engine/read-workbook";
import { registry } from "../engine/registry";
import { rememberedOptions } from "../engine/remembered-options";
import { SEED } from "../engine/run-defaults";
import { runJob } from "../engine/run-job";
import type { WorkbookState } from "../engine/state";
import { type Words, wordsOf } from "../messages/words";
import { type FileDoor, openFile } from "../workbook/file-door";

/** What a run found, and everything that saying and writing it takes. */
interface Run {
  readonly args: Arguments;
  readonly door: FileDoor;
  readonly read: WorkbookReading;
  /** What the workbook remembers, with what was chosen for this run. */
  readonly state: WorkbookState;
  readonly request: JobRequest;
  readonly result: JobResult;
  readonly words: Words;
}

/**
 * One headless run; returns the exit status. Files are written when everything that goes into them is made.
 * @param words of the language asked for; the workbook's own comes first where none was
 * @throws DoorError, InputFileError, UnreadableInput, WrongArguments: each is one sentence and a status in `main`
 */
export async function runHeadless(args: Arguments, words: Words, output: Output): Promise<number> {
  const asked = [args.json, args.out].filter((file) => file !== null);
  await checkTargets(asked, args, words);
  const options = await checkedOptions(args.options, words);
  const choices = args.map === null ? {} : await readMappingFile(args.map);
  const now = timeOfRun(process.env, words);
  output.tell(words.cli.reading(args.workbook));
  const door = openFile(await readInput(args.workbook, words), path.basename(args.workbook));
  const wasInterrupted = await door.repair();
  const read = await readWorkbookTables(door, choices);
  const language = args.language ?? read.state.language ?? "en";
  const spoken = wordsOf(language);
  if (wasInterrupted) output.tell(spoken.cli.putBack(args.workbook));
  checkMapping(choices, read, spoken);
  const state = {
    ...read.state,
    choices: { ...read.state.choices, ...choices },
    options: { ...read.state.options, ...options },
  };
  for (const line of problemLines(read, spoken)) output.tell(line);
  const request: JobRequest = {
    tables: read.reading.tables,
    analyses: args.only ?? registry.map((entry) => entry.about.id),
    options: rememberedOptions(state),
    language,
    now,
    seed: SEED,
    fingerprint: read.fingerprint,
    leftOut: leftOutLines(read.reading, spoken),
    edition: args.shareSafe ? "shareSafe" : "full",
  };
  const result = await runJob(request, progressLines(output, spoken));
  return report({ args, door, read, state, request, result, words: spoken }, output);
}

async function report(run: Run, output: Output): Promise<number> {
  const { args, read, result, words } = run;
  const isAnswered = Object.values(result.analyses).some((analysis) => analysis.ran);
  const targets = await targetsOf(run, isAnswered);
  await checkTargets(
    targets.map(({ file }) => file),
    args,
    words
  );
  const reasons = reasonLines(result, words);
  for (const line of isAnswered
    ? reasons
    : [words.cli.nothingRun, ...reasons, ...tableLines(read, words)])
    output.tell(line);
  for (const target of targets) {
    await writeTarget(target, words);
    output.tell(target.line);
  }
  if (!isAnswered) return STATUS.nothingRun;
  if (args.json === null && args.out === null)
    for (const line of summary(read, result, words)) output.say(line);
  return STATUS.done;
}

/** The files to be written; where nothing was answered only the findings file, which says what is missing. */
async function targetsOf(run: Run, isAnswered: boolean): Promise<readonly Target[]> {
  const { args, door, read, state, request, result, words } = run;
  const { json, out, shareSafe } = args;
  const findings =
    json === null
      ? []
      : [
          {
            file: json,
            content: findingsJson(path.basename(args.workbook), read, result, words, shareSafe),
            line: words.cli.written(json),
          },
        ];
  if (out === null || !isAnswered) return findings;
  const files = shareSafe
    ? [await shareSafeFile(out, result, words)]
    : await resultFiles(out, door, state, request, result, words);
  return [...findings, ...files];
}
