import fc from "fast-check";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  cellAddress,
  columnIndex,
  columnLetters,
  intersection,
  parseAddress,
  quoteSheetName,
  rangeAddress,
  sheetAddress,
} from "../../src/cells/address";

const range = fc
  .tuple(
    fc.nat(SHEET_ROWS - 2),
    fc.nat(SHEET_COLUMNS - 2),
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 1, max: 50 })
  )
  .map(([top, left, rows, columns]) => ({
    top,
    left,
    rows: Math.min(rows, SHEET_ROWS - top),
    columns: Math.min(columns, SHEET_COLUMNS - left),
  }));

describe("addresses", () => {
  it("counts columns as Excel letters them", () => {
    expect([0, 25, 26, 51, 701, 702, SHEET_COLUMNS - 1].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "ZZ",
      "AAA",
      "XFD",
    ]);
    fc.assert(
      fc.property(
        fc.nat(SHEET_COLUMNS - 1),
        (column) => columnIndex(columnLetters(column)) === column
      )
    );
  });

  it("writes a cell and a range", () => {
    expect(cellAddress({ row: 13, column: 2 })).toBe("C14");
    expect(rangeAddress({ top: 0, left: 0, rows: 200, columns: 6 })).toBe("A1:F200");
    expect(rangeAddress({ top: 13, left: 2, rows: 1, columns: 1 })).toBe("C14");
  });

  it("puts a sheet's name in quotes where a formula would need them", () => {
    expect(["Ties", "Socios_2024", "Niños"].map(quoteSheetName)).toEqual([
      "Ties",
      "Socios_2024",
      "Niños",
    ]);
    expect(
      ["Partner survey", "A1", "R1C1", "2024", "O'Hara", "TRUE", ""].map(quoteSheetName)
    ).toEqual(["'Partner survey'", "'A1'", "'R1C1'", "'2024'", "'O''Hara'", "'TRUE'", "''"]);
  });

  it("reads back whatever it writes, on a sheet of any name", () => {
    fc.assert(
      fc.property(range, fc.string({ minLength: 1 }), (cells, sheet) => {
        const whole = { ...cells, sheet };
        expect(parseAddress(sheetAddress(whole))).toEqual(whole);
      })
    );
  });

  it("reads dollars, one cell and corners in any order", () => {
    expect(parseAddress("$B$2:F9")).toEqual({ sheet: "", top: 1, left: 1, rows: 8, columns: 5 });
    expect(parseAddress("F9:B2")).toEqual(parseAddress("B2:F9"));
    expect(parseAddress("'O''Hara'!C14")).toEqual({
      sheet: "O'Hara",
      top: 13,
      left: 2,
      rows: 1,
      columns: 1,
    });
  });

  it("reads nothing else as an address", () => {
    for (const text of ["", "A", "1", "A0", "A1048577", "XFE1", "Partners", "A1:B2:C3x", "A1:"])
      expect(parseAddress(text)).toBeNull();
  });

  it("finds what two ranges share", () => {
    const a = { top: 0, left: 0, rows: 3, columns: 3 };
    expect(intersection(a, { top: 2, left: 1, rows: 5, columns: 1 })).toEqual({
      top: 2,
      left: 1,
      rows: 1,
      columns: 1,
    });
    expect(intersection(a, { top: 3, left: 0, rows: 1, columns: 1 })).toBeNull();
    fc.assert(
      fc.property(range, range, (one, other) =>
        expect(intersection(one, other)).toEqual(intersection(other, one))
      )
    );
  });
});
