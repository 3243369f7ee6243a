import fc from "fast-check";
import { DoorError, type DoorProblem } from "../../src/engine/door";
import { EMPTY_STATE } from "../../src/engine/state";
import { loadState, saveState } from "../../src/workbook/file-state";
import { doorTo } from "../../src/workbook/file-door";
import {
  cellAt,
  changeCell,
  emptyWorkbook,
  sheetByName,
  type Sheet,
  type Workbook,
} from "../../src/workbook/model";
import { insertInto } from "./insert-cells";
import { isInside, SAMPLE_TAB, smallResults, takenRanges } from "./small-results";
import { expectSame, userThings } from "./user-things";

const ROWS = 5;
/** Cells of the small results with five rows: all of its blocks stand in them. */
const row = fc.nat(64);
const column = fc.nat(28);

async function results(rows = ROWS): Promise<{ workbook: Workbook; sheet: Sheet }> {
  const workbook = emptyWorkbook("book.xlsx");
  await doorTo(workbook).apply({ sheets: [smallResults(rows)], state: EMPTY_STATE });
  return { workbook, sheet: resultSheet(workbook) };
}

function resultSheet(workbook: Workbook): Sheet {
  const sheet = sheetByName(workbook, SAMPLE_TAB);
  if (sheet === null) throw new Error("There is no result sheet");
  return sheet;
}

/** The problem of a rerun; where there is one, nothing at all may have changed. */
async function rerun(workbook: Workbook, rows = ROWS): Promise<DoorProblem | null> {
  const before = userThings(workbook, () => false);
  try {
    await doorTo(workbook).apply({ sheets: [smallResults(rows)], state: loadState(workbook) });
    return null;
  } catch (error) {
    if (!(error instanceof DoorError)) throw error;
    expectSame(
      userThings(workbook, () => false),
      before
    );
    return error.problem;
  }
}

describe("where the user changed result cells", () => {
  test("text typed into any of them, empty ones too, stops the run and is named", async () => {
    await fc.assert(
      fc.asyncProperty(
        row,
        column,
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (at, across, isFormula, rows) => {
          fc.pre(isInside(takenRanges(ROWS), at, across));
          const { workbook, sheet } = await results();
          const typed = isFormula ? { formula: "1+1", value: 2 } : { value: "mine" };
          changeCell(sheet, at, across, typed);
          expect(await rerun(workbook, rows)).toMatchObject({ code: "changedByHand" });
        }
      ),
      { numRuns: 40 }
    );
  });

  test.each(["row", "column"] as const)(
    "what they wrote into an inserted %s, wherever it is, stays as it is",
    async (kind) => {
      let refused = 0;
      await fc.assert(
        fc.asyncProperty(row, column, fc.integer({ min: 1, max: 9 }), async (at, across, rows) => {
          const { workbook, sheet } = await results();
          insertInto(workbook, kind, kind === "row" ? at : across);
          changeCell(sheet, at, across, { value: "mine" });
          if ((await rerun(workbook, rows)) !== null) refused++;
          expect(cellAt(sheet, at, across)?.value).toBe("mine");
        }),
        // Draws places of which some refuse the run.
        { numRuns: 60, seed: 1 }
      );
      expect(refused).toBeGreaterThan(20);
    }
  );

  test("a blank row inserted anywhere leaves no result cell twice", async () => {
    await fc.assert(
      fc.asyncProperty(row, async (at) => {
        const { workbook, sheet } = await results();
        insertInto(workbook, "row", at);
        if ((await rerun(workbook)) !== null) return;
        const titles = [...sheet.rows.values()].flatMap((cells) =>
          [...cells.values()].filter(({ value }) => value === "How this was worked out")
        );
        expect(titles).toHaveLength(1);
      }),
      { numRuns: 60 }
    );
  });

  test("rows of the table in another order are put right again", async () => {
    const { workbook, sheet } = await results();
    const [first, second] = [sheet.rows.get(34), sheet.rows.get(36)];
    if (first && second) sheet.rows.set(34, second).set(36, first);
    expect(await rerun(workbook, 7)).toBeNull();
    expect(cellAt(sheet, 34, 1)?.value).toBe("Partner 1");
  });

  test("cells that were emptied are written again", async () => {
    const { workbook, sheet } = await results();
    for (const at of [1, 3, 32]) changeCell(sheet, at, 1, { value: null });
    expect(await rerun(workbook)).toBeNull();
    expect(cellAt(sheet, 1, 1)?.value).toBe("How we are connected");
  });

  test("a table laid over them is the user's and is named", async () => {
    const { workbook, sheet } = await results();
    sheet.tables.push({
      id: 99,
      name: "Mine",
      range: { top: 60, left: 24, rows: 3, columns: 2 },
      hasHeader: true,
      hasTotals: false,
      columns: ["a", "b"],
      showFilter: true,
      style: null,
      bandedRows: false,
      part: null,
    });
    const expected = { code: "inTheWay", sheet: SAMPLE_TAB, cell: "Y61" };
    expect(await rerun(workbook)).toEqual(expected);
  });

  test("a run that was cut off is completed by the next one", async () => {
    const { workbook, sheet } = await results();
    changeCell(sheet, 1, 1, { value: "half written" });
    const pending = { at: "2026-11-17T09:12", analyses: ["sample"], undo: "" };
    saveState(workbook, { ...loadState(workbook), pending });
    expect(await rerun(workbook)).toBeNull();
    expect(cellAt(sheet, 1, 1)?.value).toBe("How we are connected");
  });
});

describe("a result sheet that the user", () => {
  test("hid or moved stays hidden and where it is", async () => {
    const { workbook, sheet } = await results();
    sheet.visibility = "hidden";
    expect(await rerun(workbook, 7)).toBeNull();
    expect(workbook.sheets).toHaveLength(1);
    expect(sheet.visibility).toBe("hidden");
    expect(cellAt(sheet, 40, 1)?.value).toBe("Partner 7");
  });

  test("deleted is made anew, its name free again", async () => {
    const { workbook } = await results();
    workbook.sheets = [];
    workbook.names = workbook.names.map((name) => ({
      ...name,
      range: null,
      refersTo: "#REF!$A$1",
    }));
    expect(await rerun(workbook, 3)).toBeNull();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([SAMPLE_TAB]);
    expect(workbook.names.filter(({ name }) => name === "_CT_sample")).toHaveLength(1);
  });

  test("copied keeps its copy as it was", async () => {
    const { workbook, sheet } = await results();
    const copy: Sheet = {
      ...structuredClone(sheet),
      id: "{00000077-0000-0000-0000-000000000000}",
      name: `${SAMPLE_TAB} (2)`,
    };
    copy.tables[0].name = "CT_sample_partners3";
    workbook.sheets.unshift(copy);
    workbook.names.push({
      name: "_CT_sample",
      sheetId: copy.id,
      refersTo: `'${copy.name}'!$A$1`,
      hidden: true,
      range: { sheet: copy.name, top: 0, left: 0, rows: 1, columns: 1 },
    });
    const before = JSON.stringify([...copy.rows].map(([at, cells]) => [at, [...cells]]));
    expect(await rerun(workbook, 8)).toBeNull();
    expect(JSON.stringify([...copy.rows].map(([at, cells]) => [at, [...cells]]))).toBe(before);
    expect(cellAt(sheet, 41, 1)?.value).toBe("Partner 8");
  });
});
