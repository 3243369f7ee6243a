import { type CellValue, isCellError } from "../cells/value";

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const ALREADY_TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** Text as it is kept: NFKC, invisible marks dropped, white space collapsed and trimmed. */
export function tidy(text: string): string {
  if (ALREADY_TIDY.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** What a cell says as one line of tidy text; "" for an empty cell, the code for an error. */
export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? tidy(value) : String(value);
}

/** Two names are the same partner exactly where their keys are equal. */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase();
}

/** Compares headers and words of a vocabulary: case, accents, spaces and punctuation do not count. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Code-point order after NFKC, the order partners are listed in. */
export function byName(a: string, b: string): number {
  const [first, second] = [a.normalize("NFKC"), b.normalize("NFKC")];
  return first < second ? -1 : first > second ? 1 : 0;
}
