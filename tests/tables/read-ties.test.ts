import { problemsOf, readingOf, bookOf, outcomeOf } from "./workbook-of";
import type { CellValue } from "../../src/cells/value";

type Row = readonly CellValue[];

const PARTNERS: Row[] = [
  ["Partner", "Short name", "Sector"],
  ["Riverbend Library", "RL", "Education"],
  ["Northside Clinic", "NC", "Health"],
  ["Eastside PTA", null, "Community"],
];

const from = (header: Row, ...rows: Row[]): Row[] => [header, ...rows];

describe("reading ties", () => {
  it("reads answers with waves, relations, levels, trust and lists", () => {
    const { tables, counts, problems } = readingOf({
      Partners: PARTNERS,
      Ties: from(
        [
          "Respondent",
          "About",
          "Wave",
          "Level",
          "Reliability",
          "Openness",
          "Outcomes",
          "Difficult",
        ],
        ["Riverbend Library", "Northside Clinic", 2025, 3, 4, null, "Policy; Data", "no"],
        ["northside  clinic", "NC", 2025, 1, 1, 1, null, null],
        ["NC", "Eastside PTA", 2024, "2", 2, 3, null, "yes"]
      ),
    });
    expect(tables.ties).toMatchObject({
      undirected: false,
      hasLevel: true,
      hasTrust: true,
      hasValue: false,
      hasWave: true,
      waves: ["2024", "2025"],
      scale: "rating",
    });
    expect(tables.ties?.reports).toMatchObject([
      {
        from: "Riverbend Library",
        to: "Northside Clinic",
        wave: "2025",
        level: 3,
        levelWord: "3",
        saysNone: false,
        trust: { items: [4, null], mean: 4 },
        value: null,
        outcomes: ["Policy", "Data"],
        difficult: false,
        at: { sheet: "Ties", cell: "Ties!A2" },
      },
      { from: "Northside Clinic", to: "Eastside PTA", level: 2, difficult: true },
    ]);
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([["selfTie", "Ties!B3"]]);
    expect(counts.map(({ rows, read }) => [rows, read])).toEqual([
      [3, 3],
      [3, 2],
    ]);
  });

  it("keeps level words as words until a scale is chosen, and then numbers them by that scale", () => {
    const sheets = {
      Ties: from(
        ["From", "To", "Level"],
        ["A Club", "B Club", "Coordination"],
        ["B Club", "A Club", "cooperating"],
        ["A Club", "C Club", "None"]
      ),
    };
    const words = readingOf(sheets);
    expect(words.tables.ties?.scale).toBeNull();
    expect(
      words.tables.ties?.reports.map((each) => [each.level, each.levelWord, each.saysNone])
    ).toEqual([
      [null, "Coordination", false],
      [null, "cooperating", false],
      [null, "None", true],
    ]);
    expect(problemsOf(words)).toEqual(["levelWordsNeedScale - Coordination, cooperating"]);
    const levels = (scale: "himmelman" | "frey") =>
      readingOf(sheets, {}, { scale }).tables.ties?.reports.map(({ level }) => level);
    expect(levels("himmelman")).toEqual([2, 3, 0]);
    expect(levels("frey")).toEqual([3, 2, 0]);
  });

  it("lets the scale chosen for the table go before the workbook's", () => {
    const sheets = {
      Ties: from(["From", "To", "Level"], ["A", "B", "coordination"], ["B", "A", "networking"]),
    };
    const { tables } = readingOf(sheets, { Ties: { scale: "frey" } }, { scale: "himmelman" });
    expect(tables.ties?.scale).toBe("frey");
    expect(tables.ties?.reports[0].level).toBe(3);
  });

  it("leaves an answer out whose level is off the scale or no word of it", () => {
    const sheet = from(
      ["From", "To", "Level"],
      ["A", "B", 4],
      ["B", "A", 7],
      ["A", "C", 1],
      ["C", "A", 2]
    );
    expect(problemsOf(readingOf({ Ties: sheet }))).toEqual(["offScale Ties!C3 7"]);
    const himmelman = readingOf(
      { Ties: [...sheet, ["C", "B", "coalition"]] },
      {},
      { scale: "himmelman" }
    );
    expect(problemsOf(himmelman)).toEqual([
      "offScale Ties!C3 7",
      "wordNotOnScale Ties!C6 coalition",
    ]);
  });

  it("leaves out only the rating that is off its scale, not the answer", () => {
    const { tables, problems } = readingOf({
      Ties: from(
        ["From", "To", "Level", "Trust"],
        ["A", "B", 1, 5],
        ["B", "A", 2, "n/a"],
        ["A", "C", 2, 3],
        ["C", "A", 2, "lots"],
        ["C", "B", 2, "3 - A fair amount"],
        ["B", "C", 1, 2]
      ),
    });
    expect(tables.ties?.reports.map(({ trust }) => trust?.mean)).toEqual([
      null,
      null,
      3,
      null,
      3,
      2,
    ]);
    expect(problems.map(({ code, expected }) => [code, expected])).toEqual([
      ["offScale", "1–4"],
      ["notANumber", "1–4"],
    ]);
  });

  it("leaves a row out that holds an error or lacks a side, and touches no other row", () => {
    const { tables, problems, counts } = readingOf({
      Ties: from(
        ["From", "To", "Level"],
        ["A", { error: "#REF!" }, 1],
        ["A", "B", { error: "#N/A" }],
        ["B", "A", 2],
        [null, "B", 2],
        ["A", "C", 1]
      ),
    });
    expect(tables.ties?.reports.map(({ from: a, to }) => a + to)).toEqual(["BA", "AC"]);
    expect(problems.map(({ code, cell, row }) => [code, cell, row])).toEqual([
      ["errorCell", "Ties!B2", 2],
      ["errorCell", "Ties!C3", 3],
      ["blankRequired", "Ties!A5", 5],
    ]);
    expect(counts).toMatchObject([{ rows: 5, read: 2 }]);
  });

  it("counts the highest of several answers to the same question, and says so", () => {
    const reading = readingOf({
      Ties: from(
        ["From", "To", "Level"],
        ["A", "B", 1],
        ["A", "B", 3],
        ["A", "B", 2],
        ["B", "A", 1]
      ),
    });
    expect(reading.tables.ties?.reports.map(({ level }) => level)).toEqual([3, 1]);
    expect(problemsOf(reading)).toEqual([
      "duplicateRow Ties!A3 A → B",
      "duplicateRow Ties!A4 A → B",
    ]);
  });

  it("reads rows that stand for both directions as one, and says where they contradict each other", () => {
    const reading = readingOf({
      Ties: from(
        ["From", "To", "Level", "Type"],
        ["A", "B", 1, "Undirected"],
        ["B", "A", 3, "Undirected"],
        ["C", "A", 2, "Undirected"]
      ),
    });
    expect(reading.tables.ties).toMatchObject({
      undirected: true,
      reports: [{ level: 3 }, { level: 2 }],
    });
    expect(problemsOf(reading)).toEqual(["contradictingReports Ties!A3 B → A"]);
  });

  it("writes single mutual rows out as two answers", () => {
    const reading = readingOf({
      Ties: from(["From", "To", "Level", "Mutual"], ["A", "B", 1, "yes"], ["C", "A", 2, "no"]),
    });
    expect(reading.tables.ties?.undirected).toBe(false);
    expect(reading.tables.ties?.reports.map(({ from: a, to }) => a + to)).toEqual([
      "AB",
      "BA",
      "CA",
    ]);
  });

  it("notes several relations unless one is chosen", () => {
    const sheets = {
      Ties: from(
        ["From", "To", "Relation"],
        ["A", "B", "contact"],
        ["B", "A", "Advice"],
        ["A", "C", "Contact "]
      ),
    };
    expect(problemsOf(readingOf(sheets))).toEqual(["severalRelations - contact, Advice"]);
    expect(readingOf(sheets).tables.ties?.relations).toEqual(["contact", "Advice"]);
    expect(readingOf(sheets, {}, { scale: null, relation: "Advice" }).problems).toEqual([]);
  });

  it("corrects a near miss only where one partner is plainly meant, and names every cell", () => {
    const partners = [
      ["Partner", "Sector"],
      ["YMCA of Greater Riverbend", "Youth"],
      ["School 1", "Education"],
      ["Young Men's Christian Association", "Youth"],
    ];
    const ties = from(
      ["From", "To", "Level"],
      ["YMCA of Grtr. Riverbend", "School 1", 2],
      ["School 1", "YMCA of Grtr. Riverbend", 2],
      ["School 2", "School 1", 1],
      ["School 1", "YMCA", 1],
      ["School 1", "YMCA of Greater Riverbend", 1]
    );
    const { problems } = readingOf({ Partners: partners, Ties: ties });
    const unknown = problems.filter(({ code }) => code === "unknownPartner");
    expect(unknown.map(({ cell, found, expected }) => [cell, found, expected])).toEqual([
      ["Ties!A2", "YMCA of Grtr. Riverbend", "YMCA of Greater Riverbend"],
      ["Ties!B3", "YMCA of Grtr. Riverbend", "YMCA of Greater Riverbend"],
      ["Ties!A4", "School 2", ""],
      ["Ties!B5", "YMCA", "Young Men's Christian Association"],
    ]);
    expect(unknown[0].fix?.cells).toEqual([
      { cell: "Ties!A2", value: "YMCA of Greater Riverbend" },
      { cell: "Ties!B3", value: "YMCA of Greater Riverbend" },
    ]);
    expect(unknown[2].fix).toBeNull();
  });

  it("offers a correction between names in ties where there is no partner list", () => {
    const { problems } = readingOf({
      Ties: from(
        ["From", "To", "Level"],
        ["Library", "Northside Clinic", 1],
        ["Northside Clinic", "Library", 1],
        ["Library", "Northside Clinc", 1]
      ),
    });
    expect(problems).toMatchObject([
      {
        code: "nearDuplicateName",
        severity: "note",
        found: "Northside Clinc",
        expected: "Northside Clinic",
        fix: { cells: [{ cell: "Ties!B4", value: "Northside Clinic" }] },
      },
    ]);
  });

  it("reads partners' ids in ties and reports their names", () => {
    const { tables } = readingOf({
      Sheet1: [
        ["id", "name", "sector"],
        [1, "Library", "x"],
        [2, "Clinic", "y"],
        [3, "Clinic", "z"],
      ],
      Sheet2: from(["from", "to", "weight"], [1, 2, 1], ["3", 1, 2]),
    });
    expect(tables.partners?.partners.map(({ name }) => name)).toEqual([
      "Clinic (2)",
      "Clinic (3)",
      "Library",
    ]);
    expect(tables.ties?.reports.map(({ from: a, to }) => [a, to])).toEqual([
      ["Library", "Clinic (2)"],
      ["Clinic (3)", "Library"],
    ]);
  });

  it("orders waves by time whatever order the rows are in", () => {
    const wavesOf = (...waves: CellValue[]) =>
      readingOf({
        Ties: from(
          ["From", "To", "Level", "Wave"],
          ...waves.map((wave): Row => ["A", "B", 1, wave]),
          ["B", "A", 1, waves[0]]
        ),
      }).tables.ties?.waves;
    expect(wavesOf("Wave 10", "Wave 2")).toEqual(["Wave 2", "Wave 10"]);
    expect(wavesOf("Fall 2025", "Spring 2025", "2024-25")).toEqual([
      "2024-25",
      "Spring 2025",
      "Fall 2025",
    ]);
    expect(wavesOf("Post", "Pre")).toEqual(["Pre", "Post"]);
    expect(wavesOf("zebra", "apple")).toEqual(["zebra", "apple"]);
  });

  it("reads dated waves by their day", () => {
    const book = bookOf(
      { Ties: from(["From", "To", "Wave"], ["A", "B", 45566], ["B", "A", 45200]) },
      { formats: { "Ties!C2": "d/m/yyyy", "Ties!C3": "d/m/yyyy" } }
    );
    expect(outcomeOf(book).reading.tables.ties?.waves).toEqual(["2023-10-01", "2024-10-01"]);
  });
});

describe("reading a matrix of ties", () => {
  const matrix: Row[] = [
    ["", "Riverbend Library", "Northside Clinic", "Eastside PTA", "Total"],
    ["Riverbend Library", "x", 2, 0, 2],
    ["Northside Clinic", 3, null, 9, 12],
    ["Eastside PTA", { error: "#N/A" }, 1, null, 1],
    ["Total", 3, 3, 0, 6],
  ];

  it("reads one answer a cell, without diagonal, blanks and totals", () => {
    const reading = readingOf({ Partners: PARTNERS, Grid: matrix }, { Grid: { as: "ties" } });
    expect(reading.tables.ties?.mapping.shape).toBe("matrix");
    expect(
      reading.tables.ties?.reports.map(({ from: a, to, level, at }) => [a, to, level, at.cell])
    ).toEqual([
      ["Riverbend Library", "Northside Clinic", 2, "Grid!C2"],
      ["Riverbend Library", "Eastside PTA", 0, "Grid!D2"],
      ["Northside Clinic", "Riverbend Library", 3, "Grid!B3"],
      ["Eastside PTA", "Northside Clinic", 1, "Grid!C4"],
    ]);
    expect(problemsOf(reading)).toEqual([
      "offScale Grid!D3 9",
      "errorCell Grid!B4 #N/A",
      "totalsRowLeftOut Grid!A5 Total",
    ]);
  });

  it("takes marks for ties without a level", () => {
    const grid: Row[] = [
      [null, "A Club", "B Club", "C Club"],
      ["A Club", null, "x", null],
      ["B Club", "X", null, "x"],
      ["C Club", null, "no", null],
    ];
    const { ties } = readingOf({ Grid: grid }).tables;
    expect(ties).toMatchObject({ hasLevel: false, scale: null });
    expect(ties?.reports.map(({ from: a, to, saysNone }) => [a[0] + to[0], saysNone])).toEqual([
      ["AB", false],
      ["BA", false],
      ["BC", false],
      ["CB", true],
    ]);
  });

  it("says which names stand on one side only", () => {
    const grid: Row[] = [
      [null, "A Club", "B Club", "C Club", "D Club"],
      ["A Club", null, 1, 2, 1],
      ["B Club", 1, null, 1, 1],
      ["C Club", 2, 1, null, 1],
    ];
    expect(problemsOf(readingOf({ Grid: grid }))).toEqual(["matrixNotSquare - D Club"]);
  });
});
