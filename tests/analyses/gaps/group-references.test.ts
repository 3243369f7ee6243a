import { gapsOf, observation, year } from "./made-observations";
import type { GapPeriod, GapSeries } from "../../../src/analyses/gaps/findings";
import type { OptionValues } from "../../../src/analyses/options";
import type { Observation } from "../../../src/tables/indicator-records";
import { describeWithData, readCsv, readJson } from "../../shared-data";
import { at, comparison, type Reference } from "../../statistics/reference-values";

const SETS = [
  "charlottesville_stepping_stones",
  "colorado_kidscount_districts",
  "ct_chronic_absence_meal",
  "louisville_55k_graduation",
  "who_heat_sample",
];

interface Case {
  readonly name: string;
  readonly reference: Reference;
  readonly observations: readonly Observation[];
}

const isNumber = (text: string): boolean => text.trim() !== "" && Number.isFinite(Number(text));

function casesOf(set: string): Case[] {
  const rows = readCsv("indicators", set, "indicators.csv");
  const references = (readJson("indicators", set, "reference.json") as Reference).groups;
  return (references as Reference[]).map((reference) => {
    const wanted = reference.case as Record<string, string>;
    const names = reference.group_names as string[];
    const own = rows.filter((row) =>
      ["indicator", "place", "group_dim", "period", "unit"].every((key) => row[key] === wanted[key])
    );
    return {
      name: JSON.stringify(wanted),
      reference,
      observations: names.map((group) => {
        const row = own.find((each) => each.group === group) ?? {};
        const number = (key: string): number | null =>
          isNumber(row[key] ?? "") ? Number(row[key]) : null;
        return observation({
          group,
          groupType: wanted.group_dim,
          period: year(2020),
          value: number("value"),
          numerator: number("numerator"),
          denominator: number("denominator"),
          unit: wanted.unit,
          scale: wanted.unit.startsWith("per ")
            ? "number"
            : set.startsWith("colo")
              ? "share"
              : "percent",
          better: reference.adverse === true ? "lower" : "higher",
        });
      }),
    };
  });
}

function latestOf(
  observations: readonly Observation[],
  options: OptionValues
): [GapSeries, GapPeriod] {
  const [series] = gapsOf(observations, { threshold: 0, ...options }).gaps;
  return [series, series.periods[0]];
}

describeWithData("gaps beside other tools: every group case of the real data", () => {
  const cases = SETS.flatMap(casesOf);

  test("ranges, every form of the index of disparity and the weighted measures agree", () => {
    const compare = comparison();
    const forms = [
      ["fromReference", "index_of_disparity_vs_best_group_mean_over_J_minus_1_pct"],
      ["fromReferencePerGroup", "index_of_disparity_vs_best_group_mean_over_J_pct"],
      ["fromUnweightedMean", "index_of_disparity_vs_unweighted_mean_over_J_pct"],
      ["fromTotal", "index_of_disparity_vs_total_rate_over_J_pct"],
      ["weighted", "index_of_disparity_population_weighted_pct"],
    ] as const;
    for (const { name, reference, observations } of cases) {
      const group = at(reference, "indices/best_group") as string;
      const [series, { groups, summary }] = latestOf(observations, { referenceGroup: group });
      const isWeighted = at(reference, "indices/weighted_mean") !== undefined;
      const isMixed = series.unit === "fraction" && reference.rates_from === "published value";
      if (isMixed) throw new Error(`${name} has counts`);
      const check = (what: string, ours: unknown, scale = 1): void =>
        compare.check(`${name} ${what}`, ours, at(reference, what), scale);
      check(
        "rates",
        groups.map(({ value }) => value)
      );
      check("indices/max_minus_min", summary.rangeDifference);
      check("indices/max_over_min", summary.rangeRatio);
      if (isWeighted && groups.length > 2) {
        check("indices/weighted_mean", summary.mean);
        check("indices/between_group_variance", summary.betweenGroupVariance);
        check(
          "indices/coefficient_of_variation_weighted",
          summary.coefficientOfVariation === null ? null : summary.coefficientOfVariation / 100
        );
        check("indices/theil_index_T", summary.theil);
        check("indices/mean_log_deviation", summary.meanLogDeviation);
      }
      if (groups.length < 3) continue;
      for (const [formula, where] of forms) {
        const theirs = at(reference, `indices/${where}`);
        if (theirs === undefined) continue;
        const [, { summary: own }] = latestOf(observations, { referenceGroup: group, formula });
        compare.check(`${name} ${formula}`, own.indexOfDisparity?.value ?? null, theirs, 1);
      }
    }
    compare.expectAgreement(2000);
  });

  test("differences, ratios, tests and intervals against the best and the largest group agree", () => {
    const compare = comparison();
    for (const { name, reference, observations } of cases) {
      if (reference.numerators === null) continue;
      for (const kind of ["best", "largest"]) {
        const pairs = reference[`pairwise_vs_${kind}`] as Record<string, Reference> | undefined;
        if (pairs === undefined) continue;
        const group = reference[`reference_${kind}`] as string;
        const [, { groups, reference: own }] = latestOf(observations, { referenceGroup: group });
        expect(own).toBe(group);
        for (const [other, theirs] of Object.entries(pairs)) {
          const found = groups.find((each) => each.group === other);
          const check = (what: string, ours: unknown, scale = 0): void =>
            compare.check(`${name} ${other} ${what}`, ours, at(theirs, what), scale);
          check("difference", found?.difference, 1e-6);
          check("ratio", found?.ratio);
          check("difference_ci95_newcombe", [found?.differenceLow, found?.differenceHigh], 1e-6);
          // With a count of 0 the other tools give no interval; p below 1e-300 loses digits everywhere.
          const katz = at(theirs, "ratio_ci95_katz_log");
          if (Array.isArray(katz) && (found?.value ?? 0) > 0 && (found?.ratio ?? 0) > 0)
            check("ratio_ci95_katz_log", [found?.ratioLow, found?.ratioHigh]);
          if ((found?.p ?? 1) > 1e-300) check("p_two_proportion_pooled", found?.p ?? null);
        }
      }
      const [, { groups }] = latestOf(observations, {});
      compare.check(
        `${name} Wilson`,
        groups.map(({ low, high }) => [low, high]),
        at(reference, "wilson95"),
        1e-6
      );
    }
    compare.expectAgreement(2500);
  });
});
