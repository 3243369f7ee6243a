import { expose } from "comlink";
import type { JobProgress, JobRequest, JobResult } from "./job";
import { runJob } from "./run-job";

/** What the worker answers: the same pure job, off the pane's thread. */
export interface JobWorker {
  run(request: JobRequest, report: (progress: JobProgress) => void): Promise<JobResult>;
}

expose({ run: runJob } satisfies JobWorker);
