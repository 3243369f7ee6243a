import { inExcel } from "../../src/excel/in-excel";
import { readRanges } from "../../src/excel/read-ranges";
import { surveyWorkbook } from "../../src/excel/survey";
import type { CellValue } from "../../src/cells/value";
import { createHost } from "../../src/workbench/host/host";
import { addSheet, changeCell, emptyWorkbook } from "../../src/workbook/model";
import { connect } from "../office-client";

function hostWith(sheets: Record<string, CellValue[][]>) {
  const workbook = emptyWorkbook("Riverbend.xlsx");
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) changeCell(sheet, r + 1, c + 1, { value });
      });
    });
  }
  return connect(createHost(workbook));
}

test("a survey lists sheets, names and planned cells in two round trips", async () => {
  const host = hostWith({
    Partners: [
      ["Name", "Sector"],
      ["YMCA", null],
    ],
    Empty: [],
    Ties: [["From", { error: "#N/A" }, true, 4.5]],
  });
  const survey = await inExcel((context) =>
    surveyWorkbook(context, ({ sheets }) => sheets.flatMap(({ used }) => used ?? []))
  );
  expect(host.statistics.roundTrips).toBe(2);
  expect(survey.listing.fileName).toBe("Riverbend.xlsx");
  expect(survey.listing.sheets.map(({ name, used }) => [name, used?.rows, used?.columns])).toEqual([
    ["Partners", 2, 2],
    ["Empty", undefined, undefined],
    ["Ties", 1, 4],
  ]);
  expect(survey.heads.map(({ values }) => values)).toEqual([
    [
      ["Name", "Sector"],
      ["YMCA", null],
    ],
    [["From", { error: "#N/A" }, true, 4.5]],
  ]);
});

test("seventy sheets are all listed", async () => {
  const names = Array.from({ length: 70 }, (_, i) => `Sheet ${i}`);
  hostWith(Object.fromEntries(names.map((name) => [name, [[name]]])));
  const { listing } = await inExcel((context) => surveyWorkbook(context, () => []));
  expect(listing.sheets.map(({ name }) => name)).toEqual(names);
});

test("many cells are read in chunks and come back whole and in order", async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => [i, `partner ${i}`, i / 2, "x", "y"]);
  const host = hostWith({ Ties: rows });
  const range = { sheet: "Ties", top: 1, left: 1, rows: 30_000, columns: 5 };
  const [grid, corner] = await inExcel((context) =>
    readRanges(context, [range, { ...range, rows: 1, columns: 1 }])
  );
  expect(grid.values).toEqual(rows);
  expect(corner.values).toEqual([[0]]);
  expect(host.statistics.roundTrips).toBe(2);
});

test("a cell that is being edited is said as such", async () => {
  const host = hostWith({ Ties: [["a"]] });
  host.pretences.cellBeingEdited = true;
  await expect(inExcel((context) => surveyWorkbook(context, () => []))).rejects.toMatchObject({
    problem: { code: "cellBeingEdited" },
  });
});
