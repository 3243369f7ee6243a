import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { openFile } from "../../src/workbook/file-door";
import { emptyWorkbook } from "../../src/workbook/model";
import { writeWorkbook } from "../../src/workbook/write-package";
import { fillSheet } from "./hostile-workbook";

const PARTNERS = Array.from({ length: 12 }, (_, i) => `Partner ${i + 1}`);

function ourTables(): Uint8Array {
  const workbook = emptyWorkbook("large.xlsx");
  fillSheet(workbook, "Partners", [
    ["Partner", "Sector"],
    ...PARTNERS.map((each) => [each, "Arts"]),
  ]);
  fillSheet(workbook, "Ties", [
    ["From", "To", "Level"],
    ...PARTNERS.map((each, i) => [each, PARTNERS[(i + 1) % PARTNERS.length], 1 + (i % 5)]),
  ]);
  fillSheet(workbook, "Big", [["anything"]]);
  return writeWorkbook(workbook);
}

/** Our tables beside a sheet of that many rows of three numbers each. */
export function workbookBeside(rows: number): Uint8Array {
  const parts = unzipSync(ourTables());
  const part = "xl/worksheets/sheet3.xml";
  const cells: string[] = [];
  for (let row = 1; row <= rows; row++) {
    cells.push(
      `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><v>7</v></c><c r="C${row}"><v>${row % 9}</v></c></row>`
    );
  }
  const xml = strFromU8(parts[part]).replace(
    /<sheetData>.*<\/sheetData>/s,
    `<sheetData>${cells.join("")}</sheetData>`
  );
  parts[part] = strToU8(xml);
  return zipSync(parts, { level: 6 });
}

export interface Cost {
  /** Time to recognise and read our tables once the file is open, and the whole with opening it. */
  readonly readSeconds: number;
  readonly wholeSeconds: number;
  /** Cells that were asked of the workbook. */
  readonly cells: number;
  readonly ties: number;
}

/** What it costs to read our tables in a file. */
export async function costOf(bytes: Uint8Array): Promise<Cost> {
  const start = performance.now();
  const door = openFile(bytes, "large.xlsx");
  const opened = performance.now();
  let cells = 0;
  const { reading } = await readWorkbookTables({
    ...door,
    survey: async (plan) => {
      const survey = await door.survey(plan);
      cells += survey.heads.reduce((sum, { range }) => sum + range.rows * range.columns, 0);
      return survey;
    },
    read: async (ranges) => {
      cells += ranges.reduce((sum, range) => sum + range.rows * range.columns, 0);
      return door.read(ranges);
    },
  });
  const end = performance.now();
  return {
    readSeconds: (end - opened) / 1000,
    wholeSeconds: (end - start) / 1000,
    cells,
    ties: reading.tables.ties?.reports.length ?? 0,
  };
}
