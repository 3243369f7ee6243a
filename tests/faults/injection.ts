import { isDeepStrictEqual } from "node:util";
import type { Host } from "../../src/workbench/host/host";
import { HostError, type HostErrorCode } from "../../src/workbench/host/host-error";
import type { Snapshot } from "../../src/workbench/host/snapshot";
import { beginRequest, carryOut } from "../../src/workbench/host/process-request";
import { hashWorkbook } from "../describe-workbook";
import { aftermathOf, type Aftermath, type Ending } from "./aftermath";
import type { ActionFault, Fault } from "./faults";
import type { Rehearsal, Strike } from "./rehearsal";

/** Where faults are tried. */
export interface Stage {
  /** Connected to the client: settles, repairs and runs. */
  readonly host: Host;
  /** Carries out the write phase action by action, up to each that fails. */
  readonly writer: Host;
}

/** What came of one fault. */
export interface Outcome extends Ending {
  readonly id: string;
}

type Report = (outcome: Outcome) => void;

const placeOf = ({ request, index }: Pick<Strike, "request" | "index">): string =>
  `${request}.${index}`;

function byPlace(faults: readonly ActionFault[]): ReadonlyMap<string, readonly ActionFault[]> {
  const groups = new Map<string, ActionFault[]>();
  for (const fault of faults) {
    const group = groups.get(placeOf(fault.at)) ?? [];
    groups.set(placeOf(fault.at), group);
    group.push(fault);
  }
  return groups;
}

/** Lets an action fail. */
function fail(action: () => unknown, code: HostErrorCode): void {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError && error.code === code) return;
    throw error;
  }
  throw new Error(`an action did not fail with ${code}`);
}

/** Injects the faults of one action, where the writer stands before it. */
async function strikeOnce(
  { open }: Host,
  stopped: Snapshot,
  aftermath: Aftermath,
  group: readonly ActionFault[],
  failWith: (code: HostErrorCode) => void,
  report: Report
): Promise<void> {
  let left: string | null = null;
  for (const { id, code } of group) {
    failWith(code);
    if (open.isChanged) throw new Error(`${id} changes something`);
    if (group.length === 2) continue;
    // What one code leaves stands for all: it has to be the same.
    const now = hashWorkbook(open.workbook);
    if (now !== (left ??= now)) throw new Error(`${id} leaves something else`);
  }
  const settles = group.filter(({ then }) => then === "settle");
  const codes = settles.map(({ code }) => code);
  const endings = codes.length > 0 ? await aftermath.settle(stopped, codes) : [];
  endings.forEach((ending, i) => report({ id: settles[i].id, ...ending }));
  for (const fault of group) {
    if (fault.then === "settle") continue;
    report({ id: fault.id, ...(await aftermath.follow(stopped, fault)) });
  }
}

/** Of so many snapshots that stand for a later state as well, one is compared with that state. */
const COMPARED_EVERY = 200;

/** Whether two snapshots, between which no change was told of, agree in what may change without. */
function isSame(one: Snapshot, other: Snapshot): boolean {
  return (
    one.activeSheetId === other.activeSheetId &&
    one.selection === other.selection &&
    one.charts.size === other.charts.size &&
    [...other.charts].every(([id, chart]) => one.charts.get(id) === chart)
  );
}

/**
 * Takes snapshots of the writer. Actions that only find what later ones change leave it as it is: it stays the same
 * snapshot then, and what follows is known.
 */
function snapshotsOf({ open, snapshot }: Host): () => Snapshot {
  let last = snapshot();
  let same = 0;
  return () => {
    const now = snapshot();
    if (open.isChanged || !isSame(last, now)) {
      last = now;
      open.isChanged = false;
    } else if (++same % COMPARED_EVERY === 0 && !isDeepStrictEqual(last, now)) {
      throw new Error("the workbook changed and nothing told of it");
    }
    return last;
  };
}

/**
 * Carries out the write phase once, action by action. An action that is to fail does so first, with every code asked for,
 * and what follows is tried on the other host; then it is carried out and the write phase goes on.
 */
async function strike(
  writer: Host,
  { scenario, bodies, nextReference, complete }: Rehearsal,
  aftermath: Aftermath,
  faults: readonly ActionFault[],
  report: Report
): Promise<void> {
  const groups = byPlace(faults);
  writer.restore(scenario.before);
  writer.open.references.clear();
  writer.open.nextReference = nextReference;
  const snapshot = snapshotsOf(writer);
  let failing: HostErrorCode | null = null;
  for (const [request, body] of bodies.entries()) {
    const underWay = beginRequest(body, writer.open, () => failing);
    for (const index of body.Actions.keys()) {
      const group = groups.get(placeOf({ request, index }));
      const failWith = (code: HostErrorCode): void => {
        failing = code;
        fail(() => carryOut(underWay, index), code);
        failing = null;
      };
      if (group) await strikeOnce(writer, snapshot(), aftermath, group, failWith, report);
      carryOut(underWay, index);
    }
  }
  writer.restore(writer.snapshot());
  const isComplete = hashWorkbook(writer.open.workbook) === complete;
  if (!isComplete) throw new Error(`${scenario.name}: an action that failed left something behind`);
}

/** Injects faults of one scenario, those of actions first, and reports what came of each. */
export async function inject(
  { host, writer }: Stage,
  rehearsal: Rehearsal,
  faults: readonly Fault[],
  report: Report
): Promise<void> {
  const aftermath = aftermathOf(host, rehearsal);
  const ofActions = faults.filter((fault) => fault.then !== "run");
  if (ofActions.length > 0) await strike(writer, rehearsal, aftermath, ofActions, report);
  for (const fault of faults) {
    if (fault.then !== "run") continue;
    const ending = await aftermath.follow(rehearsal.scenario.before, fault);
    report({ id: fault.id, ...ending });
  }
}
