import type { CellValue } from "../../src/cells/value";
import {
  shortFingerprint,
  tableFingerprint,
  workbookFingerprint,
} from "../../src/engine/fingerprint";
import type { TableMapping } from "../../src/tables/mapping";

function fingerprintOf(
  values: CellValue[][],
  change: Partial<TableMapping> = {},
  formats: string[][] = []
): string {
  const where = { sheet: "Ties", top: 3, left: 1, rows: values.length, columns: values[0].length };
  const mapping: TableMapping = {
    as: "ties",
    where,
    name: null,
    headerRows: 1,
    shape: "long",
    columns: { from: 0, to: 1 },
    headers: { from: "From", to: "To" },
    unused: [],
    confidence: "sure",
    ...change,
  };
  const { top, left } = mapping.where;
  return tableFingerprint(mapping, {
    value: (row, column) => values[row - top][column - left],
    format: (row, column) => formats[row - top]?.[column - left] ?? "General",
  });
}

const cells: CellValue[][] = [
  ["From", "To"],
  ["A", 1],
];

test("the same cells and mapping give the same fingerprint wherever the table stands", () => {
  const moved = { sheet: "Survey", top: 90, left: 7, rows: 2, columns: 2 };
  expect(fingerprintOf(cells, { where: moved })).toBe(fingerprintOf(cells));
});

test.each([
  ["a number and the same digits as text", "1"],
  ["a number and a truth value", true],
  ["a number and an empty cell", null],
  ["a number and an error cell", { error: "#N/A" }],
])("%s differ", (_, value) => {
  expect(fingerprintOf([cells[0], ["A", value]])).not.toBe(fingerprintOf(cells));
});

test("a number and a date of the same serial differ", () => {
  const dated = fingerprintOf(cells, {}, [[], ["General", "yyyy-mm-dd"]]);
  expect(dated).not.toBe(fingerprintOf(cells));
});

test("text cannot imitate the border between two cells", () => {
  expect(fingerprintOf([["a\tb", "c"]])).not.toBe(fingerprintOf([["a", "b\tc"]]));
});

test("another mapping of the same cells has another fingerprint", () => {
  expect(fingerprintOf(cells, { columns: { from: 1, to: 0 } })).not.toBe(fingerprintOf(cells));
});

test("a workbook's fingerprint does not depend on the order of its tables", () => {
  expect(workbookFingerprint(["b", "a"])).toBe(workbookFingerprint(["a", "b"]));
  expect(shortFingerprint("7c1e40a9ffff")).toBe("7C1E-40A9");
});
