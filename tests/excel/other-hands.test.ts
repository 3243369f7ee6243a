import { checkUnchanged } from "../../src/engine/check-unchanged";
import type { DoorProblem } from "../../src/engine/door";
import { DoorError } from "../../src/engine/door";
import { readWorkbookTables } from "../../src/engine/read-workbook";
import { officeDoor } from "../../src/excel/office-door";
import { hashWorkbook } from "../describe-workbook";
import type { Host } from "../../src/workbench/host/host";
import {
  addSheet,
  cellAt,
  changeCell,
  emptyWorkbook,
  sheetByName,
  type Sheet,
} from "../../src/workbook/model";
import { createHost } from "../../src/workbench/host/host";
import { connect } from "../office-client";
import { smallHost, smallRequest } from "./small-host";

const was = smallRequest({ growing: 6, bands: [4], data: 6 });
const next = smallRequest({ growing: 9, bands: [5], data: 9 });

let host: Host;
let sheet: Sheet;

function resultSheet(name = "CT Sample"): Sheet {
  const found = sheetByName(host.open.workbook, name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

beforeEach(async () => {
  host = smallHost();
  await officeDoor().apply(was);
  sheet = resultSheet();
});

/** Runs again; says what was refused, where nothing at all may have changed, or null. */
async function rerun(): Promise<DoorProblem | null> {
  const before = hashWorkbook(host.open.workbook);
  try {
    await officeDoor().apply(next);
    return null;
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
    host.pretences.cellBeingEdited = false;
    expect(hashWorkbook(host.open.workbook)).toBe(before);
    return error.problem;
  }
}

const stamp = (): unknown => cellAt(resultSheet(), 1, 1)?.value;

describe("a run over results writes nothing and says why where", () => {
  test("their sheet is protected", async () => {
    sheet.isProtected = true;
    expect(await rerun()).toEqual({ code: "protectedSheet", sheet: "CT Sample" });
  });

  test("the file is open for reading only", async () => {
    host.pretences.readOnly = true;
    host.open.readOnly = true;
    expect(await rerun()).toEqual({ code: "readOnly" });
  });

  test("a cell is being edited", async () => {
    host.pretences.cellBeingEdited = true;
    expect(await rerun()).toEqual({ code: "cellBeingEdited" });
  });

  test("a cell begins to be edited between looking and writing", async () => {
    let seen = 0;
    host.pretences.beforeRequest = () => {
      seen++;
      if (seen === 4) host.pretences.cellBeingEdited = true;
      if (seen === 5) host.pretences.cellBeingEdited = false;
    };
    expect(await rerun()).toEqual({ code: "cellBeingEdited" });
  });

  test("the sheet is protected between looking and writing", async () => {
    let seen = 0;
    host.pretences.beforeRequest = () => {
      seen++;
      if (seen === 4) sheet.isProtected = true;
    };
    await expect(officeDoor().apply(next)).rejects.toMatchObject({
      problem: { code: "notPutBack" },
    });
    sheet.isProtected = false;
    host.pretences.beforeRequest = null;
    expect(await rerun()).toBeNull();
  });

  test("one of their tables has a totals row", async () => {
    sheet.tables[0].hasTotals = true;
    expect(await rerun()).toEqual({
      code: "totalsRow",
      sheet: "CT Sample",
      table: sheet.tables[0].name,
    });
  });

  test("the workbook's structure is protected and a new sheet would be needed", async () => {
    const workbook = emptyWorkbook("locked.xlsx");
    addSheet(workbook, "Partners");
    workbook.structureProtected = true;
    host = connect(createHost(workbook));
    expect(await rerun()).toEqual({ code: "protectedStructure" });
  });
});

describe("a run over results goes on where their sheet was", () => {
  test.each(["hidden", "veryHidden"] as const)("made %s, and leaves it so", async (visibility) => {
    sheet.visibility = visibility;
    expect(await rerun()).toBeNull();
    expect(resultSheet().visibility).toBe(visibility);
  });

  test("renamed and moved to the front", async () => {
    sheet.name = "How we work";
    host.open.workbook.names.forEach((name) => {
      if (name.range) name.range = { ...name.range, sheet: "How we work" };
    });
    host.open.workbook.sheets.reverse();
    expect(await rerun()).toBeNull();
    expect(host.open.workbook.sheets.map(({ name }) => name)).toEqual(["How we work", "Partners"]);
  });

  test("duplicated: the copy stays as it is", async () => {
    const copy = { ...sheet, id: "copy", name: "CT Sample (2)", tables: [], charts: [] };
    host.open.workbook.sheets.push(structuredClone(copy));
    const before = JSON.stringify([...resultSheet("CT Sample (2)").rows.keys()]);
    expect(await rerun()).toBeNull();
    expect(JSON.stringify([...resultSheet("CT Sample (2)").rows.keys()])).toBe(before);
  });

  test("deleted: it is made anew and the hidden name points at it again", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("CT Sample").delete();
      await context.sync();
    });
    expect(await rerun()).toBeNull();
    const [name] = host.open.workbook.names.filter((each) => each.name === "_CT_sample");
    expect(name).toMatchObject({ refersTo: "'CT Sample'!$A$1", hidden: true });
    expect(stamp()).toBe("How we are connected");
  });

  test("filtered, with a calculated column of the user's at a table's right", async () => {
    const table = sheet.tables[0];
    const right = table.range.left + table.range.columns;
    table.showFilter = true;
    changeCell(sheet, table.range.top, right, { value: "Mine" });
    changeCell(sheet, table.range.top + 1, right, { formula: "1+1" });
    table.range = { ...table.range, columns: table.range.columns + 1 };
    table.columns = [...table.columns, "Mine"];
    const { name } = table;
    expect(await rerun()).toBeNull();
    const after = resultSheet().tables.find((each) => each.name === name);
    expect(after).toMatchObject({ showFilter: true });
    expect(after?.columns.at(-1)).toBe("Mine");
    expect(cellAt(resultSheet(), table.range.top + 1, right)?.formula).toBe("1+1");
  });
});

test("a table changed between reading and writing is said, and nothing is written", async () => {
  const workbook = emptyWorkbook("inputs.xlsx");
  const ties = addSheet(workbook, "Ties");
  [
    ["From", "To", "Level"],
    ["YMCA", "Hospital", 3],
    ["Hospital", "School", 2],
  ].forEach((row, i) => row.forEach((value, j) => changeCell(ties, i, j, { value })));
  host = connect(createHost(workbook));
  const { fingerprint, reading } = await readWorkbookTables(officeDoor());
  expect(reading.tables.ties?.reports).toHaveLength(2);
  await expect(checkUnchanged(officeDoor(), fingerprint)).resolves.toMatchObject({ fingerprint });
  host.edit("coAuthor", () => changeCell(ties, 1, 2, { value: 1 }));
  await expect(checkUnchanged(officeDoor(), fingerprint)).rejects.toMatchObject({
    problem: { code: "changedMeanwhile" },
  });
});
