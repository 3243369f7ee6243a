import { cellText } from "../../src/cells/cell-text";
import { inExcel } from "../../src/excel/in-excel";
import { officeDoor } from "../../src/excel/office-door";
import { readRanges } from "../../src/excel/read-ranges";
import { createHost, type Host } from "../../src/workbench/host/host";
import { addSheet, cellAt, changeCell, emptyWorkbook, sheetByName } from "../../src/workbook/model";
import { connect } from "../office-client";
import { sampleSheet } from "../sheets/sample-sheet";
import { smallHost, smallRequest } from "./small-host";

const LONGEST_TEXT = 32_767;

function hostWithTexts(rows: number, columns: number, length: number): Host {
  const workbook = emptyWorkbook("long.xlsx");
  const sheet = addSheet(workbook, "Notes");
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      changeCell(sheet, row, column, { value: `${row},${column} `.padEnd(length, "x") });
    }
  }
  return connect(createHost(workbook));
}

test("an answer over 5 MB is asked for again in smaller parts", async () => {
  const host = hostWithTexts(400, 2, LONGEST_TEXT);
  const range = { sheet: "Notes", top: 0, left: 0, rows: 400, columns: 2 };
  const [grid] = await inExcel((context) => readRanges(context, [range]));
  expect(grid.values.map(([a, b]) => [String(a).slice(0, 6), String(b).slice(0, 6)])).toEqual(
    Array.from({ length: 400 }, (_, row) => [
      `${row},0 `.padEnd(6, "x"),
      `${row},1 `.padEnd(6, "x"),
    ])
  );
  expect(host.statistics.largestResponse).toBeLessThan(5 * 1024 * 1024);
});

test("a single row over 5 MB is asked for column by column", async () => {
  hostWithTexts(1, 300, LONGEST_TEXT);
  const range = { sheet: "Notes", top: 0, left: 0, rows: 1, columns: 300 };
  const [grid] = await inExcel((context) => readRanges(context, [range]));
  expect(grid.values[0]).toHaveLength(300);
  expect(grid.values[0].map((value) => parseInt(String(value).slice(2), 10))).toEqual(
    Array.from({ length: 300 }, (_, column) => column)
  );
});

test("a survey of tables whose first rows are over 5 MB finds them in more steps", async () => {
  const host = hostWithTexts(60, 8, LONGEST_TEXT);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Notes").tables.add("A1:H60", true).name = "Notes";
    await context.sync();
  });
  const { listing, heads } = await officeDoor().survey(() => []);
  expect(listing.tables).toMatchObject([{ name: "Notes", range: { rows: 60, columns: 8 } }]);
  expect(heads[0].values).toHaveLength(40);
  expect(host.statistics.largestResponse).toBeLessThan(5 * 1024 * 1024);
});

test("all 16,384 columns of a row are read", async () => {
  const host = hostWithTexts(1, 1, 5);
  changeCell(host.open.workbook.sheets[0], 0, 16_383, { value: "last" });
  const { listing } = await officeDoor().survey(() => []);
  expect(listing.sheets[0].used?.columns).toBe(16_384);
  const range = { sheet: "Notes", top: 0, left: 0, rows: 3, columns: 16_384 };
  const [grid] = await inExcel((context) => readRanges(context, [range]));
  expect(grid.values[0][16_383]).toBe("last");
});

test("texts of 32,767 characters are written whole, chart titles cut at 255", async () => {
  const host = smallHost();
  const long = "y".repeat(LONGEST_TEXT);
  const { charts, ...rest } = sampleSheet({ growing: 3, bands: [], data: 3 });
  const [first] = charts;
  const chart = { ...first.chart, title: "t".repeat(300), subtitle: "" } as typeof first.chart;
  const titled = { ...first, chart };
  const growing = { ...rest.growing, rows: [[long, 1, "a"]] };
  const request = smallRequest(
    { growing: 1, bands: [], data: 3 },
    { charts: [titled], ...(rest.growing ? { growing: growing as typeof rest.growing } : {}) }
  );
  await officeDoor().apply(request);
  const sheet = sheetByName(host.open.workbook, "CT Sample");
  if (!sheet) throw new Error("no result sheet");
  const table = sheet.tables.find(({ name }) => name.endsWith("growing"));
  if (!table) throw new Error("no table");
  expect(cellAt(sheet, table.range.top + 1, table.range.left)?.value).toBe(long);
  expect(sheet.charts[0].chart.title).toHaveLength(255);
});

test("a tab whose wanted name is taken gets another of at most 31 characters", async () => {
  const host = smallHost();
  const wanted = "CT A name of thirty-one letters";
  addSheet(host.open.workbook, wanted);
  const { sheetNames } = await officeDoor().apply(
    smallRequest({ growing: 1, bands: [], data: 1 }, { tab: wanted })
  );
  expect(sheetNames.sample).not.toBe(wanted);
  expect(sheetNames.sample.length).toBeLessThanOrEqual(31);
});

test("a range of more than five million cells is never asked for at once, whatever its shape", async () => {
  const host = hostWithTexts(1, 1, 5);
  let most = 0;
  const range = { sheet: "Notes", top: 0, left: 0, rows: 400, columns: 16_384 };
  host.pretences.beforeRequest = () => {
    most = Math.max(most, host.statistics.largestResponse);
  };
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Notes").getRange("A1:XEZ400").load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(cells.isNullObject).toBe(false);
  });
  const before = host.statistics.roundTrips;
  const [grid] = await inExcel((context) => readRanges(context, [range]));
  expect(grid.values).toHaveLength(400);
  expect(grid.values[0]).toHaveLength(16_384);
  expect(host.statistics.roundTrips - before).toBeGreaterThan(50);
  expect(most).toBeLessThan(5 * 1024 * 1024);
}, 60_000);

test("results of more than 5 MB are written in several requests, each under the limit", async () => {
  const host = smallHost();
  const { growing, ...rest } = sampleSheet({ growing: 250, bands: [], data: 1 });
  const long = "z".repeat(LONGEST_TEXT);
  const rows = growing?.rows.map(([name, ties]) => [name, ties, long]) ?? [];
  await officeDoor().apply(
    smallRequest(
      { growing: 250, bands: [], data: 1 },
      { ...rest, ...(growing ? { growing: { ...growing, rows } } : {}) }
    )
  );
  expect(host.statistics.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  expect(host.statistics.largestRequest).toBeLessThan(5 * 1024 * 1024);
  const sheet = sheetByName(host.open.workbook, "CT Sample");
  const table = sheet?.tables.find(({ name }) => name.endsWith("growing"));
  if (!sheet || !table) throw new Error("no table");
  const { top, left } = table.range;
  expect(cellAt(sheet, top + 250, left + 2)?.value).toBe(long);
}, 60_000);

test("a text longer than a cell takes is cut at 32,767 characters, in both doors alike", () => {
  expect(cellText("y".repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
  expect(cellText("y".repeat(LONGEST_TEXT + 1))).toHaveLength(LONGEST_TEXT);
});
