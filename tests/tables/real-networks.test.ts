import type { CellValue } from "../../src/cells/value";
import { describeWithData, readCsv } from "../shared-data";
import { type Outcome, bookOf, outcomeOf } from "./workbook-of";

/** A CSV file as the cells it would be after opening it in Excel: numbers are numbers. */
function cellsOf(name: string, file: string): CellValue[][] {
  const records = readCsv("networks", name, file);
  const headers = Object.keys(records[0]);
  const cell = (text: string): CellValue =>
    text === "" ? null : /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return [headers, ...records.map((record) => headers.map((header) => cell(record[header])))];
}

const outcomes = new Map<string, Outcome>();

function outcome(name: string): Outcome {
  let known = outcomes.get(name);
  if (!known) {
    const sheets = { Sheet1: cellsOf(name, "partners.csv"), Sheet2: cellsOf(name, "ties.csv") };
    outcomes.set(name, (known = outcomeOf(bookOf(sheets))));
  }
  return known;
}

describeWithData("real networks as workbooks", () => {
  it.each([
    ["ca_grqc", 5242, 28_980, 12],
    ["davis_southern_women", 32, 89, 0],
    ["email_eu_core", 1005, 25_571, 642],
    ["emon_cheyenne", 14, 83, 0],
    ["emon_texas", 25, 186, 0],
    ["emon_wichita", 20, 149, 0],
    ["florentine", 16, 35, 0],
    ["krackhardt_hightech", 21, 312, 0],
    ["lhds_2010", 1283, 2708, 0],
    ["sampson_monastery", 18, 510, 0],
    ["tobacco_control_indiana", 25, 439, 0],
    ["zachary_karate", 34, 78, 0],
  ])(
    "reads all of %s: %i partners, %i answers, %i of them about oneself",
    (name, partners, rows, selfTies) => {
      const { mappings, reading } = outcome(name);
      expect(mappings.map(({ as, confidence }) => [as, confidence])).toEqual([
        ["partners", "sure"],
        ["ties", "sure"],
      ]);
      expect(reading.counts).toMatchObject([
        { rows: partners, read: partners },
        { rows, read: rows - selfTies },
      ]);
      const skipped = reading.problems.filter(({ severity }) => severity === "skips");
      expect(skipped.map(({ code }) => code)).toEqual(Array(selfTies).fill("selfTie"));
    }
  );

  it("reports names where the ties hold ids, and the lead agency as the backbone", () => {
    const { tables } = outcome("tobacco_control_indiana").reading;
    expect(tables.ties?.reports[0]).toMatchObject({ from: "ITPC", to: "Promotus", level: 5 });
    expect(tables.partners?.partners.filter(({ isBackbone }) => isBackbone)).toMatchObject([
      { name: "ITPC" },
    ]);
  });

  it("takes a weight for a level only where it fits the scale", () => {
    expect(outcome("zachary_karate").reading.tables.ties?.hasLevel).toBe(false);
    expect(outcome("sampson_monastery").reading.tables.ties?.hasLevel).toBe(true);
  });

  it("finds no near-duplicates among 1,283 health departments or 5,242 authors", () => {
    for (const name of ["lhds_2010", "ca_grqc"])
      expect(
        outcome(name).reading.problems.filter(({ code }) => code === "nearDuplicateName")
      ).toEqual([]);
  });
});
