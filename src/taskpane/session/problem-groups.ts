import type { Fix, Problem } from "../../tables/problem";
import type { Reading } from "../../tables/records";

/** Problems of one table that are one thing to look at: the same found, the same expected. */
export interface ProblemGroup {
  /** The same at every reading, as long as the problem is there. */
  readonly key: string;
  readonly first: Problem;
  /** Every cell it was met in, in the order of the sheet. */
  readonly cells: readonly string[];
  /** One change that mends all of them, or null. */
  readonly fix: Fix | null;
}

function keyOf({ where, code, column, found, expected, severity }: Problem): string {
  return JSON.stringify([where, severity, code, column, found, expected]);
}

function commonFix(problems: readonly Problem[]): Fix | null {
  const cells = new Map<string, Fix["cells"][number]>();
  for (const { fix } of problems) {
    if (fix === null) return null;
    for (const each of fix.cells) cells.set(each.cell, each);
  }
  return cells.size === 0 ? null : { cells: [...cells.values()] };
}

/** Groups what was met while reading, in its order. */
export function groupProblems(reading: Reading): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of reading.problems) {
    const key = keyOf(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups].map(([key, problems]) => ({
    key,
    first: problems[0],
    cells: [...new Set(problems.flatMap(({ cell }) => cell ?? []))],
    fix: commonFix(problems),
  }));
}

/** Whether something is to be done: it costs rows, or a click mends it. All else is only worth knowing. */
export function isToCheck({ first, fix }: ProblemGroup): boolean {
  return first.severity !== "note" || fix !== null;
}
