import { type Amounts, amountsOf } from "./amounts";
import type { GapChangeFindings, GapSeries } from "./findings";
import { type GapPair, ours } from "./pairs";
import type { GapsFindings } from "./findings";
import { cut } from "../fitted-sentence";
import type { GapSide, GapSize } from "../../messages/en/gaps";
import type { Words } from "../../messages/words";

export function ratioInWords(ratio: number, { say }: Words): string {
  return say.number(ratio, "index");
}

/**
 * The indicator, with its place where gaps of several places are told.
 * @param longest characters of the indicator and of the place; longer ones are cut.
 */
export function whatOf(
  series: GapSeries,
  findings: GapsFindings,
  words: Words,
  longest = Infinity
): string {
  const places = new Set(ours(findings).map(({ place }) => place));
  const isSaid = places.size > 1 && series.place !== "";
  return words.gaps.where(
    cut(series.indicator, longest),
    isSaid ? cut(series.place, longest) : null
  );
}

export function sizeOf(difference: number, amounts: Amounts): GapSize {
  return { size: amounts.size(difference), points: amounts.isShare };
}

/** Whole percent and points where they add up as printed, else with a decimal. */
function wholeWords({ own, reference, series }: GapPair, { say }: Words) {
  const hundredths = (value: number): number => Math.round(value * 100);
  const addsUp =
    Math.abs(hundredths(own.value) - hundredths(reference.value)) ===
    hundredths(Math.abs(own.difference));
  if (series.unit !== "fraction" || series.scale === "number" || !addsUp) return null;
  return {
    value: (value: number) => say.number(value, "share"),
    size: (difference: number) => say.number(Math.abs(difference) * 100, "count"),
    signed: (difference: number) => say.number(difference * 100, "count"),
  };
}

/** Both sides of a gap and its size, ready to be said. */
export function gapInWords(pair: GapPair, words: Words) {
  const { own, reference, series } = pair;
  const amounts = amountsOf(series, words);
  const say = wholeWords(pair, words) ?? amounts;
  const sideOf = (group: string | null, value: number, n: number | null): GapSide => ({
    group,
    value: say.value(value),
    of:
      series.unit === "fraction" && series.scale !== "number" && n !== null
        ? { events: Math.round(value * n), n }
        : null,
  });
  const { differenceLow: low, differenceHigh: high } = own;
  const turn = own.difference < 0 ? -1 : 1;
  const bounds = low === null || high === null ? null : [turn * low, turn * high];
  return {
    own: sideOf(own.group, own.value, own.n),
    other: sideOf(reference.group, reference.value, reference.n),
    size: { size: say.size(own.difference), points: amounts.isShare },
    range: bounds && {
      low: say.signed(Math.min(...bounds)),
      high: say.signed(Math.max(...bounds)),
    },
  };
}

/** How a gap changed, with the ratio where there is one. */
export function changeInWords(change: GapChangeFindings, series: GapSeries, words: Words): string {
  const amounts = amountsOf(series, words);
  const { ratioFrom, ratioTo } = change;
  const ratio =
    ratioFrom === null || ratioTo === null
      ? null
      : { from: ratioInWords(ratioFrom, words), to: ratioInWords(ratioTo, words) };
  return words.gaps.change(
    change.verdict,
    change.from,
    sizeOf(change.differenceFrom, amounts),
    sizeOf(change.differenceTo, amounts),
    ratio
  );
}
