import { axisOf } from "../../../src/workbench/page/grid/axis";
import { drawnCells, type DrawnCell } from "../../../src/workbench/page/grid/drawn-cells";
import { addSheet, changeCell, emptyWorkbook, type Cell } from "../../../src/workbook/model";

const COLUMNS = axisOf(40, 64, new Map());
const LONG = "A sentence that is much wider than the column it stands in";

/** The drawn cells of a row with the given cells, between two columns. */
function drawn(
  cells: Readonly<Record<number, Partial<Cell>>>,
  [first, last]: readonly [number, number] = [0, 12],
  covered: (column: number) => boolean = () => false
): DrawnCell[] {
  const sheet = addSheet(emptyWorkbook("t.xlsx"), "S");
  for (const [column, cell] of Object.entries(cells)) changeCell(sheet, 0, Number(column), cell);
  return drawnCells(sheet.rows.get(0) ?? new Map(), COLUMNS, first, last, covered);
}

describe("the cells of a row as they are drawn", () => {
  it("run over empty neighbours as far as their text needs", () => {
    const [cell] = drawn({ 1: { value: LONG } });
    expect(cell.left).toBe(64);
    expect(cell.width).toBeGreaterThan(300);
    expect(cell.width % 64).toBe(0);
  });

  it("stop at the first neighbour that holds something, or that is merged", () => {
    const [text] = drawn({ 1: { value: LONG }, 3: { value: 5 } });
    expect(text.width).toBe(128);
    const [beside] = drawn({ 1: { value: LONG } }, [0, 12], (column) => column === 2);
    expect(beside.width).toBe(64);
  });

  it("are drawn too where only their text runs into view", () => {
    expect(drawn({ 1: { value: LONG } }, [3, 12])).toHaveLength(1);
    expect(drawn({ 1: { value: "short" } }, [3, 12])).toHaveLength(0);
  });

  it("keep numbers within their column: #### where a format does not fit, fewer digits where there is none", () => {
    const [formatted, plain] = drawn({
      0: { value: 123_456_789, format: "#,##0.00" },
      1: { value: 0.123456789012 },
    });
    expect(formatted.text).toMatch(/^#+$/);
    expect(plain.text).toMatch(/^0\.12345/);
    expect([formatted.width, plain.width]).toEqual([64, 64]);
  });

  it("do not run on where their text wraps", () => {
    const look = { bold: false, italic: false, underline: false, size: null, color: null };
    const rest = { fill: null, align: null, indent: 0, borderBottom: null };
    const [cell] = drawn({
      1: { value: LONG, look: { ...look, ...rest, wrap: true, middle: false } },
    });
    expect(cell.width).toBe(64);
  });
});
