import { counted, gapsOf, measureChanged, observation, year } from "./made-observations";
import { indicatorTables } from "../indicators/shared-observations";
import { analysis } from "../../../src/analyses/gaps";
import type { Observation } from "../../../src/tables/indicator-records";
import { wordsOf } from "../../../src/messages/words";

const near = (value: number, digits = 6): number => expect.closeTo(value, digits) as number;

const earlier = counted({ Own: [45, 120], Other: [60, 110] }, { period: year(2024) });
const later = counted({ Own: [50, 118], Other: [72, 112] });

describe("a gap", () => {
  test("has Newcombe's and Katz's intervals and a change of its own size", () => {
    const [{ periods, change }] = gapsOf([...earlier, ...later]).gaps;
    expect(periods[0].groups[0]).toMatchObject({
      difference: near(-0.170455),
      differenceLow: near(-0.291816),
      differenceHigh: near(-0.04156),
      ratio: near(0.6875),
      ratioLow: near(0.515899),
      ratioHigh: near(0.91618),
    });
    // The group fell back by 4.9 points, so the gap is that much wider.
    expect(change[0]).toMatchObject({
      change: near(0.048674),
      z: near(0.533, 3),
      verdict: "noClearChange",
    });
  });

  test("gives the index of disparity under each of its names", () => {
    const rates: readonly [string, number, number][] = [
      ["A", 62, 500],
      ["B", 48, 300],
      ["C", 41, 150],
      ["D", 70, 50],
    ];
    const observations = rates.map(([group, value, denominator]) =>
      observation({ group, value, denominator })
    );
    const index = (formula: string): number | undefined =>
      gapsOf(observations, { formula }).gaps[0].periods[0].summary.indexOfDisparity?.value;
    expect(index("fromTotal")).toBeCloseTo(19.53, 2);
    expect(index("fromReference")).toBeCloseTo(28.1, 2);
    expect(index("fromReferencePerGroup")).toBeCloseTo(21.07, 2);
    expect(gapsOf(observations).gaps[0].periods[0].summary).toMatchObject({
      mean: near(55.05),
      betweenGroupVariance: near(79.8475),
      theil: near(0.01345954, 8),
      meanLogDeviation: near(0.0138538, 8),
    });
  });

  test("is not compared across a changed measure", () => {
    const [series] = gapsOf([...earlier, ...later], {}, [measureChanged(2025)]).gaps;
    expect(series.change).toEqual([]);
    expect(series.notes.map(({ code }) => code)).toContain("measureChanged");
  });

  test("is held against the best of those with 30 people, and says which it passed over", () => {
    const [series] = gapsOf(counted({ Few: [14, 26], A: [188, 410], B: [100, 300] })).gaps;
    expect(series.periods[0]).toMatchObject({ reference: "A", referenceRule: "best" });
    expect(series.notes).toContainEqual({
      about: "reference",
      code: "bestTooSmall",
      details: { group: "Few" },
    });
  });

  test("depends on the scale where points shrink and the ratio grows", () => {
    const lower: Partial<Observation> = { better: "lower" };
    const [{ change }] = gapsOf([
      ...counted({ Own: [800, 4000], Other: [400, 4000] }, { ...lower, period: year(2024) }),
      ...counted({ Own: [400, 4000], Other: [120, 4000] }, lower),
    ]).gaps;
    expect(change[0].verdict).toBe("mixed");
  });

  test("is said in people first and points second, in both languages", () => {
    const observations = counted({ Multilingual: [188, 410], Others: [412, 690] });
    const answer = (language: "en" | "es"): readonly string[] =>
      analysis.present(gapsOf(observations), {
        words: wordsOf(language),
        stamp: "",
        tables: indicatorTables(observations),
        options: { reference: "best", referenceGroup: null, formula: "fromReference" },
        leftOut: [],
      }).sheet.answer;
    expect(answer("en").slice(0, 2)).toEqual([
      "Reading, 2026: 188 of 410 Multilingual (46%) against 412 of 690 Others (60%): 14 points, between 8 and 20.",
      "57 more of Multilingual would close it.",
    ]);
    expect(answer("es")[0]).toContain("188 de 410 Multilingual");
  });
});
