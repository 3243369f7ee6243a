import { wordsOf } from "../../src/messages/words";
import type { Problem } from "../../src/tables/problem";

const problem: Problem = {
  severity: "skips",
  table: "ties",
  where: "Ties!A1:F200",
  row: 14,
  column: "About",
  cell: "Ties!B14",
  code: "unknownPartner",
  found: "YMCA of Grtr. Riverbend",
  expected: "YMCA of Greater Riverbend",
  fix: null,
};

describe("what is said about tables", () => {
  it("sums up what was found", () => {
    const nothing = {
      partners: null,
      answers: null,
      waves: 0,
      respondents: null,
      initiatives: null,
      indicators: null,
      events: null,
      agenda: null,
    };
    const [en, es] = [wordsOf("en").tables, wordsOf("es").tables];
    expect(en.found({ ...nothing, partners: 45, answers: 1204, waves: 2 })).toBe(
      "We found your partner list (45) and two survey waves (1,204 answers)."
    );
    expect(es.found({ ...nothing, partners: 45, answers: 1204, waves: 2 })).toBe(
      "Encontramos su lista de socios (45) y dos rondas de la encuesta (1204 respuestas)."
    );
    expect(en.found({ ...nothing, answers: 1, waves: 1, initiatives: 3 })).toBe(
      "We found one answer about a relationship and 3 initiatives."
    );
    expect(en.found({ ...nothing, indicators: 8, events: 5, agenda: 1 })).toBe(
      "We found 8 indicators, 5 events and an agenda of one area."
    );
    expect(es.found({ ...nothing, indicators: 1, events: 2, agenda: 3 })).toBe(
      "Encontramos un indicador, 2 eventos y una agenda de 3 áreas."
    );
    expect(en.found(nothing)).toBe("We found no table that we can read yet.");
    expect(en.thingsToCheck(1)).toBe("One thing to check.");
    expect(en.rowsRead(1204, 1196)).toBe("1,204 rows, 1,196 read, 8 left out");
  });

  it("says what was found, what follows and what to do", () => {
    expect(wordsOf("en").problems.unknownPartner(problem)).toBe(
      "“YMCA of Grtr. Riverbend” is not in Partners, so this answer is left out. Is it YMCA of Greater Riverbend? Correct the cells if it is."
    );
    expect(wordsOf("es").problems.requiredColumnMissing({ ...problem, expected: "to" })).toBe(
      "Vínculos no tiene una columna para Sobre, así que no se lee. Elija la columna que lo contiene."
    );
  });

  it("names the same columns in both languages", () => {
    const ids = (language: "en" | "es") =>
      Object.entries(wordsOf(language).tables.columns).map(([kind, labels]) => [
        kind,
        Object.keys(labels),
      ]);
    expect(ids("es")).toEqual(ids("en"));
  });
});
