import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Journal } from "./journal";

/** Bytes turned into text at once: the arguments of one call have to fit on the stack. */
const BYTES_AT_ONCE = 0x8000;

/** The journal as one line of letters, digits and + / =. */
export function packJournal(journal: Journal): string {
  const bytes = deflateSync(strToU8(JSON.stringify(journal)));
  let text = "";
  for (let from = 0; from < bytes.length; from += BYTES_AT_ONCE) {
    text += String.fromCharCode(...bytes.subarray(from, from + BYTES_AT_ONCE));
  }
  return btoa(text);
}

/** The journal of a packed line, or null for anything that is none. */
export function unpackJournal(packed: string): Journal | null {
  if (packed === "") return null;
  try {
    const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
    return JSON.parse(strFromU8(inflateSync(bytes))) as Journal;
  } catch {
    return null;
  }
}
