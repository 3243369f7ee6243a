import fc from "fast-check";
import type { Tables } from "../../../src/tables/records";
import { madeTables, type Made, type Row } from "./made-tables";

const NAMES = ["Ann", "Bob", "Cal", "Dot", "Eve", "Fay", "Gil"];

const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom(...NAMES),
    fc.constantFrom(0, 1, 2, 2, 3, 3, 3, 4, 4, null),
    fc.constantFrom(null, 1, 2, 2.5, 3, 3, 3.5, 4, 4),
    fc.constantFrom("2025", "2026", "2026")
  )
  .map(([from, to, level, trust, wave]) => [from, to, level, trust, { wave }]);

const initiatives = fc.dictionary(
  fc.constantFrom(
    "Reading",
    "Math",
    "Rent",
    "A name so long that no sentence has room for it twice"
  ),
  fc.record({
    partners: fc.subarray(NAMES),
    area: fc.constantFrom("School", "Home"),
  })
);

/** Small collectives with holes in them: who answered, what is shared and what the scale is vary. */
export const made: fc.Arbitrary<Made> = fc
  .record({
    ties: fc.array(row, { minLength: 1, maxLength: 60 }),
    undirected: fc.boolean(),
    hasTrust: fc.boolean(),
    answered: fc.option(fc.subarray(NAMES), { nil: undefined }),
    initiatives: fc.option(initiatives, { nil: undefined }),
    areas: fc.boolean(),
  })
  .map(({ areas, ...rest }) => ({
    ...rest,
    waves: ["2025", "2026"],
    hasLevel: true,
    partners: Object.fromEntries(
      NAMES.map((name, at) => [
        name,
        {
          sector: at % 3 === 0 ? null : `Sector ${at % 3}`,
          isBackbone: at === 6,
          agendaAreas: areas ? (at % 2 === 0 ? ["School", "Home"] : ["School"]) : [],
        },
      ])
    ),
  }))
  // Something has to be said in the last wave, and some level has to be a number.
  .filter(({ ties }) =>
    ties.some(([, , level, , more]) => level !== null && more?.wave === "2026")
  );

export const tables: fc.Arbitrary<Tables> = made.map(madeTables);
