import fc from "fast-check";
import type { CatalyticFindings } from "../../../src/analyses/catalytic/findings";
import { made, tables } from "./arbitrary-tables";
import { madeTables } from "./made-tables";
import { found } from "./run-catalytic";

const few = { numRuns: 60 };
const NO_DRAWS = { draws: 99 };

function dyadNames({ dyads }: CatalyticFindings): Set<string> {
  return new Set(dyads.map(({ members }) => members.join("–")));
}

it("does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(
      made.chain((one) =>
        fc.tuple(
          fc.constant(one),
          fc.shuffledSubarray([...one.ties], { minLength: one.ties.length })
        )
      ),
      ([one, shuffled]) => {
        expect(found(madeTables({ ...one, ties: shuffled }), NO_DRAWS)).toEqual(
          found(madeTables(one), NO_DRAWS)
        );
      }
    ),
    few
  );
});

it("finds the same pairs and trios whatever the partners are called", () => {
  const renamed = (name: string): string => `${"GFEDCBA"["ABCDEFG".indexOf(name[0])]} renamed`;
  const sets = (items: CatalyticFindings["dyads"], rename: (name: string) => string): string[] =>
    items
      .map(({ members, status, embeddedness, bridge }) =>
        JSON.stringify([members.map(rename).sort(), status, embeddedness, bridge])
      )
      .sort();
  fc.assert(
    fc.property(made, (one) => {
      const before = found(madeTables(one), NO_DRAWS);
      const after = found(
        madeTables({
          ...one,
          ties: one.ties.map(([from, to, ...rest]) => [renamed(from), renamed(to), ...rest]),
          partners: Object.fromEntries(
            Object.entries(one.partners ?? {}).map(([name, of]) => [renamed(name), of])
          ),
          answered: one.answered?.map(renamed),
          initiatives:
            one.initiatives &&
            Object.fromEntries(
              Object.entries(one.initiatives).map(([name, of]) => [
                name,
                { ...of, partners: of.partners.map(renamed) },
              ])
            ),
        }),
        NO_DRAWS
      );
      expect(sets(after.dyads, String)).toEqual(sets(before.dyads, renamed));
      expect(sets(after.triads, String)).toEqual(sets(before.triads, renamed));
      expect(after.summary).toEqual(before.summary);
    }),
    few
  );
});

it("never finds more where more is asked", () => {
  const level = fc.integer({ min: 1, max: 4 });
  const trust = fc.constantFrom(1, 2, 2.5, 3, 3.5, 4);
  fc.assert(
    fc.property(tables, level, level, trust, trust, (table, level1, level2, trust1, trust2) => {
      const [lower, higher] = [Math.min, Math.max].map((pick) =>
        dyadNames(
          found(table, {
            ...NO_DRAWS,
            level: pick(level1, level2),
            trust: pick(trust1, trust2),
          })
        )
      );
      for (const dyad of higher) expect(lower).toContain(dyad);
    }),
    few
  );
});

it("counts in its summary what it lists", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { dyads, triads, nearly, initiatives, summary, work } = found(table, NO_DRAWS);
      const confirmed = dyads.filter(({ status }) => status === "confirmed");
      expect(summary.catalyticTies).toBe(confirmed.length);
      expect(summary.unconfirmed).toBe(dyads.length - confirmed.length);
      expect(summary.nearly).toBe(nearly.length);
      expect(summary.trios).toBe(triads.filter(({ status }) => status === "confirmed").length);
      expect(summary.members).toBe(new Set(confirmed.flatMap(({ members }) => members)).size);
      if (work === "none") return;
      const resting = new Set(confirmed.flatMap((dyad) => dyad.initiatives));
      expect(
        initiatives.filter(({ pairs, trios }) => pairs + trios > 0).map((item) => item.initiative)
      ).toEqual([...resting].sort());
    }),
    few
  );
});

it("is plain data without NaN or undefined", () => {
  fc.assert(
    fc.property(tables, (table) => {
      const findings = found(table, NO_DRAWS);
      expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
    }),
    few
  );
});
