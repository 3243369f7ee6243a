import { readFile } from "node:fs/promises";
import { UnreadableInput } from "./outcome";
import { DoorError } from "../engine/door";
import type { Words } from "../messages/words";

function codeOf(error: unknown): string {
  return typeof error === "object" && error && "code" in error ? String(error.code) : "";
}

/**
 * The bytes of the workbook.
 * @throws DoorError `fileNotFound`, `tooLarge`; UnreadableInput for a folder, an empty file and one that may not be read
 */
export async function readInput(file: string, { cli }: Words): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    switch (codeOf(error)) {
      case "ENOENT":
      case "ENOTDIR":
        throw new DoorError({ code: "fileNotFound", file });
      case "ERR_FS_FILE_TOO_LARGE":
        throw new DoorError({ code: "tooLarge", file });
      case "EISDIR":
        throw new UnreadableInput(cli.files.isFolder(file));
      default:
        throw new UnreadableInput(cli.files.cannotRead(file));
    }
  }
  if (bytes.length === 0) throw new UnreadableInput(cli.files.isEmpty(file));
  return bytes;
}
