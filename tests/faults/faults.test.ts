import { doorSentence } from "../../src/engine/door-sentence";
import { wordsOf } from "../../src/messages/words";
import type { Host } from "../../src/workbench/host/host";
import {
  ERROR_CODES,
  FATES,
  failAction,
  failMember,
  failRequest,
  rehearse,
  stopForGood,
  type Outcome,
  type Rehearsal,
  type Strike,
} from "./injection";
import { sampleHost, sampleRuns, scenarios } from "./scenarios";

let host: Host;
let rehearsals: readonly Rehearsal[];

beforeAll(async () => {
  host = sampleHost({ record: true });
  const found: Rehearsal[] = [];
  for (const scenario of await scenarios(host, await sampleRuns())) {
    found.push(await rehearse(host, scenario));
  }
  rehearsals = found;
}, 60_000);

/** So many actions, evenly over the write phase, with the last of all. */
function some({ strikes }: Rehearsal, count: number): readonly Strike[] {
  return Array.from({ length: count }, (_, i) => {
    return strikes[Math.round(((i + 1) * (strikes.length - 1)) / count)];
  });
}

/** The workbook is as before or complete, and a sentence says what to do. */
function expectWhole({ fault, end, problem }: Outcome): void {
  expect({ fault, end }).not.toEqual({ fault, end: "differs" });
  if (problem === null) expect({ fault, end }).toEqual({ fault, end: "complete" });
  else {
    expect(doorSentence(wordsOf("en"), problem)).toMatch(/\. ?.*\.$|: .*\.$/);
    expect(doorSentence(wordsOf("es"), problem)).toMatch(/\. ?.*\.$|: .*\.$/);
  }
}

describe.each([0, 1, 2])("in scenario %i of first run, more rows, fewer rows", (index) => {
  test("an action that fails leaves the workbook as it was", async () => {
    for (const at of some(rehearsals[index], 2)) {
      const outcome = await failAction(host, rehearsals[index], at, "GeneralException");
      expectWhole(outcome);
      expect(outcome).toMatchObject({ end: "before", problem: { code: "hostRefused" } });
    }
  }, 30_000);

  test("a run cut off with the host gone is put back at the next opening", async () => {
    for (const at of some(rehearsals[index], 3).slice(0, 1)) {
      expect(await stopForGood(host, rehearsals[index], at)).toMatchObject({ end: "before" });
    }
  }, 30_000);

  test("the writing request lost or refused on its way leaves one of the two states", async () => {
    const writing = index === 0 ? 2 : 4;
    expectWhole(await failRequest(host, rehearsals[index], writing, FATES[index]));
    const gone = await failRequest(host, rehearsals[index], writing, "lostAfter", true);
    expect(gone.problem).toEqual({ code: "hostGone" });
    expect(gone.end).toBe("complete");
  }, 30_000);
});

test("whatever code an action fails with, the workbook is as it was and a sentence says what to do", async () => {
  const at = rehearsals[0].strikes[20];
  for (const code of ERROR_CODES) {
    const outcome = await failAction(host, rehearsals[0], at, code);
    expectWhole(outcome);
    expect(outcome.end).toBe("before");
  }
}, 30_000);

test("a member that fails also while the workbook is put back is made good at the next opening", async () => {
  const outcome = await failMember(host, rehearsals[1], "ChartSeries.setValues", "AccessDenied");
  expect(outcome).toMatchObject({ end: "before", problem: { code: "notPutBack" } });
  const sheets = await failMember(host, rehearsals[0], "Chart.name", "NotImplemented");
  expect(sheets).toMatchObject({ end: "before", problem: { code: "hostRefused" } });
}, 30_000);
