import { format as formatValue } from "numfmt";
import { isCellError, type CellValue } from "../../../cells/value";

/** The text that a cell shows: its value in its number format, whatever the width of its column. */
export function displayText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && format === "General") return value;
  return formatValue(format, value, { throws: false });
}
