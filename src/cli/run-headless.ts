import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Arguments } from "./arguments";
import { findingsJson } from "./findings-json";
import { readMappingFile, readOptionsFile } from "./input-files";
import { type Output, STATUS, WrongArguments } from "./outcome";
import { checkTarget, confidentialName, writeTarget } from "./target-files";
import type { OptionValues } from "../analyses/options";
import { checkOptions } from "../engine/check-options";
import { DoorError } from "../engine/door";
import type { JobRequest, JobResult } from "../engine/job";
import { leftOutLines } from "../engine/left-out";
import { readWorkbookTables, type WorkbookReading } from "../engine/read-workbook";
import { registry } from "../engine/registry";
import { rememberedOptions } from "../engine/remembered-options";
import { runJob } from "../engine/run-job";
import { EMPTY_STATE } from "../engine/state";
import { stateAfterRun } from "../engine/state-after-run";
import { type Words, wordsOf } from "../messages/words";
import { type FileDoor, newFile, openFile } from "../workbook/file-door";

/** The seed of every headless run: the same workbook gives the same numbers. */
const SEED = 1;

/** Local time as "2026-11-17T09:12". */
function localTime(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/**
 * One headless run; returns the exit status.
 * @throws DoorError, InputFileError, WrongArguments: each is one sentence and a status in `main`
 */
export async function runHeadless(args: Arguments, words: Words, output: Output): Promise<number> {
  for (const file of [args.out, args.json]) {
    if (file !== null) await checkTarget(file, args.workbook, words);
  }
  const options = await checkedOptions(args, words);
  const choices = args.map === null ? {} : await readMappingFile(args.map);
  output.tell(words.cli.reading(args.workbook));
  const door = openFile(await readInput(args.workbook), path.basename(args.workbook));
  const read = await readWorkbookTables(door, choices);
  const language = args.language ?? read.state.language ?? "en";
  const spoken = wordsOf(language);
  for (const problem of read.reading.problems) {
    output.tell(
      spoken.cli.problem(problem.cell ?? problem.where, spoken.problems[problem.code](problem))
    );
  }
  const request: JobRequest = {
    tables: read.reading.tables,
    analyses: args.only ?? registry.map((entry) => entry.about.id),
    options: { ...rememberedOptions(read.state), ...options },
    language,
    now: localTime(new Date()),
    seed: SEED,
    fingerprint: read.fingerprint,
    leftOut: leftOutLines(read.reading, spoken),
    edition: args.shareSafe ? "shareSafe" : "full",
  };
  const result = await runJob(request, progressTo(output, spoken));
  const isAnswered = Object.values(result.analyses).some((analysis) => analysis.ran);
  if (!isAnswered) {
    output.tell(spoken.cli.nothingRun(reasons(result, spoken)));
    return STATUS.nothingRun;
  }
  for (const reason of reasons(result, spoken)) output.tell(reason);
  if (args.json !== null) {
    const name = path.basename(args.workbook);
    const json = findingsJson(name, read, result, spoken, args.shareSafe);
    await writeTarget(args.json, json, spoken);
    output.tell(spoken.cli.written(args.json));
  }
  if (args.out !== null) {
    const written = args.shareSafe
      ? await writeShareSafe(args.out, result, spoken)
      : await writeResults(args.out, door, read, request, result, spoken);
    for (const line of written) output.tell(line);
  }
  if (args.json === null && args.out === null) summarise(read, result, spoken, output);
  return STATUS.done;
}

/** @throws WrongArguments where a question or an option is unknown or a value cannot be used */
async function checkedOptions(
  args: Arguments,
  words: Words
): Promise<Readonly<Record<string, OptionValues>>> {
  const given = args.options === null ? {} : await readOptionsFile(args.options);
  const checked = Object.entries(given).map(([id, values]) => {
    const about = registry.find((entry) => entry.about.id === id)?.about;
    if (!about) {
      const known = registry.map((entry) => entry.about.id).join(", ");
      throw new WrongArguments(words.cli.options.unknownQuestion(id, known));
    }
    const { values: usable, problems } = checkOptions(about.options, values);
    for (const { option, code, expected } of problems) {
      const sentence = code === "unknownOption" ? "unknownOption" : "unusable";
      throw new WrongArguments(words.cli.options[sentence](id, option, expected));
    }
    return [id, usable] as const;
  });
  return Object.fromEntries(checked);
}

async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new DoorError({ code: "fileNotFound", file });
  }
}

/** One line a question for every tenth of the run. */
function progressTo(output: Output, words: Words): Parameters<typeof runJob>[1] {
  let last = "";
  return ({ analysis, share }) => {
    const percent = words.say.number(Math.floor(share * 10) / 10, "share");
    const line = words.cli.progress(words.questions[analysis].title, percent);
    if (line !== last) output.tell(line);
    last = line;
  };
}

function reasons(result: JobResult, words: Words): readonly string[] {
  return Object.entries(result.analyses).flatMap(([id, analysis]) =>
    analysis.ran ? [] : [words.cli.notRun(words.questions[id].title, words.common.notRun(analysis))]
  );
}

/** The input's sheets plus ours; what names relationships goes into a file of its own unless only the backbone opens this one. */
async function writeResults(
  file: string,
  door: FileDoor,
  read: WorkbookReading,
  request: JobRequest,
  result: JobResult,
  words: Words
): Promise<readonly string[]> {
  const isOurs = read.state.audience === "backboneOnly";
  const state = stateAfterRun(read.state, request, result);
  const sheets = isOurs ? [...result.sheets, ...result.confidential] : result.sheets;
  await door.apply({ sheets, state });
  await writeTarget(file, door.save(), words);
  const lines = [words.cli.written(file)];
  if (!isOurs && result.confidential.length > 0) {
    const apart = confidentialName(file, words);
    const own = newFile(path.basename(apart));
    await own.apply({ sheets: result.confidential, state: EMPTY_STATE });
    await writeTarget(apart, own.save(), words);
    lines.push(words.cli.writtenConfidential(apart));
  }
  return lines;
}

/** A new file with the share-safe sheets alone: no inputs, no state. */
async function writeShareSafe(
  file: string,
  result: JobResult,
  words: Words
): Promise<readonly string[]> {
  const door = newFile(path.basename(file));
  await door.apply({ sheets: result.sheets, state: null });
  await writeTarget(file, door.save(), words);
  return [words.cli.written(file)];
}

/** What was read and what the sheets would say first, for a run that writes nothing. */
function summarise(read: WorkbookReading, result: JobResult, words: Words, output: Output): void {
  for (const { mapping, rows, read: used } of read.reading.counts) {
    const where = `${mapping.where.sheet}`;
    output.say(words.cli.tableRead(words.tables.names[mapping.as], where, used, rows));
  }
  for (const sheet of result.sheets) {
    const lines = sheet.blocks.flatMap((block) =>
      block.kind === "cells" && block.id === "answer" ? block.values.flat() : []
    );
    output.say("");
    output.say(words.questions[sheet.id].title);
    for (const line of lines) if (typeof line === "string") output.say(`  ${line}`);
  }
}
