import { intersection, type CellRange } from "../cells/address";
import type { Premises } from "../engine/plan-writes";
import { identityName } from "../sheets/result-names";
import { cellAt, sheetByName, type Sheet, type Workbook } from "./model";

/** The result sheet that an analysis already has, wherever the user moved it and whatever it is called now. */
export function findResultSheet(workbook: Workbook, id: string): Sheet | null {
  const wanted = identityName(id).toLowerCase();
  const name = workbook.names.find(
    (each) => each.sheetId === null && each.name.toLowerCase() === wanted
  );
  return name?.range ? sheetByName(workbook, name.range.sheet) : null;
}

/** Whether a cell belongs to the user: it holds something, or stands in a table or merged cells. */
function isTaken(sheet: Sheet, own: ReadonlySet<string>, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  if (cell !== null && (cell.value !== null || cell.formula !== null)) return true;
  const here: CellRange = { top: row, left: column, rows: 1, columns: 1 };
  const foreign = sheet.tables.filter(({ name }) => !own.has(name.toLowerCase()));
  return [...foreign.map(({ range }) => range), ...sheet.merged].some(
    (range) => intersection(range, here) !== null
  );
}

/** What a run finds in a workbook in memory. */
export function premisesOf(workbook: Workbook): Premises<Sheet> {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  return {
    structureProtected: workbook.structureProtected,
    tabs: workbook.sheets.map(({ name }) => name),
    takenNames: [...tables, ...workbook.names].map(({ name }) => name),
    resultSheet: (id) => findResultSheet(workbook, id),
    isTaken,
    heldAt: (sheet, row, column) => {
      const cell = cellAt(sheet, row, column);
      return { value: cell?.value ?? null, isFormula: (cell?.formula ?? null) !== null };
    },
  };
}
