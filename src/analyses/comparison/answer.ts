import { amountsOf } from "./amounts";
import type { ComparisonFindings, PlaceComparison } from "./findings";
import { fittedSentence } from "../fitted-sentence";
import { ranApart, verdictOf } from "./verdict";
import type { Words } from "../../messages/words";
import { LONGEST_SENTENCE } from "../../sheets/check-sheet";

const fits = (sentence: string): boolean => sentence.length <= LONGEST_SENTENCE;

/** The names of the places held against ours; the first is said where it is the only one. */
export function othersOf({ places }: PlaceComparison): { count: number; name: string } {
  return { count: places.length - 1, name: places[1]?.place ?? "" };
}

function headline(comparison: PlaceComparison, total: number, words: Words): string {
  const say = words.comparison;
  const found = comparison.differenceInDifferences;
  if (!found) return say.headlineCounted(total);
  const amount = amountsOf(comparison);
  const [own, other] = [amount(found.ownChange), amount(found.otherChange)];
  const { count, name } = othersOf(comparison);
  const { indicator, period } = comparison;
  return fittedSentence(
    indicator,
    [
      (called) => say.headline(called, own, other, count, name, period),
      (called) => say.headlineShort(called, own, other, period),
    ],
    LONGEST_SENTENCE
  );
}

function doubt(comparison: PlaceComparison, words: Words): string {
  const say = words.comparison;
  const found = comparison.differenceInDifferences;
  const amount = amountsOf(comparison);
  if (!found || found.low === null || found.high === null)
    return say.untested(othersOf(comparison).count, comparison.periods.length);
  const [low, high] = [amount(found.low), amount(found.high)];
  return verdictOf(comparison) === "chance"
    ? say.canBeChance(low, high)
    : say.more(amount(found.estimate), low, high);
}

function before(comparison: PlaceComparison, words: Words): string {
  const say = words.comparison;
  const slope = comparison.differenceInDifferences?.slopeDifferenceBefore ?? null;
  if (slope === null) return say.tooFewBefore;
  return ranApart(comparison) ? say.ranApart(amountsOf(comparison)(slope)) : say.sideBySide;
}

function mixture(comparison: PlaceComparison, words: Words): string[] {
  const found = comparison.syntheticControl;
  if (!found?.placebo) return [];
  const { rank, places } = found.placebo;
  const gap = amountsOf(comparison)(found.meanGapAfter);
  return [words.comparison.mixture(gap, rank, places)].filter(fits);
}

/** The first comparison in the order of the tables, the doubts about it, and how many more there are. */
export function answer({ comparisons }: ComparisonFindings, words: Words): readonly string[] {
  const [first] = comparisons;
  const say = words.comparison;
  const more = comparisons.length - 1;
  const mixed = mixture(first, words);
  return [
    headline(first, comparisons.length, words),
    doubt(first, words),
    before(first, words),
    ...(mixed.length > 0 ? mixed : [say.association]),
    ...(more > 0 ? [say.further(more)] : []),
  ];
}
