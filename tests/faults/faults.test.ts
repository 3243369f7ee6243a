import { faultsOf, type Fault } from "./faults";
import { inject, type Outcome, type Stage } from "./injection";
import { wrongWith } from "./judge";
import { rehearse, type Rehearsal } from "./rehearsal";
import { sampleRuns, sampleStage, scenarios } from "./scenarios";

let stage: Stage;
let rehearsals: readonly Rehearsal[];

beforeAll(async () => {
  stage = sampleStage();
  const found: Rehearsal[] = [];
  for (const scenario of await scenarios(stage.host, await sampleRuns())) {
    found.push(await rehearse(stage.host, scenario));
  }
  rehearsals = found;
}, 240_000);

/** So many of the faults, evenly over all, with the last of them. */
function some<Each>(faults: readonly Each[], count: number): readonly Each[] {
  return Array.from({ length: count }, (_, i) => {
    return faults[Math.round(((i + 1) * (faults.length - 1)) / count)];
  });
}

/** Injects faults; every workbook has to be whole and as the person was told. */
async function outcomesOf(rehearsal: Rehearsal, faults: readonly Fault[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await inject(stage, rehearsal, faults, (outcome) => outcomes.push(outcome));
  expect(outcomes).toHaveLength(faults.length);
  expect(outcomes.flatMap((each) => wrongWith(each) ?? [])).toEqual([]);
  return outcomes;
}

describe.each([0, 1, 2])("in scenario %i of first run, more rows, fewer rows", (index) => {
  test("whatever fails, the workbook is whole and a sentence says what to do", async () => {
    const faults = faultsOf(rehearsals[index]);
    const kinds = ["settle", "reopen", "failOn", "settleUnder", "run"] as const;
    const taken = kinds.flatMap((kind) =>
      some(
        faults.filter(({ then }) => then === kind),
        5
      )
    );
    await outcomesOf(rehearsals[index], taken);
  }, 120_000);
});

test("an action fails with every code, and each is answered by a sentence", async () => {
  const faults = faultsOf(rehearsals[0]).filter(
    (fault) => fault.then === "settle" && fault.at.member === "Chart.name"
  );
  const outcomes = await outcomesOf(rehearsals[0], faults);
  expect(new Set(outcomes.map(({ end }) => end))).toEqual(new Set(["before"]));
  expect(outcomes.map(({ problem }) => problem?.code)).toEqual(
    expect.arrayContaining(["hostRefused", "changedMeanwhile", "tooMuchAtOnce", "cellBeingEdited"])
  );
}, 120_000);

test("a run that was answered too late is complete", async () => {
  const [, more] = rehearsals;
  const faults = faultsOf(more).filter(({ id }) => id.startsWith("more/request-4/lostAfter"));
  const [once, forGood] = await outcomesOf(more, faults);
  expect(once).toMatchObject({ end: "complete", problem: null });
  expect(forGood).toMatchObject({ end: "complete", problem: { code: "hostGone" } });
}, 120_000);

test("a member that fails also while the workbook is put back is made good at the next opening", async () => {
  const [, more] = rehearsals;
  const faults = faultsOf(more).filter(
    (fault) => fault.then === "failOn" && fault.at.member === "ChartSeries.setValues"
  );
  const [refused, aborted] = await outcomesOf(more, faults);
  expect(refused).toMatchObject({ end: "before", problem: { code: "notPutBack" } });
  expect(aborted).toMatchObject({ end: "before", problem: { code: "hostGone" } });
}, 120_000);
