import { doorErrorOf, inExcel, inOneUndoStep } from "./in-excel";
import { keepJournal } from "./keep-journal";
import { linksNow } from "./links-now";
import { type FoundSheet, lookAround, type Surroundings } from "./look-around";
import { putBack } from "./put-back";
import type { ReadBack } from "./read-back";
import { requestsOf } from "./requests";
import { settle, withNothingWritten } from "./settle";
import { writeSheet } from "./write-sheet";
import { writeState } from "./write-state";
import { DoorError, type WriteReceipt, type WriteRequest } from "../engine/door";
import type { Journal } from "../engine/journal";
import { packJournal, unpackJournal } from "../engine/pack-journal";
import { planWrites, type SheetPlan, stateWithPlaces } from "../engine/plan-writes";
import type { PendingRun, WorkbookState } from "../engine/state";
import { stateXml } from "../engine/state-part";
import type { Tabs } from "../sheets/real-tabs";

/** Everything that is going to be written and what it takes to put it back, known before the first write. */
export interface Prepared {
  readonly around: Surroundings;
  readonly plans: readonly SheetPlan<FoundSheet>[];
  readonly tabs: Tabs;
  readonly journal: Journal;
  /** The state that the complete run leaves; null for a run that leaves none. */
  readonly after: WorkbookState | null;
}

/** Looks around; where an earlier run was cut off, the workbook is put back first. */
async function lookAroundWhole(
  context: Excel.RequestContext,
  ids: readonly string[]
): Promise<Surroundings> {
  const around = await lookAround(context, ids);
  if (around.readOnly) throw new DoorError({ code: "readOnly" });
  const unfinished = unpackJournal(around.state.pending?.undo ?? "");
  if (unfinished === null) return around;
  await putBack(context, unfinished);
  return lookAround(context, ids);
}

export async function prepare(
  context: Excel.RequestContext,
  { sheets, state }: WriteRequest
): Promise<Prepared> {
  const ids = sheets.map(({ id }) => id);
  const around = await lookAroundWhole(context, ids);
  const plans = planWrites(around.premises, sheets, around.state);
  const tabs = new Map(plans.map(({ placed, name }) => [placed.tab, name]));
  const journal = await keepJournal(context, around, plans, tabs);
  const after = state && { ...stateWithPlaces(plans, around.state, state), pending: null };
  return { around, plans, tabs, journal, after };
}

/** The mark of a run: of which one, and how the workbook is put back. */
function markOf({ after, plans, journal }: Prepared): PendingRun {
  const moments = Object.values(after?.runs ?? {}).map(({ at }) => at);
  return {
    at: moments.reduce((last, at) => (Date.parse(last) > Date.parse(at) ? last : at), ""),
    analyses: plans.map(({ placed }) => placed.id),
    undo: packJournal(journal),
  };
}

/**
 * Queues a whole run and sends it: one request unless it is very large. The mark of a run under way goes first, in the
 * same request as what follows it, and is taken away with the last write.
 * @returns the first cell that did not take what was written into it, as a problem; null where all did
 */
export async function write(
  context: Excel.RequestContext,
  prepared: Prepared
): Promise<DoorError | null> {
  const { around, plans, tabs, journal, after } = prepared;
  const requests = requestsOf(context);
  context.application.suspendScreenUpdatingUntilNextSync();
  if (after !== null) {
    const marked = { ...around.state, pending: markOf(prepared) };
    await requests.makeRoom(3, stateXml(marked).length);
    writeState(context, marked, around.stateXml !== null);
  }
  const lost: ReadBack[] = [];
  for (const plan of plans) {
    const hasIdentity = around.identities.has(plan.placed.id);
    const bars = journal.changed.find(({ id }) => id === plan.placed.id)?.bars ?? [];
    const links = linksNow(journal, plan);
    lost.push(await writeSheet(requests, plan, around.state, tabs, hasIdentity, links, bars));
  }
  if (after !== null) {
    await requests.makeRoom(4, stateXml(after).length);
    writeState(context, after, true);
  }
  await context.sync();
  return lost.map((find) => find()).find((problem) => problem !== null) ?? null;
}

/** Excel's answer to a table that would grow over merged cells does not say where; the sheet that grows can be named. */
function withSheet(failure: DoorError, { plans }: Prepared): DoorError {
  const { problem } = failure;
  const growing = plans.find(
    ({ existing, update }) => existing && update.blocks.some(({ claimed }) => claimed.length > 0)
  );
  if (problem.code !== "hostRefused" || growing === undefined) return failure;
  if (!["InvalidArgument", "InvalidOperation"].includes(problem.detail)) return failure;
  return new DoorError({ code: "refusedRoom", sheet: growing.name, detail: problem.detail });
}

/**
 * Writes a run's sheets in place and the state: looking around takes at most three round trips, writing one besides
 * chunks. Where anything fails, the workbook is found complete or put back as it was before this returns; where the host
 * is gone, the mark of the run holds what it takes to do so later.
 * @throws DoorError
 */
export async function applySheets(request: WriteRequest): Promise<WriteReceipt> {
  const prepared = await inExcel((context) => prepare(context, request)).catch((error: unknown) => {
    throw withNothingWritten(doorErrorOf(error));
  });
  const { journal, after } = prepared;
  let lost: DoorError | null = null;
  try {
    lost = await inOneUndoStep((context) => write(context, prepared));
  } catch (error) {
    await settle(journal, after, withSheet(doorErrorOf(error), prepared));
  }
  if (lost !== null) await settle(journal, null, lost);
  const names = prepared.plans.map(({ placed, name }) => [placed.id, name]);
  return { sheetNames: Object.fromEntries(names) };
}
