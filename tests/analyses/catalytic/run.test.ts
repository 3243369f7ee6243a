import { countedOnce } from "../../../src/analyses/catalytic/partnerships";
import { found, notRun } from "./run-catalytic";
import { both, madeTables, type Row } from "./made-tables";

const names = (items: readonly { readonly members: readonly string[] }[]): string[] =>
  items.map(({ members }) => members.join("–"));

/** The directed valued fixture of ten partners, A to J. */
const TEN =
  "A>B3 B>A3 B>C3 C>B2 A>C2 C>A3 C>D2 D>C1 D>E2 E>D2 D>F1 F>D1 E>F2 G>D1 G>H3 H>G3 A>G1 I>J1".split(
    " "
  );
const ten = (undirected = false) =>
  madeTables({
    ties: TEN.map((tie) => [tie[0], tie[2], Number(tie[3]), null] as const),
    partners: Object.fromEntries([..."ABCDEFGHIJ"].map((name) => [name, {}])),
    undirected,
  });

describe("Simmelian ties", () => {
  it("are the three sides of the one triangle that all three confirm, each embedded once", () => {
    expect(found(ten()).simmelian).toEqual({
      count: 3,
      ties: [
        { members: ["A", "B"], embeddedness: 1 },
        { members: ["A", "C"], embeddedness: 1 },
        { members: ["B", "C"], embeddedness: 1 },
      ],
    });
  });
});

describe("catalytic pairs and trios", () => {
  it("keep the strong pair that stands alone and that a Simmelian filter would lose", () => {
    const { dyads } = found(ten());
    expect(names(dyads)).toEqual(["A–B", "G–H"]);
    expect(dyads[1]).toMatchObject({ embeddedness: 0, bridge: true, status: "confirmed" });
  });

  it("find every pair that is mutual at any level, where any level is enough", () => {
    const { dyads, triads } = found(ten(), { level: 1 });
    expect(names(dyads)).toEqual(["A–B", "A–C", "B–C", "C–D", "D–E", "D–F", "G–H"]);
    expect(dyads.map(({ embeddedness }) => embeddedness)).toEqual([1, 1, 1, 0, 0, 0, 0]);
    expect(names(triads)).toEqual(["A–B–C"]);
  });
});

/** Ann, Bob and Cal are strong throughout; what the tests add is about the others. */
const TRIO = [...both("Ann", "Bob"), ...both("Ann", "Cal"), ...both("Bob", "Cal")];
const PEOPLE = { Ann: {}, Bob: {}, Cal: {}, Dot: {}, Eve: {} };
const READING = { Reading: { partners: ["Ann", "Bob", "Cal", "Dot", "Eve"] } };

describe("a strong answer", () => {
  const pair = (...rows: Row[]) =>
    found(madeTables({ ties: rows, partners: PEOPLE, initiatives: READING }));

  it("needs trust and close work from both sides", () => {
    expect(names(pair(...both("Ann", "Bob")).dyads)).toEqual(["Ann–Bob"]);
    expect(pair(["Ann", "Bob", 3, 3], ["Bob", "Ann", 3, 2.9]).dyads).toEqual([]);
    expect(pair(["Ann", "Bob", 3, 3], ["Bob", "Ann", 2, 4]).dyads).toEqual([]);
    expect(pair(["Ann", "Bob", 4, 4]).dyads).toEqual([]);
  });

  it("is the strongest of several rows about the same pair", () => {
    const { dyads } = pair(["Ann", "Bob", 1, 1], ...both("Ann", "Bob"), ["Ann", "Bob", 2, 2]);
    expect(names(dyads)).toEqual(["Ann–Bob"]);
  });

  it("stands for both sides where a row of the table does", () => {
    const tables = madeTables({ ties: [["Ann", "Bob", 3, 3]], undirected: true });
    const { dyads, notes } = found(tables);
    expect(names(dyads)).toEqual(["Ann–Bob"]);
    expect(notes.map(({ code }) => code)).toContain("oneRowForBothSides");
  });
});

describe("the level that counts as close work", () => {
  const close = (scale: "himmelman" | "frey" | "rating", highest: number) =>
    found(madeTables({ ties: both("Ann", "Bob", highest), scale })).thresholds.level;

  it("is cooperating for Himmelman, coalition for Frey and one below the highest rating otherwise", () => {
    expect(close("himmelman", 4)).toBe(3);
    expect(close("frey", 5)).toBe(4);
    expect(close("rating", 5)).toBe(4);
    expect(close("rating", 4)).toBe(3);
  });

  it("is not told by ones and zeros, which only say that there is a tie", () => {
    expect(notRun(madeTables({ ties: both("Ann", "Bob", 1, null), scale: "rating" }))).toBe(
      "neitherLevelNorTrust"
    );
  });

  it("is the option's where one is chosen", () => {
    const tables = madeTables({ ties: both("Ann", "Bob", 2) });
    expect(found(tables, { level: 2 }).thresholds).toEqual({ level: 2, trust: 3 });
  });
});

describe("a table without trust or without levels", () => {
  it("drops the condition and says so", () => {
    const onlyLevel = found(madeTables({ ties: both("Ann", "Bob", 3, null) }));
    expect(onlyLevel.thresholds).toEqual({ level: 3, trust: null });
    expect(onlyLevel.notes.map(({ code }) => code)).toContain("noTrustColumn");
    const onlyTrust = found(
      madeTables({
        ties: [
          ["Ann", "Bob", null, 3],
          ["Bob", "Ann", null, 4],
        ],
      })
    );
    expect(onlyTrust.thresholds).toEqual({ level: null, trust: 3 });
    expect(names(onlyTrust.dyads)).toEqual(["Ann–Bob"]);
  });

  it("does not take level words for numbers while no scale is chosen", () => {
    const ties: Row[] = [["Ann", "Bob", null, null, { levelWord: "coordinating" }]];
    expect(notRun(madeTables({ ties, hasLevel: true, scale: null }))).toBe("levelWordsNeedScale");
  });

  it("cannot be answered with neither", () => {
    expect(notRun(madeTables({ ties: [["Ann", "Bob", null, null]] }))).toBe("neitherLevelNorTrust");
  });

  it("cannot be answered without any answer", () => {
    expect(notRun(madeTables({ ties: [], hasLevel: true, hasTrust: true }))).toBe("noTies");
  });
});

describe("shared work", () => {
  it("is an active initiative of both, the lead included, and of all three for a trio", () => {
    const { dyads, triads } = found(
      madeTables({
        ties: TRIO,
        partners: PEOPLE,
        initiatives: {
          Reading: { partners: ["Ann", "Bob"] },
          Math: { partners: ["Bob"], lead: "Cal" },
          Over: { partners: ["Ann", "Cal"], end: "2026-06-30" },
          Later: { partners: ["Ann", "Cal"], start: "2027-01-01" },
        },
      })
    );
    expect(dyads.map(({ members, initiatives }) => [members.join("–"), initiatives])).toEqual([
      ["Ann–Bob", ["Reading"]],
      ["Bob–Cal", ["Math"]],
    ]);
    expect(triads).toEqual([]);
  });

  it("is an agenda area of the partner list where there is no table of initiatives", () => {
    const { work, dyads, sharedWork, notes } = found(
      madeTables({
        ties: TRIO,
        partners: {
          Ann: { agendaAreas: ["Reading", "Math"] },
          Bob: { agendaAreas: ["Reading"] },
          Cal: { agendaAreas: ["Math"] },
          Dot: { agendaAreas: [] },
        },
      })
    );
    expect(work).toBe("agendaAreas");
    expect(names(dyads)).toEqual(["Ann–Bob", "Ann–Cal"]);
    expect(sharedWork).toEqual({ pairs: 6, sharing: 2 });
    expect(notes.map(({ code }) => code)).toContain("agendaAreasStandIn");
  });

  it("is not asked for where none is recorded", () => {
    const { work, triads, sharedWork } = found(madeTables({ ties: TRIO, partners: PEOPLE }));
    expect([work, names(triads), sharedWork]).toEqual(["none", ["Ann–Bob–Cal"], null]);
  });
});

describe("a side that did not answer", () => {
  const tables = madeTables({
    ties: [...TRIO, ["Ann", "Dot", 3, 3], ["Bob", "Dot", 4, 4], ["Cal", "Eve", 3, 3]],
    partners: PEOPLE,
    answered: ["Ann", "Bob", "Cal", "Eve"],
    initiatives: READING,
  });

  it("leaves pairs and trios unconfirmed, never absent", () => {
    const { dyads, triads, summary } = found(tables);
    const unconfirmed = (items: typeof dyads) =>
      names(items.filter(({ status }) => status === "unconfirmed"));
    expect(unconfirmed(dyads)).toEqual(["Ann–Dot", "Bob–Dot"]);
    expect(unconfirmed(triads)).toEqual(["Ann–Bob–Dot"]);
    expect(dyads.find(({ members }) => members[1] === "Dot")?.awaited).toEqual(["Dot"]);
    expect(summary).toMatchObject({ responded: 4, unconfirmed: 2, trios: 1, pairs: 0, members: 3 });
  });

  it("counts as having reported no tie where no table tells who answered", () => {
    const { dyads, notes } = found({ ...tables, respondents: null });
    expect(dyads.every(({ status }) => status === "confirmed")).toBe(true);
    expect(notes.map(({ code }) => code)).toContain("nobodyKnownNotToHaveAnswered");
  });

  it("is told apart from initiatives that have nobody near", () => {
    const { summary, initiatives } = found(
      madeTables({
        ties: [["Ann", "Dot", 3, 3]],
        partners: PEOPLE,
        answered: ["Ann", "Bob"],
        initiatives: { Reading: { partners: ["Ann", "Dot"] }, Math: { partners: ["Ann", "Bob"] } },
      })
    );
    expect(summary).toMatchObject({
      initiatives: 2,
      initiativesWith: 0,
      initiativesUnanswered: 1,
      partnersUnanswered: 1,
    });
    expect(initiatives.map(({ unconfirmed }) => unconfirmed)).toEqual([0, 1]);
  });
});

describe("pairs one step short", () => {
  const near = (...ties: Row[]) =>
    found(
      madeTables({
        ties,
        partners: { ...PEOPLE, Hub: { isBackbone: true } },
        initiatives: { Reading: { partners: ["Ann", "Bob"] } },
      })
    ).nearly;

  it("lack one level or up to one point of trust on one side", () => {
    expect(near(["Ann", "Bob", 2, 3], ["Bob", "Ann", 4, 4])[0].missing).toEqual([
      { from: "Ann", to: "Bob", what: "level", has: 2, needs: 3 },
    ]);
    expect(near(["Ann", "Bob", 3, 3], ["Bob", "Ann", 3, 2])[0].missing).toEqual([
      { from: "Bob", to: "Ann", what: "trust", has: 2, needs: 3 },
    ]);
  });

  it("are not those that lack two things", () => {
    expect(near(["Ann", "Bob", 2, 2], ["Bob", "Ann", 3, 3])).toEqual([]);
    expect(near(["Ann", "Bob", 2, 3], ["Bob", "Ann", 2, 3])).toEqual([]);
    expect(near(["Ann", "Bob", 1, 3], ["Bob", "Ann", 3, 3])).toEqual([]);
    expect(near(["Ann", "Cal", 2, 3], ["Cal", "Ann", 3, 3])).toEqual([]);
  });

  it("are those that are strong and share no work, unless one is the backbone", () => {
    expect(near(...both("Ann", "Cal"), ...both("Ann", "Hub"))).toEqual([
      {
        members: ["Ann", "Cal"],
        initiatives: [],
        missing: [{ from: "Ann", to: "Cal", what: "initiative", has: 0, needs: 1 }],
      },
    ]);
  });
});

describe("what is told of a partnership", () => {
  const [, , ...older] = TRIO;
  const tables = madeTables({
    ties: [
      ...older.map(([a, b, level, trust]): Row => [a, b, level, trust, { wave: "2025" }]),
      ...TRIO.map(([a, b, level, trust]): Row => [a, b, level, trust, { wave: "2026" }]),
    ],
    partners: { Ann: { sector: "School" }, Bob: { sector: "City" }, Cal: { sector: "City" } },
    initiatives: READING,
    waves: ["2025", "2026"],
  });

  it("is how many of its pairs held one wave earlier, in which waves all did, and its sectors", () => {
    expect(found(tables).triads[0]).toMatchObject({
      before: { wave: "2025", pairs: 3, held: 2, unknown: 0 },
      waves: ["2026"],
      sectors: ["City", "School"],
    });
    expect(found(tables).summary.before).toEqual({ wave: "2025", held: 2, unknown: 0 });
  });

  it("is the answer that reaches least over the thresholds", () => {
    const ties: Row[] = [
      ["Ann", "Bob", 4, 3],
      ["Bob", "Ann", 3, 3.5],
    ];
    expect(found(madeTables({ ties })).dyads[0].weakest).toEqual({
      from: "Bob",
      to: "Ann",
      level: 3,
      trust: 3.5,
    });
  });

  it("is whether it hangs on one named person on some side", () => {
    const contacts = (first: string | null, second: string | null) =>
      found(
        madeTables({
          ties: [
            ["Ann", "Bob", 3, 3, { contactFrom: first, contactTo: "Mia; Ned" }],
            ["Bob", "Ann", 3, 3, { contactTo: second }],
          ],
        })
      ).dyads[0].singleContact;
    expect(contacts("Zoe", "Zoe")).toBe(true);
    expect(contacts("Zoe", "Kim")).toBe(false);
    expect(found(madeTables({ ties: both("Ann", "Bob") })).dyads[0].singleContact).toBeNull();
  });

  it("never says what share of commitments and activities its members carry without those tables", () => {
    const { dyads, notes } = found(tables);
    expect(
      dyads.every((dyad) => dyad.commitmentShare === null && dyad.activityShare === null)
    ).toBe(true);
    expect(notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["noCommitmentsTable", "noActivitiesTable"])
    );
  });
});

describe("groups of four and more", () => {
  const FOUR = [...TRIO, ...["Ann", "Bob", "Cal"].flatMap((name) => both(name, "Dot"))];
  const tables = madeTables({ ties: FOUR, partners: PEOPLE, initiatives: READING });

  it("are core groups with all their trios listed", () => {
    const { coreGroups, triads } = found(tables);
    expect(coreGroups).toEqual([
      { members: ["Ann", "Bob", "Cal", "Dot"], initiatives: ["Reading"], sectors: [] },
    ]);
    expect(triads).toHaveLength(4);
    expect(triads.map(({ embeddedness }) => embeddedness)).toEqual([1, 1, 1, 1]);
  });

  it("are counted by their trios, no pair a second time", () => {
    const { dyads, triads } = found(tables);
    expect(countedOnce(dyads, triads)).toHaveLength(4);
  });
});

it("counts a pair inside a trio by itself only for work that the trio does not share", () => {
  const { summary, initiatives } = found(
    madeTables({
      ties: TRIO,
      partners: PEOPLE,
      initiatives: {
        Reading: { partners: ["Ann", "Bob", "Cal"], area: "School" },
        Math: { partners: ["Ann", "Bob"], area: "Numbers" },
        Rent: { partners: ["Dot", "Eve"], area: "Home" },
      },
    })
  );
  expect(summary).toMatchObject({ trios: 1, pairs: 1, members: 3, catalyticTies: 3 });
  expect(initiatives.map(({ initiative, trios, pairs }) => [initiative, trios, pairs])).toEqual([
    ["Math", 0, 1],
    ["Reading", 1, 0],
    ["Rent", 0, 0],
  ]);
});

it("names the agenda areas of which no initiative has a partnership", () => {
  const { agendaAreasWithout } = found(
    madeTables({
      ties: TRIO,
      partners: PEOPLE,
      initiatives: {
        Reading: { partners: ["Ann", "Bob"], area: "School" },
        Tutors: { partners: ["Dot", "Eve"], area: "School" },
        Rent: { partners: ["Dot", "Eve"], area: "Home" },
      },
    })
  );
  expect(agendaAreasWithout).toEqual([
    { agendaArea: "Home", partners: 2, nearly: 0, unconfirmed: 0 },
  ]);
});

it("compares trios with chance among those who answered", () => {
  const { triadsByChance } = found(
    madeTables({ ties: TRIO, partners: PEOPLE, answered: ["Ann", "Bob", "Cal", "Dot"] })
  );
  // Three of the six pairs among four partners: 20 ways, of which four make a trio.
  expect(triadsByChance).toMatchObject({ observed: 1, expected: 0.2, seed: 1, draws: 199 });
  expect(found(ten()).triadsByChance).toBeNull();
});
