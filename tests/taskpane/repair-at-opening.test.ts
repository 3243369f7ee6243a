import { officeDoor } from "../../src/excel/office-door";
import { officeHost } from "../../src/taskpane/office-host";
import { createController } from "../../src/taskpane/session/controller";
import { createHost, type Host } from "../../src/workbench/host/host";
import { loadState, saveState } from "../../src/workbook/file-state";
import { hashWorkbook } from "../describe-workbook";
import { answerAgain, cutOff, goneFrom, runAt } from "../excel/cut-off";
import { smallHost, smallRequest } from "../excel/small-host";
import { connect } from "../office-client";
import { workbookWith } from "./fake-host";
import { runHere } from "./runs";

jest.setTimeout(240_000);

const first = runAt("2026-11-16T08:00", smallRequest({ growing: 4, bands: [3], data: 4 }));
const second = runAt("2026-11-17T09:12", smallRequest({ growing: 9, bands: [5], data: 9 }));

let host: Host;
let before: string;

/** A pane that is opened at a moment. */
function paneAt(moment: string) {
  const controller = createController({
    // Changes are not listened to: what they lead to would outlast the test.
    host: { ...officeHost(), onInputsChanged: () => Promise.resolve(() => undefined) },
    start: runHere,
    now: () => moment,
    language: "en",
  });
  return { ...controller, ...controller.actions };
}

const hash = (): string => hashWorkbook(host.open.workbook);

/** Results of a run, and over them a second run that Excel was gone in the middle of. */
async function interrupted(member = "Chart.width"): Promise<void> {
  host = smallHost();
  await officeDoor().apply(first);
  before = hash();
  await cutOff(host, second, member);
  expect(hash()).not.toBe(before);
}

test.each(["Table.resize", "ChartSeries.setValues", "PageLayout.setPrintArea"])(
  "a run cut off at %s is put back when the workbook is opened later",
  async (member) => {
    await interrupted(member);
    const { open, session } = paneAt("2026-11-17T09:18");
    await open();
    expect(hash()).toBe(before);
    expect(session()).toMatchObject({
      trouble: null,
      work: { kind: "idle" },
      mending: { kind: "putBack", analyses: ["sample"] },
      workbook: { state: { pending: null } },
    });
  }
);

test("a run that began minutes ago may be somebody else's: it is put back only when asked for", async () => {
  await interrupted("PageLayout.setPrintArea");
  const half = hash();
  const { open, session, putBack } = paneAt("2026-11-17T09:15");
  await open();
  expect(hash()).toBe(half);
  expect(session()).toMatchObject({ mending: null, workbook: { state: { pending: {} } } });
  await putBack();
  expect(hash()).toBe(before);
  expect(session().mending).toMatchObject({ kind: "putBack" });
});

test("a mark of the future, as a clock in another place leaves it, is not taken for an old one", async () => {
  await interrupted("PageLayout.setPrintArea");
  const half = hash();
  await paneAt("2026-11-17T07:30").open();
  expect(hash()).toBe(half);
});

test("a run of this session is put back as soon as Excel answers again", async () => {
  const names = ["A Club", "B Club", "Library", "Port", "Clinic", "School"];
  const rows = names.map((name, i) => [name, names[(i + 1) % names.length], 1 + (i % 4)]);
  const workbook = workbookWith({ Ties: [["From", "To", "Level"], ...rows] });
  host = connect(createHost(workbook));
  const { open, answer, session } = paneAt("2026-11-17T09:12");
  await open();
  before = hash();
  goneFrom(host, "PageLayout.setPrintArea");
  await answer(["network"]);
  expect(session().trouble).toEqual({ kind: "door", problem: { code: "hostGone" } });
  answerAgain(host);
  expect(hash()).not.toBe(before);
  await open();
  expect(hash()).toBe(before);
  expect(session()).toMatchObject({
    trouble: null,
    mending: { kind: "putBack", analyses: ["network"] },
  });
});

test("opening a workbook without a mark costs no further round trip and writes nothing", async () => {
  host = smallHost();
  await officeDoor().apply(first);
  const [trips, complete] = [host.statistics.roundTrips, hash()];
  await paneAt("2026-11-17T09:18").open();
  expect(host.statistics.roundTrips - trips).toBeLessThanOrEqual(4);
  expect(hash()).toBe(complete);
});

test("a sheet that cannot be written to is named, and tried again only when asked for", async () => {
  await interrupted("PageLayout.setPrintArea");
  const result = host.open.workbook.sheets[1];
  result.isProtected = true;
  const { open, session, putBack } = paneAt("2026-11-18T09:00");
  await open();
  expect(session()).toMatchObject({
    trouble: { kind: "door" },
    mending: { kind: "notPutBack" },
    work: { kind: "idle" },
  });
  result.isProtected = false;
  await putBack();
  expect(hash()).toBe(before);
});

test("a mark that nothing can be put back from stays, and what stands there is left alone", async () => {
  await interrupted("PageLayout.setPrintArea");
  const { workbook } = host.open;
  const state = loadState(workbook);
  saveState(workbook, { ...state, pending: state.pending && { ...state.pending, undo: "AAAA" } });
  const half = hash();
  const { open, session } = paneAt("2026-11-18T09:00");
  await open();
  expect(session()).toMatchObject({ trouble: null, mending: { kind: "notPutBack" } });
  expect(hash()).toBe(half);
});
