import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { changeCell, sheetByName, type Sheet, type Workbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";

export function openWorkbook(file: string): Workbook {
  return readWorkbook(readFileSync(file), path.basename(file));
}

/** A sheet that has to be there. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = sheetByName(workbook, name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Saves a workbook as somebody changed it; returns its path. */
export function changed(from: string, to: string, change: (workbook: Workbook) => void): string {
  const workbook = openWorkbook(from);
  change(workbook);
  writeFileSync(to, writeWorkbook(workbook));
  return to;
}

/** Types values into a row, from column A on. */
export function typeRow(sheet: Sheet, row: number, values: readonly (string | number)[]): void {
  sheet.changed = "all";
  values.forEach((value, column) => {
    changeCell(sheet, row, column, { value });
  });
}

/** The cells of a sheet that hold something, by address-like key, as text. */
export function valuesOf(sheet: Sheet): readonly string[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) =>
      value === null ? [] : [`${row}:${column} ${JSON.stringify(value)}`]
    )
  );
}

/** Empties every row in which a value stands that is looked for, and closes the gaps. */
export function clearRows(sheet: Sheet, isLookedFor: (value: unknown) => boolean): void {
  sheet.changed = "all";
  const kept = [...sheet.rows.values()]
    .map((cells) => [...cells].map(([column, { value }]) => [column, value] as const))
    .filter((cells) => !cells.some(([, value]) => isLookedFor(value)));
  const columns = Math.max(...kept.flatMap((cells) => cells.map(([column]) => column)));
  [...sheet.rows.keys()].forEach((_, row) => {
    const cells = new Map(kept[row] ?? []);
    for (let column = 0; column <= columns; column++)
      changeCell(sheet, row, column, { value: cells.get(column) ?? null });
  });
}
