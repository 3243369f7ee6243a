import { tieWaves } from "../../src/analyses/tie-waves";
import type { Tables } from "../../src/tables/records";
import { madeTables, type Made, type Row } from "./catalytic/made-tables";

const choice = { relation: null, minimumLevel: 1, today: "2026-11-17" };

function wavesOf(made: Made, options: Partial<typeof choice> = {}) {
  const tables: Tables = madeTables(made);
  return tables.ties ? tieWaves(tables, tables.ties, { ...choice, ...options }) : [];
}

const tie = (from: string, to: string, wave: string, level = 1): Row => [
  from,
  to,
  level,
  null,
  { wave },
];

describe("the partners of a wave", () => {
  const ties = [tie("A", "B", "Oct 2025"), tie("A", "C", "Oct 2026"), tie("A", "D", "Oct 2025")];
  const waves = ["Oct 2025", "Oct 2026"];

  test("are those of the list, but for who joined after it or left before it", () => {
    const partners = {
      A: {},
      B: { left: "2026-01-31" },
      C: { joined: "2025-11-01" },
      D: { joined: "2025-10-20" },
    };
    const [first, second] = wavesOf({ ties, waves, partners });
    expect(first.partners).toEqual(["A", "B", "D"]);
    expect(second.partners).toEqual(["A", "C", "D"]);
    expect(first.outsideMembership).toBe(0);
  });

  test("keep whoever answered, whatever the dates say", () => {
    const partners = { A: { joined: "2030-01-01" }, B: {}, C: {}, D: { left: "2020-01-01" } };
    const [first] = wavesOf({ ties, waves, partners });
    expect(first.partners).toEqual(["A", "B", "C"]);
    expect(first.outsideMembership).toBe(1);
    expect(first.reports.map(({ to }) => to)).toEqual(["B"]);
  });

  test("are everybody where the label of the wave is no date", () => {
    const partners = { A: {}, B: { joined: "2030-01-01" } };
    expect(
      wavesOf({ ties: [tie("A", "B", "Round one")], waves: ["Round one"], partners })[0].partners
    ).toEqual(["A", "B"]);
  });

  test("are today's where the table has no waves", () => {
    const partners = { A: {}, B: { left: "2026-11-16" }, C: { left: "2026-11-18" } };
    expect(wavesOf({ ties: [["A", "C", 1, null]], partners })[0].partners).toEqual(["A", "C"]);
  });

  test("without a list are everybody who is named in the wave, in any relation", () => {
    const other: Row = ["E", "F", 0, null, { wave: "Oct 2025", relation: "money" }];
    const made = { ties: [...ties, other], waves, relations: ["", "money"] };
    expect(wavesOf(made, { relation: "" as never })[0].partners).toEqual(["A", "B", "D", "E", "F"]);
  });
});

describe("the reports of a wave", () => {
  test("keep the highest level of several about the same two", () => {
    const [{ reports }] = wavesOf({
      ties: [
        ["A", "B", 1, null],
        ["A", "B", 3, null],
        ["A", "B", 2, null],
      ],
    });
    expect(reports.map(({ level }) => level)).toEqual([3]);
  });

  test("of an undirected table are one for both directions", () => {
    const [{ reports, graph }] = wavesOf({
      ties: [
        ["A", "B", 1, null],
        ["B", "A", 2, null],
      ],
      undirected: true,
    });
    expect([reports.length, graph.size, graph.directed]).toEqual([1, 1, false]);
  });

  test("without a level count as the lowest level", () => {
    const ties: Row[] = [
      ["A", "B", null, 3],
      ["B", "C", 2, 3],
    ];
    expect(wavesOf({ ties, scale: "himmelman" })[0].reports).toHaveLength(2);
    expect(wavesOf({ ties, scale: "himmelman" }, { minimumLevel: 2 })[0].reports).toHaveLength(1);
  });
});
