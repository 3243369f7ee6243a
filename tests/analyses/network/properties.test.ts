import fc from "fast-check";
import type { NetworkFindings } from "../../../src/analyses/network/findings";
import { LANGUAGES } from "../../../src/messages/language";
import { layOut } from "../../../src/sheets/layout";
import type { Sheet } from "../../../src/sheets/sheet";
import type { Tables } from "../../../src/tables/records";
import { madeTables, type Row } from "../catalytic/made-tables";
import { findingsOf, outcomeOf, presented, respondents } from "./sample-run";
import { analysis } from "../../../src/analyses/network";

const NAMES = "ABCDEFGHIJKLMNOP";
const LONG = "Association of Parents, Teachers and Neighbours for the Schools of ";

interface Shape {
  readonly scale: "himmelman" | "frey" | "rating" | null;
  readonly waves: readonly string[];
  readonly undirected: boolean;
  readonly hasPartners: boolean;
  readonly answered: readonly string[] | null;
  readonly longNames: boolean;
  readonly ties: readonly {
    readonly from: number;
    readonly to: number;
    readonly level: number | null;
    readonly trust: number | null;
    readonly wave: number;
  }[];
}

const shapes: fc.Arbitrary<Shape> = fc.record({
  scale: fc.constantFrom("himmelman", "frey", "rating", null),
  waves: fc.constantFrom([], ["2025", "2026"], ["1", "2", "3"], ["Baseline"]),
  undirected: fc.boolean(),
  hasPartners: fc.boolean(),
  answered: fc.option(
    fc.array(
      fc.subarray([...NAMES]).map((names) => names.join("")),
      { minLength: 3, maxLength: 3 }
    )
  ),
  longNames: fc.boolean(),
  ties: fc.array(
    fc.record({
      from: fc.nat(NAMES.length - 1),
      to: fc.nat(NAMES.length - 1),
      level: fc.option(fc.integer({ min: 0, max: 5 })),
      trust: fc.option(fc.integer({ min: 4, max: 16 }).map((quarters) => quarters / 4)),
      wave: fc.nat(2),
    }),
    { minLength: 1, maxLength: 60 }
  ),
});

function tablesOf(shape: Shape): Tables {
  const { waves, scale } = shape;
  const nameOf = (letter: string): string => (shape.longNames ? LONG + letter : letter);
  const highest = scale === "himmelman" ? 4 : 5;
  const ties = shape.ties
    .filter(({ from, to }) => from !== to)
    .map(({ from, to, level, trust, wave }): Row => {
      const more = { wave: waves[wave % Math.max(1, waves.length)] ?? "", saysNone: level === 0 };
      const number = scale === null || level === null ? null : Math.min(level, highest);
      return [nameOf(NAMES[from]), nameOf(NAMES[to]), number, trust, more];
    });
  const partners = Object.fromEntries(
    [...NAMES].map((letter, at) => [
      nameOf(letter),
      {
        sector: at % 5 === 0 ? null : `Sector ${at % 3}`,
        level: (["grassroots", "middle", "grasstops"] as const)[at % 3],
        budget: at * 150_000,
        isBackbone: at === 3,
        joined: at === 5 ? "2026-01-01" : null,
      },
    ])
  );
  const made = madeTables({
    ties,
    scale,
    undirected: shape.undirected,
    hasLevel: true,
    hasTrust: true,
    ...(waves.length > 0 && { waves }),
    ...(shape.hasPartners && { partners }),
  });
  const { answered } = shape;
  if (!answered) return made;
  const labels = waves.length > 0 ? waves : [""];
  const byWave = Object.fromEntries(labels.map((wave, at) => [wave, answered[at]]));
  const list = respondents(byWave, NAMES);
  return {
    ...made,
    respondents: {
      ...list,
      responses: list.responses.map((row) => ({ ...row, partner: nameOf(row.partner) })),
    },
  };
}

/** Every value in a tree, with its path. */
function leaves(value: unknown, path = ""): (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

function textsOf(sheet: Sheet): string[] {
  return leaves(sheet).flatMap(([, value]) => (typeof value === "string" ? [value] : []));
}

function check(tables: Tables, claim: (findings: NetworkFindings) => void): void {
  const outcome = outcomeOf(tables);
  if (outcome.ran) claim(outcome.findings);
  else expect(["noTies", "tooLittle"]).toContain(outcome.because.code);
}

const RUNS = { numRuns: 20 };

describe("whatever the tables hold", () => {
  test("findings are plain JSON: no number that is none, nothing undefined", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        check(tablesOf(shape), (findings) => {
          expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
          const isNone = (value: unknown): boolean =>
            value === undefined || (typeof value === "number" && !Number.isFinite(value));
          expect(leaves(findings).filter(([, value]) => isNone(value))).toEqual([]);
        });
      }),
      RUNS
    );
  });

  test("the order of the rows changes nothing", () => {
    fc.assert(
      fc.property(
        shapes.chain((shape) =>
          fc.tuple(
            fc.constant(shape),
            fc.shuffledSubarray([...shape.ties], { minLength: shape.ties.length })
          )
        ),
        ([shape, ties]) => {
          check(tablesOf(shape), (findings) => {
            expect(findingsOf(tablesOf({ ...shape, ties }))).toEqual(findings);
          });
        }
      ),
      RUNS
    );
  });

  test("every sheet can be laid out, and says no number that is none, in both languages", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const tables = tablesOf(shape);
        check(tables, (findings) => {
          for (const language of LANGUAGES)
            for (const shown of [findings, analysis.shareSafe(findings)]) {
              const { sheet, confidential } = presented(shown, tables, language);
              // Laying out checks the length of every sentence.
              layOut(sheet);
              expect(confidential && layOut(confidential)).toBeDefined();
              const saysNone = (text: string): boolean =>
                /NaN|undefined|Infinity|∞|\bnull\b/.test(text);
              expect(textsOf(sheet).filter(saysNone)).toEqual([]);
            }
        });
      }),
      RUNS
    );
  });

  test("the tables of fixed length have the same rows at every run", () => {
    const lengths = new Set<number>();
    fc.assert(
      fc.property(shapes, (shape) => {
        const tables = tablesOf(shape);
        check(tables, (findings) => {
          const { fixed, charts } = presented(findings, tables).sheet;
          lengths.add(fixed[0].rows.length);
          expect(charts).toHaveLength(3);
        });
      }),
      RUNS
    );
    expect([...lengths]).toEqual([10]);
  });

  test("what goes outside says nothing of what one partner said of another", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        check(tablesOf(shape), (findings) => {
          const outside = analysis.shareSafe(findings);
          expect(outside.asymmetric).toEqual([]);
          expect(outside.ties.every(({ level }) => level === null)).toBe(true);
          for (const wave of outside.waves)
            for (const { trustReceived, valueReceived, raters, meanLevel } of wave.perPartner)
              expect([trustReceived, valueReceived, raters, meanLevel]).toEqual([
                null,
                null,
                null,
                null,
              ]);
        });
      }),
      RUNS
    );
  });
});
