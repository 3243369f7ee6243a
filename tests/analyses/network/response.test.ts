import { madeTables, type Row } from "../catalytic/made-tables";
import { findingsOf, presented, respondents } from "./sample-run";

const NAMES = "ABCDEFGHIJ";
const partners = Object.fromEntries([...NAMES].map((name) => [name, {}]));

function tablesWith(answered: string) {
  const ties = [...answered].flatMap((from, at): Row[] => [
    [from, NAMES[(at + 1) % NAMES.length], 2, null],
    [from, NAMES[(at + 2) % NAMES.length], 1, null],
  ]);
  return {
    ...madeTables({ ties, partners }),
    respondents: respondents({ "": answered }, NAMES),
  };
}

describe("when too many did not answer", () => {
  test("below half nothing is said of how well we are connected, groups or who stands between", () => {
    const tables = tablesWith("ABCD");
    const { sheet } = presented(findingsOf(tables), tables);
    expect(sheet.answer).toEqual([
      "Only 4 of 10 partners answered: too few to say how well we are connected.",
      "Pairs reported to work together: 8; there may be others that nobody who answered knows of.",
    ]);
    expect(sheet.growing?.rows.every((row) => row[6] === null)).toBe(true);
    expect(sheet.bands.find(({ id }) => id === "communities")?.rows).toEqual([]);
    expect(sheet.notes[0].lines.join(" ")).not.toMatch(/Centralisation|E–I|transitivity/);
  });

  test("below four fifths it is told with care, and said so", () => {
    const tables = tablesWith("ABCDEFG");
    const findings = findingsOf(tables);
    expect(presented(findings, tables).sheet.answer.at(-1)).toBe(
      "70% answered (7 of 10): read this with care, and who stands between others as uncertain."
    );
    expect(findings.notes.map(({ code }) => code)).toContain("someDidNotAnswer");
  });

  test("a partner who did not answer has no count of the ties it names, not zero", () => {
    const { perPartner } = findingsOf(tablesWith("ABCDEFG")).waves[0];
    expect(perPartner[9]).toMatchObject({ partner: "J", outDegree: null, degree: 0 });
    expect(perPartner[7]).toMatchObject({ partner: "H", outDegree: null, degree: 2, inDegree: 2 });
  });

  test("without a list of respondents nobody is known not to have answered, and a note says so", () => {
    const tables = { ...tablesWith("ABCD"), respondents: null };
    const findings = findingsOf(tables);
    expect(findings.waves[0]).toMatchObject({
      responded: null,
      responseRate: null,
      densityObserved: null,
      reciprocityObserved: null,
    });
    expect(findings.notes.map(({ code }) => code)).toContain("nobodyKnownNotToHaveAnswered");
  });
});
