import { DoorError } from "../engine/door";
import { findPart, type OpcPackage } from "./opc-package";
import { decodeXml } from "./xml-text";

/** What every reader of a part is given: the package, and the file's name for the sentence when something is wrong. */
export interface Reading {
  readonly source: OpcPackage;
  readonly fileName: string;
}

/** Reads the text of a part; whatever goes wrong in it is damage of that part. Null where the part is missing. */
export function readPart<T>(reading: Reading, name: string, read: (text: string) => T): T | null {
  const part = findPart(reading.source, name);
  const bytes = part === null ? undefined : reading.source.parts.get(part);
  if (part === null || bytes === undefined) return null;
  try {
    return read(decodeXml(bytes));
  } catch (error) {
    if (error instanceof DoorError) throw error;
    throw damaged(reading, part);
  }
}

export function damaged(reading: Reading, part: string): DoorError {
  return new DoorError({ code: "damaged", file: reading.fileName, part });
}
