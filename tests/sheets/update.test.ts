import fc from "fast-check";
import type { CellRange } from "../../src/cells/address";
import { layOut } from "../../src/sheets/layout";
import { rangeDifference } from "../../src/sheets/range-difference";
import { firstInTheWay, planUpdate } from "../../src/sheets/update";
import { sampleSheet } from "./sample-sheet";

const cellsOf = (ranges: readonly CellRange[]): Set<string> => {
  const cells = new Set<string>();
  for (const { top, left, rows, columns } of ranges)
    for (let row = top; row < top + rows; row++)
      for (let column = left; column < left + columns; column++) cells.add(`${row},${column}`);
  return cells;
};

const ownedBy = (extents: Readonly<Record<string, CellRange>>): Set<string> =>
  cellsOf(
    Object.entries(extents).flatMap(([id, range]) => (id.startsWith("chart-") ? [] : [range]))
  );

const rows = fc.record({
  growing: fc.nat(15),
  bands: fc.tuple(fc.nat(10), fc.nat(10)),
  data: fc.nat(12),
});
const small = { growing: 3, bands: [2, 2] as const, data: 4 };
const large = { growing: 6, bands: [2, 5] as const, data: 4 };
const placed = (counts: { growing: number; bands: readonly number[]; data: number }) =>
  layOut(sampleSheet(counts));

describe("the plan of an update", () => {
  test("makes every block of a new sheet and clears nothing", () => {
    const update = planUpdate(placed(small), null);
    expect(new Set(update.blocks.map(({ change }) => change))).toEqual(new Set(["new"]));
    expect(update.cleared).toEqual([]);
    expect(update.removed).toEqual([]);
  });

  test("changes nothing of the layout when the same sheet comes again", () => {
    const { extents } = planUpdate(placed(small), null);
    const again = planUpdate(placed(small), extents);
    expect(again.extents).toEqual(extents);
    expect(again.cleared).toEqual([]);
    for (const block of again.blocks)
      expect(block).toMatchObject({ change: "same", claimed: [], formatted: [] });
  });

  test("claims and formats only the rows by which a table grew", () => {
    const before = planUpdate(placed(small), null).extents;
    const update = planUpdate(placed(large), before);
    const band = update.blocks.find(({ block }) => block.id === "table-band1");
    const { top, left, rows: count, columns } = before["table-band1"];
    const grown = [{ top: top + count, left, rows: 3, columns }];
    expect(band).toMatchObject({ change: "same", claimed: grown, formatted: grown });
  });

  test("formats closing lines anew where they moved", () => {
    const before = planUpdate(placed(small), null).extents;
    const note = planUpdate(placed(large), before).blocks.find(
      ({ block }) => block.id === "note-0"
    );
    expect(note?.change).toBe("moved");
    expect(note?.formatted).toHaveLength(1);
  });

  test("takes away a chart that is not drawn any more and keeps its cells untouched", () => {
    const sheet = sampleSheet(small);
    const before = planUpdate(layOut(sheet), null).extents;
    const [first, second] = sheet.charts;
    const update = planUpdate(
      layOut({ ...sheet, charts: [{ ...first, chart: null }, second] }),
      before
    );
    expect(update.removed.map(({ id }) => id)).toEqual(["chart-ties"]);
    expect(update.cleared).toEqual([]);
  });

  test("clears exactly the cells that were ours and are not any more, each once", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = planUpdate(placed(first), null).extents;
        const update = planUpdate(placed(second), before);
        const [was, is] = [ownedBy(before), ownedBy(update.extents)];
        const cleared = cellsOf(update.cleared);
        expect(cleared).toEqual(new Set([...was].filter((cell) => !is.has(cell))));
        const area = update.cleared.reduce((sum, range) => sum + range.rows * range.columns, 0);
        expect(area).toBe(cleared.size);
      })
    );
  });

  test("claims exactly the cells that were not ours and are now", () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const before = planUpdate(placed(first), null).extents;
        const update = planUpdate(placed(second), before);
        const [was, is] = [ownedBy(before), ownedBy(update.extents)];
        const claimed = cellsOf(update.blocks.flatMap((block) => block.claimed));
        expect(claimed).toEqual(new Set([...is].filter((cell) => !was.has(cell))));
      })
    );
  });

  test("names the first cell in the way in reading order", () => {
    const before = planUpdate(placed(small), null).extents;
    const update = planUpdate(placed(large), before);
    const { top, rows: count } = before["table-band1"];
    const user = new Set([`${top + count + 1},15`, `${top + count},16`]);
    expect(firstInTheWay(update, (row, column) => user.has(`${row},${column}`))).toEqual({
      row: top + count,
      column: 16,
    });
    expect(firstInTheWay(update, () => false)).toBeNull();
  });
});

describe("the difference of ranges", () => {
  const range = fc.record({
    top: fc.nat(8),
    left: fc.nat(8),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  });

  test("is what the others leave, in rectangles that do not overlap", () => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 4 }), (whole, others) => {
        const rest = rangeDifference(whole, others);
        const taken = cellsOf(others);
        const expected = [...cellsOf([whole])].filter((cell) => !taken.has(cell));
        expect(cellsOf(rest)).toEqual(new Set(expected));
        expect(rest.reduce((sum, each) => sum + each.rows * each.columns, 0)).toBe(expected.length);
      })
    );
  });
});
