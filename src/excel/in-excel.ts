import { DoorError, type DoorProblem } from "../engine/door";

/**
 * What the host's error codes mean to a reader. Codes that are not here are said as a refusal, with the code; which of
 * them an action may meet is up to the host, so none is treated as impossible.
 */
const MEANINGS: Readonly<Record<string, DoorProblem>> = {
  Conflict: { code: "changedMeanwhile" },
  InsertDeleteConflict: { code: "changedMeanwhile" },
  InvalidOperationInCellEditMode: { code: "cellBeingEdited" },
  InvalidOrTimedOutSession: { code: "hostGone" },
  OperationCellsExceedLimit: { code: "tooMuchAtOnce" },
  RangeExceedsLimit: { code: "tooMuchAtOnce" },
  RequestAborted: { code: "brokenOff" },
  RequestPayloadSizeLimitExceeded: { code: "tooMuchAtOnce" },
  ResponsePayloadSizeLimitExceeded: { code: "tooMuchAtOnce" },
};

/** Makes a `DoorError` of whatever the client rejected with. */
export function doorErrorOf(error: unknown): DoorError {
  if (error instanceof DoorError) return error;
  if (!(error instanceof OfficeExtension.Error)) return new DoorError({ code: "hostGone" });
  return new DoorError(MEANINGS[error.code] ?? { code: "hostRefused", detail: error.code });
}

/** Whether an answer was more than the host hands over at once. */
export function isTooMuch(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded"
  );
}

/**
 * Runs a batch against the open workbook. Everything the client rejects with becomes a `DoorError`.
 * Nothing waits for a cell that is being edited: that is said in one sentence instead.
 */
export async function inExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw doorErrorOf(error);
  }
}

/**
 * The same for a batch that writes: where the host can, all of it is one step to undo. Hosts that say so (ExcelApi 1.20)
 * take the wish as a setting of the run, which the client from npm does not know yet and passes over; no host was at
 * hand to see it work. A host that refuses the setting itself is asked again without.
 */
export async function inOneUndoStep<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>
): Promise<Result> {
  if (!canMergeUndo()) return inExcel(batch);
  let hasBegun = false;
  try {
    return await Excel.run({ mergeUndoGroup: true }, (context) => {
      hasBegun = true;
      return batch(context);
    });
  } catch (error) {
    if (!hasBegun) return inExcel(batch);
    throw doorErrorOf(error);
  }
}

function canMergeUndo(): boolean {
  // Under a host that never loads Office itself (a test) there is nothing to ask.
  const office = (globalThis as { readonly Office?: typeof Office }).Office;
  return office?.context?.requirements?.isSetSupported("ExcelApi", "1.20") === true;
}
