import { shiftFormula } from "../../src/workbook/shift-formula";

describe("a formula that is filled to other cells", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)", 1, 0, "SUM(A2:B3)"],
    ["SUM(A:C)+SUM($A:C)", 0, 1, "SUM(B:D)+SUM($A:D)"],
    ["SUM(1:3)", 2, 5, "SUM(3:5)"],
    ["Ties!A1&'Q1 A1'!B2&Q1!C3", 1, 1, "Ties!B2&'Q1 A1'!C3&Q1!D4"],
    ['"A1 ""A1"""&A1', 1, 0, '"A1 ""A1"""&A2'],
    ["LOG10(A1)+ATAN2(A1,B1)", 1, 0, "LOG10(A2)+ATAN2(A2,B2)"],
    ["Table1[[#This Row],[A1]]+tax_A1+A1.b", 1, 0, "Table1[[#This Row],[A1]]+tax_A1+A1.b"],
    ["A1", -1, 0, "#REF!"],
    ["A1:B2", 0, -1, "#REF!:A2"],
    ["XFD1", 0, 1, "#REF!"],
    ["1.5*A1+1E5", 1, 0, "1.5*A2+1E5"],
  ])("%s moved by %d rows and %d columns", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});
