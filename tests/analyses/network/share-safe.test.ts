import { analysis } from "../../../src/analyses/network";
import { both, madeTables, type Row } from "../catalytic/made-tables";
import { findingsOf, respondents } from "./sample-run";

describe("findings for people outside", () => {
  const ties: Row[] = [...both("A", "B", 4), ["C", "A", 1, 2]];

  test("keep who is tied to whom, without the level that one of the two reported", () => {
    const { ties: pairs } = analysis.shareSafe(findingsOf(madeTables({ ties })));
    expect(pairs).toEqual([
      { members: ["A", "B"], level: null },
      { members: ["A", "C"], level: null },
    ]);
  });

  test("keep means where three or more answered", () => {
    const findings = findingsOf(madeTables({ ties }));
    expect(analysis.isSharable(findings)).toBe(true);
    expect(analysis.shareSafe(findings).waves[0].meanLevel).toBe(3);
  });

  test("have no means where fewer answered, and then cannot be shared", () => {
    const made = madeTables({ ties: both("A", "B", 4), partners: { A: {}, B: {}, C: {} } });
    const findings = findingsOf({ ...made, respondents: respondents({ "": "AB" }, "ABC") });
    expect(analysis.isSharable(findings)).toBe(false);
    expect(analysis.shareSafe(findings).waves[0]).toMatchObject({
      meanLevel: null,
      levels: null,
      meanTrust: null,
      trustRescaled: null,
    });
  });

  test("compare no means of two waves where too few answered one of them", () => {
    const waves = ["2025", "2026"];
    const of = (wave: string, rows: readonly Row[]): Row[] =>
      rows.map(([from, to, level, trust]): Row => [from, to, level, trust, { wave }]);
    const findings = findingsOf(
      madeTables({ ties: [...of("2025", both("A", "B", 2)), ...of("2026", ties)], waves })
    );
    expect(findings.change?.meanLevel.change).toBe(2);
    expect(analysis.shareSafe(findings).change?.meanLevel.change).toBeNull();
    expect(analysis.shareSafe(findings).change?.density).toEqual(findings.change?.density);
  });
});
