import { seriesHasSeasons } from "./seasons";
import type { ChartFindings, SeriesFindings } from "./findings";

type Direction = "up" | "down";
type Signal = ChartFindings["signals"][number];

/** What a series did, told from noise: by its latest value, by its trend, or not at all. */
export type Movement =
  | { readonly by: "trend"; readonly direction: Direction; readonly better: boolean | null }
  | {
      readonly by: "latest";
      readonly direction: Direction;
      readonly better: boolean | null;
      readonly signal: Signal;
    }
  | { readonly by: "none" }
  | { readonly by: "tooFew" };

/** Fewest readings from which anything is told from noise. */
export const FEWEST_READINGS = 5;

/** Whether a direction is the better one; null where neither is. */
function isBetter(direction: Direction, better: SeriesFindings["better"]): boolean | null {
  return better === null ? null : (direction === "up") === (better === "higher");
}

/** The loudest signal of the latest reading, where that is called a change. */
export function latestSignal(series: SeriesFindings, chart: ChartFindings | null): Signal | null {
  const { last } = series;
  if (chart === null || seriesHasSeasons(series)) return null;
  if (chart.variation === "common" || chart.variation === "tooFew") return null;
  return chart.signals.find(({ period }) => period === last?.period) ?? null;
}

/** The latest reading speaks first; where it is usual, the trend. */
export function movementOf(series: SeriesFindings): Movement {
  const { n, trend, chart, better } = series;
  const signal = latestSignal(series, chart);
  const rises = trend !== null && trend.direction !== "none" ? trend.S > 0 : null;
  if (signal !== null && (rises === null || rises !== (signal.direction === "up"))) {
    const { direction } = signal;
    return { by: "latest", direction, better: isBetter(direction, better), signal };
  }
  if (rises !== null) {
    const direction = rises ? "up" : "down";
    return { by: "trend", direction, better: isBetter(direction, better) };
  }
  return { by: n < FEWEST_READINGS ? "tooFew" : "none" };
}
