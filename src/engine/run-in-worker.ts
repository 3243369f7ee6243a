import { proxy, releaseProxy, wrap } from "comlink";
import type { JobProgress, JobRequest, JobResult } from "./job";
import type { JobWorker } from "./worker";

/** A run under way in a worker of its own. */
export interface Run {
  /** Rejects with a `RunCancelled` after `cancel`. */
  readonly result: Promise<JobResult>;
  /** Ends the worker at once, wherever it is. */
  readonly cancel: () => void;
}

export class RunCancelled extends Error {
  override readonly name = "RunCancelled";
}

function newWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { name: "analysis" });
}

/**
 * Starts a run off the calling thread. Each run has a fresh worker, so that a cancelled one leaves nothing behind.
 * @param makeWorker for hosts that make their workers another way
 */
export function runInWorker(
  request: JobRequest,
  report: (progress: JobProgress) => void,
  makeWorker: () => Worker = newWorker
): Run {
  const worker = makeWorker();
  const remote = wrap<JobWorker>(worker);
  let cancel = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => {
      reject(new RunCancelled());
    };
  });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      reject(new Error(event.message));
    });
  });
  const result = Promise.race([remote.run(request, proxy(report)), cancelled, failed]).finally(
    () => {
      remote[releaseProxy]();
      worker.terminate();
    }
  );
  return { result, cancel };
}
