import { exactKendallP } from "../../src/statistics/kendall-null";
import { kendallScore } from "../../src/statistics/kendall-score";
import { twoSidedNormalP } from "../../src/statistics/distributions";
import { fitLine } from "../../src/statistics/ordinary-least-squares";
import { segmentedRegression } from "../../src/statistics/segmented-regression";
import { theilSen } from "../../src/statistics/theil-sen";
import { describeWithData } from "../shared-data";
import { at, comparison, referenceSeries } from "./reference-values";

const series = (): ReturnType<typeof referenceSeries> => referenceSeries();

describeWithData("trends of 487 real series beside other tools", () => {
  const all = series();

  test("every series of the references was found", () => {
    expect(all).toHaveLength(487);
    expect(all.filter(({ values, reference }) => values.length !== reference.n)).toEqual([]);
  });

  test("Kendall's score, its variance, z, p and τ-b agree with R trend, scipy and exact counts", () => {
    const compare = comparison();
    for (const { name, values, reference } of all) {
      const score = kendallScore(values);
      const check = (what: string, ours: unknown): void =>
        compare.check(`${name} ${what}`, ours, at(reference, what));
      const z = score.S === 0 ? 0 : (score.S - Math.sign(score.S)) / Math.sqrt(score.varS);
      check("mann_kendall/S", score.S);
      check("mann_kendall/var_S_tie_corrected", score.varS);
      check(
        "mann_kendall/tie_groups",
        [...score.ties].sort((a, b) => a - b)
      );
      if (score.varS > 0) check("mann_kendall/Z_continuity_corrected", z);
      if (score.varS > 0) check("mann_kendall/p_two_sided_normal", twoSidedNormalP(z));
      if (score.tauB !== null) check("mann_kendall/tau_b", score.tauB);
      const exact = at(reference, "mann_kendall/p_two_sided_exact_scipy_kendalltau");
      if (exact !== undefined && values.length <= 18)
        compare.check(`${name} exact p`, exactKendallP(score), exact);
    }
    compare.expectAgreement(2500);
  });

  test("Sen's slope on real times and its interpolated limits agree with the published formula", () => {
    const compare = comparison();
    for (const { name, times, values, reference } of all) {
      const trend = theilSen(times, values, "interpolated");
      const check = (what: string, ours: unknown): void =>
        compare.check(`${name} ${what}`, ours, at(reference, what), 1e-6);
      check("theil_sen/slope", trend?.slope);
      check("theil_sen/intercept_median_y_minus_slope_median_x", trend?.intercept);
      const [low, high] = at(reference, "theil_sen/ci95_gilbert_interpolated") as number[];
      // A rank outside 1 … N is an open end here; the reference then holds the outermost slope.
      if (trend?.low !== null) compare.check(`${name} low`, trend?.low, low, 1e-6);
      if (trend?.high !== null) compare.check(`${name} high`, trend?.high, high, 1e-6);
    }
    compare.expectAgreement(1700);
  });

  test("Sen's limits with rounded ranks on evenly spaced positions agree with R trend", () => {
    const compare = comparison();
    for (const { name, values, reference } of all) {
      const positions = values.map((_, position) => position + 1);
      const trend = theilSen(positions, values, "rounded");
      const where = "R/trend_sens_slope_equispaced_index";
      compare.check(`${name} slope`, trend?.slope, at(reference, `${where}/slope`), 1e-6);
      const limits = at(reference, `${where}/ci95`);
      if (!Array.isArray(limits)) continue;
      const [low, high] = limits as number[];
      if (trend?.low !== null) compare.check(`${name} low`, trend?.low, low, 1e-6);
      if (trend?.high !== null) compare.check(`${name} high`, trend?.high, high, 1e-6);
    }
    compare.expectAgreement(1300);
  });

  test("lines by ordinary least squares agree with statsmodels and R", () => {
    const compare = comparison();
    for (const { name, times, values, reference } of all) {
      const line = fitLine(times, values);
      const size = Math.max(...values.map(Math.abs), 1e-6);
      const check = (what: string, ours: unknown, scale = 0): void =>
        compare.check(`${name} ${what}`, ours, at(reference, `ols/${what}`), scale);
      check("slope", line?.slope, size * 1e-3);
      check("intercept", line?.intercept, size);
      check("se_slope", line?.standardError, size * 1e-3);
      check("residual_sd", line?.residualDeviation, size * 1e-3);
      // R's quantiles of t hold more digits than those of scipy 1.10.
      const interval = line && [line.interval.low, line.interval.high];
      compare.check(`${name} interval`, interval, at(reference, "R/lm/ci95"), size * 1e-3);
      // Values that are all the same leave the tools with rounding only, which is no trend.
      const same = values.every((value) => value === values[0]);
      if (!same) check("r2", line?.rSquared, 1e-2);
      if (!same) check("p", line?.p, 1e-2);
    }
    compare.expectAgreement(3500);
  });

  test("segmented regressions with a known date agree by ordinary least squares and Newey–West", () => {
    const compare = comparison(1e-8);
    const where = "segmented_regression_known_date";
    for (const { name, values, reference } of all) {
      const first = at(reference, `${where}/first_post_index`);
      if (typeof first !== "number") continue;
      const times = values.map((_, position) => position + 1);
      const lag = at(
        reference,
        `${where}/time_since_0_at_first_post_point/newey_west_lag`
      ) as number;
      const variances = [
        { method: "ols", se: "se_ols" },
        { method: "neweyWest", smallSample: false, se: "se_newey_west_no_small_sample" },
        { method: "neweyWest", smallSample: true, se: "se_newey_west_small_sample" },
      ] as const;
      for (const { se, ...options } of variances) {
        const fit = segmentedRegression(times, values, first, { ...options, lag });
        if (fit === null) throw new Error(`${name} could not be fitted`);
        const zero = at(reference, `${where}/time_since_0_at_first_post_point`);
        const parts = [fit.intercept, fit.slopeBefore, fit.levelChange, fit.slopeChange];
        compare.check(
          `${name} β`,
          parts.map((part) => part.estimate),
          at(zero, "coef")
        );
        compare.check(
          `${name} ${se}`,
          parts.map((part) => part.standardError),
          at(zero, se)
        );
        // Counting the first point after the event as 1 moves the level change one step before the event.
        const before = fit.effectAt(first - 1);
        const one = at(reference, `${where}/time_since_1_at_first_post_point`);
        compare.check(`${name} before`, before.estimate, (at(one, "coef") as number[])[2]);
        compare.check(`${name} before ${se}`, before.standardError, (at(one, se) as number[])[2]);
        if (options.method === "ols")
          compare.check(
            `${name} interval`,
            [before.low, before.high],
            (at(one, "ci95_ols") as number[][])[2]
          );
      }
    }
    compare.expectAgreement(150);
  });
});
