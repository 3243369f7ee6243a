import { officeDoor } from "../../src/excel/office-door";
import type { Host } from "../../src/workbench/host/host";
import { hashWorkbook } from "../describe-workbook";
import type { CellRange } from "../../src/cells/address";
import { sheetByName, type Sheet } from "../../src/workbook/model";
import { smallHost, smallRequest } from "./small-host";

const few = smallRequest({ growing: 3, bands: [3], data: 3 });
const more = smallRequest({ growing: 8, bands: [8], data: 8 });

let host: Host;

function result(): Sheet {
  const sheet = sheetByName(host.open.workbook, "CT Sample");
  if (!sheet) throw new Error("no result sheet");
  return sheet;
}

/** Merges empty cells so that they begin left of the results and reach into cells that more rows will take. */
function merge(range: CellRange): void {
  result().merged.push(range);
}

beforeEach(async () => {
  host = smallHost();
  await officeDoor().apply(few);
});

/** The lowest row of our last table, and the column it begins in. */
function below(): { readonly row: number; readonly column: number } {
  const { range } = result().tables.reduce((last, table) =>
    table.range.top + table.range.rows > last.range.top + last.range.rows ? table : last
  );
  return { row: range.top + range.rows, column: range.left };
}

test("Excel keeps nothing that is written behind the first of merged cells", async () => {
  merge({ top: 90, left: 1, rows: 1, columns: 3 });
  await Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("CT Sample").getRange("B91:D91");
    cells.values = [["a", "b", "c"]];
    await context.sync();
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([["a", "", ""]]);
  });
});

test("merged cells under a table stop the run: nothing is written, the sheet is named, they stay merged", async () => {
  const { row, column } = below();
  merge({ top: row + 1, left: column, rows: 1, columns: 2 });
  const before = hashWorkbook(host.open.workbook);
  await expect(officeDoor().apply(more)).rejects.toMatchObject({
    problem: { code: "refusedRoom", sheet: "CT Sample" },
  });
  expect(hashWorkbook(host.open.workbook)).toBe(before);
  expect(result().merged).toHaveLength(1);
  expect(host.open.undoCleared).toEqual([]);
});

test("merged cells where text is going to stand stop the run, and the cell is named", async () => {
  const request = (...lines: readonly string[]) =>
    smallRequest({ growing: 3, bands: [3], data: 3 }, { notes: [{ heading: "Notes", lines }] });
  host = smallHost();
  await officeDoor().apply(request("one"));
  const grown = request("one", "two", "three");
  const placed = grown.sheets[0].blocks.find(({ id }) => id === "note-0");
  if (placed?.kind !== "cells") throw new Error("no notes");
  const { top, left, rows } = placed.range;
  const at = top + rows - 1;
  merge({ top: at, left: left - 1, rows: 1, columns: 3 });
  const before = hashWorkbook(host.open.workbook);
  await expect(officeDoor().apply(grown)).rejects.toMatchObject({
    problem: { code: "inTheWay", sheet: "CT Sample", cell: `B${at + 1}` },
  });
  expect(hashWorkbook(host.open.workbook)).toBe(before);
});
