import fc from "fast-check";

/** Something a person puts on a sheet, with the cell it stands at or begins in. */
export type UserItem = { readonly row: number; readonly column: number } & (
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "truth"; readonly truth: boolean }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "format"; readonly fill: string }
  | { readonly kind: "merged" | "table"; readonly rows: number; readonly columns: number }
  | { readonly kind: "comment"; readonly text: string }
  | { readonly kind: "condition" | "validation" | "chart" | "name" }
);

/** Formulas that point at results, by cell, by table and by name, and such that do not. */
const FORMULAS = [
  "SUM(CT_sample_partners[Ties])",
  `'CT Sample'!$B$35&"!"`,
  "COUNTA('CT Sample'!B35:B40)",
  'VLOOKUP("Partner 2",CT_sample_partners,2,FALSE)',
  "Data!A1*2",
  "1+1",
];

const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.constantFrom("=1+1", "my note", " @x", "<b>&amp;</b>", "'quoted", "_x0041_", "\u202Eabc")
);

/** Around and on the result sheet of `smallResults`: rows 0 to 75, columns A to AF. */
const at = {
  row: fc.oneof(fc.nat(75), { weight: 2, arbitrary: fc.integer({ min: 33, max: 48 }) }),
  column: fc.oneof(fc.nat(31), { weight: 2, arbitrary: fc.nat(4) }),
};
const size = { rows: fc.integer({ min: 1, max: 3 }), columns: fc.integer({ min: 1, max: 3 }) };

export const userItem: fc.Arbitrary<UserItem> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ ...at, kind: fc.constant("text" as const), text }) },
  fc.record({
    ...at,
    kind: fc.constant("number" as const),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
  fc.record({ ...at, kind: fc.constant("truth" as const), truth: fc.boolean() }),
  {
    weight: 2,
    arbitrary: fc.record({
      ...at,
      kind: fc.constant("formula" as const),
      formula: fc.constantFrom(...FORMULAS),
    }),
  },
  fc.record({
    ...at,
    kind: fc.constant("format" as const),
    fill: fc.constantFrom("#FFFF00", "#C00000"),
  }),
  fc.record({ ...at, ...size, kind: fc.constantFrom("merged" as const, "table" as const) }),
  fc.record({ ...at, kind: fc.constant("comment" as const), text }),
  fc.record({
    ...at,
    kind: fc.constantFrom(
      "condition" as const,
      "validation" as const,
      "chart" as const,
      "name" as const
    ),
  })
);
