import { DoorError } from "../engine/door";
import type { OpcPackage } from "./opc-package";
import { isCompoundFile, streamNames } from "./read-compound-file";
import { unpack, zipEntries, type ZipEntry } from "./read-zip";

const MEGABYTE = 1_048_576;

/**
 * What we are ready to unpack. Excel's largest sheets stay far below; a file beyond it is either an attack or would
 * not fit into the memory of a browser.
 */
const LIMITS = {
  parts: 20_000,
  partSize: 400 * MEGABYTE,
  totalSize: 600 * MEGABYTE,
  /** How often larger than packed; rows of equal cells reach about 60. */
  ratio: 250,
  /** Parts below this size may have any ratio. */
  ratioFrom: 16 * MEGABYTE,
};

/**
 * Unpacks an .xlsx file. Every part is checked against the limits before anything is unpacked, and against its promised
 * size and checksum while it is.
 * Throws a `DoorError`: `notAWorkbook`, `oldFormat`, `encrypted`, `damaged` (with the part, "" for the zip itself) or
 * `tooLarge`.
 */
export function readPackage(bytes: Uint8Array, file: string): OpcPackage {
  if (isCompoundFile(bytes)) throw new DoorError({ code: compoundProblem(bytes), file });
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] < 8)) {
    throw new DoorError({ code: "notAWorkbook", file });
  }
  const damaged = (part: string) => new DoorError({ code: "damaged", file, part });
  const entries = orElse(() => zipEntries(bytes), damaged(""));
  if (isTooLarge(entries)) throw new DoorError({ code: "tooLarge", file });
  const parts = new Map<string, Uint8Array>();
  const seen = new Set<string>();
  for (const entry of entries) {
    if (entry.name.endsWith("/")) continue;
    if (entry.isEncrypted) throw new DoorError({ code: "encrypted", file });
    const lowerCase = entry.name.toLowerCase();
    if (!isPartName(entry.name) || seen.has(lowerCase)) throw damaged(entry.name);
    seen.add(lowerCase);
    parts.set(
      entry.name,
      orElse(() => unpack(bytes, entry), damaged(entry.name))
    );
  }
  return { parts };
}

function compoundProblem(bytes: Uint8Array): "encrypted" | "oldFormat" | "notAWorkbook" {
  const names = streamNames(bytes);
  if (names.includes("EncryptedPackage") || names.includes("EncryptionInfo")) return "encrypted";
  return names.includes("Workbook") || names.includes("Book") ? "oldFormat" : "notAWorkbook";
}

function isTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  return (
    entries.length > LIMITS.parts ||
    total > LIMITS.totalSize ||
    entries.some(
      ({ size, packedSize }) =>
        size > LIMITS.partSize ||
        (size > LIMITS.ratioFrom && size > LIMITS.ratio * Math.max(packedSize, 1))
    )
  );
}

/** Names that lead out of the package ("../", "C:") or nowhere are no part names. */
function isPartName(name: string): boolean {
  return (
    name !== "" &&
    !/^[a-z]:/i.test(name) &&
    name.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..")
  );
}

function orElse<T>(make: () => T, error: DoorError): T {
  try {
    return make();
  } catch {
    throw error;
  }
}
