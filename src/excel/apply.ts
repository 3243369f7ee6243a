import { doorErrorOf, inExcel } from "./in-excel";
import { type FoundSheet, lookAround, type Surroundings } from "./look-around";
import { putBack } from "./put-back";
import { requestsOf } from "./requests";
import { writeSheet } from "./write-sheet";
import { writeState } from "./write-state";
import { DoorError, type WriteReceipt, type WriteRequest } from "../engine/door";
import { planWrites, type SheetPlan, stateWithPlaces } from "../engine/plan-writes";

/** Everything that is going to be written, known before the first write. */
interface Prepared {
  readonly around: Surroundings;
  readonly plans: readonly SheetPlan<FoundSheet>[];
}

async function prepare(context: Excel.RequestContext, { sheets }: WriteRequest): Promise<Prepared> {
  const around = await lookAround(
    context,
    sheets.map(({ id }) => id)
  );
  if (around.readOnly) throw new DoorError({ code: "readOnly" });
  return { around, plans: planWrites(around.premises, sheets, around.state) };
}

/**
 * Queues a whole run and sends it: one request unless it is very large. The mark of a run under way goes first and is
 * taken away with the last write.
 */
async function write(
  context: Excel.RequestContext,
  { around, plans }: Prepared,
  { sheets, state }: WriteRequest
): Promise<void> {
  const requests = requestsOf(context);
  const tabs = new Map(plans.map(({ placed, name }) => [placed.tab, name]));
  context.application.suspendScreenUpdatingUntilNextSync();
  if (state !== null) {
    const analyses = sheets.map(({ id }) => id);
    const at = Object.values(state.runs).reduce((last, run) => (run.at > last ? run.at : last), "");
    writeState(context, { ...around.state, pending: { at, analyses } }, around.hadState);
  }
  for (const plan of plans) await writeSheet(requests, plan, around.state, tabs);
  if (state !== null) {
    await requests.makeRoom(4, JSON.stringify(state).length);
    writeState(context, { ...stateWithPlaces(plans, around.state, state), pending: null }, true);
  }
  await context.sync();
}

/**
 * Writes a run's sheets in place and the state: looking around takes two round trips, writing one besides chunks.
 * Where writing fails while the host still answers, the workbook is put back as it was.
 * @throws DoorError
 */
export async function applySheets(request: WriteRequest): Promise<WriteReceipt> {
  const prepared = await inExcel((context) => prepare(context, request));
  try {
    await inExcel((context) => write(context, prepared, request));
  } catch (error) {
    const failure = doorErrorOf(error);
    try {
      await inExcel((context) => putBack(context, prepared.plans, prepared.around));
    } catch {
      // The host is gone as well: the mark of the run under way tells the next opening.
      throw new DoorError({ code: "hostGone" });
    }
    throw failure;
  }
  const names = prepared.plans.map(({ placed, name }) => [placed.id, name]);
  return { sheetNames: Object.fromEntries(names) };
}
