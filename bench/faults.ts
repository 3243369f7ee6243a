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
} from "../tests/faults/injection";
import { sampleHost, sampleRuns, scenarios } from "../tests/faults/scenarios";
import type { Host } from "../src/workbench/host/host";

/**
 * Fails a run over the sample in every way there is and compares the workbook with the states before and after.
 * `npm run faults -- 10` takes every tenth fault only.
 */
const every = Number(process.argv[2] ?? 1);
/** Requests of a run at most: three to look around and one to write, before it settles. */
const REQUESTS = 4;

/** Faults of one scenario, each as a function that injects it. */
function faultsOf(host: Host, rehearsal: Rehearsal): readonly (() => Promise<Outcome>)[] {
  const { strikes } = rehearsal;
  const firstOf = new Map([...strikes].reverse().map((strike) => [strike.member, strike]));
  const requests = Array.from({ length: REQUESTS }, (_, i) => i + 1);
  return [
    ...strikes.map((at) => () => failAction(host, rehearsal, at, "GeneralException")),
    ...strikes.map((at) => () => stopForGood(host, rehearsal, at)),
    ...[...firstOf.values()].flatMap((at) =>
      ERROR_CODES.map((code) => () => failAction(host, rehearsal, at, code))
    ),
    ...[...firstOf.keys()].map(
      (member) => () => failMember(host, rehearsal, member, "GeneralException")
    ),
    ...requests.flatMap((request) =>
      FATES.flatMap((fate) => [
        () => failRequest(host, rehearsal, request, fate),
        () => failRequest(host, rehearsal, request, fate, true),
      ])
    ),
  ];
}

async function run(): Promise<void> {
  const host = sampleHost({ record: true });
  let injected = 0;
  let differing = 0;
  for (const scenario of await scenarios(host, await sampleRuns())) {
    const rehearsal = await rehearse(host, scenario);
    const faults = faultsOf(host, rehearsal);
    const start = performance.now();
    const ends = { before: 0, complete: 0, differs: 0 };
    for (let i = 0; i < faults.length; i += every) {
      const outcome = await faults[i]();
      injected++;
      ends[outcome.end]++;
      if (outcome.end !== "differs") continue;
      differing++;
      console.log(`differs: ${outcome.fault} (${JSON.stringify(outcome.problem)})`);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${scenario.name}: ${ends.before} as before, ${ends.complete} complete, ${ends.differs} differ; ${seconds} s`
    );
  }
  console.log(`${injected} faults injected, ${differing} differing states`);
  if (differing > 0) process.exitCode = 1;
}

void run();
