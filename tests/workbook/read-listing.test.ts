import { addSheet, changeCell, emptyWorkbook } from "../../src/workbook/model";
import { gridOf } from "../../src/workbook/read-grid";
import { listing } from "../../src/workbook/read-listing";

function smallWorkbook() {
  const workbook = emptyWorkbook("Rivermouth.xlsx");
  const data = addSheet(workbook, "Data");
  const result = addSheet(workbook, "Network");
  changeCell(data, 2, 1, { value: "From" });
  changeCell(data, 3, 3, { value: 46_000, format: "m/d/yyyy" });
  changeCell(data, 3, 1, { value: "", formula: '""' });
  changeCell(data, 9, 9, { format: "0.0" });
  data.tables.push({
    id: 1,
    name: "Ties",
    range: { top: 2, left: 1, rows: 2, columns: 3 },
    hasHeader: true,
    hasTotals: false,
    columns: ["From", "To", "Date"],
    showFilter: true,
    style: null,
    bandedRows: false,
    part: null,
  });
  const corner = { top: 0, left: 0, rows: 1, columns: 1 };
  const name = { sheetId: null, refersTo: "Network!$A$1", hidden: true };
  workbook.names.push(
    { ...name, name: "_CT_network", range: { sheet: "Network", ...corner } },
    { ...name, name: "_CT_catalytic", range: null },
    { ...name, name: "_CT_fragility", hidden: false, range: { sheet: "Data", ...corner } },
    { ...name, name: "_CT_local", sheetId: data.id, range: { sheet: "Data", ...corner } },
    { ...name, name: "_xlnm.Print_Area", sheetId: data.id, range: { sheet: "Data", ...corner } }
  );
  result.visibility = "hidden";
  result.isProtected = true;
  return { workbook, data };
}

describe("the listing of a workbook", () => {
  const list = listing(smallWorkbook().workbook);

  test("says where each sheet's values are, and which sheet is a result of ours", () => {
    expect(list.fileName).toBe("Rivermouth.xlsx");
    expect(list.sheets).toEqual([
      {
        name: "Data",
        visible: true,
        used: { sheet: "Data", top: 2, left: 1, rows: 2, columns: 3 },
        isProtected: false,
        resultOf: null,
      },
      { name: "Network", visible: false, used: null, isProtected: true, resultOf: "network" },
    ]);
  });

  test("has tables on their sheets and the names people gave, not those Excel keeps for itself", () => {
    expect(list.tables).toEqual([
      {
        name: "Ties",
        range: { sheet: "Data", top: 2, left: 1, rows: 2, columns: 3 },
        hasHeader: true,
        hasTotals: false,
      },
    ]);
    expect(list.names.map(({ name, visible }) => [name, visible])).toEqual([
      ["_CT_network", false],
      ["_CT_catalytic", false],
      ["_CT_fragility", true],
      ["_CT_local", false],
    ]);
  });
});

describe("the grid of a range", () => {
  test("has a row for each row of the range, and an empty text as an empty cell", () => {
    const { data } = smallWorkbook();
    const grid = gridOf(data, { top: 1, left: 1, rows: 4, columns: 3 });
    expect(grid.range).toEqual({ sheet: "Data", top: 1, left: 1, rows: 4, columns: 3 });
    expect(grid.values).toEqual([[], ["From"], [null, null, 46_000], []]);
    expect(grid.formats).toEqual([[], [], ["General", "General", "m/d/yyyy"], []]);
  });

  test("leaves out what lies outside the range", () => {
    const { data } = smallWorkbook();
    expect(gridOf(data, { top: 2, left: 0, rows: 1, columns: 1 }).values).toEqual([[]]);
    expect(gridOf(data, { top: 3, left: 3, rows: 1, columns: 1 }).values).toEqual([[46_000]]);
  });

  test("of whole columns costs little more than the rows that hold something", () => {
    const { data } = smallWorkbook();
    const { values } = gridOf(data, { top: 0, left: 0, rows: 1_048_576, columns: 4 });
    expect(values).toHaveLength(1_048_576);
    expect(new Set(values).size).toBe(4);
  });
});
