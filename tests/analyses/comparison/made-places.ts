import type { IndicatorEvent, Observation } from "../../../src/tables/indicator-records";
import type { Period } from "../../../src/tables/period";
import type { Tables } from "../../../src/tables/records";

export const year = (label: number): Period => ({
  label: String(label),
  kind: "year",
  time: label + 0.5,
  years: 1,
});

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

const mapping = {
  as: "indicators" as const,
  where: { sheet: "Outcomes", top: 0, left: 0, rows: 1, columns: 1 },
  name: null,
  headerRows: 1,
  shape: "long" as const,
  columns: {},
  headers: {},
  unused: [],
  confidence: "sure" as const,
};

export function tablesOf(
  observations: readonly Observation[],
  events: readonly IndicatorEvent[]
): Tables {
  return {
    partners: null,
    ties: null,
    respondents: null,
    initiatives: null,
    indicators: { mappings: [mapping], observations },
    events: { mapping: { ...mapping, as: "events" }, events },
    agenda: null,
  };
}
