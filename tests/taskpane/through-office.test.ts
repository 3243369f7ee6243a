import { officeHost } from "../../src/taskpane/office-host";
import { createController } from "../../src/taskpane/session/controller";
import { groupProblems, isToCheck } from "../../src/taskpane/session/problem-groups";
import { createHost } from "../../src/workbench/host/host";
import { connect, settled } from "../office-client";
import { sampleWorkbook } from "./fake-host";
import { runHere } from "./runs";

jest.setTimeout(240_000);

async function paneInExcel() {
  const workbook = sampleWorkbook();
  const host = connect(createHost(workbook));
  const controller = createController({
    host: officeHost(),
    start: runHere,
    now: () => "2026-11-17T09:12",
    language: "en",
  });
  await controller.actions.open();
  const tabs = () => workbook.sheets.map(({ name }) => name);
  return { workbook, host, tabs, ...controller, ...controller.actions };
}

test("the pane opens in three round trips and one to listen", async () => {
  const { host, session } = await paneInExcel();
  expect(session().trouble).toBeNull();
  expect(host.statistics.roundTrips).toBeLessThanOrEqual(4);
});

test("in Excel, all questions are answered, and the sheets for the backbone follow when asked for", async () => {
  const { session, answerAll, chooseAudience, tabs, host, goToAnswer } = await paneInExcel();
  await answerAll();
  expect(session().trouble).toBeNull();
  expect(tabs()).toEqual(expect.arrayContaining(["CT Network", "CT Catalytic"]));
  await chooseAudience("backboneOnly");
  expect(session().trouble).toBeNull();
  expect(tabs()).toContain("CT Catalytic (backbone)");
  await goToAnswer("catalytic");
  const { open } = host;
  expect(open.workbook.sheets.find(({ id }) => id === open.activeSheetId)?.name).toBe(
    "CT Catalytic"
  );
  expect(host.statistics.missing).toEqual([]);
  await settled();
});

test("in Excel, a correction is made and undone", async () => {
  const { session, fix, undoFix, workbook } = await paneInExcel();
  const read = session().workbook;
  const group = read && groupProblems(read.reading).find((each) => isToCheck(each) && each.fix);
  if (!group) throw new Error("the sample has nothing to correct");
  const before = structuredClone(workbook.sheets.map(({ rows }) => rows));
  await fix(group);
  expect(session().trouble).toBeNull();
  expect(session().fixed).toHaveLength(group.fix?.cells.length ?? 0);
  await undoFix();
  const valuesOf = (rows: (typeof before)[number]) =>
    [...rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
  expect(workbook.sheets.map(({ rows }) => valuesOf(rows))).toEqual(before.map(valuesOf));
});

test("in Excel, result sheets that were taken away come back with the next run", async () => {
  const { session, answer, tabs } = await paneInExcel();
  await answer(["catalytic"]);
  await officeHost().removeSheets(["CT Catalytic"]);
  await answer(["catalytic"]);
  expect(session().trouble).toBeNull();
  expect(tabs()).toContain("CT Catalytic");
});
