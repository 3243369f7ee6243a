import { SHEET_COLUMNS } from "../cells/address";
import { children, descend, flag, numberAttribute, type XmlElement } from "./xml";

/** Width in pixels of a digit in Excel's default font, on which column widths count. */
const DIGIT = 7;
/** A width given to all columns of a sheet is kept for this many of them. */
const MOST_COLUMNS = 256;

/** Widths in pixels of the columns that give one; 0 for hidden ones. */
export function readColumnWidths(root: XmlElement): Map<number, number> {
  const widths = new Map<number, number>();
  const groups = descend(root, "cols");
  for (const element of groups ? children(groups, "col") : []) {
    const first = numberAttribute(element, "min") ?? 1;
    const last = Math.min(
      numberAttribute(element, "max") ?? first,
      first + MOST_COLUMNS - 1,
      SHEET_COLUMNS
    );
    const characters = flag(element, "hidden") ? 0 : numberAttribute(element, "width");
    if (characters === null || first < 1) continue;
    for (let column = first; column <= last; column++) {
      widths.set(column - 1, pixelsOfCharacters(characters));
    }
  }
  return widths;
}

/** Heights in pixels of the rows that differ from the sheet's default; 0 for hidden ones. */
export function readRowHeights(
  root: XmlElement,
  heights: ReadonlyMap<number, number>
): Map<number, number> {
  const usual = numberAttribute(descend(root, "sheetFormatPr"), "defaultRowHeight") ?? 15;
  const pixels = new Map<number, number>();
  for (const [row, points] of heights) {
    if (points !== usual) pixels.set(row, Math.round((points * 4) / 3));
  }
  return pixels;
}

/** A width in characters of the default font as pixels (ECMA-376 part 1, 18.3.1.13). */
function pixelsOfCharacters(width: number): number {
  return Math.floor(((256 * width + Math.floor(128 / DIGIT)) / 256) * DIGIT);
}
