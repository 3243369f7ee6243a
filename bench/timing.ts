/** Runs after the first count for work that takes less than this; longer work is not repeated. Milliseconds. */
const REPEAT_BELOW = 3000;
const REPEATS = 5;

export interface Timed<Result> {
  readonly result: Result;
  /** Median of the repeats after a first run that warms up, or the only run. */
  readonly milliseconds: number;
}

export function timed<Result>(work: () => Result): Timed<Result> {
  const run = (): Timed<Result> => {
    const start = performance.now();
    const result = work();
    return { result, milliseconds: performance.now() - start };
  };
  const first = run();
  if (first.milliseconds > REPEAT_BELOW) return first;
  const runs = Array.from({ length: REPEATS }, run);
  runs.sort((a, b) => a.milliseconds - b.milliseconds);
  return runs[Math.floor(REPEATS / 2)];
}
