import type { IndicatorEvent, Observation } from "../../../src/tables/indicator-records";
import { year } from "../indicators/shared-observations";

/** An indicator of one place by year from `from` on; null leaves a year out. */
export function place(
  name: string,
  values: readonly (number | null)[],
  more: Partial<Observation> = {},
  from = 2010
): Observation[] {
  return values.flatMap((value, at) =>
    value === null
      ? []
      : [
          {
            indicator: "Graduation",
            place: name,
            groupType: "",
            group: "",
            period: year(from + at),
            mark: "value" as const,
            value,
            numerator: null,
            denominator: null,
            approximate: false,
            scale: "percent" as const,
            unit: "%",
            better: "higher" as const,
            target: null,
            targetPeriod: null,
            comparison: name !== "Riverbend",
            kind: null,
            at: { sheet: "Outcomes", cell: `Outcomes!A${at + 2}` },
            ...more,
          },
        ]
  );
}

export function event(at: number, more: Partial<IndicatorEvent> = {}): IndicatorEvent {
  return {
    event: "Coaches",
    period: year(at),
    indicator: null,
    place: null,
    kind: "programme",
    at: { sheet: "Events", cell: "Events!A2" },
    ...more,
  };
}
