import type { EventFindings, SeriesFindings } from "./findings";
import { movementOf } from "./movement";
import { seriesHasSeasons } from "./seasons";
import { directionOf, seriesWords } from "./series-words";
import { fittedSentence } from "../fitted-sentence";
import type { SpokenRange } from "../../messages/en/indicators";
import type { Words } from "../../messages/words";

/** "0.9 points", "0.7 to 1.0", "a year"; null without a trend. */
function paceOf(series: SeriesFindings, words: Words): { pace: SpokenRange; each: string } | null {
  const { trend } = series;
  if (trend === null) return null;
  const said = seriesWords(series, words);
  const { slope, slopeLow, slopeHigh, unit } = trend;
  return {
    pace: said.pace(slope, slopeLow, slopeHigh),
    each: unit === "per year" ? words.indicators.perYear : words.indicators.perPeriod,
  };
}

/** What happened, told from noise, in one sentence of at most `limit` characters. */
export function movementSentence(
  series: SeriesFindings,
  name: string,
  words: Words,
  limit: number
): string {
  const say = words.indicators.movement;
  const { first, last, n, chart } = series;
  if (first === null || last === null)
    return fittedSentence(name, [(short) => say.nothing(short)], limit);
  const said = seriesWords(series, words);
  const from = { value: said.value(first.value), period: first.period };
  const to = { value: said.valueWithUnit(last.value), period: last.period };
  const plain = { value: said.value(last.value), period: last.period };
  const movement = movementOf(series);
  const fitted = (...ways: ((short: string) => string)[]): string =>
    fittedSentence(name, ways, limit);
  if (movement.by === "tooFew")
    return n === 1
      ? fitted((short) => say.one(short, to))
      : fitted(
          (short) => say.tooFew(short, from, to, n),
          (short) => say.tooFew(short, from, plain, n)
        );
  if (movement.by === "none")
    return fitted(
      (short) => say.same(short, from, to, n),
      (short) => say.same(short, from, plain, n)
    );
  const { direction } = movement;
  if (movement.by === "trend") {
    const pace = paceOf(series, words);
    // Two months of different seasons are not set against each other.
    const went =
      directionOf(last.value - first.value) === direction &&
      last.value !== first.value &&
      !seriesHasSeasons(series);
    if (!went && pace)
      return fitted(
        (short) => say.tends(short, direction, to, pace.pace, pace.each),
        (short) => say.tends(short, direction, plain, { ...pace.pace, range: null }, pace.each)
      );
    return fitted(
      ...(pace
        ? [
            (short: string) => say.trend(short, direction, from, to, pace.pace, pace.each),
            (short: string) => say.trend(short, direction, from, plain, pace.pace, pace.each),
          ]
        : []),
      (short) => say.trendShort(short, direction, from, plain)
    );
  }
  const range = chart === null ? "" : said.usual(chart);
  const ways = {
    outside: (short: string) => say.outside(short, direction, plain, range),
    shift: (short: string) =>
      say.shift(short, direction, plain, chart === null ? "" : said.value(chart.centre)),
    trend: (short: string) => say.run(short, direction, plain),
    twoOfThree: (short: string) => say.twoOfThree(short, direction, plain, range),
  };
  return fitted(ways[movement.signal.rule]);
}

/** Whether, and when, the target is reached; null without a target. */
export function targetSentence(series: SeriesFindings, words: Words, limit: number): string | null {
  const { target } = series;
  if (target === null) return null;
  const say = words.indicators.target;
  const said = seriesWords(series, words);
  const goal = said.value(target.value);
  const pace = paceOf(series, words);
  const dates = target.reachedBy;
  const range = dates ? say.between(dates.earliest, dates.latest) : "";
  const isPast = series.notes.some(({ code }) => code === "targetPeriodPassed");
  const ways = (): ((by: string) => string)[] => {
    if (target.verdict === "reached") return [() => say.reached(goal, target.reachedIn ?? "")];
    if (target.verdict === "tooFew") return [() => say.tooFew(goal)];
    const { requiredPerYear: needed } = target;
    if (needed !== null && pace !== null && target.verdict !== "onPace") {
      const takes = said.amount(needed);
      return [
        (by) => say.behindPace(goal, by, takes, pace.pace, pace.each),
        (by) => say.behindPace(goal, by, takes, { ...pace.pace, range: null }, pace.each),
      ];
    }
    if (isPast) return [(by) => say.past(goal, by, dates && { expected: dates.expected, range })];
    if (dates === null) return [() => say.noDate(goal)];
    return target.verdict === "onPace"
      ? [(by) => say.onPace(goal, by, dates.expected, range)]
      : [() => say.moving(goal, dates.expected, range)];
  };
  return fittedSentence(target.period ?? "", ways(), limit);
}

/** The event that a series is held against: the latest one with an effect, else the latest within the series. */
export function heldEvent({ events }: SeriesFindings): EventFindings | null {
  const inside = events.filter(
    ({ kind, before, firstAfter }) => kind !== "measureChanged" && before > 0 && firstAfter !== null
  );
  return inside.findLast(({ effect }) => effect !== null) ?? inside.at(-1) ?? null;
}

/** Whether an interval lies wholly on one side of 0. */
const isClear = (low: number | null, high: number | null): boolean =>
  low !== null && high !== null && low * high > 0;

/** Whether readings since an event are on average clearly off the old course. */
export function isOff({ meanEffectLow, meanEffectHigh }: EventFindings): boolean {
  return isClear(meanEffectLow, meanEffectHigh);
}

/** The interval of an effect, said as sizes on the side where the effect lies. */
function rangeOf(
  series: SeriesFindings,
  low: number | null,
  high: number | null,
  words: Words
): string {
  const said = seriesWords(series, words);
  if (low === null || high === null) return "";
  return (high < 0 ? said.differences(-high, -low) : said.differences(low, high)) ?? "";
}

/** The interval of the mean effect since an event. */
export function effectRange(
  series: SeriesFindings,
  { meanEffectLow, meanEffectHigh }: EventFindings,
  words: Words
): string {
  return rangeOf(series, meanEffectLow, meanEffectHigh, words);
}

/** Where the series has been on average since an event, against its course before; null without one. */
export function eventSentence(series: SeriesFindings, words: Words, limit: number): string | null {
  const found = heldEvent(series);
  if (found === null) return null;
  const say = words.indicators.event;
  const { meanEffect, effect, effectAt, low, high, before, after } = found;
  if (meanEffect === null || effect === null || effectAt === null)
    return fittedSentence(found.event, [(event) => say.tooFew(event, before, after)], limit);
  const range = effectRange(series, found, words);
  const { amount } = seriesWords(series, words);
  const isOffAtLast = isClear(low, high);
  // The latest reading is worth a word only where it says something else.
  const last = isOffAtLast ? null : effectAt;
  const off = (latest: string | null) => (event: string) =>
    say.off(event, amount(meanEffect), directionOf(meanEffect), range, latest);
  const within = (latest: string | null) => (event: string) => say.within(event, range, latest);
  const lastOff = say.lastOff(
    effectAt,
    amount(effect),
    directionOf(effect),
    rangeOf(series, low, high, words)
  );
  const ways = isOff(found)
    ? [off(last), off(null)]
    : [...(isOffAtLast ? [within(lastOff)] : []), within(null)];
  return fittedSentence(found.event, ways, limit);
}

/** What the next value would have to be to count as change. */
export function nextSentence(series: SeriesFindings, words: Words): string | null {
  const { next, n, chart } = series;
  const say = words.indicators.next;
  if (n === 0) return null;
  const { value } = seriesWords(series, words);
  if (seriesHasSeasons(series)) return say.seasons;
  if (chart !== null && chart.canSignal && chart.lower === chart.upper)
    return say.allSame(value(chart.centre));
  if (next === null || (next.above === null && next.below === null)) return say.none(n);
  const { above, below, run } = next;
  if (above === null) return say.below(value(below ?? 0), run);
  return below === null ? say.above(value(above), run) : say.both(value(above), value(below), run);
}
