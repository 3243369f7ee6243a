import { madeTables, type Row } from "../catalytic/made-tables";
import { findingsOf, presented, respondents } from "./sample-run";

const at = (wave: string, reports: string): Row[] =>
  reports.split(" ").map(([from, to, level]): Row => [from, to, Number(level), null, { wave }]);

const NAMES = "ABCDEFGHIJKLMN";
const partners = Object.fromEntries([...NAMES].map((name) => [name, {}]));
const waves = ["2025", "2026"];

describe("two waves", () => {
  const tables = madeTables({
    ties: [...at("2025", "AB1 BA2 BC2 CD3"), ...at("2026", "AB3 BA3 CD3 DE1 EA2")],
    waves,
  });
  const { change } = findingsOf(tables);

  test("are compared on the partners in both, and who came or went stands apart", () => {
    expect(change).toMatchObject({
      from: "2025",
      to: "2026",
      partners: 4,
      joiners: ["E"],
      leavers: [],
      pairsBefore: 3,
      pairsAfter: 2,
      tiesKept: 2,
      tiesNew: 0,
      tiesEnded: 1,
      answeredBoth: null,
    });
    expect(change?.jaccard).toBeCloseTo(2 / 3, 12);
    expect(change?.density.change).toBeCloseTo(-1 / 6, 12);
    expect(change?.meanLevel).toMatchObject({ before: 2, after: 3, change: 1 });
    expect(change?.reciprocity).toMatchObject({ before: 0.5, after: 2 / 3 });
    expect(change?.meanTrust.change).toBeNull();
  });

  test("have no interval below ten partners, and a note says so", () => {
    const findings = findingsOf(tables);
    expect(findings.change?.density).toMatchObject({ low: null, high: null });
    expect(findings.notes.map(({ code }) => code)).toContain("tooFewForInterval");
    expect(presented(findings, tables).sheet.answer[1]).toBe(
      "With 4 partners to compare, what changed cannot be told from chance."
    );
  });

  test("that hold the same ties say so in one sentence", () => {
    const same = madeTables({ ties: [...at("2025", "AB1 BC2"), ...at("2026", "AB1 BC2")], waves });
    expect(presented(findingsOf(same), same).sheet.answer[0]).toBe(
      "Among the 3 partners in both waves, 2 of 3 pairs work together, the very same as before."
    );
  });
});

describe("two waves with a list of who answered", () => {
  // Everybody is tied round in a circle; in 2026 also two steps further, and N never answers.
  const circle = (step: number): string =>
    [...NAMES.slice(0, -1)]
      .map((name, place) => `${name}${NAMES[(place + step) % NAMES.length]}2`)
      .join(" ");
  const tables = {
    ...madeTables({
      ties: [...at("2025", circle(1)), ...at("2026", `${circle(1)} ${circle(2)} ${circle(3)}`)],
      waves,
      partners,
    }),
    respondents: respondents({ "2025": "ABCDEFGHIJKLM", "2026": "ABCDEFGHIJKLM" }, NAMES),
  };
  const findings = findingsOf(tables);

  test("are also compared on those who answered both times", () => {
    expect(findings.change?.partners).toBe(14);
    expect(findings.change?.answeredBoth).toMatchObject({ partners: 13, tiesEnded: 0 });
  });

  test("say first what those who answered both times report, then whether it is more than chance", () => {
    const { answer } = presented(findings, tables).sheet;
    expect(answer[0]).toMatch(
      /^Among the 13 partners who answered both times, \d+ of 78 pairs work together, up from 12: \d+ are new and 0 ended\.$/
    );
    expect(answer[1]).toMatch(
      /^The share of pairs rose from 15\.4% to \d+\.\d%: by \d+\.\d points \(between \d+\.\d and \d+\.\d\), more than chance\.$/
    );
  });

  test("put an interval round the change that holds it and not zero", () => {
    const { change = 0, low = 0, high = 0 } = findings.change?.density ?? {};
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThanOrEqual(change ?? 0);
    expect(high).toBeGreaterThanOrEqual(change ?? 0);
  });
});
