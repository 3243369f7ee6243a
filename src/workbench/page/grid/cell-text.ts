import { isCellError } from "../../../cells/value";
import { isDateFormat } from "../../../cells/dates";
import { textWidth } from "../../../drawing/text-width";
import type { Cell } from "../../../workbook/model";
import { displayText } from "../../host/cells/display-text";

/** Points of a cell that names no size. */
export const USUAL_SIZE = 11;
/** Pixels between a cell's edge and its text. */
export const PADDING = 3;
/** Pixels of one step of indent. */
export const INDENT = 9;

export type Side = "left" | "right" | "center";

/** Where a cell's text stands: as the cell says, else numbers right, yes and no and errors in the middle. */
export function sideOf(cell: Cell): Side {
  if (cell.look?.align) return cell.look.align;
  if (typeof cell.value === "number") return "right";
  return typeof cell.value === "boolean" || isCellError(cell.value) ? "center" : "left";
}

/** The text a cell shows in a column of the given width: a number that does not fit shows as "####". */
export function shownText(cell: Cell, width: number): string {
  const text = displayText(cell.value, cell.format);
  if (typeof cell.value !== "number") return text;
  const needed = pixelsOfText(cell, text) + indentOf(cell);
  if (needed <= width - PADDING) return text;
  return cell.format === "General" ? shortened(cell, width) : "#".repeat(Math.max(1, width / 8));
}

/** As many digits of a plain number as its column has room for, as Excel rounds it. */
function shortened(cell: Cell, width: number): string {
  for (let digits = 10; digits > 0; digits--) {
    const text = String(Number(Number(cell.value).toPrecision(digits)));
    if (pixelsOfText(cell, text) <= width - PADDING) return text;
  }
  return "#".repeat(Math.max(1, width / 8));
}

export function indentOf(cell: Cell): number {
  return (cell.look?.indent ?? 0) * INDENT;
}

export function pixelsOfText(cell: Cell, text: string): number {
  return textWidth(text, cell.look?.size ?? USUAL_SIZE, cell.look?.bold ?? false);
}

/** What stands in the cell while it is edited: the formula, or the value as one would type it. */
export function editedText({ value, formula, format, quoted }: Cell): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "string") return quoted ? `'${value}` : value;
  if (typeof value === "number") {
    if (isDateFormat(format)) return displayText(value, "m/d/yyyy");
    if (format.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
    return String(value);
  }
  return displayText(value, format);
}

export function isEmpty(cell: Cell | null | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === null) || cell.value === "";
}
