import fc from "fast-check";
import { analysis } from "../../../src/analyses/catalytic";
import type { Presented } from "../../../src/analyses/analysis";
import type { CatalyticFindings } from "../../../src/analyses/catalytic/findings";
import { textWidth } from "../../../src/drawing/text-width";
import type { Language } from "../../../src/messages/language";
import { wordsOf } from "../../../src/messages/words";
import { layOut } from "../../../src/sheets/layout";
import type { Tables } from "../../../src/tables/records";
import { tables } from "./arbitrary-tables";
import { both, madeTables, type Made } from "./made-tables";
import { DEFAULT_OPTIONS, found } from "./run-catalytic";

function presented(
  findings: CatalyticFindings,
  of: Tables,
  language: Language = "en"
): Required<Pick<Presented, "sheet" | "confidential">> {
  const { sheet, confidential } = analysis.present(findings, {
    words: wordsOf(language),
    stamp: "Answered",
    tables: of,
    options: DEFAULT_OPTIONS,
    leftOut: [],
  });
  if (!confidential) throw new Error("There is no sheet for the backbone.");
  return { sheet, confidential };
}

const PEOPLE = { Ann: {}, Bob: {}, Cal: {}, Dot: {}, Eve: {} };

function answer(made: Made, language: Language = "en"): readonly string[] {
  const of = madeTables(made);
  return presented(found(of), of, language).sheet.answer;
}

describe("the first sentence", () => {
  const ties = both("Ann", "Bob");

  it("says how many initiatives rest on a pair or trio", () => {
    const initiatives = {
      Reading: { partners: ["Ann", "Bob"] },
      Math: { partners: ["Cal", "Dot"] },
      Rent: { partners: ["Ann", "Cal", "Dot", "Eve"] },
    };
    expect(
      answer({
        ties: [...ties, ["Ann", "Eve", 3, 3]],
        partners: PEOPLE,
        initiatives,
        answered: ["Ann", "Bob"],
      }).slice(0, 2)
    ).toEqual([
      "One of our three initiatives rests on a pair or trio who trust each other, work closely and all say so.",
      "Two have none that we can confirm, one of them only because one partner did not answer.",
    ]);
    expect(
      answer({ ties, partners: PEOPLE, initiatives: { Reading: initiatives.Reading } })[0]
    ).toBe(
      "Our one initiative rests on a pair or trio who trust each other, work closely and all say so."
    );
    expect(answer({ ties, partners: PEOPLE, initiatives: { Math: initiatives.Math } })[0]).toBe(
      "Our one initiative does not yet rest on a pair or trio who trust each other, work closely and all say so."
    );
  });

  it("leaves out the conditions that the table cannot answer", () => {
    const initiatives = { Reading: { partners: ["Ann", "Bob"] }, Math: { partners: ["Cal"] } };
    expect(answer({ ties: both("Ann", "Bob", 3, null), initiatives })[0]).toBe(
      "One of our two initiatives rests on a pair or trio who work closely and all say so."
    );
    expect(answer({ ties: [["Ann", "Bob", 3, 3]], undirected: true, initiatives })[0]).toBe(
      "One of our two initiatives rests on a pair or trio who trust each other and work closely."
    );
  });

  it("says what there is where no shared work is recorded", () => {
    expect(answer({ ties })[0]).toBe(
      "We found one pair who trust each other, work closely and all say so; the work they share is not recorded."
    );
    expect(answer({ ties: [["Ann", "Bob", 1, 1]] })[0]).toBe(
      "We found no pair or trio of partners who trust each other, work closely and all say so."
    );
  });

  it("says so where no initiative is under way", () => {
    const initiatives = { Reading: { partners: ["Ann", "Bob"], end: "2020-01-01" } };
    expect(answer({ ties, initiatives })[0]).toBe(
      "No initiative in the table is under way today, so none can rest on anybody."
    );
  });

  it("is said in Spanish", () => {
    const initiatives = { Reading: { partners: ["Ann", "Bob"] }, Math: { partners: ["Cal"] } };
    expect(answer({ ties, initiatives }, "es")[0]).toBe(
      "Una de nuestras dos iniciativas se apoya en una pareja o un trío que confían entre sí, trabajan de cerca y todas lo dicen."
    );
  });
});

it("warns that agenda areas are shared by many", () => {
  const partners = Object.fromEntries(
    Object.keys(PEOPLE).map((name) => [name, { agendaAreas: ["Reading"] }])
  );
  expect(answer({ ties: both("Ann", "Bob"), partners }).at(-1)).toBe(
    "Sharing an agenda area says little: 100% of all pairs share one. A list of initiatives would tell more."
  );
});

it("can be laid out in both languages, with sentences that are short enough, whatever was found", () => {
  fc.assert(
    fc.property(tables, fc.constantFrom<Language>("en", "es"), (of, language) => {
      const { sheet, confidential } = presented(found(of, { draws: 99 }), of, language);
      // Laying out throws where a sentence is too long or a sheet breaks another rule.
      layOut(sheet);
      layOut(confidential);
    }),
    { numRuns: 40 }
  );
});

it("has room for the largest numbers and long wave names in both languages", () => {
  const findings = found(madeTables({ ties: both("Ann", "Bob"), partners: PEOPLE }));
  const most = {
    partners: 1234,
    responded: 1111,
    initiatives: 888,
    initiativesWith: 444,
    initiativesUnanswered: 333,
    partnersUnanswered: 222,
    pairs: 1888,
    trios: 1888,
    members: 1188,
    catalyticTies: 8888,
    strongTies: 8888,
    before: { wave: "Partner survey of October and November 2025", held: 8888, unknown: 8 },
    nearly: 8888,
    unconfirmed: 8888,
  };
  for (const work of ["initiatives", "agendaAreas", "none"] as const)
    for (const language of ["en", "es"] as const)
      for (const initiativesWith of [0, 1, 444, 888])
        for (const initiativesUnanswered of [0, 1, 333]) {
          const summary = { ...most, initiativesWith, initiativesUnanswered };
          const sharedWork = { pairs: 10, sharing: 7 };
          const of = madeTables({ ties: both("Ann", "Bob"), partners: PEOPLE });
          layOut(presented({ ...findings, work, summary, sharedWork }, of, language).sheet);
        }
});

it("has columns wide enough for their headers in both languages", () => {
  const of = madeTables({ ties: both("Ann", "Bob"), partners: PEOPLE });
  for (const language of ["en", "es"] as const) {
    const { sheet, confidential } = presented(found(of), of, language);
    for (const { growing, bands, columnWidths } of [sheet, confidential]) {
      const main = growing?.columns.map(({ header }, at) => ({ header, width: columnWidths[at] }));
      for (const { header, width } of [...(main ?? []), ...bands.flatMap((band) => band.columns)])
        expect(`${header}: ${textWidth(header, 11, true) + 8 <= width}`).toBe(`${header}: true`);
    }
  }
});

it("says in a column of text that a table has no row", () => {
  const of = madeTables({ ties: [["Ann", "Bob", 1, 1]], partners: PEOPLE });
  const { sheet, confidential } = presented(found(of), of);
  for (const { growing, bands } of [sheet, confidential])
    for (const table of [growing, ...bands]) {
      expect(table?.columns[0].kind).toBe("text");
      expect(table?.whenEmpty).not.toBe("");
    }
});

describe("what everybody may see", () => {
  const of = madeTables({
    ties: [...both("Ann", "Bob"), ["Ann", "Cal", 2, 3], ["Cal", "Ann", 3, 3], ["Bob", "Dot", 3, 3]],
    partners: PEOPLE,
    answered: ["Ann", "Bob", "Cal", "Eve"],
    initiatives: {
      Reading: { partners: ["Ann", "Bob", "Cal", "Dot"] },
      Math: { partners: ["Ann", "Cal"] },
    },
  });
  const findings = found(of);
  const outside = analysis.shareSafe(findings);

  it("is made from the findings for people outside alone", () => {
    expect(presented(findings, of).sheet).toEqual(presented(outside, of).sheet);
  });

  it("names nobody who is one step short or did not answer, and no rating", () => {
    const { sheet, confidential } = presented(findings, of);
    expect(JSON.stringify(layOut(sheet))).toContain("Bob");
    for (const name of ["Cal", "Dot"]) {
      expect(JSON.stringify(layOut(sheet))).not.toContain(name);
      expect(JSON.stringify(layOut(confidential))).toContain(name);
      expect(JSON.stringify(outside)).not.toContain(name);
    }
    expect(outside.dyads.every(({ weakest }) => weakest === null)).toBe(true);
  });

  it("counts no pair one step short where it would be named, or could be by subtraction", () => {
    const counts = outside.initiatives.map(({ initiative, nearly, unconfirmed }) => [
      initiative,
      nearly,
      unconfirmed,
    ]);
    expect(counts).toEqual([
      ["Math", null, null],
      ["Reading", null, null],
    ]);
    expect(outside.summary).toMatchObject({ nearly: 1, unconfirmed: 1 });
  });
});

it("says on the backbone's sheet who said what, and what is needed", () => {
  const of = madeTables({
    ties: [
      ["Ann", "Bob", 2, 3],
      ["Bob", "Ann", 3, 3],
      ["Ann", "Cal", 3, 3],
      ["Cal", "Ann", 3, 2.5],
      ...both("Cal", "Dot"),
    ],
    partners: PEOPLE,
    initiatives: { Reading: { partners: ["Ann", "Bob", "Cal"] } },
  });
  const { confidential } = presented(found(of), of);
  expect(confidential.growing?.rows.map((row) => row.at(-1))).toEqual([
    "Ann says coordinating; cooperating is needed.",
    "Cal trusts Ann 2.5; 3.0 is needed.",
    "Strong both ways. Which initiative is their work?",
  ]);
  expect(confidential.answer).toEqual([
    "Three pairs are exactly one step short of a partnership.",
    "What is missing: one level in one, some trust in one and a shared initiative in one.",
  ]);
});
