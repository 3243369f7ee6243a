/** An error cell such as `#N/A`; `error` is the code as Excel prints it. */
export interface CellError {
  readonly error: string;
}

/**
 * What one cell holds. Dates are numbers (serials of the 1900 date system) whose number format is a
 * date format; an empty cell is `null`, never `""`.
 */
export type CellValue = string | number | boolean | CellError | null;

/** The error codes a cell can show. */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#PYTHON!",
  "#EXTERNAL!",
] as const;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** True for a cell that says nothing: empty, or text of white space only. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return value === null;
  // Most texts begin with a sign of ASCII and need no trimmed copy to tell.
  const first = value.charCodeAt(0);
  return !(first > 32 && first < 127) && value.trim() === "";
}
