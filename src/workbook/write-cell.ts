import { cellAddress } from "../cells/address";
import { cellText } from "../cells/cell-text";
import { isDateFormat } from "../cells/dates";
import { isCellError } from "../cells/value";
import type { Cell } from "./model";
import { spreadsheetText, tag, textTag } from "./write-xml";

/** The error codes a cell of the file format can store; newer ones are kept as extra data that we do not write. */
const STORED_ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);
/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

function storedNumber(value: number, format: string, date1904: boolean): string {
  return String(date1904 && isDateFormat(format) ? value - DAYS_1904 : value);
}

/** One `<c>` element. A cell without value, formula and style is written as nothing (""). */
export function cellXml(
  row: number,
  column: number,
  cell: Cell,
  style: number,
  date1904 = false
): string {
  const r = cellAddress({ row, column });
  const s = style > 0 ? style : null;
  const { value, format } = cell;
  const formula = cell.formula === null ? "" : textTag("f", spreadsheetText(cell.formula));
  if (isCellError(value)) {
    const code = STORED_ERRORS.has(value.error) ? value.error : "#VALUE!";
    return tag("c", { r, s, t: "e" }, formula, textTag("v", code));
  }
  switch (typeof value) {
    case "string": {
      const text = spreadsheetText(cellText(value));
      return formula === ""
        ? tag("c", { r, s, t: "inlineStr" }, tag("is", {}, textTag("t", text)))
        : tag("c", { r, s, t: "str" }, formula, textTag("v", text));
    }
    case "number":
      if (!Number.isFinite(value))
        return tag("c", { r, s, t: "e" }, formula, textTag("v", "#NUM!"));
      return tag("c", { r, s }, formula, textTag("v", storedNumber(value, format, date1904)));
    case "boolean":
      return tag("c", { r, s, t: "b" }, formula, textTag("v", value ? "1" : "0"));
    default:
      return s === null && formula === "" ? "" : tag("c", { r, s }, formula);
  }
}
