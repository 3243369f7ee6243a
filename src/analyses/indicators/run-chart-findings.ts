import type { RunChartFindings } from "./findings";
import type { Measure } from "./measure";
import { note, type Noted } from "./note";
import { runChart } from "../../statistics/run-chart";

/** Fewest readings for which the rules of the run chart mean something. */
const FEWEST_FOR_RUN_CHART = 10;

/** Anhøj's run chart about the median, of the readings since the last change of the measure. */
export function runChartFindings({ readings, overlap }: Measure): Noted<RunChartFindings | null> {
  if (overlap !== null)
    return { found: null, notes: [note("runChart", "overlappingPeriods", { years: overlap })] };
  const n = readings.length;
  const found = n < FEWEST_FOR_RUN_CHART ? null : runChart(readings.map(({ value }) => value));
  if (found === null) {
    const details = { n, fewest: FEWEST_FOR_RUN_CHART };
    const code = n < FEWEST_FOR_RUN_CHART ? "tooFewForRunChart" : "allTheSame";
    return { found: null, notes: [note("runChart", code, details)] };
  }
  return {
    found: {
      median: found.centre,
      useful: found.usefulPoints,
      longestRun: found.longestRun,
      longestRunAllowed: found.longestRunLimit,
      crossings: found.crossings,
      fewestCrossings: found.crossingsLimit,
      signal: found.signal,
    },
    notes: [],
  };
}
