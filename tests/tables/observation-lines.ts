import type { IndicatorsTable, Observation } from "../../src/tables/indicator-records";

/** An observation as "Graduation rate, Adams, Black, 2019: 70 percent"; what the table does not say is left out. */
export function lineOf(observation: Observation): string {
  const { indicator, place, group, period, mark, value, scale } = observation;
  const about = [indicator, place, group, period.label].filter((text) => text !== "").join(", ");
  return `${about}: ${mark === "value" ? `${value ?? "-"} ${scale}` : mark}`;
}

export function linesOf(table: IndicatorsTable | null): readonly string[] {
  return (table?.observations ?? []).map(lineOf);
}
