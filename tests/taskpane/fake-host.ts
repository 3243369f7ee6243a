import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAddress } from "../../src/cells/address";
import type { CellValue } from "../../src/cells/value";
import { DoorError, type DoorProblem } from "../../src/engine/door";
import type { PaneHost } from "../../src/taskpane/host-abilities";
import { doorTo } from "../../src/workbook/file-door";
import {
  addSheet,
  cellAt,
  changeCell,
  emptyWorkbook,
  sheetByName,
  type Workbook,
} from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";

const SAMPLE = path.join(__dirname, "../../assets/sample/riverbend.xlsx");

/** The sample workbook as it is shipped. */
export function sampleWorkbook(): Workbook {
  return readWorkbook(readFileSync(SAMPLE), "riverbend.xlsx");
}

/** The sample without its outcomes, which take most of the time of reading and have no part in most tests. */
export function surveyWorkbook(): Workbook {
  const workbook = sampleWorkbook();
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== "Outcomes") };
}

/** A workbook with one sheet a table, given by its rows. */
export function workbookWith(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const workbook = emptyWorkbook("Book1.xlsx");
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) changeCell(sheet, r, c, { value });
      });
    });
  }
  return workbook;
}

/** A host over a workbook in memory that notes what it was asked for. */
export interface FakeHost extends PaneHost {
  readonly workbook: Workbook;
  readonly went: string[];
  /** Workbooks that were opened beside this one, in base64. */
  readonly opened: string[];
  readonly helped: string[];
  /** Makes the next call of a method fail. */
  readonly failNext: (method: keyof PaneHost, problem: DoorProblem) => void;
  /** Changes a cell as the user would, and tells who listens. */
  readonly type: (cell: string, value: CellValue) => void;
}

export function fakeHost(workbook: Workbook): FakeHost {
  const door = doorTo(workbook);
  const failures = new Map<keyof PaneHost, DoorProblem>();
  const listeners = new Set<() => void>();
  const went: string[] = [];
  const opened: string[] = [];
  const helped: string[] = [];

  function cell(address: string) {
    const place = parseAddress(address);
    const sheet = place && sheetByName(workbook, place.sheet);
    if (!place || !sheet) throw new DoorError({ code: "sheetMissing", sheet: address });
    return { sheet, row: place.top, column: place.left };
  }

  function write(address: string, value: CellValue): CellValue {
    const { sheet, row, column } = cell(address);
    const before = cellAt(sheet, row, column)?.value ?? null;
    changeCell(sheet, row, column, { value });
    return before;
  }

  /** Fails where the test asked for it. */
  function guarded<Arguments extends unknown[], Result>(
    method: keyof PaneHost,
    act: (...given: Arguments) => Promise<Result> | Result
  ) {
    return async (...given: Arguments): Promise<Result> => {
      const problem = failures.get(method);
      failures.delete(method);
      if (problem) throw new DoorError(problem);
      return act(...given);
    };
  }

  return {
    workbook,
    went,
    opened,
    helped,
    failNext: (method, problem) => failures.set(method, problem),
    type(address, value) {
      write(address, value);
      for (const listener of listeners) listener();
    },
    survey: guarded("survey", door.survey),
    read: guarded("read", door.read),
    apply: guarded("apply", door.apply),
    saveState: guarded("saveState", door.saveState),
    repair: guarded("repair", door.repair),
    goTo: guarded("goTo", (address) => {
      went.push(address);
    }),
    applyFix: guarded("applyFix", ({ cells }) =>
      cells.map((each) => ({
        cell: each.cell,
        content: String(write(each.cell, each.value) ?? ""),
      }))
    ),
    undoFix: guarded("undoFix", (before) => {
      for (const each of before) write(each.cell, each.content);
    }),
    insertTable: guarded("insertTable", ({ sheet: name, columns }) => {
      const sheet = addSheet(workbook, name);
      columns.forEach(({ header }, column) => {
        changeCell(sheet, 0, column, { value: header });
      });
    }),
    insertSample: guarded("insertSample", () => {
      const { sheets } = sampleWorkbook();
      workbook.sheets.push(...sheets);
      return sheets.map(({ name }) => name);
    }),
    removeSheets: guarded("removeSheets", (names) => {
      workbook.sheets = workbook.sheets.filter(({ name }) => !names.includes(name));
    }),
    onInputsChanged: guarded("onInputsChanged", (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }),
    openNewWorkbook: guarded("openNewWorkbook", (base64) => {
      opened.push(base64);
    }),
    showPane: guarded("showPane", () => undefined),
    showHelp: guarded("showHelp", (language) => {
      helped.push(language);
    }),
  };
}
