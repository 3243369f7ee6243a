import fc from "fast-check";
import { event, observation, periodOf } from "./shared-observations";
import { presented } from "./present-indicators";
import type { Language } from "../../../src/messages/language";
import { layOut } from "../../../src/sheets/layout";
import type { Observation } from "../../../src/tables/indicator-records";
import type { PeriodKind } from "../../../src/tables/period";

const kinds: readonly PeriodKind[] = ["year", "schoolYear", "month", "quarter", "order"];
const STEPS: Partial<Record<PeriodKind, number>> = { month: 1 / 12, quarter: 0.25 };

const name = fc.oneof(
  fc.constantFrom("Graduation", "Reading", "Math"),
  fc.string({ minLength: 1, maxLength: 200 })
);

/** Values of one indicator, place and group, with gaps, on any scale. */
const series: fc.Arbitrary<Observation[]> = fc
  .record({
    about: fc.record({
      indicator: name,
      place: fc.oneof(fc.constantFrom("", "Ash", "Oak", "State"), name),
      group: fc.constantFrom("", "", "Boys", "Girls"),
      unit: fc.constantFrom("", "%", "per 1,000", "1e8 m3", "a very long unit of measurement"),
      scale: fc.constantFrom("percent", "share", "number"),
      better: fc.constantFrom("higher", "lower", null),
      comparison: fc.boolean(),
      target: fc.option(fc.double({ min: -10, max: 1e6, noNaN: true })),
    }),
    kind: fc.constantFrom(...kinds),
    values: fc.array(
      fc.option(
        fc.oneof(
          fc.integer({ min: 0, max: 100 }),
          fc.double({ min: -1e6, max: 1e9, noNaN: true, noDefaultInfinity: true })
        )
      ),
      { minLength: 1, maxLength: 16 }
    ),
  })
  .map(({ about, kind, values }) =>
    values.map((value, at) => {
      const time = 2000 + at * (STEPS[kind] ?? 1);
      return observation({
        ...(about as Partial<Observation>),
        groupType: about.group === "" ? "" : "Sex",
        period: periodOf(`${kind} ${time.toFixed(2)}`, time, kind),
        targetPeriod: about.target === null ? null : periodOf("later", 2030, kind),
        value,
      });
    })
  );

function texts(content: unknown): string[] {
  if (typeof content === "string") return [content];
  if (typeof content !== "object" || content === null) return [];
  return Object.values(content).flatMap(texts);
}

it("can be laid out in both languages whatever was observed, with sentences that are short enough", () => {
  fc.assert(
    fc.property(
      fc.array(series, { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Language>("en", "es"),
      fc.option(fc.integer({ min: 1, max: 14 })),
      name,
      (all, language, at, eventName) => {
        const events =
          at === null ? [] : [event(eventName, periodOf("then", 2000 + at, "year"), "programme")];
        const { sheet, details } = presented(all.flat(), { events, language });
        // Laying out throws where a sentence is too long or a sheet breaks another rule.
        layOut(sheet);
        layOut(details);
        const said = [...sheet.answer, ...(details.sections ?? []).flatMap(({ lines }) => lines)];
        for (const text of said) expect(text).not.toMatch(/undefined|NaN|\[object/);
        for (const text of texts([sheet.growing?.rows, sheet.notes]))
          expect(text).not.toMatch(/undefined|NaN/);
      }
    ),
    { numRuns: 60 }
  );
});
