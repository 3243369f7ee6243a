import type { CellValue } from "../../src/cells/value";
import { LANGUAGES } from "../../src/messages/language";
import { wordsOf } from "../../src/messages/words";
import type { Observation } from "../../src/tables/indicator-records";
import type { Reading } from "../../src/tables/records";
import { lineOf, linesOf } from "./observation-lines";
import { bookOf, outcomeOf, problemsOf, readingOf } from "./workbook-of";

type Row = readonly CellValue[];

const observations = (reading: Reading): readonly Observation[] =>
  reading.tables.indicators?.observations ?? [];

const HEADERS = ["Indicator", "Place", "Group", "Year", "Numerator", "Denominator", "Percent"];
const graduation = (...rows: readonly Row[]) => ({
  Indicators: [HEADERS, ...rows.map((row) => ["Graduation", "Adams", ...row])],
});

describe("reading indicators", () => {
  it("reads a row with all of its columns", () => {
    const reading = readingOf({
      Outcomes: [
        [
          ...[
            "Measure",
            "County",
            "Group type",
            "Student group",
            "School year",
            "Num",
            "Den",
            "Pct",
          ],
          ...["Better", "Target", "Target year", "Comparison", "Kind", "Unit"],
        ],
        [
          ...["Graduation", "Adams", "Race/ethnicity", "Black", "2021-22", 43, 100, 43],
          ...["Higher", "95%", "2026-27", "yes", "outcome", "percent"],
        ],
      ],
    });
    expect(observations(reading)).toEqual([
      {
        indicator: "Graduation",
        place: "Adams",
        groupType: "Race/ethnicity",
        group: "Black",
        period: { label: "2021-22", kind: "schoolYear", time: 2022, years: 1 },
        mark: "value",
        value: 43,
        numerator: 43,
        denominator: 100,
        approximate: false,
        scale: "percent",
        unit: "percent",
        better: "higher",
        target: 95,
        targetPeriod: { label: "2026-27", kind: "schoolYear", time: 2027, years: 1 },
        comparison: true,
        kind: "outcome",
        at: { sheet: "Outcomes", cell: "Outcomes!H2" },
      },
    ]);
    expect(problemsOf(reading)).toEqual([]);
  });

  it("reads Spanish headers and words", () => {
    const reading = readingOf({
      Indicadores: [
        ["Indicador", "Lugar", "Grupo", "Año escolar", "Porcentaje", "Mejor"],
        ["Graduación", "Riverbend", "Todos", "2021-22", "90 %", "mayor"],
        ["Graduación", "Riverbend", "Mujeres", "2021-22", "sin datos", "mayor"],
      ],
    });
    expect(linesOf(reading.tables.indicators)).toEqual([
      "Graduación, Riverbend, 2021-22: 90 percent",
      "Graduación, Riverbend, Mujeres, 2021-22: missing",
    ]);
    expect(observations(reading)[0].better).toBe("higher");
  });

  it("keeps withheld, missing and zero apart", () => {
    const reading = readingOf(
      graduation(
        ["All", 2019, null, null, "*"],
        ["All", 2020, null, null, null],
        ["All", 2021, null, null, 0],
        ["All", 2022, "<10", 40, "N/A"]
      )
    );
    expect(linesOf(reading.tables.indicators)).toEqual([
      "Graduation, Adams, 2019: suppressed",
      "Graduation, Adams, 2020: missing",
      "Graduation, Adams, 2021: 0 percent",
      "Graduation, Adams, 2022: suppressed",
    ]);
    expect(problemsOf(reading)).toEqual([
      "withheldMarks - * (1), <10 (1)",
      "missingMarks - N/A (1)",
      "noDenominators - 1",
    ]);
  });

  it.each(["All", "All students", "Total", "Overall", "Todos", "Total general", "Both sexes", ""])(
    "takes the group “%s” for everyone",
    (group) => {
      const reading = readingOf({
        Data: [
          ["Group", "Indicator", "Year", "Percent"],
          [group, "Graduation", 2019, 84.9],
          ["Girls", "Graduation", 2019, 86.1],
          [group, "Graduation", 2020, 85.2],
        ],
      });
      expect(observations(reading).map(lineOf)).toEqual([
        "Graduation, 2019: 84.9 percent",
        "Graduation, Girls, 2019: 86.1 percent",
        "Graduation, 2020: 85.2 percent",
      ]);
    }
  );

  it("takes the header of a dimension for the type of its groups", () => {
    const reading = readingOf({
      Data: [
        ["Indicator", "Race/ethnicity", "Year", "Percent"],
        ["Graduation", "Black", 2019, 84.9],
      ],
    });
    expect(observations(reading)[0]).toMatchObject({ groupType: "Race/ethnicity", group: "Black" });
  });

  it("gives the value of counts alone to whoever needs it, and keeps a printed one that disagrees", () => {
    const reading = readingOf(
      graduation(
        ["All", 2019, 45, 100, null],
        ["All", 2020, 45, 100, 46],
        ["All", 2021, 1, 3, 33.3]
      )
    );
    expect(observations(reading).map(({ value, numerator }) => [value, numerator])).toEqual([
      [null, 45],
      [46, 45],
      [33.3, 1],
    ]);
    expect(problemsOf(reading)).toEqual(["valueDisagrees Indicators!G3 46"]);
  });

  it("leaves out what cannot be, and says each", () => {
    const reading = readingOf(
      graduation(
        ["All", 2018, 90, 100, 90],
        ["All", "soon", 90, 100, 90],
        ["All", 2019, 120, 100, 89],
        ["All", 2020, 88, 100, 880],
        ["All", 2021, -3, 100, 88],
        ["All", 2022, null, 100, "about half"],
        ["All", 2023, null, 100, { error: "#N/A" }],
        ["All", null, null, 100, 88]
      )
    );
    expect(linesOf(reading.tables.indicators)).toEqual([
      "Graduation, Adams, 2018: 90 percent",
      "Graduation, Adams, 2019: 89 percent",
      "Graduation, Adams, 2021: 88 percent",
    ]);
    expect(problemsOf(reading)).toEqual([
      "periodNotRead Indicators!D3 soon",
      "numeratorAboveDenominator Indicators!E4 120",
      "percentOutOfRange Indicators!G5 880",
      "negativeCount Indicators!E6 -3",
      "notANumber Indicators!G7 about half",
      "errorCell Indicators!G8 #N/A",
      "blankRequired Indicators!D9",
    ]);
    expect(reading.counts).toMatchObject([{ rows: 8, read: 3 }]);
  });

  it("counts a repeated observation once, and leaves out a later one that says something else", () => {
    const reading = readingOf(
      graduation(
        ["All", "2019", null, 100, 90],
        ["All", 2019, null, 100, 90],
        ["Total", 2019, null, 100, 91],
        ["Girls", 2019, null, 50, null],
        ["Girls", 2019, null, 50, 92]
      )
    );
    expect(linesOf(reading.tables.indicators)).toEqual([
      "Graduation, Adams, 2019: 90 percent",
      "Graduation, Adams, Girls, 2019: 92 percent",
    ]);
    expect(problemsOf(reading)).toEqual([
      "repeatedObservation Indicators!G3 Graduation, Adams, 2019",
      "contradictingObservations Indicators!G4 Graduation, Adams, 2019",
    ]);
  });

  it("tells apart what one table calls by one name in two units", () => {
    const reading = readingOf({
      Data: [
        ["Location", "Indicator", "TimeFrame", "DataFormat", "Data"],
        ["Adams", "Special education", 2019, "Number", 120],
        ["Adams", "Special education", 2019, "Percent", 10.2],
      ],
    });
    expect(linesOf(reading.tables.indicators)).toEqual([
      "Special education (Number), Adams, 2019: 120 number",
      "Special education (Percent), Adams, 2019: 10.2 percent",
    ]);
  });

  it("uses the denominator that is asked for once a group in all of its periods", () => {
    const reading = readingOf({
      Data: [
        ["Indicator", "Group", "Year", "Percent", "About how many"],
        ["Absence", "Girls", 2019, "12%", null],
        ["Absence", "Girls", 2020, "14%", 90],
        ["Absence", "Boys", 2020, "16%", null],
      ],
    });
    expect(observations(reading).map((each) => [each.denominator, each.approximate])).toEqual([
      [90, true],
      [90, true],
      [null, false],
    ]);
  });

  it("joins every table of indicators, and writes each name as the first does", () => {
    const headers = ["Indicator", "Place", "Year", "Percent"];
    const reading = readingOf({
      Adams: [
        headers,
        ["Graduation rate", "Adams", 2019, 84],
        ["Graduation rate", "Adams", 2020, 85],
      ],
      Brook: [headers, ["GRADUATION RATE", "Brook", 2019, 80]],
    });
    expect(linesOf(reading.tables.indicators)).toEqual([
      "Graduation rate, Adams, 2019: 84 percent",
      "Graduation rate, Adams, 2020: 85 percent",
      "Graduation rate, Brook, 2019: 80 percent",
    ]);
    expect(reading.tables.indicators?.mappings.map(({ where }) => where.sheet)).toEqual([
      "Adams",
      "Brook",
    ]);
    expect(reading.counts.map(({ rows, read }) => [rows, read])).toEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it("asks how values are written where nothing says it, and does as it is told", () => {
    const sheets = {
      Data: [
        ["Indicator", "Year", "Value"],
        ["Absence", 2019, 0.12],
        ["Absence", 2020, 0.14],
      ],
    };
    const open = readingOf(sheets);
    expect(linesOf(open.tables.indicators)[0]).toBe("Absence, 2019: 0.12 share");
    expect(open.problems[0]).toMatchObject({ code: "percentScaleUnclear", expected: "share" });
    const told = readingOf(sheets, { Data: { percentScale: "percent" } });
    expect(linesOf(told.tables.indicators)[0]).toBe("Absence, 2019: 0.12 percent");
    expect(problemsOf(told)).toEqual(["noDenominators - 1"]);
  });

  it("reads percent formats as the shares that their cells hold", () => {
    const book = bookOf(
      {
        Data: [
          ["Indicator", "Year", "Value", "Target"],
          ["Absence", 2019, 0.12, 0.1],
          ["Absence", 2020, "14%", "10%"],
        ],
      },
      { formats: { "Data!C2": "0.0%", "Data!D2": "0%" } }
    );
    const { reading } = outcomeOf(book);
    expect(observations(reading).map(({ value, target }) => [value, target])).toEqual([
      [0.12, 0.1],
      [0.14, 0.1],
    ]);
  });

  it("says where a series mixes kinds of periods", () => {
    const reading = readingOf(
      graduation(["All", 2018, null, 100, 90], ["All", "2019-20", null, 100, 90])
    );
    expect(problemsOf(reading)).toEqual(["mixedPeriodKinds - Graduation"]);
  });

  it("offers places that may be one, and merges none", () => {
    const reading = readingOf({
      Data: [
        ["Indicator", "Place", "Year", "Percent", "N size"],
        ["Graduation", "Albemarle", 2019, 84, 100],
        ["Graduation", "Albemarle County", 2020, 85, 100],
      ],
    });
    expect(observations(reading).map(({ place }) => place)).toEqual([
      "Albemarle",
      "Albemarle County",
    ]);
    expect(reading.problems).toMatchObject([
      {
        code: "nearDuplicatePlace",
        expected: "Albemarle County",
        fix: { cells: [{ cell: "Data!B2", value: "Albemarle County" }] },
      },
    ]);
  });
});

describe("reading events and the agenda", () => {
  const indicators = [
    ["Indicator", "Place", "Year", "Percent", "N size"],
    ["Graduation rate", "Adams", 2019, 84, 100],
    ["Attendance", "Adams", 2019, 92, 100],
  ];

  it("reads what happened, when, and to which indicators", () => {
    const reading = readingOf({
      Indicators: indicators,
      Events: [
        ["When", "Event", "Indicator", "Place", "Kind"],
        ["2022", "New test", "graduation RATE", "adams", "Measure changed"],
        ["Sep 2023", "Coaches", "Graduation rate; Attendance", "All", "programme"],
        ["2020", "Pandemic", "", "", "shock"],
        ["later", "Law", "", "", "policy"],
        ["2021", "Law", "Graduaton rate", "", "rule of thumb"],
      ],
    });
    const events = reading.tables.events?.events ?? [];
    expect(
      events.map(({ event, period, indicator, place, kind }) =>
        [period.label, event, indicator, place, kind].join(" | ")
      )
    ).toEqual([
      "2022 | New test | Graduation rate | Adams | measureChanged",
      "Sep 2023 | Coaches | Graduation rate |  | programme",
      "Sep 2023 | Coaches | Attendance |  | programme",
      "2020 | Pandemic |  |  | shock",
      "2021 | Law | Graduaton rate |  | ",
    ]);
    expect(problemsOf(reading)).toEqual([
      "periodNotRead Events!A5 later",
      "notAChoice Events!E6 rule of thumb",
      "unknownIndicator Events!C6 Graduaton rate",
    ]);
  });

  it("reads what was agreed, with targets on the scale of their indicator", () => {
    const reading = readingOf({
      Indicators: indicators,
      Agenda: [
        [
          "Agenda area",
          "Indicators",
          "Target",
          "Target year",
          "Needed roles",
          "Lead partner",
          "Why",
        ],
        [
          "Finish school",
          "Graduation rate",
          "95%",
          2027,
          "Mentors; Coaches",
          "YMCA",
          "It opens doors",
        ],
        ["Be there", "Attendance", "*", "", "", "", ""],
      ],
    });
    expect(reading.tables.agenda?.items).toMatchObject([
      {
        area: "Finish school",
        indicators: ["Graduation rate"],
        target: 95,
        targetPeriod: { label: "2027", kind: "year" },
        neededRoles: ["Mentors", "Coaches"],
        lead: "YMCA",
        why: "It opens doors",
        proposedBy: null,
      },
      { area: "Be there", target: null, targetPeriod: null },
    ]);
  });
});

it("says every problem of indicators in both languages, without gaps", () => {
  const facts = {
    table: "indicators" as const,
    where: "Data!A1:C3",
    row: 2,
    column: "Year",
    cell: "Data!B2",
    found: "88",
    expected: "share",
  };
  for (const language of LANGUAGES)
    for (const sentence of Object.values(wordsOf(language).problems))
      expect(sentence(facts)).toMatch(/^[^\s].*[.?]$/s);
});
