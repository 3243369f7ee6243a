import { quoteSheetName } from "../../cells/address";
import { changeCell, type Sheet, type Workbook } from "../../workbook/model";

/** A formula with one sheet's name changed wherever it refers to it; texts in quotes stay. */
export function renameInFormula(formula: string, from: string, to: string): string {
  const lower = from.toLowerCase();
  return formula.replace(
    /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, text: string | undefined, quoted: string | undefined, plain: string | undefined) => {
      if (text !== undefined) return whole;
      const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
      return name.toLowerCase() === lower ? `${quoteSheetName(to)}!` : whole;
    }
  );
}

/** Renames a sheet and follows the name in formulas, links and names; charts are followed by their sheet's id. */
export function renameSheet(workbook: Workbook, sheet: Sheet, to: string): void {
  const from = sheet.name;
  sheet.name = to;
  for (const name of workbook.names) {
    name.refersTo = renameInFormula(name.refersTo, from, to);
    if (name.range?.sheet.toLowerCase() === from.toLowerCase()) {
      name.range = { ...name.range, sheet: to };
    }
  }
  for (const other of workbook.sheets) {
    for (const [row, cells] of other.rows) {
      for (const [column, cell] of cells) {
        const formula = cell.formula && renameInFormula(cell.formula, from, to);
        const link = cell.link && renameInFormula(cell.link, from, to);
        if (formula !== cell.formula || link !== cell.link) {
          changeCell(other, row, column, { formula, link });
        }
      }
    }
  }
}
