import { faultsOf, type Fault } from "./faults";
import { inject, type Outcome, type Stage } from "./injection";
import { rehearse, type Rehearsal } from "./rehearsal";
import { everyQuestion, sampleRuns, sampleStage, scenarios } from "./scenarios";

/** Which faults to inject: those of one part of many, or some by their names. */
export interface Part {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** Ids; empty for all. */
  readonly only: readonly string[];
}

/** So many actions that follow one another stay together: what leaves the workbook as it is shares what follows. */
const TOGETHER = 24;

/** Faults of one action stay together as well: their state is made once. */
const groupOf = (fault: Fault): string =>
  fault.then === "run" ? fault.id : `${fault.at.request}.${fault.at.index}`;

function chosen(faults: readonly Fault[], { part, of, only }: Part): readonly Fault[] {
  if (only.length > 0) return faults.filter(({ id }) => only.includes(id));
  const groups = new Map([...new Set(faults.map(groupOf))].map((group, i) => [group, i]));
  const blockOf = (fault: Fault): number =>
    Math.floor((groups.get(groupOf(fault)) ?? 0) / TOGETHER);
  return faults.filter((fault) => blockOf(fault) % of === part - 1);
}

/** Runs over the sample, rehearsed: parts of their faults can be injected one after the other. */
export interface Faults {
  readonly stage: Stage;
  readonly runs: readonly { readonly rehearsal: Rehearsal; readonly faults: readonly Fault[] }[];
}

/** Plans all faults of runs over the sample. */
export async function planFaults(): Promise<Faults> {
  const stage = sampleStage();
  const runs = [];
  for (const scenario of await scenarios(stage.host, await sampleRuns(everyQuestion))) {
    const rehearsal = await rehearse(stage.host, scenario);
    runs.push({ rehearsal, faults: faultsOf(rehearsal) });
  }
  return { stage, runs };
}

export const countOf = ({ runs }: Faults): number =>
  runs.reduce((sum, { faults }) => sum + faults.length, 0);

/** Injects a part of all faults and tells what came of each. The same part gives the same outcomes. */
export async function runPart(
  { stage, runs }: Faults,
  part: Part,
  report: (scenario: string, outcome: Outcome) => void
): Promise<void> {
  for (const { rehearsal, faults } of runs) {
    const { name } = rehearsal.scenario;
    await inject(stage, rehearsal, chosen(faults, part), (outcome) => report(name, outcome));
  }
}
