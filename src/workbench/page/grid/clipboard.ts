import type { CellRange } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";
import { displayText } from "../../host/cells/display-text";

/** Cells as text with tabs and line breaks, as they show. */
export function copiedText(sheet: Sheet, range: CellRange): string {
  const rows = Array.from({ length: range.rows }, (_, row) =>
    Array.from({ length: range.columns }, (_, column) => {
      const cell = sheet.rows.get(range.top + row)?.get(range.left + column);
      return cell ? displayText(cell.value, cell.format) : "";
    }).join("\t")
  );
  return rows.join("\n");
}

/** Text with tabs and line breaks as rows of equal length. */
export function pastedRows(text: string): string[][] {
  const rows = text
    .replace(/\r?\n$/, "")
    .split(/\r?\n/)
    .map((line) => line.split("\t"));
  const columns = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
}
