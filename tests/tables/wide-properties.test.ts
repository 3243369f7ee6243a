import fc from "fast-check";
import type { CellValue } from "../../src/cells/value";
import { linesOf } from "./observation-lines";
import { bookOf, outcomeOf } from "./workbook-of";

const NAMES = ["Graduation rate", "Attendance rate", "Chronic absence rate", "Dropout rate"];
const PLACES = ["Adams", "Boulder", "Clear Creek", "Delta"];
const GROUPS = ["All students", "Black", "Hispanic", "White", "Asian", "English learners"];
const TITLE = "Outcomes of our districts";

const some = (from: readonly string[], fewest: number) =>
  fc.subarray([...from], { minLength: fewest });
const years = fc
  .tuple(fc.integer({ min: 1995, max: 2020 }), fc.integer({ min: 2, max: 8 }))
  .map(([first, count]) => Array.from({ length: count }, (_, at) => first + at));
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 11, max: 990 }).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.constantFrom("*", "<10") },
  { weight: 1, arbitrary: fc.constant(null) }
);
const numbers = fc.array(cell, { minLength: 400, maxLength: 400 });

const said = (value: CellValue): string =>
  value === null ? "missing" : typeof value === "number" ? `${value} percent` : "suppressed";

/** What is expected of a grid: blank rows and columns say nothing. */
function grid(
  rows: readonly string[],
  columns: readonly string[],
  values: readonly CellValue[],
  about: (row: string, column: string) => string
) {
  const at = (row: number, column: number): CellValue => values[row * columns.length + column];
  const isBlankRow = (row: number) => columns.every((_, column) => at(row, column) === null);
  const isBlankColumn = (column: number) => rows.every((_, row) => at(row, column) === null);
  return {
    cells: rows.map((_, row) => columns.map((__, column) => at(row, column))),
    lines: rows.flatMap((name, row) =>
      columns.flatMap((header, column) =>
        isBlankRow(row) || isBlankColumn(column)
          ? []
          : [`${about(name, header)}: ${said(at(row, column))}`]
      )
    ),
  };
}

/** Enough numbers that the columns are plainly of numbers. */
const isPlain = (values: readonly CellValue[], size: number): boolean => {
  const used = values.slice(0, size);
  return used.filter((value) => typeof value === "number").length >= size * 0.7;
};

const linesRead = (sheet: string, rows: readonly (readonly CellValue[])[]): readonly string[] =>
  linesOf(outcomeOf(bookOf({ [sheet]: rows })).reading.tables.indicators);

describe("any wide grid of indicators", () => {
  it("comes back as its observations with a column for each period, below titles or not", () => {
    fc.assert(
      fc.property(some(NAMES, 2), some(PLACES, 2), years, numbers, fc.boolean(), (...given) => {
        const [names, places, periods, values, hasTitle] = given;
        const rows = names.flatMap((name) => places.map((place) => `${name}, ${place}`));
        fc.pre(isPlain(values, rows.length * periods.length));
        const headers = periods.map(String);
        const { cells, lines } = grid(rows, headers, values, (row, year) => `${row}, ${year}`);
        const body = cells.map((line, row) => [...rows[row].split(", "), ...line]);
        const table = [["Indicator", "Place", ...periods], ...body];
        const sheet = hasTitle ? [[TITLE], [null], ...table] : table;
        expect(linesRead("Indicators", sheet)).toEqual(lines);
      }),
      { numRuns: 60 }
    );
  });

  it("comes back with a column for each group", () => {
    fc.assert(
      fc.property(some(GROUPS, 3), years, numbers, (groups, periods, values) => {
        const rows = periods.map(String);
        fc.pre(isPlain(values, rows.length * groups.length));
        const { cells, lines } = grid(rows, groups, values, (year, group) =>
          ["Graduation rate", group === "All students" ? "" : group, year]
            .filter((text) => text !== "")
            .join(", ")
        );
        const body = cells.map((line, row) => ["Graduation rate", periods[row], ...line]);
        expect(linesRead("Indicators", [["Indicator", "Year", ...groups], ...body])).toEqual(lines);
      }),
      { numRuns: 60 }
    );
  });

  it("comes back with a column for each indicator", () => {
    fc.assert(
      fc.property(some(NAMES, 2), years, numbers, (names, periods, values) => {
        const rows = periods.map(String);
        fc.pre(isPlain(values, rows.length * names.length));
        const columnIsSaid = names.every((_, column) =>
          rows.some((__, row) => typeof values[row * names.length + column] === "number")
        );
        fc.pre(columnIsSaid);
        const { cells, lines } = grid(rows, names, values, (year, name) => `${name}, ${year}`);
        const body = cells.map((line, row) => [periods[row], ...line]);
        expect(linesRead("Indicators", [["Year", ...names], ...body])).toEqual(lines);
      }),
      { numRuns: 60 }
    );
  });
});
