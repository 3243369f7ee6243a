import { DoorError, type DoorProblem } from "../engine/door";

/** What the host's error codes mean to a reader. Codes that are not here are said as a refusal, with the code. */
const MEANINGS: Readonly<Record<string, DoorProblem>> = {
  InvalidOperationInCellEditMode: { code: "cellBeingEdited" },
  InvalidOrTimedOutSession: { code: "hostGone" },
  RequestAborted: { code: "hostGone" },
};

/** Makes a `DoorError` of whatever the client rejected with. */
export function doorErrorOf(error: unknown): DoorError {
  if (error instanceof DoorError) return error;
  if (!(error instanceof OfficeExtension.Error)) return new DoorError({ code: "hostGone" });
  return new DoorError(MEANINGS[error.code] ?? { code: "hostRefused", detail: error.code });
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
