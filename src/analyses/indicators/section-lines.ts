import { comparisonSentence } from "./comparison-words";
import type { SeriesFindings } from "./findings";
import { eventSentence, movementSentence, nextSentence, targetSentence } from "./series-sentences";
import { seriesHasSeasons } from "./seasons";
import { seriesWords } from "./series-words";
import { cut, fittedSentence } from "../fitted-sentence";
import type { Words } from "../../messages/words";

const LONGEST = 160;
const MOST_LINES = 4;

/** The usual range and what would count as change; where that cannot be told yet, what can. */
function usualLine(series: SeriesFindings, words: Words): string | null {
  const say = words.indicators.next;
  const next = nextSentence(series, words);
  if (next === null) return null;
  const { chart } = series;
  if (chart === null || seriesHasSeasons(series)) return next;
  if (!chart.canSignal) return `${say.cannotSignal(series.n)} ${next}`;
  const { from, to, n } = chart.baseline;
  const said = seriesWords(series, words);
  const usual = say.usual(said.usual(chart), from, to, n, chart.trial);
  const whole = `${usual} ${next}`;
  return whole.length <= LONGEST ? whole : next;
}

/** At most four sentences about one series: what happened, what is usual, the target, what goes together with it. */
export function sectionLines(series: SeriesFindings, name: string, words: Words): string[] {
  const { distance, measureChanges } = series;
  const changed = measureChanges.at(-1);
  const lines = [
    movementSentence(series, name, words, LONGEST),
    usualLine(series, words),
    changed === undefined ? null : words.indicators.event.measureChanged(changed),
    targetSentence(series, words, LONGEST),
    eventSentence(series, words, LONGEST),
    distance === null
      ? null
      : fittedSentence(
          distance.place,
          [(place) => comparisonSentence(series, place, words) ?? ""],
          LONGEST
        ),
  ];
  return lines.flatMap((line) => (line === null ? [] : [cut(line, LONGEST)])).slice(0, MOST_LINES);
}
