import { changedWords } from "./comparison-words";
import type { DetailInput } from "./control-chart-drawing";
import { dots, drawnEvents, readingPoints } from "./drawn-periods";
import type { SeriesFindings } from "./findings";
import { seriesWords } from "./series-words";
import { cut } from "../fitted-sentence";
import type { DrawnChart } from "../drawn-parts";
import { shortened, timeChart } from "../time-chart";
import type { LabelledPeriod } from "../period-labels";
import { PALETTE } from "../../drawing/palette";

const LONGEST_PLACE = 90;
const LONGEST_NAME = 36;

/** The same indicator of everyone in the comparison place. */
export function otherSeries(
  series: SeriesFindings,
  all: readonly SeriesFindings[]
): SeriesFindings | null {
  const { distance } = series;
  if (distance === null) return null;
  return (
    all.find(
      ({ indicator, place, group, comparison, scale, unit }) =>
        comparison &&
        indicator === series.indicator &&
        place === distance.place &&
        group === "" &&
        scale === series.scale &&
        unit === series.unit
    ) ?? null
  );
}

/** All periods of both, each once. */
function periodsOf(own: SeriesFindings, other: SeriesFindings): LabelledPeriod[] {
  const byTime = new Map<string, LabelledPeriod>();
  for (const period of [...other.periods, ...own.periods])
    byTime.set(period.time.toFixed(4), period);
  return [...byTime.values()].sort((a, b) => a.time - b.time);
}

/** Ours in blue beside the comparison place in grey. */
export function comparisonChart(input: DetailInput, other: SeriesFindings): DrawnChart | null {
  const { id, name, series, size, words } = input;
  const { distance, last } = series;
  if (distance === null || last === null || other.last === null) return null;
  const say = words.indicators.charts.other;
  const { kinds, value } = seriesWords(series, words);
  const periods = periodsOf(series, other);
  const place = cut(distance.place, LONGEST_NAME);
  return timeChart({
    id,
    dataHeading: say.dataHeading(name),
    title: say.comparison(
      changedWords(series, distance.ownChange, words),
      changedWords(series, distance.otherChange, words),
      place
    ),
    subtitle: say.comparisonSubtitle(place, distance.from, distance.to),
    size,
    periods,
    intervals: [],
    levels: [],
    lines: [
      {
        name: distance.place,
        points: readingPoints(other),
        line: { color: PALETTE.comparison, width: 1.5, dash: "solid" },
        marker: dots(PALETTE.comparison, periods.length),
      },
      {
        name: say.ours,
        points: readingPoints(series),
        line: { color: PALETTE.ours, width: 1.75, dash: "solid" },
        marker: dots(PALETTE.ours, periods.length),
      },
    ],
    events: drawnEvents(series, words),
    ends: [
      {
        text: say.placeEnd(shortened(distance.place, 9, LONGEST_PLACE), value(other.last.value)),
        value: other.last.value,
        bold: false,
      },
      { text: say.oursEnd(value(last.value)), value: last.value, bold: true },
    ],
    scale: series.scale,
    valueKind: kinds.value,
    least: kinds.least,
    most: kinds.most,
    words,
  });
}
