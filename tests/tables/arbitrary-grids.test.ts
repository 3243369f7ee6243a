import fc from "fast-check";
import { ERROR_CODES } from "../../src/cells/value";
import type { CellValue } from "../../src/cells/value";
import { DEFINITIONS } from "../../src/tables/definitions";
import { TABLE_KINDS } from "../../src/tables/mapping";
import { SCALES } from "../../src/tables/scales";
import type { TableChoices } from "../../src/tables/source";
import { wordsOf } from "../../src/messages/words";
import { bookOf, outcomeOf } from "./workbook-of";

const headers = DEFINITIONS.flatMap(({ columns }) =>
  columns.flatMap(({ id, synonyms }) => [id, synonyms[0]])
);
const trouble = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "Total",
  "n/a",
  "-",
  "=1+1",
  "\u200b",
  "a\nb; c",
];
const words = Object.values(SCALES).flatMap(({ levels }) =>
  levels.flatMap((level) => [...level.words])
);

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom("A Club", "B Club", "b club ", "BC", "Library", "Libary"),
  },
  { weight: 2, arbitrary: fc.constantFrom(...headers) },
  fc.constantFrom(...trouble, ...words),
  fc.constantFrom(...ERROR_CODES).map((error) => ({ error })),
  fc.integer({ min: -3, max: 60000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ minLength: 200, maxLength: 300 })
);

/** A grid below headers of years, groups and indicators, in one row or two: what wide tables are made of. */
const acrossHeader = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }),
  fc.constantFrom<CellValue>(
    ...[
      "2019-20",
      "FY24 %",
      "2019 n",
      "Q1 2020",
      "All students",
      "Black",
      "Gender",
      "Graduation rate",
    ],
    ...["Total", "Change", "Target 2030", "District", "Indicator", "Year", "", "__proto__"],
    null
  )
);
const wideSheet = fc
  .tuple(
    fc.array(fc.array(acrossHeader, { minLength: 2, maxLength: 8 }), {
      minLength: 1,
      maxLength: 2,
    }),
    fc.array(fc.array(fc.oneof(fc.double({ min: 0, max: 1 }), cell), { maxLength: 8 }), {
      maxLength: 8,
    })
  )
  .map(([header, rows]) => [...header, ...rows]);

/** A grid whose first row is mostly made of headers of one table, so that much of it is read. */
const longSheet = fc
  .tuple(
    fc.constantFrom(...DEFINITIONS),
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
    fc.boolean()
  )
  .map(([{ columns }, rows, withHeader]) =>
    withHeader
      ? [columns.slice(0, 8).map(({ synonyms }) => synonyms[0] as CellValue), ...rows]
      : rows
  );

const sheet = fc.oneof({ weight: 2, arbitrary: longSheet }, { weight: 1, arbitrary: wideSheet });

const choices: fc.Arbitrary<TableChoices> = fc.dictionary(
  fc.constantFrom("One", "Two", "One!A1:D5", "B2", "__proto__", "nowhere"),
  fc.record(
    {
      as: fc.constantFrom(...TABLE_KINDS, "ignore" as const),
      columns: fc.dictionary(
        fc.constantFrom("partner", "From", "to", "__proto__"),
        fc.constantFrom(...headers)
      ),
      given: fc.dictionary(
        fc.constantFrom("period", "indicator", "place", "__proto__"),
        fc.constantFrom("2022", "", "Adams", "__proto__")
      ),
      across: fc.constantFrom("periods", "groups", "indicators", "nothing"),
      scale: fc.constantFrom("himmelman", "frey", "rating"),
    },
    { requiredKeys: [] }
  )
);

/** Paths to numbers that are no numbers. */
function notNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notNumbers(each, `${path}.${key}`));
}

describe("any workbook at all", () => {
  it("is read without an exception, without NaN, and every problem has a sentence in both languages", () => {
    fc.assert(
      fc.property(sheet, sheet, choices, (One, Two, chosen) => {
        const { reading, mappings } = outcomeOf(bookOf({ One, Two }), chosen);
        expect(notNumbers(reading)).toEqual([]);
        expect(notNumbers(mappings)).toEqual([]);
        for (const { rows, read } of reading.counts) expect(read).toBeLessThanOrEqual(rows);
        for (const language of ["en", "es"] as const)
          for (const problem of reading.problems) {
            const sentence = wordsOf(language).problems[problem.code](problem);
            expect(sentence).toMatch(/\S/);
            expect(sentence).not.toMatch(/undefined|NaN|\[object/);
          }
        expect(Object.prototype).not.toHaveProperty("partner");
      }),
      { numRuns: 150 }
    );
  });

  it("gives answers only about partners on the list, never about oneself, and each once", () => {
    fc.assert(
      fc.property(sheet, sheet, (One, Two) => {
        const { tables } = outcomeOf(bookOf({ One, Two })).reading;
        const names = new Set(tables.partners?.partners.map(({ name }) => name));
        const seen = new Set<string>();
        for (const { from, to, relation, wave } of tables.ties?.reports ?? []) {
          expect(from).not.toBe(to);
          if (names.size > 0) expect([names.has(from), names.has(to)]).toEqual([true, true]);
          const key = JSON.stringify([from, to, relation, wave]);
          expect(seen.has(key)).toBe(false);
          seen.add(key);
        }
      }),
      { numRuns: 100 }
    );
  });

  it("reads a row the same whatever stands in the rows beside it", () => {
    const row = fc.tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("D", "E", "F"), cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (others) => {
        const header = ["From", "To", "Trust"];
        const first = ["Library", "Clinic", 3];
        const fits = others.filter(
          ([, , trust]) => typeof trust === "number" && trust >= 1 && trust <= 4
        );
        const { tables } = outcomeOf(
          bookOf({ Ties: [header, first, ...fits, ["Clinic", "Library", 4]] })
        ).reading;
        expect(tables.ties?.reports[0]).toMatchObject({ from: "Library", trust: { mean: 3 } });
      })
    );
  });
});
