import type { DistanceFindings, SeriesFindings } from "./findings";
import { seriesWords, directionOf } from "./series-words";
import type { Words } from "../../messages/words";

export type DistanceVerdict = "gained" | "lost" | "wider" | "narrower" | "open";

/** Whether the distance to the comparison place changed by more than noise, seen from where better lies. */
export function distanceVerdict(
  { slope, slopeLow, slopeHigh, p, first, last }: DistanceFindings,
  better: SeriesFindings["better"]
): DistanceVerdict {
  const isOpen = slope === null || slopeLow === null || slopeHigh === null || p === null;
  if (isOpen || slopeLow * slopeHigh <= 0 || p >= 0.05) return "open";
  if (better === null) return Math.abs(last) > Math.abs(first) ? "wider" : "narrower";
  return slope > 0 === (better === "higher") ? "gained" : "lost";
}

/** "rose 7.0 points" */
export function changedWords(series: SeriesFindings, change: number, words: Words): string {
  const amount = seriesWords(series, words).amount(change);
  const isNone = !/[1-9]/.test(amount);
  return words.indicators.comparison.changed(isNone ? null : directionOf(change), amount);
}

/** What the comparison place did in the same periods; null where there is none. */
export function comparisonSentence(
  series: SeriesFindings,
  place: string,
  words: Words
): string | null {
  const { distance, better } = series;
  if (distance === null) return null;
  return words.indicators.comparison.sentence(
    distance.from,
    distance.to,
    changedWords(series, distance.ownChange, words),
    changedWords(series, distance.otherChange, words),
    place,
    distanceVerdict(distance, better)
  );
}
