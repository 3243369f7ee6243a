import { intersection, type CellRange } from "../../cells/address";
import { cellAt, changeCell, type Sheet, type Table } from "../../workbook/model";
import { displayText } from "./cells/display-text";
import { sheetChanged } from "./open-workbook";

/** Puts the headers of every table in order that a change of cells may have touched. */
export function keepHeaders(sheet: Sheet, range: CellRange): void {
  for (const table of sheet.tables) {
    if (table.hasHeader && intersection({ ...table.range, rows: 1 }, range))
      nameColumns(sheet, table);
  }
}

/**
 * Makes the header cells what Excel makes of them: text, none empty ("Column2"), no two alike ("Partner2"), and
 * the table's column names the same.
 */
export function nameColumns(sheet: Sheet, table: Table): void {
  const { top, left, columns } = table.range;
  const names: string[] = [];
  const isTaken = (name: string): boolean =>
    names.some((other) => other.toLowerCase() === name.toLowerCase());
  for (let offset = 0; offset < columns; offset++) {
    const cell = cellAt(sheet, top, left + offset);
    const shown = cell ? displayText(cell.value, cell.format) : "";
    let name = shown === "" ? `Column${offset + 1}` : shown;
    for (let number = 2; isTaken(name); number++) name = `${shown || "Column"}${number}`;
    names.push(name);
    if (cell?.value !== name || cell.formula !== null) {
      changeCell(sheet, top, left + offset, { value: name, formula: null });
    }
  }
  if (names.join("\n") === table.columns.join("\n")) return;
  table.columns = names;
  sheetChanged(sheet);
}
