import { event, observation, periodOf, year } from "./shared-observations";
import { KENTUCKY, LOUISVILLE, presented, schoolYears } from "./present-indicators";
import type { Observation } from "../../../src/tables/indicator-records";

function years(values: readonly number[], about: Partial<Observation> = {}): Observation[] {
  return values.map((value, at) =>
    observation({ period: year(2013 + at), value, better: "higher", place: "Louisville", ...about })
  );
}

const state = { place: "Kentucky", comparison: true };

describe("the answer about one indicator", () => {
  it("says what happened with its pace, what the comparison place did, and what would count next", () => {
    const { sheet } = presented([...years(LOUISVILLE), ...years(KENTUCKY, state)]);
    expect(sheet.answer).toEqual([
      "Graduation rose from 76.5% in 2013 to 83.5% in 2020, about 0.9 points a year (0.7 to 1.0) and more than noise.",
      "From 2013 to 2020 it rose 7.0 points here; Kentucky rose 4.8 points; whether we gained on it cannot yet be told.",
      "The next value would count as change from 83.1% up or from 74.2% down.",
    ]);
  });

  it("is said in Spanish", () => {
    const { sheet } = presented([...years(LOUISVILLE), ...years(KENTUCKY, state)], {
      language: "es",
    });
    expect(sheet.answer[0]).toBe(
      "Graduation: subió de 76,5\u00a0% en 2013 a 83,5\u00a0% en 2020, unos 0,9 puntos al año (de 0,7 a 1,0), más que el azar."
    );
  });

  it("reads shares as percent: 0.765 is 76.5%", () => {
    const shares = LOUISVILLE.map((value) => value / 100);
    const { sheet } = presented(years(shares, { scale: "share" }));
    expect(sheet.answer[0]).toBe(
      "Graduation rose from 76.5% in 2013 to 83.5% in 2020, about 0.9 points a year (0.7 to 1.0) and more than noise."
    );
  });

  it("is useful with five values: no more than noise, the pace that the target takes, the next value", () => {
    const target = { target: 55, targetPeriod: periodOf("2020-21", 2021, "schoolYear") };
    const { sheet } = presented(schoolYears([40.1, 41, 42.2, 41.8, 43], target));
    expect(sheet.answer).toEqual([
      "Graduation was 40.1% in 2012-13 and 43.0% in 2016-17: no more change than noise can bring in five values.",
      "Reaching 55.0% by 2020-21 takes 3.0 points a year; the pace so far is 0.7 points (−0.4 to 1.2).",
      "The next value would count as change from 45.7% up or from 32.7% down.",
    ]);
  });

  it("says that four values are too few, and that one is", () => {
    expect(presented(schoolYears([40, 41, 42, 43])).sheet.answer[0]).toBe(
      "Graduation was 40.0% in 2012-13 and 43.0% in 2015-16; four values are too few to tell change from noise."
    );
    expect(presented(schoolYears([40])).sheet.answer).toEqual([
      "Graduation was 40.0% in 2012-13; one value is too few to tell change from noise.",
      "With one value no single next value could count as change; each further one makes it easier to tell.",
    ]);
  });

  it("says that a target's period is past, and that of several places and events one is compared", () => {
    const period = periodOf("2015", 2015.5);
    const ours = schoolYears(LOUISVILLE, { place: "Us", target: 95, targetPeriod: period });
    const other = (place: string) => schoolYears(KENTUCKY, { place, comparison: true });
    const { sheet } = presented([...ours, ...other("Kentucky"), ...other("Ohio")], {
      events: [
        event("Camps", periodOf("2016-08", 2016.62, "month")),
        event("Buses", periodOf("2017-08", 2017.62, "month")),
      ],
    });
    expect(sheet.answer.join(" ")).toContain("was for 2015, which is past");
    const notes = sheet.notes.flatMap(({ lines }) => lines).join(" ");
    expect(notes).toContain("the one with most periods in common is compared: Kentucky.");
    expect(notes).toContain("Several events fall within Graduation");
  });

  it("never says that an event was the cause", () => {
    const { sheet } = presented(schoolYears([50, 51, 50, 51, 50, 60, 61, 62, 63]), {
      events: [event("camps begin", periodOf("2017-18", 2018, "schoolYear"))],
    });
    const said = sheet.answer.find((sentence) => sentence.includes("camps begin"));
    expect(said).toMatch(
      /: on average .* above the old course \(.*\)\. That goes together; it proves no cause\.$/
    );
  });
});

describe("the answer about several indicators", () => {
  const flat = [50, 52, 49, 51, 50, 52, 49, 51];
  const three = [
    ...years(LOUISVILLE),
    ...years(flat, { indicator: "Reading" }),
    ...years(flat.slice(0, 4), { indicator: "Math" }),
  ];

  it("counts what moved, names it, and says how many false alarms chance would raise", () => {
    const { answer } = presented(three).sheet;
    expect(answer.slice(0, 3)).toEqual([
      "One of our three indicators improved by more than noise.",
      "Improved: Graduation.",
      "One varies no more than noise; one has too few values to tell.",
    ]);
    expect(answer.at(-1)).toMatch(
      /^Where nothing changes, about \d\.\d of \d control charts would still flag the latest value; one does\.$/
    );
  });

  it("says so where all moved, and where none did", () => {
    const both = [...years(LOUISVILLE), ...years(KENTUCKY, { indicator: "Diplomas" })];
    expect(presented(both).sheet.answer[0]).toBe("Both indicators improved by more than noise.");
    expect(presented(both.map((one) => ({ ...one, value: 50 }))).sheet.answer[0]).toBe(
      "Neither of our two indicators moved by more than noise."
    );
  });

  it("counts places where there is one indicator", () => {
    const places = ["Ash", "Birch"].flatMap((place) => years(flat, { place }));
    expect(presented([...places, ...years(LOUISVILLE, { place: "Cedar" })]).sheet.answer[0]).toBe(
      "Graduation: one of three places improved by more than noise."
    );
  });
});

describe("the overview's table", () => {
  it("has a row an indicator with links, words and a small chart", () => {
    const { sheet, details } = presented([...years(LOUISVILLE), ...years(KENTUCKY, state)]);
    const [row] = sheet.growing?.rows ?? [];
    const values = Object.fromEntries(
      (sheet.growing?.columns ?? []).map(({ id }, at) => [id, row[at]])
    );
    expect(values).toMatchObject({
      indicator: { text: "Graduation", link: { sheet: details.tab } },
      place: "Louisville",
      latest: 83.5,
      period: "2020",
      change: "● Improvement",
      says: "Rose 7.0 points since 2013: more than noise.",
    });
    expect(values.distance).toBeCloseTo(-7.4, 9);
    expect(values.distanceChange).toBeCloseTo(2.2, 9);
    expect(sheet.cellCharts).toHaveLength(1);
  });

  it("draws at most twelve small charts and as many sections", () => {
    const many = Array.from({ length: 15 }, (_, at) =>
      years(LOUISVILLE, { indicator: `Indicator ${at}` })
    ).flat();
    const { sheet, details } = presented(many);
    expect(sheet.growing?.rows).toHaveLength(15);
    expect(sheet.cellCharts).toHaveLength(12);
    expect(details.sections).toHaveLength(12);
  });

  it("gives groups rows of their own where nobody counted everyone, and says so", () => {
    const groups = ["Boys", "Girls"].flatMap((group) => years(LOUISVILLE, { group }));
    const { sheet } = presented(groups);
    expect(sheet.growing?.rows.map((row) => row[1])).toEqual([
      "Boys, Louisville",
      "Girls, Louisville",
    ]);
    expect(sheet.notes[1].lines).toContain(
      "One indicator has values by group only: each group stands as a row of its own."
    );
  });

  it("puts places in order of name, never of value", () => {
    const places = ["Oak", "Elm", "Ash"].flatMap((place, at) =>
      years(
        LOUISVILLE.map((value) => value + at),
        { place }
      )
    );
    expect(presented(places).sheet.growing?.rows.map((row) => row[1])).toEqual([
      "Ash",
      "Elm",
      "Oak",
    ]);
  });
});

test("where every series has too few values, the answer says that nothing can be told yet, not that nothing moved", () => {
  const places = ["Ash", "Oak", "Elm"].flatMap((place) => schoolYears([40, 42], { place }));
  expect(presented(places).sheet.answer).toEqual([
    "None of our 3 series has enough values yet to tell whether it moved.",
  ]);
  expect(presented(places, { language: "es" }).sheet.answer).toEqual([
    "Ninguno de nuestros 3 casos tiene aún valores suficientes para decir si se movió.",
  ]);
});
