import { realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { WrongArguments } from "./outcome";
import type { Words } from "../messages/words";

async function realPathOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    return path.resolve(file);
  }
}

/**
 * Checks before anything is computed that a result can be written to `file` without touching the input.
 * @throws WrongArguments
 */
export async function checkTarget(file: string, workbook: string, words: Words): Promise<void> {
  if ((await realPathOf(file)) === (await realPathOf(workbook))) {
    throw new WrongArguments(words.cli.files.outIsInput(file));
  }
  const folder = path.dirname(path.resolve(file));
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false
  );
  if (!isFolder) throw new WrongArguments(words.cli.files.noFolder(folder));
}

/** @throws WrongArguments */
export async function writeTarget(
  file: string,
  content: string | Uint8Array,
  words: Words
): Promise<void> {
  try {
    await writeFile(file, content);
  } catch {
    throw new WrongArguments(words.cli.files.cannotWrite(file));
  }
}

/** "results.xlsx" → "results (backbone only).xlsx". */
export function confidentialName(file: string, words: Words): string {
  const { dir, name, ext } = path.parse(file);
  return path.join(dir, words.cli.confidentialFile(name) + ext);
}
