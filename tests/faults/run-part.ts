import { faultsOf, type Fault } from "./faults";
import { inject, type Outcome } from "./injection";
import { rehearse } from "./rehearsal";
import { everyQuestion, sampleRuns, sampleStage, scenarios } from "./scenarios";

/** Which faults to inject: those of one part of many, or some by their names. */
export interface Part {
  /** From 1. */
  readonly part: number;
  readonly of: number;
  /** Ids; empty for all. */
  readonly only: readonly string[];
}

/** Faults of one action stay together: their state is made once. */
const groupOf = (fault: Fault): string =>
  fault.then === "run" ? fault.id : `${fault.at.request}.${fault.at.index}`;

function chosen(faults: readonly Fault[], { part, of, only }: Part): readonly Fault[] {
  if (only.length > 0) return faults.filter(({ id }) => only.includes(id));
  const groups = new Map([...new Set(faults.map(groupOf))].map((group, i) => [group, i]));
  return faults.filter((fault) => (groups.get(groupOf(fault)) ?? 0) % of === part - 1);
}

/** Tells how many faults there are, as soon as that is known, and what came of each. */
export interface PartReport {
  readonly planned: (scenario: string, faults: number) => void;
  readonly outcome: (scenario: string, outcome: Outcome) => void;
}

/** Injects a part of all faults of runs over the sample. The same part gives the same outcomes. */
export async function runPart(part: Part, report: PartReport): Promise<void> {
  const stage = sampleStage();
  const planned = [];
  for (const scenario of await scenarios(stage.host, await sampleRuns(everyQuestion))) {
    const rehearsal = await rehearse(stage.host, scenario);
    const faults = chosen(faultsOf(rehearsal), part);
    report.planned(scenario.name, faults.length);
    planned.push({ rehearsal, faults });
  }
  for (const { rehearsal, faults } of planned) {
    const { name } = rehearsal.scenario;
    await inject(stage, rehearsal, faults, (outcome) => report.outcome(name, outcome));
  }
}
