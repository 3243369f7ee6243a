import type { StartRun } from "../../src/taskpane/session/run-questions";
import { createController } from "../../src/taskpane/session/controller";
import { groupProblems, isToCheck } from "../../src/taskpane/session/problem-groups";
import { questionStatus } from "../../src/taskpane/session/question-status";
import { registry } from "../../src/engine/registry";
import { fakeHost, sampleWorkbook, surveyWorkbook, workbookWith } from "./fake-host";
import { runBroken, runForever, runHere } from "./runs";

jest.setTimeout(240_000);

function paneOver(workbook = surveyWorkbook(), start: StartRun = runHere) {
  const host = fakeHost(workbook);
  const controller = createController({
    host,
    start,
    now: () => "2026-11-17T09:12",
    language: "en",
  });
  const status = (id: string) => {
    const about = registry.find((entry) => entry.about.id === id)?.about;
    const reading = controller.session().workbook;
    if (!about || !reading) throw new Error("not open");
    return questionStatus(about, reading);
  };
  return { host, controller, session: controller.session, ...controller.actions, status };
}

const toCheck = ({ workbook }: ReturnType<ReturnType<typeof paneOver>["session"]>) =>
  workbook ? groupProblems(workbook.reading).filter(isToCheck) : [];

test("opening reads the workbook and leaves it as it is", async () => {
  const { session, open, host } = paneOver(sampleWorkbook());
  const before = structuredClone(host.workbook);
  await open();
  expect(session().work).toEqual({ kind: "idle" });
  expect(session().workbook?.reading.tables.partners?.partners.length).toBeGreaterThan(20);
  expect(host.workbook).toEqual(before);
});

test("a workbook that cannot be read says why, and can be read again", async () => {
  const { session, open, host } = paneOver();
  host.failNext("survey", { code: "cellBeingEdited" });
  await open();
  expect(session().trouble).toEqual({ kind: "door", problem: { code: "cellBeingEdited" } });
  await open();
  expect(session().trouble).toBeNull();
  expect(session().work).toEqual({ kind: "idle" });
});

test("answering all writes a sheet for each question and keeps what names relationships apart", async () => {
  const { session, open, answerAll, host, status } = paneOver(sampleWorkbook());
  await open();
  await answerAll();
  expect(session().trouble).toBeNull();
  const tabs = host.workbook.sheets.map(({ name }) => name);
  expect(tabs).toEqual(expect.arrayContaining(["CT Network", "CT Catalytic"]));
  expect(tabs.filter((tab) => tab.includes("backbone"))).toEqual([]);
  expect(status("network")).toEqual({ kind: "answered", at: "2026-11-17T09:12", isCurrent: true });
  expect(session().answers.network.sentences.length).toBeGreaterThan(0);
  expect(session().confidential.length).toBeGreaterThan(0);
});

test("answering one question shows its page", async () => {
  const { session, open, answer } = paneOver();
  await open();
  await answer(["catalytic"]);
  expect(session().view).toEqual({ place: "question", id: "catalytic" });
});

test("saying that only the backbone opens the file writes the sheets that were waiting", async () => {
  const { session, open, answer, chooseAudience, host } = paneOver();
  await open();
  await answer(["catalytic"]);
  await chooseAudience("backboneOnly");
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("CT Catalytic (backbone)");
  expect(session().confidential).toEqual([]);
  expect(session().workbook?.state.audience).toBe("backboneOnly");
});

test("where others open the file, the sheets for the backbone open in a workbook of their own", async () => {
  const { session, open, answer, chooseAudience, openBackboneWorkbook, host } = paneOver();
  await open();
  await answer(["catalytic"]);
  await chooseAudience("outsiders");
  expect(host.workbook.sheets.map(({ name }) => name)).not.toContain("CT Catalytic (backbone)");
  await openBackboneWorkbook();
  expect(session().trouble).toBeNull();
  expect(atob(host.opened[0]).slice(0, 2)).toBe("PK");
});

test("a run can be given up: nothing is written and the session is free again", async () => {
  const { session, open, answer, cancel, host } = paneOver(surveyWorkbook(), runForever);
  await open();
  const before = host.workbook.sheets.length;
  const run = answer(["network"]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(session().work).toMatchObject({ kind: "running", step: "computing", share: 0.4 });
  cancel();
  await run;
  expect(session()).toMatchObject({ work: { kind: "idle" }, wasCancelled: true, trouble: null });
  expect(host.workbook.sheets).toHaveLength(before);
});

test("a calculation that breaks, and a sheet that cannot be written, each become one trouble", async () => {
  const broken = paneOver(surveyWorkbook(), runBroken);
  await broken.open();
  await broken.answer(["network"]);
  expect(broken.session()).toMatchObject({ work: { kind: "idle" }, trouble: { kind: "run" } });
  const { open, answer, session, host } = paneOver();
  await open();
  host.failNext("apply", { code: "protectedStructure" });
  await answer(["network"]);
  expect(session().trouble).toEqual({ kind: "door", problem: { code: "protectedStructure" } });
  expect(session().answers).toEqual({});
});

test("while a run is under way, nothing else changes the workbook", async () => {
  const { session, open, answer, chooseScale, cancel, host } = paneOver(
    surveyWorkbook(),
    runForever
  );
  await open();
  const parts = structuredClone(host.workbook.customXmlParts);
  const run = answer(["network"]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await chooseScale("frey");
  await answer(["catalytic"]);
  expect(session().work).toMatchObject({ asked: ["network"] });
  expect(host.workbook.customXmlParts).toEqual(parts);
  cancel();
  await run;
});

test("a correction changes the cells it names, can be undone, and its problem goes", async () => {
  const { session, open, fix, undoFix } = paneOver();
  await open();
  const before = toCheck(session()).map(({ key }) => key);
  const group = toCheck(session()).find((each) => each.fix !== null);
  if (!group?.fix) throw new Error("the sample has nothing to correct");
  await fix(group);
  expect(session().fixed).toHaveLength(group.fix.cells.length);
  expect(toCheck(session()).map(({ key }) => key)).not.toContain(group.key);
  await undoFix();
  expect(session().fixed).toBeNull();
  expect(toCheck(session()).map(({ key }) => key)).toEqual(before);
});

test("a correction is not made where its cells have changed since", async () => {
  const { session, open, fix, host } = paneOver();
  await open();
  const group = toCheck(session()).find((each) => each.fix !== null);
  if (!group?.fix) throw new Error("the sample has nothing to correct");
  host.type(group.fix.cells[0].cell, "Somebody else entirely");
  await fix(group);
  expect(session().trouble).toEqual({ kind: "fixOutdated" });
  expect(session().fixed).toBeNull();
});

test("an answer is out of date once a table changes, or the scale", async () => {
  const { open, answer, host, status, session, chooseScale } = paneOver();
  await open();
  await answer(["network"]);
  expect(status("network")).toMatchObject({ isCurrent: true });
  const scale = session().workbook?.state.scale === "frey" ? "himmelman" : "frey";
  await chooseScale(scale);
  expect(status("network")).toMatchObject({ isCurrent: false });
  await answer(["network"]);
  const partner = session().workbook?.reading.tables.partners?.partners[0].at.cell ?? "";
  host.type(partner, "A new name");
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(status("network")).toMatchObject({ isCurrent: false });
});

test("an answer of an earlier session is read back from its sheet", async () => {
  const workbook = surveyWorkbook();
  const first = paneOver(workbook);
  await first.open();
  await first.answer(["network"]);
  const later = paneOver(workbook);
  await later.open();
  later.view({ place: "question", id: "network" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(later.session().answers.network.sentences).toEqual(
    first.session().answers.network.sentences
  );
});

test("how a question is counted is remembered in the workbook by the next run", async () => {
  const workbook = surveyWorkbook();
  const first = paneOver(workbook);
  await first.open();
  first.setOption("network", "rule", "confirmed");
  await first.answer(["network"]);
  const later = paneOver(workbook);
  await later.open();
  expect(later.session().options.network.rule).toBe("confirmed");
});

test("an empty workbook takes the sample, and gives it back with its results", async () => {
  const { session, open, insertSample, answerAll, removeSample, host } = paneOver(
    workbookWith({ Sheet1: [] })
  );
  await open();
  expect(session().workbook?.reading.counts).toEqual([]);
  await insertSample();
  expect(session().sample.length).toBeGreaterThan(0);
  await answerAll();
  expect(session().trouble).toBeNull();
  await removeSample();
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(session()).toMatchObject({ sample: [], answers: {} });
});

test("a question whose table is empty says what it needs instead of running", async () => {
  const { session, open, answer, status } = paneOver(
    workbookWith({ Ties: [["From", "To", "Level"]] })
  );
  await open();
  expect(status("network").kind).toBe("needs");
  await answer(["network"]);
  expect(session().refusals.network).toMatchObject({ ran: false });
});
