import type { JobRequest, JobResult } from "./job";
import type { RunStamp, WorkbookState } from "./state";
import { VERSION } from "./version";

/**
 * The state as it is to stand after a run: a stamp for every question that was answered and the sheets' language,
 * which the first run fixes. The door adds where its blocks ended up.
 */
export function stateAfterRun(
  state: WorkbookState,
  request: JobRequest,
  result: JobResult
): WorkbookState {
  const { now: at, fingerprint, seed } = request;
  const stamp: RunStamp = { at, fingerprint, seed, version: VERSION };
  const answered = Object.entries(result.analyses).filter(([, analysis]) => analysis.ran);
  return {
    ...state,
    language: state.language ?? request.language,
    runs: { ...state.runs, ...Object.fromEntries(answered.map(([id]) => [id, stamp])) },
    pending: null,
  };
}
