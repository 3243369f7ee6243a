import { parseAddress, type CellRange } from "../../cells/address";
import { sheetByName, type Sheet } from "../../workbook/model";
import { sheetById, type OpenWorkbook } from "../host/open-workbook";

export interface Place {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/** The cells that "Partners!B7", "B7" on the sheet in front, a name or a table's name leads to; null for none. */
export function placeOf(open: OpenWorkbook, text: string): Place | null {
  const { workbook } = open;
  const address = text.trim().replace(/^[#=]/, "");
  const wanted = address.toLowerCase();
  const name = workbook.names.find((each) => each.name.toLowerCase() === wanted && each.range);
  const range = parseAddress(address) ?? name?.range ?? null;
  if (range) {
    const sheet =
      range.sheet === "" ? sheetById(open, open.activeSheetId) : sheetByName(workbook, range.sheet);
    return sheet?.visibility === "visible" ? { sheet, range } : null;
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === wanted);
    if (table) return { sheet, range: table.range };
  }
  return null;
}
