import type { EventFindings, SeriesFindings } from "./findings";
import { dot } from "../drawn-parts";
import type { TimeEvent, TimePoint } from "../time-chart";
import type { MarkerStyle } from "../../drawing/chart";
import type { Words } from "../../messages/words";

/** From so many periods on dots get smaller, and from so many the line alone is drawn. */
const MANY_PERIODS = 40;
const TOO_MANY_FOR_DOTS = 80;

/** A filled dot; small where there are many periods, none where there are very many. */
export function dots(color: string, periods: number): MarkerStyle | null {
  if (periods > TOO_MANY_FOR_DOTS) return null;
  return dot(color, periods > MANY_PERIODS ? 3 : 6);
}

/** The readings as points of a line that breaks where the measure changed. */
export function readingPoints(
  { periods, measureChanges }: SeriesFindings,
  keep: (period: SeriesFindings["periods"][number]) => boolean = () => true
): TimePoint[] {
  const changes = new Set(measureChanges);
  return periods.filter(keep).flatMap(({ period, time, value }): TimePoint[] => {
    const point = { period, time, value };
    return changes.has(period) ? [{ period: "", time, value: null }, point] : [point];
  });
}

/** Half way between a period and the one before it, where one begins that is unlike those before. */
function before({ periods }: SeriesFindings, label: string): number | null {
  const at = periods.findIndex(({ period }) => period === label);
  if (at < 0) return null;
  const { time, years } = periods[at];
  return at === 0 ? time - years / 2 : (periods[at - 1].time + time) / 2;
}

function timeOf(series: SeriesFindings, { years, time, firstAfter }: EventFindings): number | null {
  if (firstAfter === null) return null;
  const [first] = series.periods;
  if (time < first.time - first.years) return null;
  // A day stands where it was; a longer event begins before the first period that counts as after.
  return years === 0 ? time : before(series, firstAfter);
}

/** The events of a series where they stand in its chart, a changed measure among them. */
export function drawnEvents(series: SeriesFindings, words: Words): TimeEvent[] {
  const events = series.events
    .filter(({ kind }) => kind !== "measureChanged")
    .map((event) => ({ name: event.event, time: timeOf(series, event) }));
  const changes = series.measureChanges.map((label) => ({
    name: words.indicators.charts.measureChanged,
    time: before(series, label),
  }));
  return [...events, ...changes]
    .flatMap(({ name, time }) => (time === null ? [] : [{ name, time }]))
    .sort((a, b) => a.time - b.time);
}
