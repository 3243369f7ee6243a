import { comparisonSentence } from "./comparison-words";
import type { SeriesFindings } from "./findings";
import { movementOf } from "./movement";
import { eventSentence, movementSentence, nextSentence, targetSentence } from "./series-sentences";
import { seriesHasSeasons } from "./seasons";
import { seriesWords } from "./series-words";
import { MOST_LINES } from "../../sheets/check-sheet";
import { cut, fittedSentence } from "../fitted-sentence";
import type { Words } from "../../messages/words";

const LONGEST = 160;

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

/** What the run chart says, in few words where it says what was said before. */
function runChartLine(series: SeriesFindings, words: Words): RunChartLine | null {
  const { runChart } = series;
  if (runChart === null || seriesHasSeasons(series)) return null;
  const { by } = movementOf(series);
  const say = words.indicators.runChart;
  const isSame = (by === "latest" || by === "trend") === runChart.signal;
  return { isSame, line: isSame ? say.same(runChart.signal) : say.other(runChart) };
}

interface RunChartLine {
  readonly isSame: boolean;
  readonly line: string;
}

/** At most five sentences about one series: what happened, what is usual, the target, what goes together with it. */
export function sectionLines(series: SeriesFindings, name: string, words: Words): string[] {
  const { distance, measureChanges } = series;
  const changed = measureChanges.at(-1);
  const run = runChartLine(series, words);
  const lines = [
    movementSentence(series, name, words, LONGEST),
    usualLine(series, words),
    run === null || run.isSame ? null : run.line,
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
    run?.isSame ? run.line : null,
  ];
  return lines.flatMap((line) => (line === null ? [] : [cut(line, LONGEST)])).slice(0, MOST_LINES);
}
