import { columnLetters } from "../../src/cells/address";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { doorTo, openFile } from "../../src/workbook/file-door";
import { changeCell, emptyWorkbook } from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { fillSheet } from "./hostile-workbook";
import { costOf, workbookBeside } from "./large-workbook";
import { runQuestions } from "./run-questions";
import type { Workbook } from "../../src/workbook/model";

const PARTNERS = Array.from({ length: 10 }, (_, i) => `Partner ${i + 1}`);

function smallWorkbook(partners = PARTNERS, tab = "Ties"): Workbook {
  const workbook = emptyWorkbook("limits.xlsx");
  fillSheet(workbook, tab, [
    ["From", "To", "Level"],
    ...partners.flatMap((each, i) =>
      [1, 3].map((step) => [each, partners[(i + step) % partners.length], 1 + (i % 5)])
    ),
  ]);
  return workbook;
}

test("a sheet of 40,000 rows beside our tables adds less than 3,000 cells to what is read", async () => {
  const [small, large] = [await costOf(workbookBeside(1)), await costOf(workbookBeside(40_000))];
  expect(large.ties).toBe(12);
  expect(large.cells - small.cells).toBeLessThan(3_000);
});

test("a sheet 16,384 columns wide beside our tables is passed over and kept", async () => {
  const workbook = smallWorkbook();
  const headers = Array.from({ length: 16_384 }, (_, column) => columnLetters(column));
  fillSheet(workbook, "Wide", [headers, headers.map((_, column) => column)]);
  const door = openFile(writeWorkbook(workbook), "limits.xlsx");
  const { result } = await runQuestions(door);
  expect(result.analyses.network.ran).toBe(true);
  const wide = readWorkbook(door.save(), "limits.xlsx").sheets[1];
  expect(wide.rows.get(0)?.get(16_383)?.value).toBe("XFD");
});

test("tab names of 31 letters and partner names of 32,767 lead and read back whole", async () => {
  const long = `Long ${"x".repeat(32_762)}`;
  const tab = "T".repeat(31);
  const door = doorTo(smallWorkbook([long, ...PARTNERS], tab));
  const { read, receipt } = await runQuestions(door);
  expect(read.reading.tables.ties?.reports.map(({ from }) => from)).toContain(long);
  const saved = readWorkbook(door.save(), "limits.xlsx");
  const network = saved.sheets.find(({ name }) => name === receipt.sheetNames.network);
  const texts = [...(network?.rows.values() ?? [])].flatMap((row) =>
    [...row.values()].map(({ value }) => value)
  );
  expect(texts).toContain(long);
  expect(saved.sheets[0].name).toBe(tab);
});

test("a copy of a result sheet is not taken for a table of partners or ties", async () => {
  const workbook = smallWorkbook();
  fillSheet(workbook, "Partners", [
    ["Partner", "Sector"],
    ...PARTNERS.map((each, i) => [each, i % 2 ? "Arts" : "Health"]),
  ]);
  const door = doorTo(workbook);
  const { read } = await runQuestions(door);
  for (const original of workbook.sheets.slice(2)) {
    const sheet = structuredClone(original);
    sheet.name = `${original.name} (2)`;
    sheet.id = `${original.id}-2`;
    sheet.tables.forEach((table) => {
      table.name += "_2";
    });
    workbook.sheets.push(sheet);
  }
  const again = await readWorkbookTables(door);
  expect(again.reading.tables).toEqual(read.reading.tables);
  expect(again.fingerprint).toBe(read.fingerprint);
});

test("what stands in the last cell of a sheet stays there", async () => {
  const workbook = smallWorkbook();
  changeCell(workbook.sheets[0], 1_048_575, 16_383, { value: "the end" });
  const door = openFile(writeWorkbook(workbook), "limits.xlsx");
  await runQuestions(door);
  const [sheet] = readWorkbook(door.save(), "limits.xlsx").sheets;
  expect(sheet.rows.get(1_048_575)?.get(16_383)?.value).toBe("the end");
});
