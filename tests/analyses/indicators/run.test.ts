import fc from "fast-check";
import { indicatorNoteCodes } from "../../../src/analyses/indicators/findings";
import { controlChart } from "../../../src/statistics/control-chart";
import { chartSignals } from "../../../src/statistics/signals";
import { codes, firstSeries, runIndicators, yearly } from "./run-indicators";
import { event, observation, periodOf, year } from "./shared-observations";

const GOLDEN = [52.1, 51.4, 53.0, 52.2, 50.9, 52.6, 53.1, 54.0, 55.2, 55.9, 56.3, 57.0];

describe("a series of twelve years", () => {
  test("has the published trend and limits", () => {
    const { trend, chart, n, first, last } = firstSeries(yearly(GOLDEN, { better: "higher" }));
    expect([n, first?.value, last?.value]).toEqual([12, 52.1, 57]);
    expect(trend).toMatchObject({
      S: 52,
      varS: expect.closeTo(212.6667, 4),
      z: expect.closeTo(3.4972, 5),
      p: expect.closeTo(0.00047, 6),
      method: "normal",
      tauB: expect.closeTo(0.787879, 6),
      slope: expect.closeTo(0.547222, 6),
      slopeLow: expect.closeTo(0.3875, 4),
      slopeHigh: expect.closeTo(0.75, 4),
      direction: "improving",
    });
    expect(chart).toMatchObject({
      centre: expect.closeTo(53.641667, 6),
      lower: expect.closeTo(51.102576, 5),
      upper: expect.closeTo(56.180758, 5),
      baseline: { from: "2010", to: "2021", n: 12 },
      trial: false,
      variation: "improving",
      canSignal: true,
    });
    expect(chart?.limits).toHaveLength(12);
  });

  test("takes limits from its first readings where asked", () => {
    const { chart } = firstSeries(yearly(GOLDEN), { options: { baseline: 6 } });
    expect(chart).toMatchObject({
      centre: expect.closeTo(52.033333, 6),
      upper: expect.closeTo(55.278533, 6),
      lower: expect.closeTo(48.788133, 6),
      baseline: { from: "2010", to: "2015", n: 6 },
      trial: true,
    });
  });

  test("begins new limits in the periods that are named", () => {
    const { chart } = firstSeries(yearly(GOLDEN), { options: { rebase: "2016" } });
    expect(chart?.baseline).toEqual({ from: "2016", to: "2021", n: 6 });
    expect(chart?.limits[0]?.centre).toBeCloseTo(52.033333, 6);
    expect(chart?.limits[6]?.centre).toBeCloseTo(55.25, 6);
  });

  test("compares a target with the usual range and says when the pace leads there", () => {
    const given = { better: "higher", target: 60, targetPeriod: year(2024) } as const;
    const { chart, target } = firstSeries(yearly(GOLDEN, given));
    expect(chart?.assurance).toBe("fails");
    expect(target).toMatchObject({
      value: 60,
      period: "2024",
      requiredPerYear: expect.closeTo(1, 10),
      verdict: "behindPace",
      reachedIn: null,
    });
    const { earliest, expected, latest } = target?.reachedBy ?? {};
    expect([earliest, expected, latest]).toEqual(["2025", "2029", "2034"]);
  });

  test("has reached a target where all readings since meet it", () => {
    const { target } = firstSeries(yearly(GOLDEN, { better: "higher", target: 55 }));
    expect(target).toMatchObject({ verdict: "reached", reachedIn: "2018", requiredPerYear: null });
  });
});

describe("five years", () => {
  const five = yearly([40, 42, 43, 45, 48], { better: "higher" });

  test("can show a trend, and say what the next value would have to be", () => {
    const { trend, chart, next, notes } = firstSeries(five);
    expect(trend).toMatchObject({ method: "exact", p: expect.closeTo(2 / 120, 12) });
    expect(chart).toMatchObject({ canSignal: true, trial: true });
    expect(next?.above).toBeGreaterThan(48);
    expect(codes({ notes })).toEqual(["trialLimits", "tooFewForRunChart"]);
  });

  test("less one are too few for a verdict, and a fifth could be change", () => {
    const four = firstSeries(five.slice(0, 4));
    expect(four.trend).toBeNull();
    expect(four.chart).toMatchObject({ variation: "tooFew", canSignal: false, assurance: null });
    expect(four.next?.above).toBeGreaterThan(45);
    expect(codes(four)).toEqual(["tooFewReadings", "cannotSignalYet", "tooFewForRunChart"]);
  });

  test("with one missing keep its place and have no moving range across it", () => {
    const { periods, chart, notes } = firstSeries(yearly([40, 42, null, 45, 48, 47]));
    expect(periods.map(({ period, mark }) => [period, mark])[2]).toEqual(["2012", "missing"]);
    expect(chart?.averageMovingRange).toBeCloseTo(2, 12);
    expect(codes({ notes })).toContain("missingPeriods");
  });
});

describe("a changed measure", () => {
  const values = [40, 41, 40, 42, 41, 40, 60, 61, 60, 62, 61];
  const changed = event("New test", year(2016), "measureChanged");

  test("ends every line and every test", () => {
    const found = firstSeries(yearly(values), { events: [changed] });
    expect(found).toMatchObject({
      n: 5,
      first: { period: "2016", value: 60 },
      measureChanges: ["2016"],
      trend: { n: 5, from: "2016", p: expect.closeTo(0.4666666666666667, 12) },
      chart: { centre: 60.8, baseline: { from: "2016", to: "2020", n: 5 } },
    });
    expect(found.chart?.limits[0]?.centre).toBeCloseTo(40.6667, 3);
  });

  test("leaves too few readings after it without a verdict", () => {
    const found = firstSeries(yearly(values.slice(0, 9)), { events: [changed] });
    expect(found.trend).toBeNull();
    expect(codes(found)).toContain("tooFewSinceMeasureChanged");
  });

  test("stops a forecast from before it", () => {
    const programme = event("Camps", year(2013));
    const { events } = firstSeries(yearly([39, ...values], {}, 2009), {
      events: [programme, changed],
    });
    expect(events[0].forecast.map(({ period }) => period)).toEqual(["2013", "2014", "2015"]);
    expect(events[1]).toMatchObject({ kind: "measureChanged", effect: null, forecast: [] });
  });
});

describe("an event", () => {
  const values = [50, 51, 50, 51, 50, 51, 50, 51, 56, 57, 58, 59];

  test("is followed by its effect at the last reading, and the old course with its range", () => {
    const { events, beforeEvent } = firstSeries(yearly(values), {
      events: [event("Camps", year(2018))],
    });
    const [camps] = events;
    expect(camps).toMatchObject({
      event: "Camps",
      firstAfter: "2018",
      before: 8,
      after: 4,
      effectAt: "2021",
      method: "neweyWest",
    });
    expect(camps.forecast).toHaveLength(4);
    const [, , , last] = camps.forecast;
    expect(59 - last.expected).toBeCloseTo(camps.effect ?? NaN, 1);
    expect(last.high).toBeLessThan(59);
    expect(beforeEvent).toMatchObject({
      event: "Camps",
      chart: { baseline: { from: "2010", to: "2017", n: 8 }, centre: 50.5 },
    });
    expect(beforeEvent?.chart.signals.map(({ period }) => period)).toContain("2018");
  });

  // R's lm: 8 and 4 readings with Newey–West at lag 1, and 6 and 4 with ordinary least squares.
  test("has a mean effect since, and a level change, each with its interval", () => {
    const found = (from: number) =>
      firstSeries(yearly(values.slice(from), {}, 2010 + from), {
        events: [event("Camps", year(2018))],
      }).events[0];
    expect(found(0)).toMatchObject({
      meanEffect: expect.closeTo(6.714285714, 8),
      meanEffectLow: expect.closeTo(6.040431797, 8),
      meanEffectHigh: expect.closeTo(7.388139631, 8),
      levelChangeLow: expect.closeTo(4.767638953, 8),
      levelChangeHigh: expect.closeTo(5.803789619, 8),
      seasonal: false,
    });
    expect(found(2)).toMatchObject({
      method: "ols",
      meanEffect: expect.closeTo(6.571428571, 8),
      meanEffectLow: expect.closeTo(4.982312932, 8),
      meanEffectHigh: expect.closeTo(8.160544211, 8),
      levelChangeLow: expect.closeTo(3.735742028, 8),
      levelChangeHigh: expect.closeTo(6.664257972, 8),
    });
  });

  test("in the first half of a year is before no reading of that year", () => {
    const early = event("Law", periodOf("2018-03-01", 2018.16, "day"), "policy");
    const late = event("Law", periodOf("2018-09-01", 2018.67, "day"), "policy");
    expect(firstSeries(yearly(values), { events: [early] }).events[0].firstAfter).toBe("2018");
    expect(firstSeries(yearly(values), { events: [late] }).events[0].firstAfter).toBe("2019");
  });

  test("with too little before or outside the series gets no effect, and the reason", () => {
    const { events, notes } = firstSeries(yearly(values), {
      events: [event("Early", year(2012)), event("Before", year(2000)), event("After", year(2030))],
    });
    expect(events.map(({ effect }) => effect)).toEqual([null, null, null]);
    expect(
      codes({ notes })
        .filter((code) => code.includes("vent"))
        .sort()
    ).toEqual(["eventOutsideSeries", "eventOutsideSeries", "tooFewBeforeEvent"]);
  });

  test("of another indicator or place does not count", () => {
    const elsewhere = event("Camps", year(2018), "programme", { indicator: "Attendance" });
    expect(firstSeries(yearly(values), { events: [elsewhere] }).events).toEqual([]);
  });
});

describe("periods", () => {
  test("that overlap are shown and not tested", () => {
    const pooled = [30, 31, 32, 33, 34, 35].map((value, at) =>
      observation({
        value,
        period: periodOf(`${2010 + at}–${2012 + at}`, 2011.5 + at, "severalYears"),
      })
    );
    const found = firstSeries(pooled);
    expect([found.trend, found.chart, found.runChart]).toEqual([null, null, null]);
    expect(found.n).toBe(6);
    expect(codes(found)).toContain("overlappingPeriods");
  });

  test("of months are compared with the same month of other years", () => {
    const months = Array.from({ length: 36 }, (_, at) =>
      observation({
        value: 50 + (at % 12) * 3 + Math.floor(at / 12),
        period: periodOf(`m${at}`, 2020 + (at + 0.5) / 12, "month"),
      })
    );
    const { trend } = firstSeries(months);
    expect(trend).toMatchObject({ method: "seasonal", slope: expect.closeTo(1, 8) });
  });

  test("without a date move by the period", () => {
    const waves = [3.1, 3.3, 3.2, 3.6, 3.8].map((value, at) =>
      observation({ value, scale: "number", period: periodOf(`Wave ${at + 1}`, at + 1, "order") })
    );
    expect(firstSeries(waves).trend?.unit).toBe("per period");
  });
});

describe("counts", () => {
  test("give Wilson's interval on the printed scale", () => {
    const [low] = firstSeries([
      observation({
        period: year(2020),
        numerator: 45,
        denominator: 120,
        value: null,
        mark: "value",
      }),
    ]).periods;
    expect(low).toMatchObject({
      value: 37.5,
      low: expect.closeTo(29.3524, 4),
      high: expect.closeTo(46.423, 4),
    });
  });

  test("give Byar's interval of a rate per 1,000", () => {
    const [rate] = firstSeries([
      observation({
        ...{ period: year(2020), scale: "number", unit: "per 1,000", value: 2, mark: "value" },
        ...{ numerator: 10, denominator: 5000 },
      }),
    ]).periods;
    expect(rate).toMatchObject({
      low: expect.closeTo(0.95749, 5),
      high: expect.closeTo(3.678292, 5),
    });
  });

  test("make limits for every period where the option asks for them", () => {
    const counted = [400, 100, 400, 100, 400].map((denominator, at) =>
      observation({
        ...{ period: year(2015 + at), value: null, mark: "value" },
        ...{ numerator: denominator * (0.4 + 0.02 * (at % 2)), denominator },
      })
    );
    const { chart } = firstSeries(counted, { options: { chart: "p" } });
    const [wide, narrow] = [chart?.limits[1], chart?.limits[0]];
    expect(chart?.method).toBe("p");
    expect((wide?.upper ?? 0) - (wide?.lower ?? 0)).toBeCloseTo(
      2 * ((narrow?.upper ?? 0) - (narrow?.lower ?? 0)),
      8
    );
    const withoutCounts = firstSeries(yearly([40, 42, 43, 45, 48]), { options: { chart: "p" } });
    expect(withoutCounts.chart?.method).toBe("xmr");
    expect(codes(withoutCounts)).toContain("chartNeedsCounts");
  });
});

describe("places", () => {
  const ours = yearly([70, 71, 73, 74, 76, 77], { place: "Our city" });

  test("that a column marks are comparisons, and our distance to them is followed", () => {
    const state = yearly([75, 75, 76, 76, 77, 77], { place: "Elsewhere", comparison: true });
    const { series } = runIndicators([...state, ...ours]);
    expect(series.map(({ place }) => place)).toEqual(["Our city", "Elsewhere"]);
    expect(series[0].distance).toMatchObject({
      place: "Elsewhere",
      n: 6,
      ownChange: 7,
      otherChange: 2,
      first: -5,
      last: 0,
      slope: expect.closeTo(1, 1),
    });
    expect(series[1].distance).toBeNull();
  });

  test("named like a state are comparisons where no column says so, and it is said", () => {
    const state = yearly([75, 75, 76, 76, 77, 77], { place: "Commonwealth of Virginia" });
    const found = runIndicators([...state, ...ours]);
    expect(found.series[0].distance?.place).toBe("Commonwealth of Virginia");
    expect(codes(found)).toEqual(["comparisonByName"]);
    const asOurs = runIndicators([...state, ...ours], { options: { comparisonByName: false } });
    expect(asOurs.series.every(({ comparison }) => !comparison)).toBe(true);
  });
});

test("a run on one side of the mean that the next value may go on with is said", () => {
  const found = (values: readonly number[], options = {}) =>
    firstSeries(yearly(values, { scale: "number", unit: "points" }), { options }).next;
  const run = found([70, 71, 69, 70, 72, 70, 40, 42, 41, 43, 40, 42]);
  expect(run?.run).toBe("down");
  expect(run?.below).toBeGreaterThan(42);
  expect(found([50, 53, 49, 52, 48, 51, 50, 53])?.run).toBeNull();
  const kept = found([50, 53, 49, 52, 48, 54, 55, 54, 55, 54, 55], { baseline: 5 });
  expect(kept).toMatchObject({ run: "up", above: expect.closeTo(50.4, 8) });
});

test("series with seasons are no charts that could raise a false alarm", () => {
  const months = Array.from({ length: 60 }, (_, at) =>
    observation({
      value: 50 + 20 * Math.sin((at / 6) * Math.PI) + (at % 7),
      period: periodOf(`m${at}`, 2020 + (at + 0.5) / 12, "month"),
    })
  );
  const found = runIndicators([...months, ...yearly(GOLDEN, { indicator: "Attendance" })]);
  expect(found.series).toHaveLength(2);
  expect(found.falseAlarms?.charts).toBe(1);
});

test("the next value at the line said is change, and just inside it is not", () => {
  const isChange = (values: readonly number[], direction: "up" | "down"): boolean =>
    chartSignals(values, controlChart(values)).some(
      (signal) => signal.at === values.length - 1 && signal.direction === direction
    );
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 4, maxLength: 16 }),
      (values) => {
        const { next, chart } = firstSeries(yearly(values, { scale: "number", unit: "points" }));
        fc.pre((chart?.averageMovingRange ?? 0) > 0);
        if (next?.above != null) expect(isChange([...values, next.above + 1e-3], "up")).toBe(true);
        if (next?.above != null) expect(isChange([...values, next.above - 1e-3], "up")).toBe(false);
        if (next?.below != null)
          expect(isChange([...values, next.below - 1e-3], "down")).toBe(true);
        if (next?.below != null)
          expect(isChange([...values, next.below + 1e-3], "down")).toBe(false);
      }
    )
  );
});

test("a fall too small for a number is no change, and saved as 0", () => {
  const least = Number.MIN_VALUE;
  const found = runIndicators(
    yearly([0, 3 * least, 2 * least, 0, 0], {
      ...{ scale: "number", unit: "points", better: "lower" },
      ...{ target: -least, targetPeriod: year(2026) },
    })
  );
  expect(found.series[0].trend?.slope).toBe(0);
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
});

test("whatever the readings, nothing is NaN and every note is one of the known ones", () => {
  const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 14 }),
      fc.integer({ min: 2005, max: 2030 }),
      (values, at) => {
        fc.pre(values.some((one) => one !== null));
        const observations = yearly(values, {
          better: "lower",
          target: 20,
          targetPeriod: year(2026),
        });
        const found = runIndicators(observations, {
          events: [event("Camps", year(at)), event("Changed", year(at - 4), "measureChanged")],
          options: { draws: 99 },
        });
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
        for (const code of found.series.flatMap(codes)) expect(indicatorNoteCodes).toContain(code);
      }
    )
  );
});
