import type { GapSummary } from "./findings";
import { type Reference, TOTAL } from "./reference";
import type { SourceCell } from "./source";
import {
  betweenGroupVariance,
  coefficientOfVariation,
  type WeightedRates,
  weightedRates,
} from "../../statistics/disparity";
import { meanLogDeviation, theil } from "../../statistics/entropy-disparity";
import { type DisparityFormula, indexOfDisparity } from "../../statistics/index-of-disparity";
import { stableSum } from "../../statistics/univariate";

const FEWEST_GROUPS = 3;
/** Share by which groups may sum to more people than everyone before they overlap. */
const SLACK = 0.005;

/** Whether somebody belongs to several of the groups, so that their numbers of people are no shares of all. */
export function groupsOverlap(cells: readonly SourceCell[], everyone: SourceCell | null): boolean {
  const all = everyone?.people ?? null;
  return all !== null && stableSum(cells.map(({ people }) => people ?? 0)) > all * (1 + SLACK);
}

interface Rate {
  readonly rate: number;
  readonly people: number | null;
}

/** Shares and rates of the groups; null where the number of people of one is unknown. */
function weighted(rates: readonly Rate[]): WeightedRates | null {
  const known = rates.flatMap(({ rate, people }) => (people === null ? [] : { rate, people }));
  return known.length === rates.length ? weightedRates(known) : null;
}

function disparityIndex(
  rates: readonly Rate[],
  shares: WeightedRates | null,
  reference: Reference,
  wanted: DisparityFormula
): GapSummary["indexOfDisparity"] {
  // Held against everyone, no group is its own reference: all of them count.
  const formula =
    wanted === "fromReference" && reference.name === TOTAL ? "fromReferencePerGroup" : wanted;
  const needsShares = formula === "fromTotal" || formula === "weighted";
  const used =
    shares ?? (needsShares ? null : weighted(rates.map(({ rate }) => ({ rate, people: 1 }))));
  if (used === null || reference.cell.value === null) return null;
  const value = indexOfDisparity(used, formula, reference.cell.value);
  return value === null ? null : { reference: reference.name, formula, value };
}

const NOTHING: GapSummary = {
  groups: 0,
  mean: null,
  rangeDifference: null,
  rangeRatio: null,
  indexOfDisparity: null,
  betweenGroupVariance: null,
  coefficientOfVariation: null,
  theil: null,
  meanLogDeviation: null,
  contributions: [],
};

/**
 * How far the groups of a period lie apart, from those that are shown alone: a measure of all of them would give the
 * hidden ones away.
 */
export function gapSummary(
  shown: readonly SourceCell[],
  everyone: SourceCell | null,
  reference: Reference | null,
  formula: DisparityFormula
): GapSummary {
  const rates = shown.flatMap(({ value, people }) =>
    value === null ? [] : { rate: value, people }
  );
  if (rates.length < 2) return { ...NOTHING, groups: rates.length };
  const values = rates.map(({ rate }) => rate);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const range = {
    groups: rates.length,
    rangeDifference: most - least,
    rangeRatio: least === 0 ? null : most / least,
  };
  if (rates.length < FEWEST_GROUPS || reference === null) return { ...NOTHING, ...range };
  const shares = groupsOverlap(shown, everyone) ? null : weighted(rates);
  const entropy = shares && theil(shares);
  return {
    ...range,
    mean: shares && shares.mean,
    indexOfDisparity: disparityIndex(rates, shares, reference, formula),
    betweenGroupVariance: shares && betweenGroupVariance(shares).value,
    coefficientOfVariation: shares && coefficientOfVariation(shares),
    theil: entropy && entropy.value,
    meanLogDeviation: shares && (meanLogDeviation(shares)?.value ?? null),
    contributions:
      entropy === null
        ? []
        : shown.map(({ group }, at) => ({ group, value: entropy.contributions[at] })),
  };
}
