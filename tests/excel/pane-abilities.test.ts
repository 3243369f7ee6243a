import { readFileSync } from "node:fs";
import path from "node:path";
import { DoorError } from "../../src/engine/door";
import { applyFix, undoFix } from "../../src/excel/fix-cells";
import { goToCell } from "../../src/excel/go-to-cell";
import { insertTable } from "../../src/excel/insert-table";
import { insertWorkbook, removeSheets } from "../../src/excel/insert-workbook";
import { officeDoor } from "../../src/excel/office-door";
import { watchChanges } from "../../src/excel/watch-changes";
import type { CellValue } from "../../src/cells/value";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { blankTable } from "../../src/taskpane/templates";
import { createHost } from "../../src/workbench/host/host";
import { addSheet, cellAt, changeCell, emptyWorkbook, sheetByName } from "../../src/workbook/model";
import { connect, settled } from "../office-client";

const SAMPLE = path.join(__dirname, "../../assets/sample/riverbend.xlsx");

function hostWith(sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>) {
  const workbook = emptyWorkbook("Riverbend.xlsx");
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) changeCell(sheet, r, c, { value });
      });
    });
  }
  const host = connect(createHost(workbook));
  const cell = (sheet: string, row: number, column: number) => {
    const found = sheetByName(workbook, sheet);
    return found && cellAt(found, row, column);
  };
  return { host, workbook, cell };
}

test("going to a cell shows its sheet and selects it", async () => {
  const { host } = hostWith({ Partners: [["a"]], "Partner survey": [["b"]] });
  await goToCell("'Partner survey'!C14");
  const { open } = host;
  expect(open.workbook.sheets.find(({ id }) => id === open.activeSheetId)?.name).toBe(
    "Partner survey"
  );
  expect(open.selection).toMatchObject({ top: 13, left: 2 });
});

test("going to a cell of a sheet that is gone says so", async () => {
  hostWith({ Partners: [["a"]] });
  await expect(goToCell("Ties!A1")).rejects.toMatchObject({
    problem: { code: "sheetMissing", sheet: "Ties" },
  });
});

test("a correction writes text as text, and undoing it brings back text, numbers and formulas", async () => {
  const { cell, workbook } = hostWith({ Ties: [["=x"], [7], ["old"]] });
  changeCell(workbook.sheets[0], 1, 0, { value: 7, formula: "3+4" });
  const cells = ["Ties!A1", "Ties!A2", "Ties!A3"].map((each) => ({ cell: each, value: "00123" }));
  const before = await applyFix({ cells });
  expect([0, 1, 2].map((row) => cell("Ties", row, 0)?.value)).toEqual(["00123", "00123", "00123"]);
  await undoFix(before);
  expect(cell("Ties", 0, 0)).toMatchObject({ value: "=x", formula: null });
  expect(cell("Ties", 1, 0)).toMatchObject({ formula: "3+4" });
  expect(cell("Ties", 2, 0)).toMatchObject({ value: "old", formula: null });
});

test("a correction on a protected sheet changes nothing and names the sheet", async () => {
  const { cell, workbook } = hostWith({ Ties: [["a"]], Partners: [["b"]] });
  workbook.sheets[1].isProtected = true;
  const fix = {
    cells: [
      { cell: "Ties!A1", value: "c" },
      { cell: "Partners!A1", value: "c" },
    ],
  };
  await expect(applyFix(fix)).rejects.toEqual(
    new DoorError({ code: "protectedSheet", sheet: "Partners" })
  );
  expect(cell("Ties", 0, 0)?.value).toBe("a");
});

test("an empty table is a native one with a free name, words to choose from, and is recognised", async () => {
  const { workbook } = hostWith({ Ties: [] });
  await insertTable(blankTable("ties", "en"));
  const sheet = sheetByName(workbook, "Ties 2");
  expect(sheet?.tables[0]).toMatchObject({
    name: "Ties",
    columns: expect.arrayContaining(["From"]),
  });
  expect(sheet?.validations.map(({ source }) => source)).toContain("1,2,3,4");
  const { mappings, reading } = await readWorkbookTables(officeDoor());
  expect(mappings).toMatchObject([{ as: "ties", name: "Ties" }]);
  expect(reading.problems).toMatchObject([{ code: "emptyTable" }]);
});

test("the sample comes as sheets with tables at the end, and is recognised", async () => {
  const { workbook } = hostWith({ Partners: [["mine"]] });
  const names = await insertWorkbook(readFileSync(SAMPLE).toString("base64"));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Partners", ...names]);
  expect(names).toContain("Partners (2)");
  const { reading } = await readWorkbookTables(officeDoor());
  expect(reading.tables.partners?.partners).toHaveLength(45);
  await removeSheets(names);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Partners"]);
});

test("taking sheets away leaves out those that are not there", async () => {
  const { workbook } = hostWith({ Partners: [], Ties: [] });
  await removeSheets(["Ties", "Nowhere"]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Partners"]);
});

test("changes of cells and sheets are told, until nobody listens", async () => {
  const { host, workbook } = hostWith({ Ties: [["a"]] });
  let told = 0;
  const stop = await watchChanges(() => told++);
  await applyFix({ cells: [{ cell: "Ties!A1", value: "b" }] });
  await settled();
  expect(told).toBe(1);
  await insertTable(blankTable("partners", "es"));
  await settled();
  expect(told).toBeGreaterThan(1);
  stop();
  await settled();
  const before = told;
  await applyFix({ cells: [{ cell: "Ties!A1", value: "c" }] });
  await settled();
  expect(told).toBe(before);
  expect(host.statistics.missing).toEqual([]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Ties", "Socios"]);
});
