import { controlChart } from "../../src/statistics/control-chart";
import { proportionChart, rateChart } from "../../src/statistics/p-chart";
import { runChart } from "../../src/statistics/run-chart";
import { sideOf } from "../../src/statistics/side-of-line";
import { chartSignals, type Signal, type SignalRule } from "../../src/statistics/signals";
import { wilsonInterval } from "../../src/statistics/wilson";
import { describeWithData, readCsv, readJson } from "../shared-data";
import { at, comparison, referenceSeries } from "./reference-values";

/** Positions from 1, as the other tools count. A single one stands without brackets in their files. */
const listed = (value: unknown): unknown => (typeof value === "number" ? [value] : value);

const positions = (signals: readonly Signal[], rule: SignalRule): number[] =>
  signals.filter((signal) => signal.rule === rule).map((signal) => signal.at + 1);

/** The positions inside stretches [from, to, side]. */
const within = (stretches: unknown): number[] => [
  ...new Set(
    (stretches as number[][]).flatMap(([from, to]) =>
      Array.from({ length: to - from + 1 }, (_, place) => from + place)
    )
  ),
];

/** A plain sum leaves the mean beside a value that equals it; the other tools then count a point on the line as useful. */
const isSplitByRounding = (values: readonly number[]): boolean => {
  const plain = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.some((value) => value !== plain && sideOf(value, plain) === 0);
};

describeWithData("control charts of 487 real series beside other tools", () => {
  const all = referenceSeries();

  test("centre, moving ranges and limits agree, screened and unscreened", () => {
    const compare = comparison();
    for (const { name, values, reference } of all) {
      const [{ limits }] = controlChart(values).segments;
      const size = Math.max(...values.map(Math.abs)) * 1e-3;
      const check = (what: string, ours: unknown): void =>
        compare.check(`${name} ${what}`, ours, at(reference, `xmr/${what}`), size);
      check("centre_mean", limits?.centre);
      check("average_moving_range", limits?.averageMovingRange);
      check("limits_factor_2.66", limits && [limits.lower, limits.upper]);
      check("mR_upper_limit_3.267", limits?.movingRangeUpper);
      const screened = "screened_average_moving_range_drop_mR_above_3.267";
      if (at(reference, `xmr/${screened}`) === undefined) continue;
      const narrower = controlChart(values, { screenMovingRanges: true }).segments[0].limits;
      check(screened, narrower?.averageMovingRange);
      check("limits_factor_2.66_screened", narrower && [narrower.lower, narrower.upper]);
    }
    compare.expectAgreement(2500);
  });

  test("points outside, shifts and trends of 7 agree", () => {
    const compare = comparison();
    for (const { name, values, reference } of all) {
      const signals = chartSignals(values, controlChart(values));
      const rules = at(reference, "xmr/rules");
      const check = (rule: SignalRule, reference_: unknown): void =>
        compare.check(`${name} ${rule}`, positions(signals, rule), reference_);
      check("outside", listed(at(rules, "beyond_limits_2.66")));
      check("shift", within(at(rules, "runs_about_mean_points_on_line_break/runs_ge_7")));
      check("trend", within(at(rules, "monotone_stretches_ge_7_points")));
    }
    compare.expectAgreement(1000);
  });

  test("run charts about median and mean agree", () => {
    const compare = comparison();
    for (const { name, values, reference } of all) {
      for (const centre of ["median", "mean"] as const) {
        const chart = runChart(values, centre);
        if (centre === "mean" && isSplitByRounding(values)) continue;
        const runs = at(reference, `xmr/rules/runs_about_${centre}_points_on_line_dropped`);
        const limits = at(reference, `xmr/rules/anhoej_${centre}`);
        const check = (what: string, ours: unknown, theirs: unknown): void =>
          compare.check(`${name} ${centre} ${what}`, ours, theirs);
        check("useful", chart?.usefulPoints ?? 0, at(runs, "useful_points"));
        if (chart === null) continue;
        check("longest", chart.longestRun, at(runs, "longest"));
        check("crossings", chart.crossings, at(runs, "crossings"));
        if (limits === undefined) continue;
        check("run limit", chart.longestRunLimit, at(limits, "longest_run_limit"));
        check("crossing limit", chart.crossingsLimit, at(limits, "crossings_limit"));
        check("signal", chart.signal, at(limits, "signal"));
      }
    }
    compare.expectAgreement(5000);
  });

  test("charts of proportions, Laney's and Wilson's intervals agree", () => {
    const compare = comparison();
    for (const { name, numerators, denominators, reference } of all) {
      const where = at(reference, "proportions");
      if (where === undefined) continue;
      const periods = numerators.map((events, place) => ({ events, of: denominators[place] }));
      const chart = proportionChart(periods);
      const bounds = chart?.points.map(({ lower, upper }) => [lower, upper]);
      compare.check(`${name} centre`, chart?.centre, at(where, "p_chart/pbar_weighted"));
      const limits = at(where, "p_chart/limits_3_sigma_unclipped");
      compare.check(`${name} limits`, bounds, limits, 1e-3);
      const wilson = periods.map(({ events, of }) => {
        const interval = wilsonInterval(events, of);
        return [interval?.low, interval?.high];
      });
      compare.check(`${name} Wilson`, wilson, at(where, "wilson95"), 1e-6);
      const laney = proportionChart(periods, { laney: true });
      if (laney === null) continue;
      // This reference divides by d₂ = 2/√π; Laney's paper and R's qicharts2, checked below, by 1.128.
      const unrounded = 1.128 / (2 / Math.sqrt(Math.PI));
      compare.check(`${name} σ`, laney.spread * unrounded, at(where, "laney_p_prime/sigma_z"));
      const wide = laney.points.map(({ lower, upper }) =>
        [lower, upper].map((limit) => laney.centre + (limit - laney.centre) * unrounded)
      );
      compare.check(`${name} Laney`, wide, at(where, "laney_p_prime/limits"), 1e-3);
    }
    compare.expectAgreement(4000);
  });
});

describeWithData("published control charts", () => {
  const chartOf = (set: string, chart: string): unknown =>
    at(readJson("spc", set, "reference.json"), `charts/${chart}`);

  test("Montgomery's Example 6.5: limits from the first 20 weeks, signals in weeks 39 and 40", () => {
    const compare = comparison();
    const cost = readCsv("spc", "montgomery_tbl_06_07_cost", "data.csv").map((row) => +row.cost);
    const chart = controlChart(cost, { baseline: 20 });
    const [{ limits }] = chart.segments;
    // 3/1.128 is 2.6596; books and the NHS round it to 2.66.
    expect(limits?.lower).toBeCloseTo(279.78, 1);
    expect(limits?.upper).toBeCloseTo(321.22, 1);
    compare.check("mean range", limits?.averageMovingRange, 7.78947368421);
    compare.check("range limit", limits?.movingRangeUpper, 25.4482105263);
    compare.check(
      "ranges",
      chart.movingRanges,
      at(chartOf("montgomery_tbl_06_07_cost", "mr_first20_qic"), "y")
    );
    compare.check("outside", positions(chartSignals(cost, chart), "outside"), [39, 40]);
    compare.expectAgreement(40);
  });

  test("orange juice: p and p′ charts as R's qicharts2 draws them, which clips at 0", () => {
    const compare = comparison();
    const rows = readCsv("spc", "orangejuice2", "data.csv").filter((row) => row.trial === "True");
    const periods = rows.map((row) => ({ events: +row.D, of: +row.size }));
    for (const [name, laney] of [
      ["p_qic", false],
      ["pp_laney_qic", true],
    ] as const) {
      const chart = proportionChart(periods, { laney });
      const reference = chartOf("orangejuice2", name);
      compare.check(
        name,
        chart?.points.map((point) => point.value),
        at(reference, "y")
      );
      compare.check(
        name,
        chart?.points.map(({ upper }) => upper),
        at(reference, "ucl")
      );
      compare.check(
        name,
        chart?.points.map(({ lower }) => Math.max(0, lower)),
        at(reference, "lcl")
      );
    }
    compare.expectAgreement(140);
  });

  test("dyed cloth and hospital infections: u charts as R's qcc and qicharts2 draw them", () => {
    const compare = comparison();
    const cloth = readCsv("spc", "dyedcloth", "data.csv");
    const periods = cloth.map((row) => ({ events: +row.x, of: +row.size }));
    for (const [name, laney] of [
      ["u_qic", false],
      ["up_laney_qic", true],
    ] as const) {
      const chart = rateChart(periods, { laney });
      const reference = chartOf("dyedcloth", name);
      compare.check(
        name,
        chart?.points.map(({ upper }) => upper),
        at(reference, "ucl")
      );
      compare.check(
        name,
        chart?.points.map(({ lower }) => Math.max(0, lower)),
        at(reference, "lcl")
      );
    }
    const infections = readCsv("spc", "hospital_infections", "data.csv");
    for (const infection of ["BAC", "CDI", "UTI"]) {
      const rows = infections.filter(
        (row) => row.hospital === "AHH" && row.infection === infection
      );
      const chart = rateChart(rows.map((row) => ({ events: +row.n, of: +row.days / 10_000 })));
      const reference = chartOf("hospital_infections", `u_AHH_${infection}`);
      compare.check(
        infection,
        chart?.points.map(({ value }) => value),
        at(reference, "y")
      );
      compare.check(
        infection,
        chart?.points.map(({ upper }) => upper),
        at(reference, "ucl")
      );
      compare.check(
        infection,
        chart?.points.map(({ lower }) => Math.max(0, lower)),
        at(reference, "lcl"),
        1
      );
    }
    compare.expectAgreement(200);
  });
});
