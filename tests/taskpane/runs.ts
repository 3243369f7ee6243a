import { runJob } from "../../src/engine/run-job";
import { RunCancelled } from "../../src/engine/run-in-worker";
import type { StartRun } from "../../src/taskpane/session/run-questions";

/** Runs on this thread what the worker runs, with few draws so that tests are quick. */
export const runHere: StartRun = (request, report) => {
  let cancel = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => {
      reject(new RunCancelled());
    };
  });
  const quick = { draws: 99, permutations: 99, restarts: 2 };
  const options = Object.fromEntries(
    Object.entries(request.options).map(([id, values]) => [
      id,
      Object.fromEntries(
        Object.entries(values).map(([option, value]) => [
          option,
          option in quick ? quick[option as keyof typeof quick] : value,
        ])
      ),
    ])
  );
  return { result: Promise.race([runJob({ ...request, options }, report), cancelled]), cancel };
};

/** A run that never ends by itself. */
export const runForever: StartRun = (_, report) => {
  let cancel = (): void => undefined;
  const result = new Promise<never>((_resolve, reject) => {
    cancel = () => {
      reject(new RunCancelled());
    };
  });
  queueMicrotask(() => {
    report({ analysis: "network", share: 0.4 });
  });
  return { result, cancel };
};

/** A calculation that breaks. */
export const runBroken: StartRun = () => ({
  result: Promise.reject(new Error("out of memory")),
  cancel: () => undefined,
});
