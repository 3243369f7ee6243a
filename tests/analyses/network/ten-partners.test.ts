import { madeTables, type Row } from "../catalytic/made-tables";
import { findingsOf, respondents } from "./sample-run";

/** Ten partners A … J who rated their work with each other, in four sectors. */
const REPORTS = "AB3 BA3 BC3 CB2 AC2 CA3 CD2 DC1 DE2 ED2 DF1 FD1 EF2 GD1 GH3 HG3 AG1 IJ1";
const SECTORS = ["gov", "gov", "np", "np", "np", "grass", "grass", "grass", "biz", "biz"];
const NAMES = [..."ABCDEFGHIJ"];

const ties = REPORTS.split(" ").map(([from, to, level]): Row => [
  from,
  to,
  Number(level),
  Number(level),
]);
const partners = Object.fromEntries(NAMES.map((name, at) => [name, { sector: SECTORS[at] }]));
const tables = madeTables({ ties, partners });
const findings = findingsOf(tables, { permutations: 1999, restarts: 20 });
const [wave] = findings.waves;
const of = (name: string) => wave.perPartner[NAMES.indexOf(name)];

describe("ten partners worked out by hand", () => {
  test("have their sizes, densities and dyads", () => {
    expect(wave).toMatchObject({
      wave: null,
      partners: 10,
      reports: 18,
      pairs: 11,
      densityDirected: 0.2,
      meanDegree: 2.2,
      dyads: { mutual: 7, asymmetric: 4, null: 34 },
    });
    expect(wave.density).toBeCloseTo(11 / 45, 12);
    expect(wave.reciprocity).toBeCloseTo(14 / 18, 12);
    expect(wave.reciprocityDyadic).toBeCloseTo(7 / 11, 12);
  });

  test("have their centralisations and connectedness", () => {
    expect(wave.degreeCentralization).toBeCloseTo(0.25, 12);
    expect(wave.betweennessCentralization).toBeCloseTo(0.259259259, 8);
    expect(wave.inDegreeCentralization).toBeCloseTo(0.271604938, 8);
    expect(wave.connectedness).toBeCloseTo(0.644444444, 8);
    expect(wave.componentSizes).toEqual([8, 2]);
    expect(wave.isolates).toEqual([]);
  });

  test("have their places in the network", () => {
    expect(["A", "C", "D", "G", "B"].map((name) => of(name).betweenness)).toEqual([
      3, 4.5, 11, 7.5, 0,
    ]);
    expect([of("G").core, of("H").core]).toEqual([2, 1]);
    expect(of("A").constraint).toBeCloseTo(0.558642, 6);
    expect(of("D").constraint).toBeCloseTo(0.40625, 12);
    expect(of("D").effectiveSize).toBe(3.5);
    expect(of("D")).toMatchObject({ degree: 4, inDegree: 4, outDegree: 3 });
  });

  test("mix between sectors less than the same sectors dealt out at random", () => {
    const [sector] = wave.mixing;
    expect(sector).toMatchObject({ attribute: "sector", external: 6, internal: 5 });
    expect(sector.ei).toBeCloseTo(1 / 11, 12);
    expect(sector.eiExpected).toBeCloseTo(0.644444444, 8);
    expect(sector.p).toBeGreaterThan(0.01);
    expect(sector.p).toBeLessThan(0.08);
    expect(sector.groups[0]).toEqual({ group: "biz", partners: 2, internal: 1, external: 0 });
  });

  test("have communities whose modularity is at least that of the four obvious ones", () => {
    expect(wave.communities?.modularity).toBeGreaterThanOrEqual(0.421487);
    expect(wave.communities?.members.flat().sort()).toEqual(NAMES);
  });

  test("have their mean level and the share of answers at each level", () => {
    expect(wave.meanLevel).toBeCloseTo(36 / 18, 12);
    expect(wave.levels).toEqual({ 1: 6 / 18, 2: 6 / 18, 3: 6 / 18, 4: 0 });
    expect(wave.trustRescaled).toBeCloseTo(1 / 3, 12);
  });

  test("count only pairs reported by both sides under the rule confirmed", () => {
    const confirmed = findingsOf(tables, { rule: "confirmed" });
    expect(confirmed.waves[0].pairs).toBe(7);
    expect(confirmed.ties[0]).toEqual({ members: ["A", "B"], level: 3 });
    expect(confirmed.ties[1]).toEqual({ members: ["A", "C"], level: 2 });
    expect(findings.ties[1]).toEqual({ members: ["A", "C"], level: 3 });
  });

  test("count only reports from the lowest level up", () => {
    const [close] = findingsOf(tables, { minimumLevel: 3 }).waves;
    expect(close.reports).toBe(6);
    expect(close.isolates).toEqual(["D", "E", "F", "I", "J"]);
    expect(close.meanLevel).toBe(3);
  });

  test("tell what was said of a partner from three raters up", () => {
    expect(of("D")).toMatchObject({ raters: 4, trustReceived: 1.5, valueReceived: null });
    expect(of("B")).toMatchObject({ raters: 2, trustReceived: null });
    expect(findings.notes).toContainEqual(
      expect.objectContaining({
        code: "fewerThanThreeRaters",
        about: "waves[0].perPartner.trustReceived",
      })
    );
  });

  test("leave out of reciprocity whoever did not answer", () => {
    const answered = findingsOf({
      ...tables,
      respondents: respondents({ "": "ABCDEG" }, "ABCDEFGHIJ"),
    });
    // F, H and I answered by having said something, so only J is silent.
    expect(answered.waves[0]).toMatchObject({ responded: 9, responseRate: 0.9 });
    expect(answered.waves[0].densityObserved).toBeCloseTo(18 / 81, 12);
    expect(answered.waves[0].reciprocityObserved).toBeCloseTo(14 / 17, 12);
    expect(answered.waves[0].perPartner[9]).toMatchObject({ partner: "J", outDegree: null });
  });
});
