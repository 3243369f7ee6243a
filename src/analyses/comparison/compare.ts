import type { PlaceComparison } from "./findings";
import type { SideBySide } from "./compared-places";
import type { Note } from "../analysis";
import { differenceInDifferences } from "../../statistics/difference-in-differences";
import { fitLine } from "../../statistics/ordinary-least-squares";
import { placeboRank, syntheticControl } from "../../statistics/synthetic-control";
import { mean } from "../../statistics/univariate";

const FEWEST_FOR_SLOPES = 4;
const FEWEST_ON_A_SIDE = 2;
/** A mixture that is fitted to few periods fits anything. */
const FEWEST_BEFORE_MIXTURE = 5;

type Compared = Pick<PlaceComparison, "differenceInDifferences" | "syntheticControl" | "notes">;

const note = (about: string, code: string, details: Note["details"]): Note => ({
  about,
  code,
  details,
});

const averageOf = (values: readonly number[]): number => mean(values) ?? 0;

/** Our course against the average of the others, and whether the two ran side by side before. */
function againstAverage(
  own: readonly number[],
  average: readonly number[],
  times: readonly number[],
  from: number
): PlaceComparison["differenceInDifferences"] {
  const split = (values: readonly number[]) => [values.slice(0, from), values.slice(from)] as const;
  const [treatedBefore, treatedAfter] = split(own);
  const [comparisonBefore, comparisonAfter] = split(average);
  const effect = differenceInDifferences({
    treatedBefore,
    treatedAfter,
    comparisonBefore,
    comparisonAfter,
  });
  const apart = treatedBefore.map((value, at) => value - comparisonBefore[at]);
  const slope = from < FEWEST_FOR_SLOPES ? null : fitLine(times.slice(0, from), apart);
  const ownChange = averageOf(treatedAfter) - averageOf(treatedBefore);
  const otherChange = averageOf(comparisonAfter) - averageOf(comparisonBefore);
  const isTested = Math.min(from, own.length - from) >= FEWEST_ON_A_SIDE && effect !== null;
  return {
    ownChange,
    otherChange,
    estimate: ownChange - otherChange,
    low: isTested ? effect.low : null,
    high: isTested ? effect.high : null,
    slopeDifferenceBefore: slope?.slope ?? null,
    slopeDifferenceBeforeLow: slope?.interval.low ?? null,
    slopeDifferenceBeforeHigh: slope?.interval.high ?? null,
  };
}

function againstMixture(
  places: PlaceComparison["places"],
  from: number
): PlaceComparison["syntheticControl"] {
  const [own, ...others] = places;
  const control = syntheticControl(own, others, from);
  if (control === null) return null;
  return {
    weights: control.weights,
    synthetic: control.synthetic,
    gaps: control.gaps,
    meanGapAfter: averageOf(control.gaps.slice(from)),
    rootMeanSquareBefore: control.gapBefore,
    placebo: placeboRank(own, others, from),
  };
}

/**
 * What a place did after an event against the places it is compared with: difference in differences against their
 * average, and, from `fewestPlaces` on, against the mixture of them that ran closest before (Abadie et al. 2010).
 * @param from position of the first period after the event; 0 or the number of periods where it lies outside them.
 */
export function compare(
  { periods, places, leftOut }: SideBySide,
  from: number,
  fewestPlaces: number
): Compared {
  const [own, ...others] = places;
  const [before, after] = [from, periods.length - from];
  const left =
    leftOut.length > 0
      ? [note("places", "placesLeftOut", { count: leftOut.length, names: leftOut.join("; ") })]
      : [];
  if (others.length === 0 || before < 1 || after < 1) {
    const code = others.length === 0 ? "noComparisonPlace" : "nothingOnOneSide";
    const notes = [...left, note("differenceInDifferences", code, { before, after })];
    return { differenceInDifferences: null, syntheticControl: null, notes };
  }
  const average = periods.map((_, at) => averageOf(others.map(({ values }) => values[at])));
  const times = periods.map(({ time }) => time);
  const against = againstAverage(own.values, average, times, from);
  const enough = others.length >= fewestPlaces && before >= FEWEST_BEFORE_MIXTURE;
  const mixture = enough ? againstMixture(places, from) : null;
  return {
    differenceInDifferences: against,
    syntheticControl: mixture,
    notes: [
      ...left,
      ...(against?.low === null
        ? [note("differenceInDifferences", "tooFewPeriods", { before, after })]
        : []),
      ...(against?.slopeDifferenceBefore === null
        ? [note("slopeDifferenceBefore", "tooFewBefore", { before, needed: FEWEST_FOR_SLOPES })]
        : []),
      ...(others.length < fewestPlaces
        ? [
            note("syntheticControl", "tooFewPlaces", {
              places: others.length,
              needed: fewestPlaces,
            }),
          ]
        : []),
      ...(others.length >= fewestPlaces && before < FEWEST_BEFORE_MIXTURE
        ? [note("syntheticControl", "tooFewBefore", { before, needed: FEWEST_BEFORE_MIXTURE })]
        : []),
    ],
  };
}
