import fc from "fast-check";
import { analysis } from "../../../src/analyses/comparison";
import type { ComparisonFindings } from "../../../src/analyses/comparison/findings";
import { wordsOf } from "../../../src/messages/words";
import { layOut } from "../../../src/sheets/layout";
import type { Tables } from "../../../src/tables/records";
import { indicatorTables } from "../indicators/shared-observations";
import { event, place } from "./made-places";

const OPTIONS = { fewestPlaces: 10 };

function outcome(tables: Tables, fewestPlaces = OPTIONS.fewestPlaces) {
  const context = { seed: 1, now: "2026-11-22T09:00", progress: () => undefined };
  return analysis.run(tables, { fewestPlaces }, context);
}

function found(tables: Tables, fewestPlaces?: number): ComparisonFindings {
  const result = outcome(tables, fewestPlaces);
  if (!result.ran) throw new Error(result.because.code);
  return result.findings;
}

const OURS = place("Riverbend", [70, 71, 70, 71, 76, 77, 76, 77]);
const STATE = place("State", [80, 81, 80, 81, 82, 83, 82, 83]);

describe("holding a place against others", () => {
  it("takes what others gained off what we gained, with the interval of the regression", () => {
    const [comparison] = found(indicatorTables([...OURS, ...STATE], [event(2014)])).comparisons;
    expect(comparison).toMatchObject({ before: 4, after: 4, event: "Coaches", period: "2014" });
    const against = comparison.differenceInDifferences;
    // Means 70.5 → 76.5 and 80.5 → 82.5; residual variance 16·0.25/12, t(12) = 2.178813.
    expect(against).toMatchObject({ ownChange: 6, otherChange: 2, estimate: 4 });
    const half = 2.178812829663418 * Math.sqrt(((16 * 0.25) / 12) * 1);
    expect(against?.low).toBeCloseTo(4 - half, 9);
    expect(against?.high).toBeCloseTo(4 + half, 9);
    expect(against?.slopeDifferenceBefore).toBeCloseTo(0, 12);
  });

  it("compares only periods that all have, and names the places that lack one", () => {
    const patchy = place("Elsewhere", [60, null, 61, 62, 63, 64, 65, 66]);
    const [comparison] = found(
      indicatorTables([...OURS, ...STATE, ...patchy], [event(2014)])
    ).comparisons;
    expect(comparison.places.map(({ place: name }) => name)).toEqual(["Riverbend", "State"]);
    expect(comparison.notes).toContainEqual({
      about: "places",
      code: "placesLeftOut",
      details: { count: 1, names: "Elsewhere" },
    });
  });

  it("never reaches across a changed measure", () => {
    const changed = event(2012, { kind: "measureChanged", event: "New test" });
    const [comparison, ...more] = found(
      indicatorTables([...OURS, ...STATE], [event(2014), changed])
    ).comparisons;
    expect(more).toEqual([]);
    expect(comparison.periods.map(({ period }) => period)).toEqual([
      "2012",
      "2013",
      "2014",
      "2015",
      "2016",
      "2017",
    ]);
  });

  it("asks for ten places before it mixes them, and ranks ours among placebos", () => {
    const others = Array.from({ length: 10 }, (_, at) =>
      place(`Town ${String(at).padStart(2, "0")}`, [
        ...[70, 71, 70, 71, 70, 71].map((value) => value + at - 5),
        ...[70, 71, 70].map((value) => value + at - 5 + ((at * 7) % 3) / 10),
      ])
    );
    const ours = place("Riverbend", [70, 71, 70, 71, 70, 71, 78, 79, 78]);
    const tables = indicatorTables([...ours, ...others.flat()], [event(2016)]);
    const [comparison] = found(tables).comparisons;
    expect(comparison.syntheticControl?.meanGapAfter).toBeCloseTo(8, 0);
    expect(comparison.syntheticControl?.placebo).toMatchObject({ places: 11 });
    const [without] = found(tables, 11).comparisons;
    expect(without.syntheticControl).toBeNull();
    expect(without.notes.map(({ code }) => code)).toContain("tooFewPlaces");
  });

  it("says why it cannot run: no place to compare with, or no event among the readings", () => {
    expect(outcome(indicatorTables(OURS, [event(2014)]))).toMatchObject({
      ran: false,
      because: { code: "noComparisonPlace" },
    });
    expect(outcome(indicatorTables([...OURS, ...STATE], [event(2030)]))).toMatchObject({
      ran: false,
      because: { code: "nothingToCompare" },
    });
  });

  it("leaves events of another place or indicator alone", () => {
    const elsewhere = event(2014, { place: "Springfield" });
    const reading = event(2014, { indicator: "Reading" });
    expect(outcome(indicatorTables([...OURS, ...STATE], [elsewhere, reading]))).toMatchObject({
      ran: false,
    });
  });
});

describe("the comparison sheet", () => {
  const present = (findings: ComparisonFindings, language: "en" | "es") =>
    analysis.present(findings, {
      words: wordsOf(language),
      stamp: "",
      tables: indicatorTables([], []),
      options: OPTIONS,
      leftOut: [],
    }).sheet;

  it("says the changes, the doubt and the years before, and never that the event did it", () => {
    const findings = found(indicatorTables([...OURS, ...STATE], [event(2014)]));
    expect(present(findings, "en").answer).toEqual([
      "Graduation rose 6.0 points here and 2.0 in State, the years since 2014 against those before.",
      "The difference is 4.0 points upwards (2.7 to 5.3): more than these years wobble by chance.",
      "Before, the two ran side by side as far as these years can tell.",
      "What goes together with an event need not come of it: other things began in those years too.",
    ]);
    expect(present(findings, "es").answer[0]).toBe(
      "Graduation: aquí subió 6,0 puntos y en State 2,0, de 2014 en adelante frente a los años previos."
    );
  });

  it("can be laid out whatever is compared", () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 8 }), {
      minLength: 1,
      maxLength: 12,
    });
    const others = fc.array(values, { minLength: 1, maxLength: 13 });
    fc.assert(
      fc.property(values, others, fc.integer({ min: 2009, max: 2024 }), (own, rest, at) => {
        const observations = rest.flatMap((each, town) => place(`Town ${town}`, each));
        const tables = indicatorTables([...place("Riverbend", own), ...observations], [event(at)]);
        const result = outcome(tables, 4);
        if (!result.ran) return;
        for (const language of ["en", "es"] as const)
          expect(layOut(present(result.findings, language)).blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 }
    );
  });
});
