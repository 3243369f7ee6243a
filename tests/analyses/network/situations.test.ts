import { madeTables, both, type Made, type Row } from "../catalytic/made-tables";
import { findingsOf, outcomeOf, presented } from "./sample-run";

const answerOf = (made: Made, options = {}) => {
  const tables = madeTables(made);
  return presented(findingsOf(tables, options), tables).sheet.answer;
};
const partners = (names: string) => Object.fromEntries([...names].map((name) => [name, {}]));
const codes = (made: Made, options = {}) =>
  findingsOf(madeTables(made), options).notes.map(({ code }) => code);

describe("the first sentence", () => {
  test("of a single wave says how many are linked and how many pairs work together", () => {
    const ties = [..."BCDEFGHIJ"].map((name): Row => ["A", name, 1, null]);
    expect(answerOf({ ties, partners: partners("ABCDEFGHIJKL") })[0]).toBe(
      "10 of 12 partners are linked: 9 of 66 possible pairs work together (14%)."
    );
  });

  test("of very few partners gives counts and no percentage", () => {
    expect(answerOf({ ties: both("A", "B"), partners: partners("ABC") })[0]).toBe(
      "2 of 3 partners are linked: 1 of 3 possible pairs works together."
    );
  });

  test("where nothing is reported says so", () => {
    const ties: Row[] = [["A", "B", 0, null]];
    expect(answerOf({ ties, partners: partners("ABCD") })[0]).toBe(
      "None of the possible pairs among our 4 partners is reported to work together."
    );
  });

  test("uses the word of the lowest level that counts", () => {
    const ties = [...both("A", "B", 4), ...both("B", "C", 2)];
    expect(answerOf({ ties }, { minimumLevel: 2 })[0]).toBe(
      "All 3 partners are linked: 2 of 3 possible pairs coordinate or work more closely."
    );
    expect(answerOf({ ties, scale: "frey" }, { minimumLevel: 2 })[0]).toBe(
      "All 3 partners are linked: 2 of 3 possible pairs cooperate or work more closely."
    );
  });
});

describe("the shape", () => {
  test("names partners without a tie where they are few", () => {
    const ties = [...both("A", "B"), ...both("B", "C")];
    expect(answerOf({ ties, partners: partners("ABCD") })).toContain(
      "We hang together: 3 of 4 are linked to each other, in 1.3 steps on average; D has no recorded tie."
    );
  });

  test("counts them where they are many or their names are long", () => {
    const long =
      "The Association of Very Long Names for Community Schools and Families of the North";
    const made = {
      ties: both("A", "B"),
      partners: { A: {}, B: {}, [long]: {}, [`${long} 2`]: {} },
    };
    expect(answerOf(made).join(" ")).toContain("; 2 have no recorded tie.");
  });

  test("of separate groups says how many and the largest", () => {
    const ties = [...both("A", "B"), ...both("B", "C"), ...both("D", "E")];
    expect(answerOf({ ties })).toContain(
      "We fall into 2 separate groups, the largest of 3 of 5 partners."
    );
  });
});

describe("the shape of a loose network", () => {
  test("is not called hanging together", () => {
    expect(answerOf({ ties: both("A", "B"), partners: partners("ABCDEF") })).toContain(
      "Few hang together: the largest group is 2 of 6 partners; 4 have no recorded tie."
    );
  });
});

describe("what cannot be told", () => {
  test("of levels that are words without a scale is null, with a note; every word but none is a tie", () => {
    const made: Made = {
      ties: [
        ["A", "B", null, null, { levelWord: "networking" }],
        ["B", "C", null, null, { levelWord: "none", saysNone: true }],
      ],
      scale: null,
      hasLevel: true,
    };
    expect(findingsOf(madeTables(made)).waves[0]).toMatchObject({
      pairs: 1,
      levels: null,
      meanLevel: null,
    });
    expect(codes(made)).toContain("levelWordsNeedScale");
    expect(codes(made, { minimumLevel: 3 })).toContain("minimumLevelNeedsLevels");
    expect(findingsOf(madeTables(made), { minimumLevel: 3 }).waves[0].pairs).toBe(1);
  });

  test("of an undirected table is who names whom", () => {
    const made: Made = {
      ties: [
        ["A", "B", 2, 3],
        ["B", "C", 1, 2],
      ],
      undirected: true,
    };
    const [wave] = findingsOf(madeTables(made)).waves;
    expect(wave).toMatchObject({ pairs: 2, reports: 2, densityDirected: null, reciprocity: null });
    expect(wave.perPartner[1]).toMatchObject({ degree: 2, inDegree: null, outDegree: null });
    expect(findingsOf(madeTables(made), { rule: "confirmed" }).waves[0].pairs).toBe(2);
    expect(codes(made)).toContain("oneRowForBothSides");
  });

  test("where every pair is reported from one side only is whether anybody answers back", () => {
    const ties: Row[] = [
      ["A", "B", 2, null],
      ["A", "C", 1, null],
    ];
    expect(codes({ ties })).toContain("nobodyReportedBack");
  });

  test("from a table without an answer is said instead of run", () => {
    expect(outcomeOf(madeTables({ ties: [] }))).toMatchObject({
      ran: false,
      because: { code: "noTies" },
    });
    expect(outcomeOf({ ...madeTables({ ties: [] }), ties: null })).toMatchObject({ ran: false });
  });
});

describe("several relations and waves", () => {
  test("only the chosen relation counts, the first where none is chosen", () => {
    const ties: Row[] = [
      ["A", "B", 1, null, { relation: "contact" }],
      ["B", "C", 1, null, { relation: "contact" }],
      ["A", "C", 1, null, { relation: "money" }],
    ];
    const made: Made = { ties, relations: ["contact", "money"] };
    expect(findingsOf(madeTables(made)).waves[0].pairs).toBe(2);
    expect(findingsOf(madeTables(made)).relation).toBe("contact");
    expect(findingsOf(madeTables(made), { relation: "Money" }).waves[0].pairs).toBe(1);
    expect(codes(made)).toContain("oneOfSeveralRelations");
  });

  test("answers without a wave are left out and counted", () => {
    const ties: Row[] = [
      ["A", "B", 1, null, { wave: "2025" }],
      ["A", "B", 1, null, { wave: "2026" }],
      ["A", "C", 1, null, { wave: "" }],
    ];
    const tables = madeTables({ ties, waves: ["2025", "2026"] });
    const findings = findingsOf(tables);
    expect(findings.waves.map(({ pairs }) => pairs)).toEqual([1, 1]);
    expect(presented(findings, tables).sheet.notes[1].lines).toContain("1 answer without a wave.");
  });
});

describe("views that differ", () => {
  test("by two levels or more stand on the backbone's sheet alone", () => {
    const ties: Row[] = [
      ["A", "B", 4, null],
      ["B", "A", 1, null],
      ["A", "C", 3, null],
      ["C", "A", 2, null],
      ["D", "A", 3, null],
    ];
    const tables = madeTables({ ties });
    const findings = findingsOf(tables);
    expect(findings.asymmetric).toEqual([
      { higher: "A", lower: "B", levelOfHigher: 4, levelOfLower: 1, difference: 3 },
    ]);
    const { sheet, confidential } = presented(findings, tables);
    expect(confidential?.growing?.rows[0].at(-1)).toBe("A says collaborating; B says networking.");
    expect(JSON.stringify(sheet)).not.toContain("A says");
  });

  test("count a silent side as no tie only where it is known to have answered", () => {
    const made: Made = {
      ties: [["A", "B", 3, null]],
      partners: partners("ABC"),
      answered: ["A", "B"],
    };
    expect(findingsOf(madeTables(made)).asymmetric).toEqual([
      { higher: "A", lower: "B", levelOfHigher: 3, levelOfLower: 0, difference: 3 },
    ]);
    expect(findingsOf({ ...madeTables(made), respondents: null }).asymmetric).toEqual([]);
  });
});
