import type { CellValue } from "../../src/cells/value";
import type { TableChoices } from "../../src/tables/source";
import { bookOf, outcomeOf, problemsOf } from "./workbook-of";
import { linesOf } from "./observation-lines";

type Rows = readonly (readonly CellValue[])[];

const read = (sheets: Readonly<Record<string, Rows>>, choices: TableChoices = {}) => {
  const outcome = outcomeOf(bookOf(sheets), choices);
  return {
    ...outcome,
    lines: linesOf(outcome.reading.tables.indicators),
    /** "wide sure periods" of each table found. */
    found: outcome.mappings.map(({ as, shape, confidence, wide }) =>
      [as, shape, confidence, wide?.across].filter(Boolean).join(" ")
    ),
  };
};

describe("a column for each period", () => {
  it("reads years across, with the indicator and the place in columns", () => {
    const { found, lines } = read({
      Data: [
        ["Indicator", "Place", 2019, 2020, 2021],
        ["Graduation rate", "Adams", "81%", "82%", "79.5%"],
        ["Graduation rate", "Boulder", "90%", "*", null],
      ],
    });
    expect(found).toEqual(["indicators wide sure periods"]);
    expect(lines).toEqual([
      "Graduation rate, Adams, 2019: 81 percent",
      "Graduation rate, Adams, 2020: 82 percent",
      "Graduation rate, Adams, 2021: 79.5 percent",
      "Graduation rate, Boulder, 2019: 90 percent",
      "Graduation rate, Boulder, 2020: suppressed",
      "Graduation rate, Boulder, 2021: missing",
    ]);
  });

  it("takes the indicator from the title where no column names it", () => {
    const { mappings, lines } = read({
      Sheet1: [
        ["Chronic absence rate by district, 2018-19 to 2019-20"],
        [null],
        ["District", "2018-19", "2019-20"],
        ["Mapleton", 12.5, 14],
        ["Westminster", 20.1, 22.3],
      ],
    });
    expect(mappings[0].headers).toEqual({ place: "District" });
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(
      /^Chronic absence rate by district.*, Mapleton, 2018-19: 12.5 percent$/
    );
  });

  it.each([
    ["school years", ["2018-19", "2019-20", "2020-21"]],
    ["fiscal years", ["FY19", "FY20", "FY21"]],
    ["quarters", ["2019 Q1", "2019 Q2", "2019 Q3"]],
    ["months", ["Jan 2020", "Feb 2020", "Mar 2020"]],
    ["years as text", ["2019", "2020", "2021"]],
    ["years with a note", ["2019 (actual)", "2020 (actual)", "2021 (actual)"]],
  ])("reads %s", (_, periods) => {
    const { lines } = read({
      Measures: [
        ["Indicator", ...periods],
        ["Attendance rate", "91%", "92%", "93%"],
      ],
    });
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain(String(periods[0]).slice(0, 4));
  });

  it("reads dates across as what their format shows", () => {
    const { reading } = outcomeOf(
      bookOf(
        {
          Data: [
            ["Indicator", 43831, 43862, 43891],
            ["Attendance rate", 0.91, 0.92, 0.93],
          ],
        },
        { formats: { "Data!B1": "mmm-yy", "Data!C1": "mmm-yy", "Data!D1": "mmm-yy" } }
      )
    );
    expect(reading.tables.indicators?.observations.map(({ period }) => period)).toMatchObject([
      { kind: "month", time: 2020 + 1 / 24 },
      { kind: "month", time: 2020 + 3 / 24 },
      { kind: "month", time: 2020 + 5 / 24 },
    ]);
  });

  it("reads a count, a denominator and a rate beside each other as one observation", () => {
    const headers = ["Rate", "Count", "Denominator"];
    const { reading } = read({
      Outcomes: [
        ["Indicator", ...[2019, 2020].flatMap((year) => headers.map((part) => `${year} ${part}`))],
        ["Kindergarten readiness", "50%", 10, 20, "60%", 15, 25],
      ],
    });
    expect(reading.tables.indicators?.observations).toMatchObject([
      { value: 50, numerator: 10, denominator: 20, period: { label: "2019" } },
      { value: 60, numerator: 15, denominator: 25, period: { label: "2020" } },
    ]);
  });

  it("reads two rows of headers, whichever of them spans", () => {
    const body = [["Graduation", 10, 20, 15, 25]];
    const yearsAbove = read({
      Outcomes: [
        ["Indicator", 2019, null, 2020, null],
        [null, "Count", "n", "Count", "n"],
        ...body,
      ],
    });
    const yearsBelow = read({
      Outcomes: [
        ["Indicator", "Count", null, "n", null],
        [null, 2019, 2020, 2019, 2020],
        ["Graduation", 10, 15, 20, 25],
      ],
    });
    const expected = [
      { numerator: 10, denominator: 20, period: { label: "2019" } },
      { numerator: 15, denominator: 25, period: { label: "2020" } },
    ];
    expect(yearsAbove.reading.tables.indicators?.observations).toMatchObject(expected);
    expect(yearsBelow.reading.tables.indicators?.observations).toMatchObject(expected);
  });

  it("reads a target beside the years as a target, and leaves changes, totals and notes out", () => {
    const { mappings, reading } = read({
      Scorecard: [
        ["Indicator", 2019, 2020, "Change 2019–2020", "Target 2025", "Notes"],
        ["Graduation rate", "80%", "82%", "2%", "90%", "new cohort"],
        ["Attendance rate", "90%", "91%", "1%", "95%", null],
        ["* Source: district"],
      ],
    });
    expect(mappings[0].unused).toEqual(["Change 2019–2020", "Notes"]);
    expect(reading.tables.indicators?.observations).toHaveLength(4);
    expect(reading.tables.indicators?.observations[0]).toMatchObject({
      target: 90,
      targetPeriod: { label: "2025" },
    });
  });

  it("fills a label down that is written once over its rows", () => {
    const { lines } = read({
      Indicators: [
        ["Indicator", "Student group", 2019, 2020],
        ["Graduation rate", "All students", "80%", "82%"],
        [null, "Black", "70%", "75%"],
        ["Attendance rate", "All students", "90%", "91%"],
      ],
    });
    expect(lines).toContain("Graduation rate, Black, 2020: 75 percent");
  });
});

describe("a column for each group", () => {
  it("reads groups across, everyone among them", () => {
    const { found, lines } = read({
      "Graduation rate": [
        ["Year", "All students", "Black", "Hispanic", "White"],
        [2019, "80%", "70%", "72%", "88%"],
        [2020, "82%", "75%", "<10", "89%"],
      ],
    });
    expect(found).toEqual(["indicators wide sure groups"]);
    expect(lines).toEqual([
      "Graduation rate, 2019: 80 percent",
      "Graduation rate, Black, 2019: 70 percent",
      "Graduation rate, Hispanic, 2019: 72 percent",
      "Graduation rate, White, 2019: 88 percent",
      "Graduation rate, 2020: 82 percent",
      "Graduation rate, Black, 2020: 75 percent",
      "Graduation rate, Hispanic, 2020: suppressed",
      "Graduation rate, White, 2020: 89 percent",
    ]);
  });

  it("takes the dimension from the row that spans the groups, known words or not", () => {
    const { reading } = read({
      Outcomes: [
        ["Indicator", "Year", "Gender", null, "Income", null],
        [null, null, "M", "F", "<$15K", "$15K+"],
        ["Reading score", 2019, 210, 215, 200, 220],
        ["Reading score", 2020, 211, 216, 201, 221],
      ],
    });
    expect(
      reading.tables.indicators?.observations
        .slice(0, 4)
        .map((each) => [each.groupType, each.group])
    ).toEqual([
      ["Gender", "M"],
      ["Gender", "F"],
      ["Income", "<$15K"],
      ["Income", "$15K+"],
    ]);
  });

  it("reads Spanish headers", () => {
    const { lines } = read({
      Indicadores: [
        ["Indicador", "Año", "Todos los estudiantes", "Hombres", "Mujeres"],
        ["Tasa de graduación", 2019, "80%", "78%", "82%"],
        ["Tasa de graduación", 2020, "81%", "79%", "83%"],
      ],
    });
    expect(lines[0]).toBe("Tasa de graduación, 2019: 80 percent");
    expect(lines[1]).toBe("Tasa de graduación, Hombres, 2019: 78 percent");
  });
});

describe("a column for each indicator", () => {
  it("reads periods down", () => {
    const { found, lines } = read({
      Data: [
        ["Year", "Graduation rate", "Attendance rate"],
        [2019, 0.8, 0.91],
        [2020, 0.82, 0.92],
      ],
    });
    expect(found).toEqual(["indicators wide sure indicators"]);
    expect(lines).toEqual([
      "Graduation rate, 2019: 0.8 share",
      "Attendance rate, 2019: 0.91 share",
      "Graduation rate, 2020: 0.82 share",
      "Attendance rate, 2020: 0.92 share",
    ]);
  });

  it("joins a share with the counts it was worked out from", () => {
    const { reading, mappings } = read({
      "Absence 2016-17": [
        ["County", "District", "Chronically absent", "Enrollment", "% chronically absent"],
        ["Adams", "Mapleton", 2296, 8380, 2296 / 8380],
        ["Adams", "Westminster", 3949, 9048, 3949 / 9048],
        ["Baca", "Walsh", 18, 134, 18 / 134],
        ["Baca", "Vilas", 1, 39, 1 / 39],
        ["STATE TOTALS", null, 6264, 17601, 6264 / 17601],
      ],
    });
    expect(mappings[0].wide?.records).toEqual([
      {
        given: { indicator: "% chronically absent" },
        columns: { value: 4, numerator: 2, denominator: 3 },
      },
    ]);
    expect(mappings[0].given).toEqual({ period: "2016-17" });
    expect(reading.tables.indicators?.observations).toHaveLength(4);
    expect(reading.tables.indicators?.observations[0]).toMatchObject({
      place: "Mapleton",
      numerator: 2296,
      denominator: 8380,
      period: { label: "2016-17" },
    });
  });
});

describe("a sheet for each place or year", () => {
  const header = ["Year", "Graduation rate", "Attendance rate"];

  it("names the place by the sheet where several sheets have the same headers", () => {
    const { lines } = read({
      Adams: [header, [2019, "80%", "90%"], [2020, "81%", "91%"]],
      Boulder: [header, [2019, "85%", "92%"], [2020, "86%", "93%"]],
    });
    expect(lines).toHaveLength(8);
    expect(lines).toContain("Graduation rate, Boulder, 2020: 86 percent");
  });

  it("leaves the place open where there is one such sheet", () => {
    const { lines } = read({ Adams: [header, [2019, "80%", "90%"], [2020, "81%", "91%"]] });
    expect(lines[0]).toBe("Graduation rate, 2019: 80 percent");
  });

  it("names the period by the sheet", () => {
    const rows = (rate: number): Rows => [
      ["District", "Graduation rate", "Attendance rate"],
      ["Mapleton", `${rate}%`, "90%"],
      ["Westminster", `${rate + 1}%`, "92%"],
    ];
    const { lines } = read({ "SY 2018-19": rows(80), "SY 2019-20": rows(82) });
    expect(lines).toHaveLength(8);
    expect(lines.at(-1)).toMatch(/^Attendance rate, Westminster, SY 2019-20: 92 percent$/);
  });
});

describe("tables over years that are no indicators", () => {
  it.each<[string, string, Rows]>([
    [
      "a budget",
      "Budget",
      [
        ["Line", "FY23", "FY24", "FY25"],
        ["Salaries", 100000, 110000, 115000],
        ["Rent", 20000, 21000, 22000],
      ],
    ],
    [
      "years without a unit or words of indicators",
      "Sheet1",
      [
        ["Item", 2021, 2022, 2023],
        ["Alpha", 4, 5, 6],
        ["Beta", 7, 8, 9],
      ],
    ],
  ])("only offers %s", (_, sheet, rows) => {
    const { found, reading } = read({ [sheet]: rows });
    expect(found).toEqual(["indicators wide unsure periods"]);
    expect(reading.tables.indicators).toBeNull();
  });

  it.each<[string, Rows]>([
    [
      "a calendar",
      [
        ["Mon", "Tue", "Wed", "Thu"],
        [1, 2, 3, 4],
        [8, 9, 10, 11],
      ],
    ],
    [
      "a roster",
      [
        ["Name", "Grade", "Age", "Room"],
        ["Ana", 4, 9, 12],
        ["Luis", 5, 10, 14],
      ],
    ],
    [
      "attendance at dated meetings",
      [
        ["Partner", "2024-01-15", "2024-02-12", "2024-03-11"],
        ["Library", 1, 0, 1],
        ["Clinic", 1, 1, null],
      ],
    ],
  ])("finds no indicators in %s", (_, rows) => {
    expect(read({ Sheet1: rows }).found.filter((each) => each.startsWith("indicators"))).toEqual(
      []
    );
  });
});

describe("what the user says of a wide table", () => {
  const sheets = {
    Sheet1: [
      ["Item", "Alpha", "Beta"],
      ["North", 4, 5],
      ["South", 7, 8],
    ],
  };

  it("reads what nobody would guess", () => {
    const { lines } = read(sheets, {
      Sheet1: {
        as: "indicators",
        across: "groups",
        columns: { place: "Item" },
        given: { period: "2022", indicator: "Visits" },
      },
    });
    expect(lines).toEqual([
      "Visits, North, Alpha, 2022: 4 number",
      "Visits, North, Beta, 2022: 5 number",
      "Visits, South, Alpha, 2022: 7 number",
      "Visits, South, Beta, 2022: 8 number",
    ]);
  });

  it("says what is still missing", () => {
    const { reading } = read(sheets, { Sheet1: { as: "indicators" } });
    expect(problemsOf(reading).join()).toContain("requiredColumnMissing");
    expect(reading.tables.indicators).toBeNull();
  });

  it("refuses a wide reading with `nothing` across", () => {
    const { found } = read(
      {
        Scores: [
          ["Indicator", 2019, 2020, 2021],
          ["Graduation rate", "80%", "81%", "82%"],
        ],
      },
      { Scores: { as: "indicators", across: "nothing" } }
    );
    expect(found).toEqual(["indicators long sure"]);
  });

  it("leaves a sheet alone that is to be ignored", () => {
    const { found } = read(
      {
        Scores: [
          ["Indicator", 2019, 2020],
          ["Graduation rate", "80%", "81%"],
        ],
      },
      { Scores: { as: "ignore" } }
    );
    expect(found).toEqual([]);
  });

  it("takes back the place that a sheet's name was taken for", () => {
    const header = ["Year", "Graduation rate", "Attendance rate"];
    const { lines } = read(
      {
        Adams: [header, [2019, "80%", "90%"], [2020, "81%", "91%"]],
        Copy: [header, [2021, "85%", "92%"], [2022, "86%", "93%"]],
      },
      { Adams: { as: "indicators", given: { place: "" } } }
    );
    expect(lines[0]).toBe("Graduation rate, 2019: 80 percent");
  });
});
