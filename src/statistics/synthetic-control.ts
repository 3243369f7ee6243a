import { nearestMixture } from "./nearest-mixture";
import { mean } from "./univariate";

/** Series of one place, the same periods for all. */
export interface PlaceSeries {
  readonly place: string;
  readonly values: readonly number[];
}

export interface SyntheticControl {
  /** Shares of the other places, at least 0, summing to 1. */
  readonly weights: readonly { readonly place: string; readonly weight: number }[];
  /** What the mixture of the others shows in every period. */
  readonly synthetic: readonly number[];
  /** The place less its mixture in every period. */
  readonly gaps: readonly number[];
  /** Root mean squared gap before and after the event. */
  readonly gapBefore: number;
  readonly gapAfter: number;
}

const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(mean(values.map((value) => value ** 2)) ?? 0);

/**
 * The mixture of other places that ran closest to one place before an event, and how far the place stands from it
 * afterwards (Abadie, Diamond & Hainmueller 2010, on the outcomes before the event alone).
 * @param from position of the first period after the event.
 * @returns null without other places or periods on both sides.
 */
export function syntheticControl(
  treated: PlaceSeries,
  others: readonly PlaceSeries[],
  from: number
): SyntheticControl | null {
  if (others.length === 0 || from < 1 || from >= treated.values.length) return null;
  const shares = nearestMixture(
    others.map(({ values }) => values.slice(0, from)),
    treated.values.slice(0, from)
  );
  const synthetic = treated.values.map((_, period) =>
    others.reduce((sum, { values }, at) => sum + shares[at] * values[period], 0)
  );
  const gaps = treated.values.map((value, period) => value - synthetic[period]);
  return {
    weights: others.map(({ place }, at) => ({ place, weight: shares[at] })),
    synthetic,
    gaps,
    gapBefore: rootMeanSquare(gaps.slice(0, from)),
    gapAfter: rootMeanSquare(gaps.slice(from)),
  };
}

export interface PlaceboRank {
  /** 1 where no other place's gap grew as much. */
  readonly rank: number;
  /** Places that could be ranked, the treated one included. */
  readonly places: number;
  /** rank/places: how often chance alone would put the place this high, if it could have been any of them. */
  readonly p: number;
}

/** How much a gap grew; a gap of 0 before the event makes any growth endless, none none. */
function growth({ gapBefore, gapAfter }: SyntheticControl): number {
  if (gapBefore > 0) return gapAfter / gapBefore;
  return gapAfter > 0 ? Infinity : 0;
}

/**
 * Does to every other place what was done to the treated one, as if the event had been theirs, and ranks the growth of
 * the gaps. The treated place is not mixed into the others' controls. Places tied with it count against it.
 * @returns null where the treated place has no control.
 */
export function placeboRank(
  treated: PlaceSeries,
  others: readonly PlaceSeries[],
  from: number
): PlaceboRank | null {
  const own = syntheticControl(treated, others, from);
  if (own === null) return null;
  const placebos = others
    .map((place) =>
      syntheticControl(
        place,
        others.filter((other) => other !== place),
        from
      )
    )
    .filter((control) => control !== null);
  const rank = 1 + placebos.filter((placebo) => growth(placebo) >= growth(own)).length;
  const places = placebos.length + 1;
  return { rank, places, p: rank / places };
}
