import fc from "fast-check";
import { ChangedByRun } from "../../tests/safety/user-things";
import type { Property } from "./properties";

export interface Outcome {
  readonly cases: number;
  /** Things of the user's that a run changed. */
  readonly changedCells: number;
  readonly failures: number;
  readonly line: string;
}

const SHOWN = 2_000;

function changesOf(error: unknown): number {
  return error instanceof ChangedByRun ? error.changes : 0;
}

/** Tries the cases of a property, up to its first failure. */
export async function tryCases(
  { title, counted, check }: Property,
  cases: number,
  seed: number
): Promise<Outcome> {
  const start = performance.now();
  const counts = { counted: 0 };
  const details = await fc.check(
    check((count) => (counts.counted += count)),
    { numRuns: cases, seed, endOnFailure: false, interruptAfterTimeLimit: 3_600_000 }
  );
  const seconds = Math.round((performance.now() - start) / 1000);
  const numbers = `${details.numRuns.toLocaleString("en-US")} cases, ${counts.counted.toLocaleString("en-US")} ${counted}, ${seconds} s`;
  if (!details.failed) {
    const line = `${title}: ${numbers}`;
    return { cases: details.numRuns, changedCells: 0, failures: 0, line };
  }
  const found = fc.defaultReportMessage(details)?.slice(0, SHOWN) ?? "";
  return {
    cases: details.numRuns,
    changedCells: changesOf(details.errorInstance),
    failures: 1,
    line: `${title}: FAILED after ${numbers}\n${found}\n${String(details.errorInstance).slice(0, SHOWN)}`,
  };
}
