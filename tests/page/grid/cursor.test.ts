import { axesOf, reachOf } from "../../../src/workbench/page/grid/extent";
import { movedCursor, rangeOf, type Cursor } from "../../../src/workbench/page/grid/cursor";
import { addSheet, changeCell, emptyWorkbook } from "../../../src/workbook/model";

const sheet = addSheet(emptyWorkbook("t.xlsx"), "S");
for (const row of [0, 1, 2, 5, 6]) changeCell(sheet, row, 0, { value: row });
const AXES = axesOf(sheet, reachOf({ row: 0, column: 0 }));

const at = (row: number, column: number): Cursor => ({
  active: { row, column },
  head: { row, column },
});

function press(cursor: Cursor, key: string, control = false, shift = false): Cursor | null {
  return movedCursor(cursor, { key, control, shift, page: 10 }, sheet, AXES);
}

describe("the keys that move the selection", () => {
  it("step by one, and never off the sheet", () => {
    expect(press(at(0, 0), "ArrowRight")).toEqual(at(0, 1));
    expect(press(at(0, 0), "ArrowUp")).toEqual(at(0, 0));
  });

  it("jump with Ctrl to the end of the filled cells, then to the next filled one, then to the end", () => {
    expect(press(at(0, 0), "ArrowDown", true)).toEqual(at(2, 0));
    expect(press(at(2, 0), "ArrowDown", true)).toEqual(at(5, 0));
    expect(press(at(6, 0), "ArrowDown", true)).toEqual(at(AXES.rows.count - 1, 0));
  });

  it("extend with Shift from the active cell, in both directions", () => {
    const down = press(at(3, 3), "ArrowDown", false, true) ?? at(0, 0);
    expect(rangeOf(down)).toEqual({ top: 3, left: 3, rows: 2, columns: 1 });
    const up = press(press(down, "ArrowUp", false, true) ?? down, "ArrowUp", false, true) ?? down;
    expect(rangeOf(up)).toEqual({ top: 2, left: 3, rows: 2, columns: 1 });
  });

  it("go to the corner and to the last used cell", () => {
    expect(press(at(9, 9), "Home", true)).toEqual(at(0, 0));
    expect(press(at(0, 0), "End", true)).toEqual(at(6, 0));
  });

  it("leave every other key alone", () => {
    expect(press(at(0, 0), "a")).toBeNull();
  });
});
