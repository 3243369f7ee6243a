import { controlChart, type ControlChartOptions } from "./control-chart";
import { chartSignals } from "./signals";

export interface FalseAlarms {
  /** Points with a signal in a series of this length, on average. */
  readonly points: number;
  /** Share of series with any signal. */
  readonly anySignal: number;
  /** Share of series with a signal at the last point. */
  readonly latest: number;
  readonly draws: number;
}

/** Two independent standard normal values from two uniform ones (Box & Muller 1958). */
function normalPair(random: () => number): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}

/**
 * How often a series in which nothing changes shows signals all the same: simulated with independent normal values and
 * limits from the series itself, by all four rules.
 * @param n points in the series.
 * @param options how the limits are made.
 */
export function falseAlarms(
  n: number,
  draws: number,
  random: () => number,
  options: ControlChartOptions = {}
): FalseAlarms {
  let points = 0;
  let atLast = 0;
  let withSignal = 0;
  for (let draw = 0; draw < draws; draw++) {
    const values: number[] = [];
    while (values.length < n) values.push(...normalPair(random));
    values.length = n;
    const signals = chartSignals(values, controlChart(values, options));
    points += new Set(signals.map(({ at }) => at)).size;
    if (signals.length > 0) withSignal++;
    if (signals.at(-1)?.at === n - 1) atLast++;
  }
  return { points: points / draws, anySignal: withSignal / draws, latest: atLast / draws, draws };
}
