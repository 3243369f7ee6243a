import { event, observation, periodOf, year } from "./shared-observations";
import { LOUISVILLE, presented, schoolYears } from "./present-indicators";
import type { Chart } from "../../../src/drawing/chart";
import type { DataRef, Section, Sheet } from "../../../src/sheets/sheet";

function only(details: Sheet): Section {
  const [section] = details.sections ?? [];
  return section;
}

function charts(details: Sheet): (Chart<DataRef> | null)[] {
  return only(details).charts.map(({ chart }) => chart);
}

/** What a series of a chart draws, from the cells of the sheet. */
function drawn(sheet: Sheet, chart: Chart<DataRef> | null, name: string): (number | null)[] {
  const series = chart?.kind === "xy" ? chart.series.find((one) => one.name === name) : undefined;
  const block = sheet.chartData.find(({ id }) => id === series?.y.block);
  if (!series || !block) return [];
  const column = block.columns.findIndex(({ id }) => id === series.y.column);
  const { from = 0, rows = block.rows.length } = series.y;
  return block.rows.slice(from, from + rows).map((row) => row[column] as number | null);
}

describe("a section", () => {
  it("says what happened, what is usual and what the next value would have to be", () => {
    const values = LOUISVILLE.map((value, at) =>
      observation({ period: year(2013 + at), value, better: "higher" })
    );
    const { details } = presented(values);
    expect(only(details).lines).toEqual([
      "Graduation rose from 76.5% in 2013 to 83.5% in 2020, about 0.9 points a year (0.7 to 1.0) and more than noise.",
      "Usual range 77.7% to 83.0%, from 2013 to 2020 (eight values; trial limits, under 12). The next value would count as change from 83.1% up or from 74.2% down.",
    ]);
    expect(charts(details).map((chart) => chart?.title)).toEqual([
      "Above its usual range in 2020",
      "Rising about 0.9 points a year (0.7 to 1.0)",
      undefined,
    ]);
    // With nothing to set beside any series, the two charts take its place.
    expect(only(details).charts).toHaveLength(2);
  });

  it("says why where five values are not there yet, and what can be said", () => {
    const { details } = presented(schoolYears([40, 41, 42, 43]));
    const section = only(details);
    expect(section.lines[1]).toMatch(
      /^A control chart of four values cannot signal yet\. The next value would count as change/
    );
    expect(section.charts[0].chart?.title).toBe("Four values: too few to tell");
    expect(section.charts[1].caption).toBe(
      "No trend is worked out from four values: five are the fewest that can tell one from noise."
    );
  });

  it("leaves a gap for a missing year", () => {
    const { details } = presented(schoolYears([50, 51, null, 52, 50, 51]));
    expect(drawn(details, charts(details)[0], "Values")).toEqual([50, 51, null, 52, 50, 51]);
  });

  it("draws nothing across a changed measure", () => {
    const { details } = presented(schoolYears([50, 51, 50, 51, 50, 70, 71, 70, 71, 70]), {
      events: [event("new test", periodOf("2017-18", 2018, "schoolYear"), "measureChanged")],
    });
    expect(drawn(details, charts(details)[0], "Values")).toEqual([
      ...[50, 51, 50, 51, 50],
      null,
      ...[70, 71, 70, 71, 70],
    ]);
    expect(only(details).lines).toContain(
      "The measure changed in 2017-18: nothing is drawn or tested across it."
    );
  });

  it("keeps limits within what a percentage can be", () => {
    const { details } = presented(schoolYears([99, 92, 99, 93, 100, 94]));
    expect(Math.max(...drawn(details, charts(details)[0], "upper limit").map(Number))).toBe(100);
  });

  it("draws no limits from fewer than five values, but their mean", () => {
    const { details } = presented(schoolYears(LOUISVILLE.slice(0, 4)));
    const [control] = charts(details);
    expect(control?.title).toBe("Four values: too few to tell");
    expect(control?.subtitle).toContain("No limits: they need five values");
    expect(JSON.stringify(control)).toContain("mean");
    expect(JSON.stringify(control)).not.toContain("upper");
  });

  it("explains a next value near the mean by the run that it goes on with", () => {
    const { details } = presented(schoolYears([70, 71, 69, 70, 72, 70, 40, 42, 41, 43, 40, 42]));
    expect(JSON.stringify(details.sections?.[0].lines)).toContain(
      "down: one more below the mean makes seven or more in a row."
    );
  });

  it("shows the actual course against the old one since an event", () => {
    const { details } = presented(schoolYears([50, 51, 50, 51, 50, 60, 61, 62, 63]), {
      events: [event("camps begin", periodOf("2017-18", 2018, "schoolYear"))],
    });
    const [control, course] = charts(details);
    expect(course?.title).toMatch(
      /^Since camps begin, on average [\d.]+ points above the old course \(/
    );
    expect(drawn(details, course, "old course")).toHaveLength(4);
    expect(control?.subtitle).toBe(
      "Graduation. Limits from 2012-13 to 2016-17 (five values, trial)"
    );
  });

  it("sets groups beside each other in the order of the table", () => {
    const everyone = schoolYears([50, 51, 50, 51, 50]);
    const groups = ["Boys", "Girls"].flatMap((group, at) =>
      schoolYears(
        [40, 41, 42, 43, 44].map((value) => value + 10 * at),
        { group, groupType: "Sex" }
      )
    );
    const { details } = presented([...everyone, ...groups]);
    const [, , beside] = charts(details);
    expect(beside?.title).toBe("10.0 points between Girls and Boys");
    expect(details.chartData.at(-1)?.rows.map(([name]) => name)).toEqual([
      "Boys",
      "Girls",
      "Boys",
      "Girls",
      "Boys",
      "Girls",
    ]);
  });

  it("tells seasons from change", () => {
    const season = [0, 1, 3, 6, 9, 10, 9, 6, 3, 1, 0, -1];
    const months = Array.from({ length: 48 }, (_, at) =>
      observation({
        period: periodOf(
          `${2020 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
          2020 + (at + 0.5) / 12,
          "month"
        ),
        value: 50 + season[at % 12] + ((at * 7) % 5) / 10,
        better: "higher",
      })
    );
    const { sheet, details } = presented(months);
    expect(charts(details)[0]?.title).toBe("Its seasons repeat and set off signals every year");
    expect(sheet.growing?.rows[0]).toContain("◦ Has seasons");
  });

  it("shows the indicators and places that the options ask for", () => {
    const two = ["Reading", "Math"].flatMap((indicator) => schoolYears([50, 51], { indicator }));
    const { details } = presented(two, { options: { indicator: "math" } });
    expect(details.sections?.map(({ heading }) => heading)).toEqual(["Math"]);
    expect(details.answer[0]).toMatch(/^One of 2 stand/);
  });
});
