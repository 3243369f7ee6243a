import { realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Arguments } from "./arguments";
import { WrongArguments } from "./outcome";
import type { Words } from "../messages/words";

/** A file to be written and the line that says so. */
export interface Target {
  readonly file: string;
  readonly content: string | Uint8Array;
  readonly line: string;
}

/** The real path of a file; of one that is not there yet, that of its folder with its name. */
async function realPathOf(file: string): Promise<string> {
  const full = path.resolve(file);
  const folder = path.dirname(full);
  return realpath(full).catch(() =>
    realpath(folder).then(
      (real) => path.join(real, path.basename(full)),
      () => full
    )
  );
}

/** Whether two names are one file: the same real path, or another name of it. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  if ((await realPathOf(first)) === (await realPathOf(second))) return true;
  const [one, other] = await Promise.all(
    [first, second].map((file) => stat(file, { bigint: true }).catch(() => null))
  );
  return one !== null && other !== null && one.ino === other.ino && one.dev === other.dev;
}

async function isFolder(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isDirectory(),
    () => false
  );
}

/**
 * Checks that results can be written to `files` without touching anything the run reads or writing one over another.
 * @throws WrongArguments
 */
export async function checkTargets(
  files: readonly string[],
  args: Arguments,
  { cli }: Words
): Promise<void> {
  for (const [at, file] of files.entries()) {
    if (await isSameFile(file, args.workbook)) {
      throw new WrongArguments(cli.files.outIsInput(file));
    }
    for (const other of [args.options, args.map, ...files.slice(0, at)]) {
      if (other !== null && (await isSameFile(file, other))) {
        throw new WrongArguments(cli.files.usedTwice(file));
      }
    }
    const folder = path.dirname(path.resolve(file));
    if (!(await isFolder(folder))) throw new WrongArguments(cli.files.noFolder(folder));
    if (await isFolder(file)) throw new WrongArguments(cli.files.isFolder(file));
  }
}

/** @throws WrongArguments */
export async function writeTarget({ file, content }: Target, { cli }: Words): Promise<void> {
  try {
    await writeFile(file, content);
  } catch {
    throw new WrongArguments(cli.files.cannotWrite(file));
  }
}
