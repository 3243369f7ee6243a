import path from "node:path";
import type { Target } from "./target-files";
import { backboneWorkbook } from "../engine/backbone-workbook";
import type { JobRequest, JobResult } from "../engine/job";
import { stateAfterRun } from "../engine/state-after-run";
import type { WorkbookState } from "../engine/state";
import type { Words } from "../messages/words";
import { type FileDoor, newFile } from "../workbook/file-door";

/** "results.xlsx" → "results (backbone only).xlsx". */
function confidentialName(file: string, words: Words): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, words.doors.confidentialFile(name) + ext);
}

/**
 * The input's sheets plus ours; what names relationships goes into a file of its own unless only the backbone opens
 * this one.
 * @param state what the workbook remembers, with what was chosen for this run
 * @throws DoorError where the results cannot be placed; the door then holds what it held
 */
export async function resultFiles(
  file: string,
  door: FileDoor,
  state: WorkbookState,
  request: JobRequest,
  result: JobResult,
  words: Words
): Promise<readonly Target[]> {
  const isBeside = state.audience === "backboneOnly";
  const sheets = isBeside ? [...result.sheets, ...result.confidential] : result.sheets;
  await door.apply({ sheets, state: stateAfterRun(state, request, result) });
  const open = { file, content: door.save(), line: words.cli.written(file) };
  if (isBeside || result.confidential.length === 0) return [open];
  const apart = confidentialName(file, words);
  const own = newFile(path.basename(apart));
  await own.apply(backboneWorkbook(result, request.language));
  return [open, { file: apart, content: own.save(), line: words.cli.writtenConfidential(apart) }];
}

/** A new file with the share-safe sheets alone: no inputs, no state. */
export async function shareSafeFile(
  file: string,
  result: JobResult,
  words: Words
): Promise<Target> {
  const door = newFile(path.basename(file));
  await door.apply({ sheets: result.sheets, state: null });
  return { file, content: door.save(), line: words.cli.written(file) };
}
