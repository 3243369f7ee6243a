import fc from "fast-check";
import { EMPTY_STATE } from "../../src/engine/state";
import { officeDoor } from "../../src/excel/office-door";
import { createHost, type Host } from "../../src/workbench/host/host";
import {
  addSheet,
  cellAt,
  changeCell,
  emptyWorkbook,
  type Workbook,
} from "../../src/workbook/model";
import { connect } from "../office-client";
import { insertInto } from "./insert-cells";
import { SAMPLE_TAB, smallResults } from "./small-results";
import { checkUserCells, type Way } from "./user-cells";
import { userCellsCases } from "./user-cells-cases";

function open(): Host {
  const workbook = emptyWorkbook("book.xlsx");
  addSheet(workbook, "Start");
  return connect(createHost(workbook));
}

/** Through the open workbook; merged cells are not asked for there, since asking clears what the user can undo. */
const IN_EXCEL: Way = {
  start: () => open().open.workbook,
  door: () => officeDoor(),
  isSaved: false,
  seesMerged: false,
};

/** Draws workbooks of which some refuse a run; `npm run fuzz` tries others. */
const SEED = 1;

test("25 open workbooks: reruns change no cell, format, name, table or chart of the user's", async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(userCellsCases, async (each) => {
      refused += await checkUserCells(each, IN_EXCEL);
    }),
    { numRuns: 25, seed: SEED }
  );
  expect(refused).toBeGreaterThan(2);
}, 60_000);

describe("in the open workbook", () => {
  let workbook: Workbook;

  async function run(rows: number): Promise<unknown> {
    const door = officeDoor();
    const { state } = await door.survey(() => []);
    try {
      await door.apply({ sheets: [smallResults(rows)], state });
      return null;
    } catch (error) {
      return (error as { problem?: unknown }).problem ?? error;
    }
  }

  beforeEach(async () => {
    workbook = open().open.workbook;
    await officeDoor().apply({ sheets: [smallResults(4)], state: EMPTY_STATE });
  });

  test("the same results are written again and again", async () => {
    for (const rows of [4, 7, 2, 4]) expect(await run(rows)).toBeNull();
  });

  test("a row inserted above results stops the run, and the cells are named", async () => {
    insertInto(workbook, "row", 2);
    expect(await run(6)).toMatchObject({ code: "changedByHand", sheet: SAMPLE_TAB });
  });

  test("text typed over results stops the run, in cells that were empty too", async () => {
    changeCell(workbook.sheets[1], 36, 3, { value: "mine" });
    expect(await run(4)).toMatchObject({ code: "changedByHand", sheet: SAMPLE_TAB });
    expect(cellAt(workbook.sheets[1], 36, 3)?.value).toBe("mine");
  });

  test("a result sheet that was deleted is made anew", async () => {
    const doomed = workbook.sheets[1].name;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(doomed).delete();
      await context.sync();
    });
    expect(await run(3)).toBeNull();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Start", SAMPLE_TAB]);
    expect(workbook.names.filter(({ name }) => name === "_CT_sample")).toHaveLength(1);
    expect(await run(5)).toBeNull();
  });
});
