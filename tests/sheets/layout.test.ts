import fc from "fast-check";
import { intersection, type CellRange } from "../../src/cells/address";
import { layOut } from "../../src/sheets/layout";
import type { Block, CellsBlock, PlacedSheet, TableBlock } from "../../src/sheets/placed";
import { sampleSheet, sampleTable } from "./sample-sheet";

const few = { growing: 5, bands: [3, 4], data: 6 };

function blockOf(placed: PlacedSheet, id: string): Block {
  const found = placed.blocks.find((block) => block.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
}

function cellsOf(placed: PlacedSheet, id: string): CellsBlock {
  const block = blockOf(placed, id);
  if (block.kind !== "cells") throw new Error(`${id} is no cells`);
  return block;
}

function tableOf(placed: PlacedSheet, id: string): TableBlock {
  const block = blockOf(placed, id);
  if (block.kind !== "table") throw new Error(`${id} is no table`);
  return block;
}

const cornerOf = (block: Block) =>
  block.kind === "chart"
    ? { row: block.box.row, column: block.box.column, left: block.box.left, top: block.box.top }
    : { row: block.range.top, column: block.range.left };

const rowsArbitrary = fc.record({
  growing: fc.nat(60),
  bands: fc.tuple(fc.nat(40), fc.nat(40)),
  data: fc.nat(80),
});

describe("the layout of a sheet", () => {
  test("puts title, question and stamp in rows 2 to 4 and the answer in rows 6 to 11", () => {
    const placed = layOut(sampleSheet(few));
    expect(cellsOf(placed, "title").range).toEqual({ top: 1, left: 1, rows: 3, columns: 1 });
    expect(cellsOf(placed, "answer").range).toEqual({ top: 5, left: 1, rows: 6, columns: 1 });
  });

  test("keeps five sentence rows and leaves those without a sentence empty", () => {
    expect(cellsOf(layOut(sampleSheet(few)), "answer").values).toEqual([
      ["The answer"],
      ["Our ties are deeper than a year ago."],
      ["82% answered."],
      [null],
      [null],
      [null],
    ]);
  });

  test("links from row 12 to the heading of the growing table and of every band on the same sheet", () => {
    const placed = layOut(sampleSheet(few));
    const links = cellsOf(placed, "links").values[0].filter((cell) => cell !== null);
    expect(cellsOf(placed, "links").range.top).toBe(11);
    expect(links).toEqual([
      { text: "growing →", link: { sheet: "CT Sample", cell: "B48" } },
      { text: "band0 →", link: { sheet: "CT Sample", cell: "K48" } },
      { text: "band1 →", link: { sheet: "CT Sample", cell: "O48" } },
    ]);
  });

  test("starts the growing table and all bands in the same row", () => {
    const placed = layOut(sampleSheet(few));
    const tops = ["growing", "band0", "band1"].map(
      (id) => tableOf(placed, `table-${id}`).range.top
    );
    expect(new Set(tops).size).toBe(1);
  });

  test("places no block over another, whatever the number of rows", () => {
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const ranges = layOut(sampleSheet(rows)).blocks.flatMap((block): CellRange[] =>
          block.kind === "chart" ? [] : [block.range]
        );
        ranges.forEach((range, at) =>
          ranges.slice(0, at).forEach((other) => expect(intersection(range, other)).toBeNull())
        );
      })
    );
  });

  test("moves nothing but the closing lines when growing parts grow or shrink", () => {
    const before = layOut(sampleSheet(few));
    fc.assert(
      fc.property(rowsArbitrary, (rows) => {
        const after = layOut(sampleSheet(rows));
        expect(after.columnWidths).toEqual(before.columnWidths);
        expect(after.rowHeights).toEqual(before.rowHeights);
        expect(after.print.breaksBeforeRows).toEqual(before.print.breaksBeforeRows);
        for (const block of after.blocks) {
          if (block.id.startsWith("note-")) continue;
          expect(cornerOf(block)).toEqual(cornerOf(blockOf(before, block.id)));
        }
      })
    );
  });

  test("keeps a chart's place when there is nothing to draw", () => {
    const sheet = sampleSheet(few);
    const [first, second] = sheet.charts;
    const placed = layOut({ ...sheet, charts: [{ ...first, chart: null }, second] });
    expect(placed.blocks.some(({ id }) => id === "chart-ties")).toBe(false);
    expect(tableOf(placed, "table-changes").range).toEqual(
      tableOf(layOut(sheet), "table-changes").range
    );
  });

  test("writes the closing lines under the growing table and breaks long ones at the page's edge", () => {
    const long = "A tie counts when either side reports it, ".repeat(12).trim();
    const placed = layOut(sampleSheet(few, { notes: [{ heading: "Method", lines: [long] }] }));
    const table = tableOf(placed, "table-growing").range;
    const note = cellsOf(placed, "note-0");
    expect(note.range.top).toBe(table.top + table.rows + 1);
    expect(note.range.rows).toBeGreaterThan(3);
    expect(
      note.values
        .slice(1)
        .map(([line]) => line)
        .join(" ")
    ).toBe(long);
  });

  test("says in the one body row of an empty table that there is none", () => {
    const table = tableOf(layOut(sampleSheet({ ...few, growing: 0 })), "table-growing");
    expect(table.rows).toEqual([["There is none.", null, null]]);
    expect(table.range.rows).toBe(2);
  });

  test("names tables and charts after the sheet", () => {
    const placed = layOut(sampleSheet(few));
    expect(tableOf(placed, "table-band1").name).toBe("CT_sample_band1");
    expect(blockOf(placed, "chart-ties")).toMatchObject({ name: "CT_sample_ties" });
  });

  test("sets numbers right and indents the text after them", () => {
    const table = tableOf(layOut(sampleSheet(few)), "table-growing");
    expect(table.columnStyles).toEqual([
      { role: "bodyLink", number: null, align: "left", indent: 0 },
      { role: "body", number: "count", align: "right", indent: 0 },
      { role: "body", number: null, align: "left", indent: 1 },
    ]);
    expect(table.headerStyles.map(({ align }) => align)).toEqual(["left", "right", "left"]);
    expect(table.dataBar).toBe(1);
  });

  test("draws charts from the cells of tables and of chart data", () => {
    const placed = layOut(sampleSheet(few));
    const [ties, fed] = ["chart-ties", "chart-fed"].map((id) => blockOf(placed, id));
    const table = tableOf(placed, "table-growing").range;
    expect(ties).toMatchObject({
      chart: {
        categories: {
          range: { sheet: "CT Sample", top: table.top + 1, left: 1, rows: 5, columns: 1 },
          values: ["Partner 0", "Partner 1", "Partner 2", "Partner 3", "Partner 4"],
        },
      },
    });
    const data = cellsOf(placed, "data-feed").range;
    expect(fed).toMatchObject({
      chart: {
        series: [
          {
            values: {
              range: { top: data.top + 2, left: data.left + 1, rows: 6 },
              values: [0, 1, 2, 3, 4, 5],
            },
          },
        ],
      },
    });
  });

  test("gives a chart its corner as cell and pixels within it", () => {
    const { columnWidths, rowHeights, blocks } = layOut(sampleSheet(few));
    const chart = blocks.find(({ id }) => id === "chart-fed");
    if (chart?.kind !== "chart") throw new Error("no chart");
    const left = columnWidths.slice(0, chart.box.column).reduce((sum, width) => sum + width, 0);
    const top = Array.from({ length: chart.box.row }, (_, row) => rowHeights[row] ?? 20).reduce(
      (sum, height) => sum + height,
      0
    );
    expect(left + chart.box.xInCell).toBe(chart.box.left);
    expect(top + chart.box.yInCell).toBe(chart.box.top);
    expect(chart.box.left).toBe(19 + 640);
  });

  test("prints answer, charts and the main band, the tables from a new page on", () => {
    const placed = layOut(sampleSheet(few));
    const note = cellsOf(placed, "note-1").range;
    expect(placed.print.area).toEqual({
      top: 0,
      left: 0,
      rows: note.top + note.rows,
      columns: 9,
    });
    expect(placed.print.breaksBeforeRows).toEqual([cellsOf(placed, "heading-changes").range.top]);
  });

  test("puts a note where its heading does not reach, and keeps room for it behind a narrow band", () => {
    const narrow = {
      ...sampleTable("narrow", 2),
      note: "Counts, not rates: each is too small to compare with another.",
      columns: [{ id: "name", header: "Partner", kind: "text" as const, width: 90 }],
      rows: [["A"], ["B"]],
      dataBar: undefined,
    };
    const placed = layOut(sampleSheet(few, { bands: [narrow, sampleTable("next", 3)] }));
    const heading = cellsOf(placed, "heading-narrow").range;
    const gap = placed.columnWidths[heading.left + heading.columns - 1];
    expect(heading.columns).toBe(2);
    expect(gap).toBeGreaterThan(300);
  });
});
