import type { SeriesFindings } from "./findings";
import { movementOf } from "./movement";
import { seriesHasSeasons } from "./seasons";
import { directionOf, seriesWords } from "./series-words";
import type { Words } from "../../messages/words";

/** What one row of the overview says, in few words. */
export function saysOf(series: SeriesFindings, words: Words): string {
  const say = words.indicators.says;
  const { first, last, n, next, chart } = series;
  if (first === null || last === null) return say.nothing;
  const said = seriesWords(series, words);
  const movement = movementOf(series);
  switch (movement.by) {
    case "tooFew":
      return say.tooFew(n);
    case "none": {
      const above = next?.above ?? null;
      const below = next?.below ?? null;
      const isLevel = chart !== null && chart.lower === chart.upper;
      return isLevel || seriesHasSeasons(series) || (above === null && below === null)
        ? say.same
        : say.sameNext(
            above === null ? null : said.value(above),
            below === null ? null : said.value(below)
          );
    }
    case "trend": {
      const change = last.value - first.value;
      return change !== 0 && directionOf(change) === movement.direction
        ? say.trend(movement.direction, said.amount(change), first.period)
        : say.tends(movement.direction);
    }
    case "latest":
      return movement.signal.rule === "trend"
        ? say.run(movement.direction)
        : say.latest(movement.direction, last.period);
  }
}
