import { cellText } from "../cells/cell-text";
import { type CellValue, ERROR_CODES } from "../cells/value";

const ERRORS: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** A cell as Office.js gives it: empty cells are "", error cells their code as text. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERRORS.has(value) ? { error: value } : value;
}

/**
 * What is written so that Excel keeps the cell's content as it is: text goes behind an apostrophe, since Excel would
 * read "Sep-24", "00123" or "=x" as if it were typed; an empty cell is "", for `null` means "leave as is".
 */
export function writtenValue(value: string | number | boolean | null): string | number | boolean {
  if (value === null || value === "") return "";
  return typeof value === "string" ? `'${cellText(value)}` : value;
}
