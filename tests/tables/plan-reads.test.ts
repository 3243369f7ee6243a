import type { CellValue } from "../../src/cells/value";
import { bookOf, outcomeOf } from "./workbook-of";

type Row = CellValue[];

/** Answers about ever other pairs of 900 partners. */
function manyTies(count: number): Row[] {
  const rows: Row[] = [["From", "To", "Wave", "Level", "Trust"]];
  for (let index = 0; index < count; index++) {
    const from = index % 900;
    const to = (from + 1 + Math.floor(index / 900)) % 900;
    rows.push([`Partner ${from}`, `Partner ${to}`, 2025, index % 5, 1 + (index % 4)]);
  }
  return rows;
}

describe("what is read", () => {
  it("reads a small workbook whole at once", () => {
    const { cellsRead } = outcomeOf(bookOf({ A: [["Partner"], ["x"]], B: [["From", "To"]] }));
    expect(cellsRead).toBe(4);
  });

  it("costs little on a sheet with a stray cell in row 1,000,000", () => {
    const rows: Row[] = manyTies(700);
    rows[999_999] = ["stray", null, null, null, null];
    const { cellsRead, mappings } = outcomeOf(
      bookOf({ Ties: Array.from(rows, (row) => row ?? []) })
    );
    expect(mappings).toMatchObject([{ as: "ties", where: { rows: 701 } }]);
    expect(cellsRead).toBeLessThan(10_000);
  });

  it("reads a long table to its end, and nothing of a long sheet without one", () => {
    const { mappings, reading, cellsRead } = outcomeOf(
      bookOf({
        Ties: manyTies(3000),
        Log: Array.from({ length: 9000 }, (_, row): Row => [row, row, row, row]),
      })
    );
    expect(mappings).toMatchObject([{ where: { rows: 3001 } }]);
    expect(reading.counts).toMatchObject([{ rows: 3000 }]);
    expect(cellsRead).toBeLessThan(20_000);
  });

  it("finds an Excel table that begins far down or far right", () => {
    const rows: Row[] = Array.from({ length: 5000 }, () => []);
    manyTies(800).forEach((row, index) => (rows[3000 + index] = [null, null, ...row]));
    const { mappings, reading } = outcomeOf(
      bookOf({ Data: rows }, { tables: { Survey: "Data!C3001:G3801" } })
    );
    expect(mappings).toMatchObject([
      { as: "ties", name: "Survey", where: { top: 3000, rows: 801 } },
    ]);
    expect(reading.counts).toMatchObject([{ rows: 800 }]);
  });

  it("reads 100,000 answers whole", () => {
    // A step that grew with the square of the rows would not end within a test's time limit.
    const { reading } = outcomeOf(bookOf({ Ties: manyTies(100_000) }));
    expect(reading.counts).toMatchObject([{ rows: 100_000, read: 100_000 }]);
  }, 30_000);
});
