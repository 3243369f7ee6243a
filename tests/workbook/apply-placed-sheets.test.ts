import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DoorError } from "../../src/engine/door";
import { EMPTY_STATE, type WorkbookState } from "../../src/engine/state";
import type { PlacedSheet } from "../../src/sheets/placed";
import { applyPlacedSheets } from "../../src/workbook/apply-placed-sheets";
import {
  addSheet,
  cellAt,
  changeCell,
  emptyWorkbook,
  EMPTY_LOOK,
  type Sheet,
  type Workbook,
} from "../../src/workbook/model";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-package";
import { chartBlock, partnerRows, samplePlaced, tableBlock } from "./placed-sample";

const NAME = "book.xlsx";

interface Run {
  readonly workbook: Workbook;
  readonly state: WorkbookState;
  readonly sheet: Sheet;
}

function apply(workbook: Workbook, placed: PlacedSheet, before = EMPTY_STATE): Run {
  const { state, sheetNames } = applyPlacedSheets(workbook, [placed], before, before);
  const sheet = workbook.sheets.find(({ name }) => name === sheetNames[placed.id]);
  if (!sheet) throw new Error("the sheet is not there");
  return { workbook, state, sheet };
}

/** Saves and opens again: everything is then part of the file. */
function reopen({ workbook, state }: Run): Run {
  const again = readWorkbook(writeWorkbook(workbook), NAME);
  const sheet = again.sheets[again.sheets.length - 1];
  return { workbook: again, state, sheet };
}

function firstRun(rows = 5, workbook = emptyWorkbook(NAME)): Run {
  return reopen(apply(workbook, samplePlaced(partnerRows(rows))));
}

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof DoorError) return error.problem;
    throw error;
  }
  return null;
}

function snapshot(workbook: Workbook): string {
  const parts = Object.entries(unzipSync(writeWorkbook(workbook)));
  return JSON.stringify(parts.map(([name, part]) => [name, strFromU8(part)]));
}

function value(sheet: Sheet, row: number, column: number): unknown {
  return cellAt(sheet, row, column)?.value ?? null;
}

function partsOf(workbook: Workbook): Record<string, string> {
  const entries = Object.entries(unzipSync(writeWorkbook(workbook)));
  return Object.fromEntries(entries.map(([name, part]) => [name, strFromU8(part)]));
}

describe("a second run", () => {
  test("finds its sheet when the user renamed and moved it", () => {
    const run = firstRun();
    addSheet(run.workbook, "New first");
    run.workbook.sheets.reverse();
    run.sheet.name = "Our network";
    run.workbook.names = run.workbook.names.map((name) =>
      name.range ? { ...name, range: { ...name.range, sheet: "Our network" } } : name
    );
    const again = apply(run.workbook, samplePlaced(partnerRows(7)), run.state);
    expect(again.workbook.sheets.map(({ name }) => name)).toEqual(["New first", "Our network"]);
    expect(value(again.sheet, 40, 1)).toBe("Partner 7");
  });

  test("clears what was ours and is not any more, contents and formats", () => {
    const run = firstRun(8);
    const { sheet } = reopen(apply(run.workbook, samplePlaced(partnerRows(2)), run.state));
    expect(sheet.tables[0].range).toMatchObject({ top: 33, rows: 3 });
    expect(value(sheet, 38, 1)).toBe("How this was worked out");
    for (let row = 40; row < 46; row++) expect(cellAt(sheet, row, 1)).toBeNull();
    const xml = partsOf(run.workbook)["xl/worksheets/sheet1.xml"];
    expect(xml).not.toContain('r="C42"');
    expect(sheet.dataBars).toMatchObject([{ range: { top: 34, rows: 2 } }]);
  });

  test("leaves the user's formats on cells that stay and formats only new rows", () => {
    const run = firstRun(2);
    changeCell(run.sheet, 34, 1, {
      look: { ...(cellAt(run.sheet, 34, 1)?.look ?? EMPTY_LOOK), fill: "#FFFF00" },
      sourceStyle: null,
    });
    const formatted = reopen(run);
    const again = reopen(apply(formatted.workbook, samplePlaced(partnerRows(4)), formatted.state));
    expect(cellAt(again.sheet, 34, 1)?.look?.fill).toBe("#FFFF00");
    expect(cellAt(again.sheet, 37, 1)?.look).toMatchObject({ underline: true, fill: null });
  });

  test("keeps column widths, row heights and print set-up that the user chose", () => {
    const run = firstRun();
    run.sheet.columnWidths.set(1, 333);
    run.sheet.rowHeights.set(1, 50);
    run.sheet.changed = "all";
    if (run.sheet.print) run.sheet.print.orientation = "portrait";
    const changed = reopen(run);
    const { sheet } = reopen(apply(changed.workbook, samplePlaced(partnerRows(9)), changed.state));
    expect(sheet.columnWidths.get(1)).toBe(333);
    expect(sheet.rowHeights.get(1)).toBe(50);
    expect(sheet.print).toMatchObject({ orientation: "portrait", area: { rows: 47 } });
  });

  test("leaves everything that the user put on the sheet", () => {
    const run = firstRun(3);
    changeCell(run.sheet, 5, 8, { value: "my note" });
    changeCell(run.sheet, 50, 1, { formula: "SUM(CT_sample_partners[Ties])", value: 6 });
    const noted = reopen(run);
    const { sheet } = reopen(apply(noted.workbook, samplePlaced(partnerRows(6)), noted.state));
    expect(value(sheet, 5, 8)).toBe("my note");
    expect(cellAt(sheet, 50, 1)?.formula).toBe("SUM(CT_sample_partners[Ties])");
  });

  test("keeps a column that the user added to our table", () => {
    const run = firstRun(3);
    const [table] = run.sheet.tables;
    table.columns.push("My column");
    table.range = { ...table.range, columns: 4 };
    run.sheet.changed = "all";
    changeCell(run.sheet, 33, 4, { value: "My column" });
    changeCell(run.sheet, 34, 4, { value: "mine" });
    const added = reopen(run);
    const { sheet } = reopen(apply(added.workbook, samplePlaced(partnerRows(5)), added.state));
    expect(sheet.tables[0]).toMatchObject({ range: { rows: 6, columns: 4 } });
    expect(sheet.tables[0].columns[3]).toBe("My column");
    expect(value(sheet, 34, 4)).toBe("mine");
  });

  test("finds its charts by name, leaves them where the user put them, and keeps the user's own", () => {
    const run = firstRun();
    const file = unzipSync(writeWorkbook(run.workbook));
    const drawing = strFromU8(file["xl/drawings/drawing1.xml"]);
    const users = drawing
      .slice(drawing.indexOf("<xdr:oneCellAnchor"), drawing.indexOf("</xdr:wsDr>"))
      .split("</xdr:oneCellAnchor>")[0]
      .replace("CT_sample_map", "My chart")
      .replace('id="2"', 'id="99"')
      .replace('r:id="rId1"', 'r:id="rId77"');
    const moved = drawing
      .replace("<xdr:row>6</xdr:row>", "<xdr:row>70</xdr:row>")
      .replace("</xdr:wsDr>", `${users}</xdr:oneCellAnchor></xdr:wsDr>`);
    file["xl/drawings/drawing1.xml"] = strToU8(moved);
    file["xl/charts/chart9.xml"] = strToU8("<mine/>");
    const links = "xl/drawings/_rels/drawing1.xml.rels";
    file[links] = strToU8(
      strFromU8(file[links]).replace(
        "</Relationships>",
        '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart9.xml"/></Relationships>'
      )
    );
    const workbook = readWorkbook(zipSync(file), NAME);
    apply(workbook, samplePlaced(partnerRows(7)), run.state);
    const parts = partsOf(workbook);
    expect(parts["xl/drawings/drawing1.xml"]).toBe(moved);
    expect(parts["xl/charts/chart9.xml"]).toBe("<mine/>");
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(4);
  });

  test("takes away tables and charts that this run does not have, and makes those that are new", () => {
    const run = firstRun();
    const full = samplePlaced(partnerRows(5));
    const gone = ["table-partners", "chart-line"];
    const fewer = {
      ...full,
      blocks: [
        ...full.blocks.filter(({ id }) => !gone.includes(id)),
        tableBlock("other", 33, 1, ["Other"], [["a"], ["b"]]),
      ],
    };
    const { sheet, workbook } = reopen(apply(run.workbook, fewer, run.state));
    expect(sheet.tables).toMatchObject([{ name: "CT_sample_other", range: { rows: 3 } }]);
    expect(sheet.dataBars).toEqual([]);
    const parts = partsOf(workbook);
    expect(parts["xl/drawings/drawing1.xml"]).not.toContain("CT_sample_line");
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/charts/"))).toHaveLength(2);
  });

  test("puts a chart elsewhere when the sheet's layout has it elsewhere", () => {
    const run = firstRun();
    const full = samplePlaced(partnerRows(5));
    const blocks = full.blocks.map((block) =>
      block.kind === "chart" && block.id === "chart-line"
        ? chartBlock(block.chart, { ...block.box, row: 20 })
        : block
    );
    const { workbook } = apply(run.workbook, { ...full, blocks }, run.state);
    const drawing = partsOf(workbook)["xl/drawings/drawing1.xml"];
    expect(drawing.match(/name="CT_sample_line"/g)).toHaveLength(1);
    expect(drawing).toContain("<xdr:row>20</xdr:row>");
  });
});

describe("what stands in the way", () => {
  test("content of the user where a block must grow: its cell is named and nothing is changed", () => {
    const run = firstRun(3);
    changeCell(run.sheet, 42, 1, { value: "my note" });
    const noted = reopen(run);
    const before = snapshot(noted.workbook);
    const other = samplePlaced(partnerRows(2), { id: "other", tab: "CT Other" });
    const act = () =>
      applyPlacedSheets(
        noted.workbook,
        [other, samplePlaced(partnerRows(9))],
        noted.state,
        noted.state
      );
    expect(problemOf(act)).toEqual({ code: "inTheWay", sheet: "CT Sample", cell: "B43" });
    expect(snapshot(noted.workbook)).toBe(before);
  });

  test("a protected result sheet, and a protected workbook that needs a new sheet", () => {
    const run = firstRun();
    run.sheet.isProtected = true;
    const again = () => apply(run.workbook, samplePlaced(partnerRows(3)), run.state);
    expect(problemOf(again)).toEqual({ code: "protectedSheet", sheet: "CT Sample" });
    run.sheet.isProtected = false;
    run.workbook.structureProtected = true;
    expect(problemOf(again)).toBeNull();
    const more = () => apply(run.workbook, samplePlaced(partnerRows(3), { id: "more" }), run.state);
    expect(problemOf(more)).toEqual({ code: "protectedStructure" });
  });
});

describe("names", () => {
  test("a tab name that the user has gets a number, and links and charts follow", () => {
    const workbook = emptyWorkbook(NAME);
    addSheet(workbook, "ct sample");
    const { sheet, workbook: written } = firstRun(3, workbook);
    expect(sheet.name).toBe("CT Sample 2");
    expect(cellAt(sheet, 4, 1)?.link).toBe("'CT Sample 2'!B34");
    expect(partsOf(written)["xl/charts/chart1.xml"]).toContain(
      "<c:f>'CT Sample 2'!$U$61:$U$65</c:f>"
    );
  });

  test("a table name that the user has gets a number, which the state remembers", () => {
    const workbook = emptyWorkbook(NAME);
    const data = addSheet(workbook, "Data");
    workbook.names.push({
      name: "ct_sample_PARTNERS",
      sheetId: null,
      refersTo: "Data!$A$1",
      hidden: false,
      range: { sheet: data.name, top: 0, left: 0, rows: 1, columns: 1 },
    });
    const run = firstRun(3, workbook);
    expect(run.state.names).toEqual({ CT_sample_partners: "CT_sample_partners_2" });
    const { sheet, state } = apply(run.workbook, samplePlaced(partnerRows(4)), run.state);
    expect(sheet.tables.map(({ name }) => name)).toEqual(["CT_sample_partners_2"]);
    expect(state.names).toEqual(run.state.names);
  });

  test("headers are unique, not empty and never begin like a formula", () => {
    const header = ["", "Name", "name", "=1+1", "two\nlines"];
    const table = tableBlock("partners", 1, 1, header, [[1, 2, 3, 4, 5]]);
    const run = apply(emptyWorkbook(NAME), samplePlaced([], { blocks: [table] }));
    const { sheet } = reopen(run);
    expect(sheet.tables[0].columns).toEqual(["1", "Name", "name 2", "\u200B=1+1", "two\nlines"]);
    expect([1, 2, 3, 4, 5].map((column) => value(sheet, 1, column))).toEqual(
      sheet.tables[0].columns
    );
  });

  test("a sheet whose hidden name leads nowhere any more is made anew", () => {
    const run = firstRun();
    run.workbook.sheets = [addSheet(emptyWorkbook(NAME), "Left")];
    run.workbook.names = run.workbook.names.map((name) => ({ ...name, range: null }));
    const { workbook } = apply(run.workbook, samplePlaced(partnerRows(3)), run.state);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Left", "CT Sample"]);
    expect(workbook.names.filter(({ name }) => name === "_CT_sample")).toHaveLength(1);
  });
});
