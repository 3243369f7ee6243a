import {
  betweenGroupVariance,
  coefficientOfVariation,
  weightedRates,
} from "../../src/statistics/disparity";
import { meanLogDeviation, theil } from "../../src/statistics/entropy-disparity";
import { type DisparityFormula, indexOfDisparity } from "../../src/statistics/index-of-disparity";
import { katzInterval } from "../../src/statistics/katz";
import { newcombeInterval } from "../../src/statistics/newcombe";
import { slopeIndex } from "../../src/statistics/slope-index";
import { twoProportionTest } from "../../src/statistics/two-proportions";
import { mean } from "../../src/statistics/univariate";
import { wilsonInterval } from "../../src/statistics/wilson";
import { describeWithData } from "../shared-data";
import { at, comparison, type Reference, referenceGroups } from "./reference-values";

const nameOf = (reference: Reference): string => JSON.stringify(reference.case);
const listOf = (reference: Reference, what: string): number[] | null =>
  (at(reference, what) ?? null) as number[] | null;

describeWithData("258 real comparisons of groups beside other tools", () => {
  const all = referenceGroups();

  test("every form of the index of disparity agrees under its name", () => {
    const compare = comparison();
    const forms: [DisparityFormula, string][] = [
      ["fromReference", "index_of_disparity_vs_best_group_mean_over_J_minus_1_pct"],
      ["fromReferencePerGroup", "index_of_disparity_vs_best_group_mean_over_J_pct"],
      ["fromUnweightedMean", "index_of_disparity_vs_unweighted_mean_over_J_pct"],
      ["fromTotal", "index_of_disparity_vs_total_rate_over_J_pct"],
      ["weighted", "index_of_disparity_population_weighted_pct"],
    ];
    for (const reference of all) {
      const rates = listOf(reference, "rates") ?? [];
      const people = listOf(reference, "weights");
      const groups = rates.map((rate, j) => ({ rate, people: people?.[j] ?? 1 }));
      const weighted = weightedRates(groups);
      if (weighted === null) throw new Error(`${nameOf(reference)} has nobody`);
      const best = (reference.group_names as string[]).indexOf(
        at(reference, "indices/best_group") as string
      );
      compare.check(nameOf(reference), mean(rates), at(reference, "indices/unweighted_mean"), 1e-9);
      for (const [formula, where] of forms) {
        const theirs = at(reference, `indices/${where}`);
        if (theirs === undefined) continue;
        const ours = indexOfDisparity(weighted, formula, rates[best]);
        compare.check(`${nameOf(reference)} ${formula}`, ours, theirs, 1);
      }
    }
    compare.expectAgreement(1100);
  });

  test("between-group variance, variation, Theil's T and the mean log deviation agree, also with healthequal", () => {
    const compare = comparison();
    for (const reference of all) {
      const rates = listOf(reference, "rates") ?? [];
      const people = listOf(reference, "weights");
      if (people === null || at(reference, "indices/weighted_mean") === undefined) continue;
      const weighted = weightedRates(rates.map((rate, j) => ({ rate, people: people[j] })));
      if (weighted === null) throw new Error(`${nameOf(reference)} has nobody`);
      const check = (what: string, ours: unknown): void =>
        compare.check(`${nameOf(reference)} ${what}`, ours, at(reference, what), 1e-6);
      check("indices/population_share", weighted.shares);
      check("indices/weighted_mean", weighted.mean);
      check("indices/between_group_variance", betweenGroupVariance(weighted).value);
      check("R/bgv", betweenGroupVariance(weighted).value);
      const variation = coefficientOfVariation(weighted);
      // healthequal gives percent like us, the other reference a fraction.
      check("R/covar", variation);
      check(
        "indices/coefficient_of_variation_weighted",
        variation === null ? null : variation / 100
      );
      check("indices/theil_index_T", theil(weighted)?.value);
      check("indices/mean_log_deviation", meanLogDeviation(weighted)?.value ?? null);
      // WHO's code puts 0.000001 in place of a rate of 0 and multiplies by 1000.
      if (!rates.includes(0)) check("R/ti_x1000", (theil(weighted)?.value ?? 0) * 1000);
      if (!rates.includes(0)) check("R/mld_x1000", (meanLogDeviation(weighted)?.value ?? 0) * 1000);
    }
    compare.expectAgreement(800);
  });

  test("slope and relative index of inequality agree for ordered groups", () => {
    const compare = comparison();
    for (const reference of all.filter(({ ordered }) => ordered !== undefined)) {
      const rates = listOf(reference, "rates") ?? [];
      const people = listOf(reference, "weights") ?? [];
      const index = slopeIndex(rates.map((rate, j) => ({ rate, people: people[j] })));
      const ours = {
        ridit: index?.ridits,
        sii_wls_slope: index?.slope,
        sii_wls_se: index?.standardError,
        rii_slope_over_mean: index?.overMean,
        rii_kunst_mackenbach_ratio: index?.ratio,
      };
      for (const [what, value] of Object.entries(ours))
        compare.check(`${nameOf(reference)} ${what}`, value, at(reference, `ordered/${what}`));
    }
    compare.expectAgreement(18);
  });

  test("differences by Newcombe, ratios by Katz, tests and Wilson's intervals agree for every pair", () => {
    const compare = comparison();
    for (const reference of all) {
      const numerators = listOf(reference, "numerators");
      const people = listOf(reference, "weights");
      const names = reference.group_names as string[];
      if (numerators === null || people === null) continue;
      const counted = (name: string): { events: number; of: number } => {
        const j = names.indexOf(name);
        return { events: numerators[j], of: people[j] };
      };
      const bounds = (interval: { low: number; high: number } | null): number[] =>
        interval === null ? [] : [interval.low, interval.high];
      compare.check(
        `${nameOf(reference)} Wilson`,
        names.map((name) => bounds(wilsonInterval(counted(name).events, counted(name).of))),
        at(reference, "wilson95"),
        1e-6
      );
      for (const kind of ["best", "largest"]) {
        const other = counted(reference[`reference_${kind}`] as string);
        const pairs = (reference[`pairwise_vs_${kind}`] ?? {}) as Record<string, Reference>;
        for (const [name, theirs] of Object.entries(pairs)) {
          const group = counted(name);
          const check = (what: string, ours: unknown, scale = 0): void =>
            compare.check(`${nameOf(reference)} ${name} ${what}`, ours, at(theirs, what), scale);
          check("difference_ci95_newcombe", bounds(newcombeInterval(group, other)), 1e-6);
          const katz = katzInterval(group, other);
          // With a count of 0 the other tools give no interval or an undefined one.
          if (at(theirs, "ratio_ci95_katz_log") !== undefined && katz?.zeroCorrected === false)
            check("ratio_ci95_katz_log", bounds(katz));
          const test = twoProportionTest(group, other);
          check("z_two_proportion_pooled", test?.z ?? null, 1e-6);
          // Below 1e-300 doubles lose digits, whatever the tool.
          if ((test?.p ?? 0) > 1e-300 || test === null)
            check("p_two_proportion_pooled", test?.p ?? null);
        }
      }
    }
    compare.expectAgreement(2500);
  });
});
