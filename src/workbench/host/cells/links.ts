import type { CellRange } from "../../../cells/address";
import { EMPTY_LOOK, cellAt, changeCell, type Sheet } from "../../../workbook/model";
import { object, optional, text } from "../arguments";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { beginSheetChange, type OpenWorkbook } from "../open-workbook";
import { isUnbounded, wireText } from "./read-cells";
import { writeValues } from "./write-cells";

const LINK_COLOR = "#0563C1";

/** The link of a range's first cell, as Excel gives it, or null. */
export function readLink(sheet: Sheet, range: CellRange): Json {
  const cell = cellAt(sheet, range.top, range.left);
  if (!cell?.link) return null;
  return { documentReference: cell.link, textToDisplay: wireText(cell), screenTip: "" };
}

/**
 * Links cells to a place in the workbook. As in Excel the cells take on the looks of a link, a text to display is
 * entered as if typed, and an empty cell shows the place. Links out of the workbook are not part of this host.
 */
export function writeLink(open: OpenWorkbook, sheet: Sheet, range: CellRange, given: Json): void {
  beginSheetChange(open, sheet);
  if (isUnbounded(range)) throw new HostError("InvalidArgument", "a range without bounds");
  const { documentReference, textToDisplay, address } = object(given);
  if (address) throw new HostError("NotImplemented", "links out of the workbook");
  const place = text(documentReference);
  const shown = optional(text, "")(textToDisplay);
  for (let row = range.top; row < range.top + range.rows; row++) {
    for (let column = range.left; column < range.left + range.columns; column++) {
      const cell = cellAt(sheet, row, column);
      const wanted = shown || (cell?.value == null && !cell?.formula ? place : "");
      if (wanted) writeValues(open, sheet, { top: row, left: column, rows: 1, columns: 1 }, wanted);
      const look = { ...(cell?.look ?? EMPTY_LOOK), color: LINK_COLOR, underline: true };
      changeCell(sheet, row, column, { link: place, look });
    }
  }
}
