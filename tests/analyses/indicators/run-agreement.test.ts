import type { SeriesFindings } from "../../../src/analyses/indicators/findings";
import { describeWithData, readCsv, readJson } from "../../shared-data";
import { at, comparison, type Reference } from "../../statistics/reference-values";
import { firstSeries, runIndicators } from "./run-indicators";
import {
  type DataSet,
  dataSets,
  event,
  periodOf,
  sharedObservations,
  wordOfGroup,
  year,
} from "./shared-observations";

const SEAT_BELT_LAW = periodOf("1983-02", 1983 + 1.5 / 12, "month");

const keyOf = (row: Record<string, unknown>): string => {
  const { groupType, group } = wordOfGroup(String(row.group_dim), String(row.group));
  const place = row.place === "-" ? "" : row.place;
  return [row.indicator, place, groupType, group, row.unit].join("|");
};

const known = new Map<DataSet, Map<string, SeriesFindings>>();

function found(set: DataSet): Map<string, SeriesFindings> {
  const cached = known.get(set);
  if (cached !== undefined) return cached;
  // The references hold groups with small counts as well; at 0 nothing is withheld.
  const { series } = runIndicators(sharedObservations(set), {
    options: { comparisonByName: false, threshold: 0 },
  });
  const byKey = new Map(
    series.map((one) => [
      [one.indicator, one.place, one.groupType, one.group, one.unit].join("|"),
      one,
    ])
  );
  known.set(set, byKey);
  return byKey;
}

/** Why a series' numbers are not those of tools that pass over gaps, seasons and overlaps. */
type Convention =
  | "none"
  | "missing periods"
  | "months compared with months"
  | "overlapping periods"
  | "calendar and school years in one series";

function conventionOf({ periods, trend, notes }: SeriesFindings): Convention {
  if (notes.some(({ code }) => code === "overlappingPeriods")) return "overlapping periods";
  if (trend?.method === "seasonal") return "months compared with months";
  if (new Set(periods.map(({ kind }) => kind)).size > 1)
    return "calendar and school years in one series";
  return periods.some(({ value }) => value === null) ? "missing periods" : "none";
}

const size = ({ periods }: SeriesFindings): number =>
  Math.max(...periods.map(({ value }) => Math.abs(value ?? 0)), 1e-6);

describeWithData("the whole question beside other tools", () => {
  const conventions: Record<Convention, number> = {
    none: 0,
    "missing periods": 0,
    "months compared with months": 0,
    "overlapping periods": 0,
    "calendar and school years in one series": 0,
  };
  const all = dataSets.flatMap((set) => {
    const series = found(set);
    const references = at(readJson("indicators", set, "reference.json"), "series") as Reference[];
    return references.map((reference) => {
      const name = keyOf(reference.series as Record<string, unknown>);
      const ours = series.get(name);
      if (ours === undefined) throw new Error(`${set}: ${name} is not there`);
      const convention = conventionOf(ours);
      conventions[convention]++;
      return { name: `${set}: ${name}`, ours, reference, convention };
    });
  });

  test("finds every series of the references with as many readings", () => {
    expect(all).toHaveLength(487);
    expect(all.filter(({ ours, reference }) => ours.n !== reference.n)).toEqual([]);
    expect(conventions).toEqual({
      none: 371,
      "missing periods": 106,
      "months compared with months": 4,
      "overlapping periods": 3,
      "calendar and school years in one series": 3,
    });
  });

  test("tests trends as R's trend and Kendall and scipy do, but for seasons and overlaps", () => {
    const compare = comparison();
    const tested: Record<string, number> = {};
    for (const { name, ours, reference, convention } of all) {
      const { trend } = ours;
      if (trend === null) {
        expect([name, ours.n < 5 || convention === "overlapping periods"]).toEqual([name, true]);
        continue;
      }
      tested[trend.method] = (tested[trend.method] ?? 0) + 1;
      if (trend.method === "seasonal") continue;
      const check = (what: string, value: unknown, scale = 0): void =>
        compare.check(`${name} ${what}`, value, at(reference, what), scale);
      check("mann_kendall/S", trend.S);
      check("mann_kendall/var_S_tie_corrected", trend.varS);
      if (trend.varS > 0) check("mann_kendall/Z_continuity_corrected", trend.z);
      if (trend.tauB !== null) check("mann_kendall/tau_b", trend.tauB);
      if (trend.method === "normal") check("mann_kendall/p_two_sided_normal", trend.p);
      if (trend.method === "exact")
        check("mann_kendall/p_two_sided_exact_scipy_kendalltau", trend.p);
      if (convention === "calendar and school years in one series") continue;
      check("theil_sen/slope", trend.slope, size(ours) * 1e-2);
      const step = ours.periods.length > 1 ? ours.periods[1].time - ours.periods[0].time : 1;
      const limits = at(reference, "R/trend_sens_slope_equispaced_index/ci95");
      if (convention !== "none" || !Array.isArray(limits)) continue;
      const [low, high] = (limits as number[]).map((limit) => limit / step);
      if (trend.slopeLow !== null)
        compare.check(`${name} low`, trend.slopeLow, low, size(ours) * 1e-2);
      if (trend.slopeHigh !== null)
        compare.check(`${name} high`, trend.slopeHigh, high, size(ours) * 1e-2);
    }
    compare.expectAgreement(2500);
    expect(tested).toEqual({ exact: 194, permutation: 78, normal: 141, seasonal: 4 });
  });

  test("draws limits and finds points outside as the NHS workbooks do, where no period is missing", () => {
    const compare = comparison();
    for (const { name, ours, reference, convention } of all) {
      const { chart } = ours;
      if (chart === null) {
        expect([name, convention]).not.toEqual([name, "none"]);
        continue;
      }
      const check = (what: string, value: unknown): void =>
        compare.check(`${name} ${what}`, value, at(reference, `xmr/${what}`), size(ours) * 1e-2);
      check("centre_mean", chart.centre);
      if (ours.periods.some(({ value }) => value === null)) continue;
      check("average_moving_range", chart.averageMovingRange);
      check("limits_factor_2.66", [chart.lower, chart.upper]);
      check("mR_upper_limit_3.267", chart.movingRangeUpper);
      const outside = chart.signals.filter(({ rule }) => rule === "outside");
      const positions = outside.map(
        ({ period }) => ours.periods.findIndex((one) => one.period === period) + 1
      );
      check("rules/beyond_limits_2.66", positions);
    }
    compare.expectAgreement(1500);
  });

  test("draws run charts as R's qicharts2 does", () => {
    const compare = comparison();
    for (const { name, ours, reference } of all) {
      const { runChart } = ours;
      const theirs = at(reference, "R/qicharts2_run");
      if (runChart === null || typeof theirs !== "object") continue;
      compare.check(`${name} median`, runChart.median, at(theirs, "median"), size(ours) * 1e-2);
      compare.check(`${name} useful`, runChart.useful, at(theirs, "useful"));
      compare.check(`${name} run`, runChart.longestRun, at(theirs, "longest_run"));
      compare.check(`${name} allowed`, runChart.longestRunAllowed, at(theirs, "longest_run_max"));
      compare.check(`${name} crossings`, runChart.crossings, at(theirs, "crossings"));
      compare.check(`${name} fewest`, runChart.fewestCrossings, at(theirs, "crossings_min"));
      compare.check(`${name} signal`, runChart.signal, at(theirs, "runs_signal"));
    }
    compare.expectAgreement(500);
  });

  test.each(dataSets.slice(0, 4))("%s: every series of the bulk table agrees", (set) => {
    const compare = comparison();
    const series = found(set);
    for (const reference of readCsv("indicators", set, "bulk_trend.csv")) {
      const name = keyOf(reference);
      const ours = series.get(name);
      if (ours === undefined) throw new Error(`${name} is not there`);
      const check = (what: string, value: number, scale = 0): void =>
        compare.check(`${name} ${what}`, value, Number(reference[what]), scale);
      check("n", ours.n);
      const convention = conventionOf(ours);
      if (ours.trend !== null) {
        check("mk_S", ours.trend.S);
        check("mk_varS", ours.trend.varS);
        if (ours.trend.varS > 0) check("mk_Z", ours.trend.z);
        if (convention !== "calendar and school years in one series")
          check("sen_slope", ours.trend.slope, size(ours) * 1e-2);
      } else
        expect([name, ours.n < 5 || convention === "overlapping periods"]).toEqual([name, true]);
      if (ours.chart === null) continue;
      check("mean", ours.chart.centre, size(ours) * 1e-2);
      if (ours.periods.every(({ value }) => value !== null))
        check("mRbar", ours.chart.averageMovingRange ?? NaN, size(ours) * 1e-2);
    }
    compare.expectAgreement(500);
  });

  test("what followed 1899 on the Nile agrees with a segmented regression", () => {
    const observations = sharedObservations("nile_flow");
    const { series } = runIndicators(observations, { events: [event("Dam", year(1899))] });
    const [reference] = at(
      readJson("indicators", "nile_flow", "reference.json"),
      "series"
    ) as Reference[];
    const known = at(reference, "segmented_regression_known_date");
    const [, , level, slope] = at(known, "time_since_0_at_first_post_point/coef") as number[];
    const compare = comparison(1e-8);
    const [effect] = series[0].events;
    const since = Number(reference.n) - Number(at(known, "first_post_index"));
    compare.check("level", effect.levelChange, level);
    compare.check("slope", effect.slopeChange, slope, Math.abs(level));
    compare.check("effect", effect.effect, level + slope * since);
    compare.expectAgreement(3);
  });

  // Fitted with R's lm, the month as a factor for the seat belts; Newey–West by hand (Bartlett weights, lag ⌊0.75·∛n⌋,
  // factor n/(n − k)); mean over the rows after the event of the fitted values less those with the event's two columns
  // at 0, its error from the same covariance, and the level's; Student's t with n − k degrees of freedom.
  test.each([
    {
      ...{ set: "nile_flow" as const, at: year(1899), seasonal: false },
      indicator: "Annual flow of the Nile at Aswan",
      mean: [-305.755336617, -589.922183136, -21.588490099],
      level: [-289.102685366, -415.553654749, -162.651715983],
    },
    {
      ...{ set: "uk_seatbelt_law" as const, at: SEAT_BELT_LAW, seasonal: true },
      indicator: "Drivers killed or seriously injured",
      mean: [-225.083758203, -292.896994756, -157.27052165],
      level: [-300.666171, -384.790611514, -216.54173048],
    },
    {
      ...{ set: "uk_seatbelt_law" as const, at: SEAT_BELT_LAW, seasonal: true },
      indicator: "Front passengers KSI",
      mean: [-140.84653144, -182.676124201, -99.01693868],
      level: [-175.729795198, -234.883729464, -116.575860932],
    },
    {
      ...{ set: "uk_seatbelt_law" as const, at: SEAT_BELT_LAW, seasonal: true },
      indicator: "Van drivers killed",
      mean: [-1.034711334, -2.275717866, 0.206295198],
      level: [-1.492245553, -3.288476492, 0.303985386],
    },
  ])("the mean effect since an event agrees with R: $indicator", (expected) => {
    const observations = sharedObservations(expected.set).filter(
      ({ indicator }) => indicator === expected.indicator
    );
    const events = [event("Event", expected.at, "policy")];
    const [found] = firstSeries(observations, { events }).events;
    expect([found.method, found.seasonal]).toEqual(["neweyWest", expected.seasonal]);
    const compare = comparison(1e-8);
    compare.check(
      "mean",
      [found.meanEffect, found.meanEffectLow, found.meanEffectHigh],
      expected.mean
    );
    compare.check(
      "level",
      [found.levelChange, found.levelChangeLow, found.levelChangeHigh],
      expected.level
    );
    compare.expectAgreement(2);
  });

  // Fitted anew with numpy: a level for each month, Newey–West with lag 4 and the factor n/(n − k).
  test.each([
    [
      "Drivers killed or seriously injured",
      -300.666171,
      82.453541233,
      -149.501345406,
      41.835539451,
    ],
    ["Front passengers KSI", -175.729795198, 38.054469554, -105.963267682, 25.813108841],
    ["Rear passengers KSI", 13.288356888, 35.348999245, 78.094855503, 16.848285154],
    ["Van drivers killed", -1.492245553, 0.499128239, -0.577177115, 0.865511202],
  ])(
    "what followed the seat-belt law allows for the months: %s",
    (name, level, slope, effect, error) => {
      const observations = sharedObservations("uk_seatbelt_law").filter(
        ({ indicator }) => indicator === name
      );
      const events = [event("Law", SEAT_BELT_LAW, "policy")];
      const [found] = firstSeries(observations, { events }).events;
      expect(found).toMatchObject({ before: 169, after: 23, method: "neweyWest" });
      expect(found.levelChange).toBeCloseTo(level, 5);
      expect(found.slopeChange).toBeCloseTo(slope, 5);
      expect(found.effect).toBeCloseTo(effect, 5);
      const half = ((found.high ?? NaN) - (found.low ?? NaN)) / 2;
      expect(half / error).toBeCloseTo(1.97346, 4);
    }
  );
});
