import fc from "fast-check";

import { cellBounds } from "../../src/statistics/cell-bounds";
import { recoverableCells } from "../../src/statistics/recoverable-cells";
import { type Suppression, suppressSmallCounts } from "../../src/statistics/suppression";
import { type CountTable, type Link, tableLinks } from "../../src/statistics/table-links";

const published = (counts: readonly (readonly number[])[]): CountTable => ({
  counts,
  rowTotals: "published",
  columnTotals: "published",
});

const list = (counts: readonly number[]): CountTable => ({
  counts: [counts],
  rowTotals: "published",
  columnTotals: "withheld",
});

const places = (cells: readonly { row: number; column: number }[]): string[] =>
  cells.map(({ row, column }) => `${row},${column}`);

const linksAt = (table: CountTable, wanted: readonly string[]): Link[] =>
  tableLinks(table).filter(({ cell }) => wanted.includes(`${cell.row},${cell.column}`));

const protect = (table: CountTable, zeros: "show" | "suppress" = "show"): Suppression =>
  suppressSmallCounts(table, { threshold: 10, zeros });

/** Every way to fill the suppressed cells of a small table that fits its totals; the values a cell can take. */
function possibleCounts(
  table: CountTable,
  suppressed: readonly string[]
): Map<string, Set<number>> {
  const rows = table.counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table.counts[0].map((_, c) => table.counts.reduce((sum, row) => sum + row[c], 0));
  const found = new Map(suppressed.map((cell) => [cell, new Set<number>()]));
  const filled = table.counts.map((row) => [...row]);
  const most = Math.max(...rows, ...columns);
  const fill = (at: number): void => {
    if (at === suppressed.length) {
      const fits =
        (table.rowTotals === "withheld" ||
          filled.every((row, r) => row.reduce((a, b) => a + b, 0) === rows[r])) &&
        (table.columnTotals === "withheld" ||
          columns.every((total, c) => filled.reduce((sum, row) => sum + row[c], 0) === total));
      if (fits)
        for (const cell of suppressed) {
          const [r, c] = cell.split(",").map(Number);
          found.get(cell)?.add(filled[r][c]);
        }
      return;
    }
    const [r, c] = suppressed[at].split(",").map(Number);
    for (let value = 0; value <= most; value++) {
      filled[r][c] = value;
      fill(at + 1);
    }
    filled[r][c] = table.counts[r][c];
  };
  fill(0);
  return found;
}

describe("what totals give away", () => {
  // Two or more are suppressed in every row and column, and yet one of them can be worked out.
  const counts = [
    [3, 12, 30, 20],
    [15, 8, 25, 22],
    [28, 31, 4, 17],
    [24, 19, 16, 9],
  ];
  const suppressed = ["0,0", "0,1", "1,0", "1,1", "1,2", "2,2", "2,3", "3,2", "3,3"];

  test("two suppressed in every row and column are not enough: a bridge gives 25 away", () => {
    const links = linksAt(published(counts), suppressed);
    const bridges = recoverableCells(links);
    expect(places(bridges.map(({ cell }) => cell))).toEqual(["1,2"]);
    expect(cellBounds(bridges[0], links)).toEqual({ low: 25, high: 25 });
  });

  test("our own choice for that table leaves no bridge and keeps every small count wide", () => {
    const result = protect(published(counts));
    expect(places(result.primary)).toEqual(["0,0", "1,1", "2,2", "3,3"]);
    expect(result.exposed).toEqual([]);
    const all = linksAt(published(counts), places([...result.primary, ...result.complementary]));
    expect(recoverableCells(all)).toEqual([]);
    for (const { low, high } of result.audit)
      expect((high ?? Infinity) - low).toBeGreaterThanOrEqual(10);
  });

  test("bounds are exactly what trying every table gives, and bridges are the cells with one value", () => {
    const small = fc.array(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 2,
        maxLength: 2,
      }
    );
    const hidden = fc.subarray(["0,0", "0,1", "0,2", "1,0", "1,1", "1,2"], {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(small, hidden, fc.boolean(), (table, cells, columnsToo) => {
        const shown: CountTable = {
          ...published(table),
          columnTotals: columnsToo ? "published" : "withheld",
        };
        const links = linksAt(shown, cells);
        const possible = possibleCounts(shown, cells);
        for (const link of links) {
          const values = [...(possible.get(`${link.cell.row},${link.cell.column}`) ?? [])];
          expect(cellBounds(link, links)).toEqual({
            low: Math.min(...values),
            high: Math.max(...values),
          });
        }
        for (const { cell } of recoverableCells(links))
          expect(possible.get(`${cell.row},${cell.column}`)?.size).toBe(1);
      }),
      { numRuns: 40 }
    );
  });

  test("a total that is withheld binds nothing", () => {
    const table: CountTable = { ...list([3, 50]), rowTotals: "withheld" };
    const links = linksAt(table, ["0,0"]);
    expect(recoverableCells(links)).toEqual([]);
    expect(cellBounds(links[0], links)).toEqual({ low: 0, high: null });
    expect(protect(table).complementary).toEqual([]);
  });
});

describe("suppressing small counts", () => {
  test("withholds the next smallest group where a list shows its total", () => {
    const result = protect(list([3, 50, 24, 60]));
    expect(places(result.primary)).toEqual(["0,0"]);
    expect(places(result.complementary)).toEqual(["0,2"]);
    expect(result.audit).toEqual([{ row: 0, column: 0, low: 0, high: 27 }]);
  });

  test("withholds one more where two small counts together are still small", () => {
    const result = protect(list([3, 4, 80, 50]));
    expect(places(result.complementary)).toEqual(["0,3"]);
    expect(result.exposed).toEqual([]);
  });

  test("shows zeros or counts them as small, as told; a shown zero protects nobody", () => {
    expect(protect(list([0, 20, 30])).primary).toEqual([]);
    expect(places(protect(list([0, 20, 30]), "suppress").primary)).toEqual(["0,0"]);
    expect(places(protect(list([3, 0, 30])).complementary)).toEqual(["0,2"]);
  });

  test("says which counts nothing can protect", () => {
    const result = protect(list([3, 0, 0]));
    expect(places(result.exposed)).toEqual(["0,0"]);
    expect(result.audit).toEqual([{ row: 0, column: 0, low: 3, high: 3 }]);
  });

  test("suppresses nothing with a threshold of 0 or without small counts", () => {
    expect(suppressSmallCounts(list([1, 2]), { threshold: 0, zeros: "show" }).primary).toEqual([]);
    expect(protect(list([11, 12]))).toMatchObject({ primary: [], complementary: [], audit: [] });
    expect(protect(published([]))).toMatchObject({ primary: [], complementary: [] });
  });

  test("protects or reports every small count of any table", () => {
    const tables = fc
      .integer({ min: 1, max: 5 })
      .chain((columns) =>
        fc.array(
          fc.array(fc.integer({ min: 0, max: 40 }), { minLength: columns, maxLength: columns }),
          { minLength: 1, maxLength: 6 }
        )
      );
    fc.assert(
      fc.property(tables, (counts) => {
        const result = protect(published(counts));
        const exposed = new Set(places(result.exposed));
        for (const { row, column, low, high } of result.audit) {
          expect(low).toBeLessThanOrEqual(counts[row][column]);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(counts[row][column]);
          if (!exposed.has(`${row},${column}`))
            expect((high ?? Infinity) - low).toBeGreaterThanOrEqual(10);
        }
      })
    );
  });
});
