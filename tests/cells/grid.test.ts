import { type Grid, formatAt, valueAt } from "../../src/cells/grid";
import { ERROR_CODES, isBlank, isCellError } from "../../src/cells/value";

const grid: Grid = {
  range: { sheet: "S", top: 4, left: 2, rows: 2, columns: 3 },
  values: [["a"], [1, null, { error: "#N/A" }]],
  formats: [[], ["0.0"]],
};

describe("a grid of cells", () => {
  it("is empty where rows are shorter than the range, and outside", () => {
    expect([valueAt(grid, 0, 0), valueAt(grid, 0, 2), valueAt(grid, 9, 9)]).toEqual([
      "a",
      null,
      null,
    ]);
  });

  it("has the format General where none is given", () => {
    expect([formatAt(grid, 1, 0), formatAt(grid, 1, 1), formatAt(grid, 5, 0)]).toEqual([
      "0.0",
      "General",
      "General",
    ]);
  });

  it("tells errors and blanks from values", () => {
    expect(ERROR_CODES.every((error) => isCellError({ error }))).toBe(true);
    expect([null, "", "  \n", 0, false, "0"].map(isBlank)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(["#N/A", null, 0].some(isCellError)).toBe(false);
  });
});
