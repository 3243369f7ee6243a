import type { Sheet, Workbook } from "../../workbook/model";
import { readWorkbook } from "../../workbook/read-workbook";
import { EventType, WORKBOOK_TARGET, raise } from "./events";
import { HostError } from "./host-error";
import { beginStructureChange, type OpenWorkbook } from "./open-workbook";

function workbookIn(base64: string): Workbook {
  try {
    return readWorkbook(
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      ""
    );
  } catch {
    throw new HostError("InvalidArgument", "not a workbook in base64");
  }
}

/** The wanted name, with the first free number behind it where the workbook has one. */
function freeName(wanted: string, taken: ReadonlySet<string>, join: (number: number) => string) {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = join(number);
  return name;
}

function adopt({ workbook }: OpenWorkbook, sheet: Sheet): Sheet {
  const tabs = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const tables = new Set(
    workbook.sheets.flatMap((each) => each.tables.map(({ name }) => name.toLowerCase()))
  );
  const id = String(workbook.nextId++).padStart(8, "0");
  return {
    ...sheet,
    id: `{${id}-0000-0000-0000-000000000000}`,
    name: freeName(sheet.name, tabs, (number) => `${sheet.name} (${number})`),
    // Styles of another file are none of this one; what a cell looks like is read already.
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, { ...cell, sourceStyle: null }])),
      ])
    ),
    tables: sheet.tables.map((table) => ({
      ...table,
      id: workbook.nextId++,
      name: freeName(table.name, tables, (number) => `${table.name}_${number}`),
      part: null,
    })),
    part: null,
    changed: "all",
  };
}

/** Adds the sheets of another workbook behind the last one; empties Excel's undo list. Returns their ids. */
export function insertSheets(open: OpenWorkbook, base64: string): string[] {
  beginStructureChange(open);
  open.undoCleared.push("Workbook.insertWorksheetsFromBase64");
  return workbookIn(base64).sheets.map((each) => {
    const sheet = adopt(open, each);
    open.workbook.sheets.push(sheet);
    raise(open, EventType.sheetAdded, [WORKBOOK_TARGET], { worksheetId: sheet.id });
    return sheet.id;
  });
}
