import fc from "fast-check";
import { intersection, type CellRange } from "../../src/cells/address";
import { textWidth } from "../../src/drawing/text-width";
import { sectionAnchor, tableAnchor } from "../../src/sheets/anchors";
import { contentFormats, heightChanges } from "../../src/sheets/content-formats";
import { layOut } from "../../src/sheets/layout";
import { rowTop, columnLeft } from "../../src/sheets/pixel-geometry";
import type { Block, CellsBlock, ChartBlock, PlacedSheet } from "../../src/sheets/placed";
import type { Sheet } from "../../src/sheets/sheet";
import { planUpdate } from "../../src/sheets/update";
import { withoutLinks } from "../../src/sheets/without-links";
import { sampleTable } from "./sample-sheet";
import { detailsSheet, lineChart, overviewSheet, sampleSection, someIds } from "./sample-sections";

function blockOf({ blocks }: PlacedSheet, id: string): Block {
  const found = blocks.find((block) => block.id === id);
  if (!found) throw new Error(`no block ${id}`);
  return found;
}

function chartOf(placed: PlacedSheet, id: string): ChartBlock {
  const block = blockOf(placed, id);
  if (block.kind !== "chart") throw new Error(`${id} is no chart`);
  return block;
}

function cellsOf(placed: PlacedSheet, id: string): CellsBlock {
  const block = blockOf(placed, id);
  if (block.kind !== "cells") throw new Error(`${id} is no block of cells`);
  return block;
}

const extentOf = (block: Block): CellRange | null => (block.kind === "chart" ? null : block.range);

const rangesOf = ({ blocks }: PlacedSheet): CellRange[] =>
  blocks.flatMap((block) => (block.kind === "chart" ? [] : [block.range]));

const cornerOf = (block: Block) =>
  block.kind === "chart"
    ? { row: block.box.row, column: block.box.column, left: block.box.left, top: block.box.top }
    : { row: block.range.top, column: block.range.left };

const text = fc.string({ maxLength: 60, unit: "grapheme-ascii" });
const anyDetails = fc
  .array(
    fc.record({ heading: text, lines: fc.array(text, { maxLength: 5 }), drawn: fc.boolean() }),
    {
      maxLength: 12,
    }
  )
  .map((contents) => {
    const ids = someIds(contents.length);
    return detailsSheet(ids, {
      sections: contents.map(({ heading, lines, drawn }, i) => {
        const section = sampleSection(ids[i], { heading, lines });
        const charts = section.charts.map((slot) => (drawn ? slot : { ...slot, chart: null }));
        return { ...section, charts };
      }),
    });
  });

describe("sections", () => {
  test("lie over no other block, and the closing lines stand under the last", () => {
    fc.assert(
      fc.property(anyDetails, (sheet) => {
        const placed = layOut(sheet);
        const ranges = rangesOf(placed);
        const overlaps = ranges.filter((range, at) =>
          ranges.slice(0, at).some((other) => intersection(range, other) !== null)
        );
        expect(overlaps).toEqual([]);
        const note = blockOf(placed, "note-0");
        if (note.kind === "chart") throw new Error("note");
        const sections = placed.blocks.flatMap((block) =>
          block.kind === "cells" && block.id.startsWith("section-") ? [block.range] : []
        );
        const bottom = Math.max(0, ...sections.map(({ top, rows }) => top + rows));
        expect(bottom).toBeLessThan(note.range.top);
      })
    );
  });

  test("stay where they are when others come, go or say something else", () => {
    const twelve = layOut(detailsSheet(someIds(12)));
    fc.assert(
      fc.property(anyDetails, (sheet) => {
        const placed = layOut(sheet);
        // Notes stand under the last section.
        const still = placed.blocks.filter(({ id }) => !id.startsWith("note-"));
        expect(still.map(cornerOf)).toEqual(still.map(({ id }) => cornerOf(blockOf(twelve, id))));
        expect(twelve.rowHeights).toMatchObject(placed.rowHeights);
      })
    );
  });

  test("have each chart under its finding, which stands where the chart begins", () => {
    const placed = layOut(detailsSheet(someIds(3)));
    for (const id of someIds(3)) {
      const lines = cellsOf(placed, `section-lines-${id}`);
      for (const at of [0, 1, 2]) {
        const { box, chart } = chartOf(placed, `chart-${id}-${at}`);
        const finding = cellsOf(placed, `finding-${id}-${at + 1}`);
        expect(finding.range.top).toBe(lines.range.top + lines.range.rows);
        expect(box).toMatchObject({ left: columnLeft(placed, finding.range.left), xInCell: 0 });
        expect(box.top).toBe(rowTop(placed, finding.range.top + finding.range.rows));
        expect(finding.values.flat()).toEqual(["", `Chart ${at + 1} of ${id}.`]);
        expect(chart).toMatchObject({ title: "", subtitle: "Share ready, percent" });
      }
    }
  });

  test("break long findings over two lines as wide as their charts, and cut what is longer", () => {
    const [first, ...others] = sampleSection("a").charts;
    const findingOf = (caption: string, chart = first.chart) => {
      const section = sampleSection("a", { charts: [{ ...first, caption, chart }, ...others] });
      const sheet = detailsSheet(["a"], { sections: [section] });
      return cellsOf(layOut(sheet), "finding-a-1").values.flat();
    };
    const words = Array.from({ length: 30 }, (_, at) => `word${at}`).join(" ");
    const [upper, lower] = findingOf(words);
    expect(words).toContain(String(upper));
    expect(lower).toMatch(/…$/);
    for (const line of [upper, lower]) expect(textWidth(String(line), 11, true)).toBeLessThan(320);
    // Where there is no chart, there is room for all of why.
    expect(findingOf(words, null).join(" ")).toBe(words);
  });

  test("begin a printed page two by two, the first under the answer", () => {
    const placed = layOut(detailsSheet(someIds(3)));
    const headings = someIds(3).map((id) => cellsOf(placed, `section-heading-${id}`).range.top);
    const rows = headings[1] - headings[0];
    expect(placed.print.breaksBeforeRows).toEqual(
      [1, 3, 5, 7, 9, 11].map((index) => headings[0] + index * rows)
    );
  });

  test("have a heading over the whole width, with the link at its right end", () => {
    const placed = layOut(detailsSheet(["a"]));
    const heading = blockOf(placed, "section-heading-a");
    if (heading.kind !== "cells") throw new Error("cells");
    expect(heading.range).toMatchObject({ left: 1, rows: 1, columns: 8 });
    expect(heading.values[0][0]).toBe("Readiness a");
    expect(heading.values[0][7]).toMatchObject({ text: "← Overview" });
    expect(heading.styles[0][7]).toMatchObject({ role: "sectionLink", align: "right" });
  });

  test("say the height of every row down to the last of them", () => {
    const { rowHeights, blocks } = layOut(detailsSheet(someIds(2)));
    const last = Math.max(
      ...blocks.flatMap((block) =>
        block.id.startsWith("finding-") && block.kind === "cells" ? [block.range.top] : []
      )
    );
    for (let row = 0; row <= last; row++) expect(rowHeights[row]).toBeGreaterThan(0);
  });

  test("can be linked to before anything is laid out", () => {
    const sheet = detailsSheet(someIds(5));
    const placed = layOut(sheet);
    someIds(5).forEach((id, index) => {
      const heading = blockOf(placed, `section-heading-${id}`);
      if (heading.kind !== "cells") throw new Error("cells");
      const cell = `B${heading.range.top + 1}`;
      expect(sectionAnchor(sheet, index)).toEqual({ sheet: "CT Details", cell });
    });
    expect(tableAnchor(overviewSheet(["a"]), "indicators")).toEqual({
      sheet: "CT Sample",
      cell: "B14",
    });
    expect(() => tableAnchor(sheet, "nowhere")).toThrow('no table "nowhere"');
  });
});

describe("charts in cells", () => {
  test("stand in their cells, two pixels from the edges", () => {
    const placed = layOut(overviewSheet(someIds(12)));
    const table = blockOf(placed, "table-indicators");
    if (table.kind !== "table") throw new Error("table");
    someIds(12).forEach((id, row) => {
      const { box } = chartOf(placed, `chart-small-${id}`);
      const at = { row: table.range.top + 1 + row, column: table.range.left + 2 };
      expect(box).toMatchObject({ ...at, xInCell: 2, yInCell: 2, width: 86, height: 32 });
      expect(box.left).toBe(columnLeft(placed, at.column) + 2);
      expect(box.top).toBe(rowTop(placed, at.row) + 2);
    });
  });

  test("follow their row when the rows come in another order, and go when their row goes", () => {
    const before = planUpdate(layOut(overviewSheet(["a", "b", "c"])), null);
    const update = planUpdate(layOut(overviewSheet(["b", "a"])), before.extents, before.formats);
    const changes = update.blocks.flatMap(({ block, change }) =>
      block.kind === "chart" ? [[block.id, change]] : []
    );
    expect(changes).toEqual([
      ["chart-small-b", "moved"],
      ["chart-small-a", "moved"],
    ]);
    expect(update.removed.map(({ id }) => id)).toContain("chart-small-c");
  });
});

describe("formats that follow contents", () => {
  test("rows that take charts are high, those that no longer do are as high as text again", () => {
    const before = planUpdate(layOut(overviewSheet(["a", "b", "c"])), null);
    const less = planUpdate(layOut(overviewSheet(["a"])), before.extents, before.formats);
    expect(less.heights).toEqual([{ top: 16, rows: 2, height: 20 }]);
    const more = planUpdate(layOut(overviewSheet(someIds(5))), before.extents, before.formats);
    expect(more.heights).toEqual([{ top: 18, rows: 2, height: 36 }]);
  });

  test("heights that did not change are not written again", () => {
    const height = fc.constantFrom(20, 24, 36);
    const heights = fc.dictionary(fc.nat(30).map(String), height);
    const runs = (rows: Readonly<Record<string, number>>) =>
      contentFormats({ ...layOut(overviewSheet(["a"])), rowHeights: rows }).heights;
    fc.assert(
      fc.property(heights, heights, (now, before) => {
        const after: Record<string, number> = { ...before };
        for (const { top, rows, height: pixels } of heightChanges(runs(now), runs(before)))
          for (let row = top; row < top + rows; row++) {
            expect(after[row]).not.toBe(pixels);
            after[row] = pixels;
          }
        for (let row = 0; row <= 30; row++) expect(after[row] ?? 20).toBe(now[row] ?? 20);
      })
    );
  });

  test("a table that has other columns is made anew, and its columns get their widths", () => {
    const sheet = overviewSheet(["a", "b"]);
    const { growing } = sheet;
    if (!growing) throw new Error("growing");
    const fewer: Sheet = {
      ...sheet,
      columnWidths: [300, ...sheet.columnWidths.slice(1)],
      growing: {
        ...growing,
        columns: growing.columns.slice(0, 4),
        rows: growing.rows.map((row) => row.slice(0, 4)),
        tones: undefined,
      },
    };
    const before = planUpdate(layOut(sheet), null);
    const update = planUpdate(layOut(fewer), before.extents, before.formats);
    const table = update.blocks.find(({ block }) => block.id === "table-indicators");
    expect(table).toMatchObject({ change: "moved", formatted: [table && extentOf(table.block)] });
    expect(update.cleared).toContainEqual({ top: 14, left: 5, rows: 3, columns: 1 });
    expect(update.widths).toEqual([{ column: 1, width: 300 }]);
  });

  test("cells of columns with tones are coloured at every run, also where the last tone went", () => {
    const before = planUpdate(layOut(overviewSheet(someIds(4))), null);
    const plain = overviewSheet(someIds(4));
    const untoned = { ...plain, growing: plain.growing && { ...plain.growing, tones: undefined } };
    for (const next of [plain, untoned]) {
      const update = planUpdate(layOut(next), before.extents, before.formats);
      const table = update.blocks.find(({ block }) => block.id === "table-indicators");
      expect(table?.toned).toEqual([{ top: 15, left: 2, rows: 4, columns: 1 }]);
      expect(table?.formatted).toEqual([]);
    }
  });
});

test("a shared sheet keeps links to the sheets beside it and loses those into tables", () => {
  const sheet = overviewSheet(["a"]);
  const foreign: Sheet = { ...sheet, bands: [sampleTable("band", 1)] };
  const own = withoutLinks(foreign, new Set(["CT Sample", "CT Details"]));
  expect(own.growing?.rows[0][4]).toMatchObject({ text: "Details →" });
  expect(own.bands[0].rows[0][0]).toBe("Partner 0");
});

describe("a sheet that breaks a rule of sections or charts in cells", () => {
  const small = { table: "indicators", row: 0, column: "since" };
  const [first] = sampleSection("b").charts;
  test.each<[string, () => Sheet, string]>([
    [
      "a growing table beside sections",
      () => detailsSheet(["a"], { growing: sampleTable("t", 1) }),
      "no tables in its main band",
    ],
    [
      "a section with charts elsewhere",
      () =>
        detailsSheet(someIds(2), {
          sections: [
            sampleSection("a"),
            sampleSection("b", { charts: [{ ...first, x: 10, chart: null }] }),
          ],
        }),
      "where the others have theirs",
    ],
    [
      "a chart without room for its finding",
      () =>
        detailsSheet(["a"], {
          sections: [sampleSection("a", { charts: [{ ...first, y: 20, chart: null }] })],
        }),
      "leaves room for its finding",
    ],
    [
      "six sentences",
      () => detailsSheet(["a"], { sections: [sampleSection("a", { lines: [..."123456"] })] }),
      "at most five sentences",
    ],
    [
      "a sentence of more than 160 characters",
      () => detailsSheet(["a"], { sections: [sampleSection("a", { lines: ["x".repeat(161)] })] }),
      "160 characters",
    ],
    [
      "two sections of one id",
      () =>
        detailsSheet(["a"], { sections: [sampleSection("a"), { ...sampleSection("b"), id: "A" }] }),
      "ids of sections",
    ],
    [
      "a chart in a row that is not there",
      () =>
        overviewSheet(["a"], {
          cellCharts: [{ ...small, row: 1, chart: lineChart("s", "a", "") }],
        }),
      "stands in a cell",
    ],
    [
      "a chart with a title in a cell",
      () =>
        overviewSheet(["a"], { cellCharts: [{ ...small, chart: lineChart("s", "a", "It rose") }] }),
      "has no words",
    ],
    [
      "thirteen charts in cells",
      () =>
        overviewSheet(someIds(13), {
          cellCharts: someIds(13).map((id, row) => ({
            ...small,
            row,
            chart: lineChart(id, "a", ""),
          })),
        }),
      "at most 12",
    ],
    [
      "two charts in one cell",
      () =>
        overviewSheet(["a"], {
          cellCharts: ["s", "t"].map((id) => ({ ...small, chart: lineChart(id, "a", "") })),
        }),
      "cells with charts",
    ],
    [
      "a height for a band's rows",
      () => overviewSheet(["a"], { bands: [{ ...sampleTable("band", 1), rowHeight: 36 }] }),
      "no height of their own",
    ],
  ])("is refused with the rule: %s", (_, sheet, rule) => {
    expect(() => layOut(sheet())).toThrow(rule);
  });
});
