import { DoorError } from "../engine/door";
import type { WorkbookState } from "../engine/state";
import { stateXml } from "../engine/state-part";
import { askForState, stateXmlOf } from "./ask-for-state";
import { doorErrorOf, inExcel } from "./in-excel";
import type { Journal } from "../engine/journal";
import { putBack } from "./put-back";
import { stateOfXml } from "./state-of-xml";

/** What the workbook remembers now; null where it remembers nothing. */
async function rememberedNow(context: Excel.RequestContext): Promise<WorkbookState | null> {
  const remembered = askForState(context);
  await context.sync();
  const xml = stateXmlOf(remembered);
  return xml === null ? null : stateOfXml(xml);
}

/** One look and one putting back; says whether the run has landed after all. */
async function settleOnce(journal: Journal, after: WorkbookState | null): Promise<boolean> {
  return inExcel(async (context) => {
    if (after !== null) {
      const now = await rememberedNow(context);
      // Both as they are read, so that entries stand in the same order.
      const complete = stateOfXml(stateXml(after));
      if (JSON.stringify(now) === JSON.stringify(complete)) return true;
      // The mark is the first thing that a run writes: where it is not there, nothing is.
      if (now === null || now.pending === null) return false;
    }
    await putBack(context, journal);
    return false;
  });
}

/** What to say of a failure after which the workbook is as it was. */
export function withNothingWritten({ problem }: DoorError): DoorError {
  return new DoorError(problem.code === "hostGone" ? { code: "brokenOff" } : problem);
}

/**
 * Finds out what became of a run whose writing failed. The state part tells how far it came: a run whose answer was lost
 * may be complete already; one that began is put back, if need be at a second try.
 * @param after the state that the complete run would have left; null for a run without
 * @returns whether the run is complete; else the workbook is as before
 * @throws DoorError what to do where not even putting back works
 */
export async function hasLanded(journal: Journal, after: WorkbookState | null): Promise<boolean> {
  const problem = await settleOnce(journal, after)
    .catch(() => settleOnce(journal, after))
    .catch((error: unknown) => doorErrorOf(error).problem);
  if (typeof problem === "boolean") return problem;
  if (problem.code === "hostGone" || problem.code === "brokenOff") {
    throw new DoorError({ code: "hostGone" });
  }
  const detail = problem.code === "hostRefused" ? problem.detail : problem.code;
  throw new DoorError({ code: "notPutBack", detail });
}

/**
 * Settles a run whose writing failed: it is complete after all, or the workbook is put back.
 * @throws DoorError why the run failed, or, where not even putting back works, what to do about it
 */
export async function settle(
  journal: Journal,
  after: WorkbookState | null,
  failure: DoorError
): Promise<void> {
  if (!(await hasLanded(journal, after))) throw withNothingWritten(failure);
}
