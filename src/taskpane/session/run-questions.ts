import { checkUnchanged } from "../../engine/check-unchanged";
import type { JobRequest, JobResult } from "../../engine/job";
import { RunCancelled, type Run } from "../../engine/run-in-worker";
import { stateAfterRun } from "../../engine/state-after-run";
import type { PaneHost } from "../host-abilities";
import { jobRequest } from "./job-request";
import type { Reader } from "./reader";
import type { Store } from "./store";
import { troubleOf } from "./trouble";

/** Starts a run off this thread. */
export type StartRun = (
  request: JobRequest,
  report: (progress: { readonly analysis: string; readonly share: number }) => void
) => Run;

export interface Runner {
  /** Answers questions: reads anew, works them out, writes their sheets whole. Does nothing while something is under way. */
  readonly answer: (asked: readonly string[]) => Promise<void>;
  /** Gives up a run that has not begun to write. */
  readonly cancel: () => void;
}

export function createRunner(
  host: PaneHost,
  store: Store,
  reader: Reader,
  start: StartRun,
  now: () => string
): Runner {
  let stop: (() => void) | null = null;

  async function write(request: JobRequest, result: JobResult) {
    const { state } = await checkUnchanged(host, request.fingerprint);
    const wroteConfidential = state.audience === "backboneOnly";
    const sheets = wroteConfidential ? [...result.sheets, ...result.confidential] : result.sheets;
    if (sheets.length > 0) {
      const after = stateAfterRun(state, request, result);
      await host.apply({ sheets, state: { ...after, options: request.options } });
    }
    store.dispatch({ type: "answered", result, wroteConfidential });
  }

  async function run(asked: readonly string[]): Promise<void> {
    let isCancelled = false;
    stop = () => (isCancelled = true);
    const workbook = await reader.read();
    if (isCancelled) throw new RunCancelled();
    const request = jobRequest(store.session(), workbook, asked, now());
    const running = start(request, (progress) => {
      store.dispatch({ type: "progressed", progress });
    });
    stop = running.cancel;
    const result = await running.result;
    stop = null;
    store.dispatch({ type: "writing", at: request.now });
    await write(request, result);
  }

  return {
    async answer(asked) {
      if (store.session().work.kind !== "idle" || asked.length === 0) return;
      store.dispatch({ type: "runStarted", asked });
      try {
        await run(asked);
      } catch (error) {
        if (error instanceof RunCancelled) store.dispatch({ type: "cancelled" });
        else store.dispatch({ type: "failed", trouble: troubleOf(error) });
      } finally {
        stop = null;
        store.dispatch({ type: "ended" });
      }
      await reader.refresh();
    },
    cancel: () => stop?.(),
  };
}
