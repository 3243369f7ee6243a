import fc from "fast-check";
import { periodColumn } from "../../src/tables/period-column";
import { habitsOf } from "../../src/tables/period-habits";
import { periodIn } from "../../src/tables/periods";

const read = (text: string): string => {
  const period = periodIn(text, "General");
  return period === null ? "nothing" : `${period.kind} ${Number(period.time.toFixed(3))}`;
};

/** A column of texts, read together. */
function column(texts: readonly (string | number)[], format = "General"): readonly string[] {
  const cells = texts.map((value) => ({ value, format }));
  const reader = periodColumn(cells);
  return cells.map(({ value }) => {
    const period = reader(value, format);
    return period === null ? "nothing" : `${period.kind} ${Number(period.time.toFixed(3))}`;
  });
}

describe("reading a period", () => {
  it.each([
    ["2024", "year 2024.5"],
    ["'24", "year 2024.5"],
    ["'2024", "year 2024.5"],
    ["CY2024", "year 2024.5"],
    ["Año 2024", "year 2024.5"],
    ["Class of 2024", "year 2024.5"],
    ["2024*", "year 2024.5"],
    ["2024 (preliminary)", "year 2024.5"],
    ["2024-25", "schoolYear 2025"],
    ["2024/25", "schoolYear 2025"],
    ["2024–2025", "schoolYear 2025"],
    ["1999-00", "schoolYear 2000"],
    ["SY 2024-25", "schoolYear 2025"],
    ["SY24", "schoolYear 2024"],
    ["School Year 2023-2024", "schoolYear 2024"],
    ["2023-24 school year", "schoolYear 2024"],
    ["2020-21 (remote)", "schoolYear 2021"],
    ["'23-'24", "schoolYear 2024"],
    ["09-10", "schoolYear 2010"],
    ["Curso 2023-24", "schoolYear 2024"],
    ["Ciclo escolar 2023-2024", "schoolYear 2024"],
    ["201819", "schoolYear 2019"],
    ["FY24", "fiscalYear 2024"],
    ["FY2024", "fiscalYear 2024"],
    ["FY 2023-24", "fiscalYear 2024"],
    ["Año fiscal 2024", "fiscalYear 2024"],
    ["2024Q3", "quarter 2024.625"],
    ["Q3 2024", "quarter 2024.625"],
    ["3Q24", "quarter 2024.625"],
    ["T3 2024", "quarter 2024.625"],
    ["Jul-Sep 2024", "quarter 2024.625"],
    ["tercer trimestre de 2024", "quarter 2024.625"],
    ["FY24 Q1", "quarter 2023.625"],
    ["Fall 2023", "quarter 2023.875"],
    ["2024-09", "month 2024.708"],
    ["2024M09", "month 2024.708"],
    ["202409", "month 2024.708"],
    ["Sep-24", "month 2024.708"],
    ["Sept. 2024", "month 2024.708"],
    ["septiembre de 2024", "month 2024.708"],
    ["9/2024", "month 2024.708"],
    ["2024-09-30", "day 2024.747"],
    ["9/30/2024", "day 2024.747"],
    ["30 Sep 2024", "day 2024.747"],
    ["20240930", "day 2024.747"],
    ["2018-2022", "severalYears 2020.5"],
    ["2018 to 2022", "severalYears 2020.5"],
    ["2018-2022 5-year", "severalYears 2020.5"],
    ["Wave 2", "order 2"],
    ["Baseline", "order 0"],
  ])("reads %s as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    "",
    "Total",
    "Albemarle",
    "2024 YTD",
    "June",
    "sample",
    "12.5",
    "13/2024",
    "2024-13-01",
  ])("reads no period in “%s”", (text) => {
    expect(read(text)).toBe("nothing");
  });

  it("reads dates by what their format shows", () => {
    expect(periodIn(45_000, "mmm-yy")).toMatchObject({ kind: "month", label: "2023-03" });
    expect(periodIn(45_292, "yyyy")).toMatchObject({ kind: "year", label: "2024" });
    expect(periodIn(45_000, "m/d/yyyy")).toMatchObject({ kind: "day", label: "2023-03-15" });
    expect(periodIn(2019, "General")).toMatchObject({ kind: "year", time: 2019.5 });
  });

  it("keeps the label as printed and says how many years a period covers", () => {
    expect(periodIn(" SY  2024–25 ", "General")).toMatchObject({ label: "SY 2024–25", years: 1 });
    expect(periodIn("2018-2022", "General")?.years).toBe(5);
    expect(periodIn("2024-09", "General")?.years).toBeCloseTo(1 / 12);
  });
});

describe("reading a column of periods", () => {
  it("takes 2010-11 for a school year among school years and for a month among months", () => {
    expect(column(["2010-11", "2011-12"])).toEqual(["schoolYear 2011", "schoolYear 2012"]);
    expect(column(["2010-10", "2010-11"])).toEqual(["month 2010.792", "month 2010.875"]);
    expect(column(["2010-11", "2012-13"])).toEqual(["schoolYear 2011", "schoolYear 2013"]);
  });

  it("takes pairs that are all as many years apart for pooled years", () => {
    expect(column(["2006-10", "2007-11", "2008-12"])).toEqual([
      "severalYears 2008.5",
      "severalYears 2009.5",
      "severalYears 2010.5",
    ]);
    expect(column(["2018-2019", "2018-2022"])).toEqual([
      "severalYears 2019",
      "severalYears 2020.5",
    ]);
  });

  it("reads dates day first where the column can only be written so", () => {
    expect(column(["3/4/2024", "25/4/2024"])).toEqual(["day 2024.255", "day 2024.316"]);
    expect(habitsOf([{ value: "3/4/2024", format: "General" }]).dayFirst).toBe(false);
  });

  it("takes days that all begin a year or a month for years or months", () => {
    expect(column([43_466, 43_831], "m/d/yyyy")).toEqual(["year 2019.5", "year 2020.5"]);
    expect(column(["2024-01-31", "2024-02-29"])).toEqual(["month 2024.042", "month 2024.125"]);
    expect(column(["2024-01-31", "2024-02-15"])).toEqual(["day 2024.083", "day 2024.124"]);
  });

  it("puts labels without a date in an order, and reads none of them beside dates", () => {
    expect(column(["Wave 1", "Wave 3"])).toEqual(["order 1", "order 3"]);
    expect(column(["Sunny", "Rainy", "Sunny"])).toEqual(["order 1", "order 2", "order 1"]);
    expect(column(["Baseline", "2019", "2020"])).toEqual(["nothing", "year 2019.5", "year 2020.5"]);
  });
});

const year = fc.integer({ min: 1970, max: 2060 });
const two = (number: number): string => String(number % 100).padStart(2, "0");
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

describe("periods of any year", () => {
  const writings: readonly (readonly [string, fc.Arbitrary<readonly [string, number]>])[] = [
    ["years", year.map((at) => [String(at), at + 0.5])],
    ["school years", year.map((at) => [`${at}-${two(at + 1)}`, at + 1])],
    ["long school years", year.map((at) => [`SY ${at}–${at + 1}`, at + 1])],
    ["fiscal years", year.map((at) => [`FY${at}`, at])],
    [
      "quarters",
      fc
        .tuple(year, fc.integer({ min: 1, max: 4 }))
        .map(([at, q]) => [`${at}Q${q}`, at + (q - 0.5) / 4]),
    ],
    [
      "months",
      fc
        .tuple(year, fc.integer({ min: 1, max: 12 }))
        .map(([at, month]) => [`${MONTHS[month - 1]} ${at}`, at + (month - 0.5) / 12]),
    ],
  ];

  it.each(writings)("have their middle where it lies in time: %s", (_, writing) => {
    fc.assert(
      fc.property(writing, ([label, time]) => {
        const period = periodIn(label, "General");
        expect(period?.label).toBe(label);
        expect(period?.time).toBeCloseTo(time, 9);
      })
    );
  });

  it("come in the order of their time, whatever they are written as", () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 3 }), (at, quarter) => {
        const labels = [`FY${at}`, `${at}Q${quarter}`, `${at}Q${quarter + 1}`, `FY${at + 1}`];
        const times = labels.map((label) => periodIn(label, "General")?.time ?? NaN);
        expect([...times].sort((a, b) => a - b)).toEqual(times);
      })
    );
  });

  it("read any text without failing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const period = periodIn(text, "General");
        expect(period === null || Number.isFinite(period.time)).toBe(true);
      })
    );
  });
});
