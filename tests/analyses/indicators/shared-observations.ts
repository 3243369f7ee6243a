import type {
  AgendaItem,
  IndicatorEvent,
  Observation,
} from "../../../src/tables/indicator-records";
import type { TableMapping } from "../../../src/tables/mapping";
import type { Period, PeriodKind } from "../../../src/tables/period";
import type { Tables } from "../../../src/tables/records";
import { readCsv } from "../../shared-data";

/** The data sets of ../shared/data/indicators that are series in time. */
export const dataSets = [
  "charlottesville_stepping_stones",
  "colorado_kidscount_districts",
  "ct_chronic_absence_meal",
  "louisville_55k_graduation",
  "nile_flow",
  "precip_great_lakes",
  "shampoo_sales",
  "uk_seatbelt_law",
] as const;

export type DataSet = (typeof dataSets)[number];

const MAPPING: TableMapping = {
  as: "indicators",
  where: "",
  columns: {},
  confidence: 1,
} as never;

const YEARS: Readonly<Record<PeriodKind, number>> = {
  day: 0,
  month: 1 / 12,
  quarter: 0.25,
  year: 1,
  schoolYear: 1,
  fiscalYear: 1,
  severalYears: 3,
  order: 1,
};

/** A period of the given kind that has its middle at a time. */
export function periodOf(label: string, time: number, kind: PeriodKind = "year"): Period {
  return { label, kind, time, years: YEARS[kind] };
}

/** The calendar year of a label: "2016" → its middle. */
export const year = (label: number): Period => periodOf(String(label), label + 0.5);

function kindOf(label: string): PeriodKind {
  if (/^\d{4}$/.test(label)) return "year";
  if (/^\d{4}-\d{2}$/.test(label) && Number(label.slice(5)) <= 12) return "month";
  const years = /^(\d{4})-(\d{4})$/.exec(label);
  if (years === null) return /^\d{4}-\d{2}$/.test(label) ? "schoolYear" : "order";
  return Number(years[2]) - Number(years[1]) === 1 ? "schoolYear" : "severalYears";
}

/** Rows begin at the start of their period (2019 is 1 January 2019); a school year at its first half. */
function periodOfRow(label: string, begins: number): Period {
  const kind = kindOf(label);
  if (kind === "order") return periodOf(label, begins, kind);
  const years =
    kind === "severalYears" ? Number(label.slice(5)) - Number(label.slice(0, 4)) + 1 : YEARS[kind];
  return { label, kind, time: begins + years / 2, years };
}

const numberIn = (text: string): number | null =>
  text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : null;

/** Words for all in the sets' own group columns. */
const EVERYONE = new Set(["all", "all students", "total"]);

/** Group type and group as they are read: words for all are everyone. */
export function wordOfGroup(
  groupType: string,
  group: string
): Pick<Observation, "groupType" | "group"> {
  return EVERYONE.has(group.toLowerCase()) ? { groupType: "", group: "" } : { groupType, group };
}

/** An observation with everything that a test does not say left open. */
export function observation(
  given: Partial<Observation> & Pick<Observation, "period">
): Observation {
  return {
    indicator: "Graduation",
    place: "",
    groupType: "",
    group: "",
    mark: given.value === null ? "missing" : "value",
    value: null,
    numerator: null,
    denominator: null,
    approximate: false,
    scale: "percent",
    unit: "%",
    better: null,
    target: null,
    targetPeriod: null,
    comparison: false,
    kind: null,
    at: { sheet: "Data", cell: "A2" },
    ...given,
  };
}

function scaleOf(unit: string, values: readonly (number | null)[]): Observation["scale"] {
  if (!/percent/i.test(unit)) return "number";
  return values.every((value) => value === null || value <= 1) ? "share" : "percent";
}

/**
 * A data set's rows as the tables would be read: numbers as values, blanks of a suppressed mark as suppressed, other
 * text as missing. Units are kept as printed, one scale for all rows of a unit of an indicator.
 * @param withComparison names of places that are not ours.
 */
export function sharedObservations(
  set: DataSet,
  withComparison: readonly string[] = []
): Observation[] {
  const rows = readCsv("indicators", set, "indicators.csv");
  const unitKey = (row: Record<string, string>): string => `${row.indicator}|${row.unit}`;
  const byUnit = new Map<string, (number | null)[]>();
  for (const row of rows) {
    const values = byUnit.get(unitKey(row)) ?? [];
    values.push(numberIn(row.value));
    byUnit.set(unitKey(row), values);
  }
  const scales = new Map(
    [...byUnit].map(([key, values]) => [key, scaleOf(key.slice(key.indexOf("|")), values)])
  );
  return rows.map((row, at) => {
    const value = numberIn(row.value);
    return observation({
      indicator: row.indicator,
      place: row.place === "-" ? "" : row.place,
      ...wordOfGroup(row.group_dim, row.group),
      period: periodOfRow(row.period, Number(row.period_num)),
      mark: value !== null ? "value" : row.raw_value === "-9999" ? "suppressed" : "missing",
      value,
      numerator: numberIn(row.numerator),
      denominator: numberIn(row.denominator),
      unit: row.unit,
      scale: scales.get(unitKey(row)) ?? "number",
      comparison: withComparison.includes(row.place),
      at: { sheet: "Data", cell: `A${at + 2}` },
    });
  });
}

/** An event that bears on everything unless said. */
export function event(
  name: string,
  period: Period,
  kind: IndicatorEvent["kind"] = "programme",
  about: Partial<IndicatorEvent> = {}
): IndicatorEvent {
  return {
    event: name,
    period,
    kind,
    indicator: null,
    place: null,
    at: { sheet: "Events", cell: "A2" },
    ...about,
  };
}

/** Tables that hold observations, and events and an agenda where given. */
export function indicatorTables(
  observations: readonly Observation[],
  events: readonly IndicatorEvent[] = [],
  items: readonly AgendaItem[] = []
): Tables {
  return {
    partners: null,
    ties: null,
    respondents: null,
    initiatives: null,
    indicators: { mappings: [MAPPING], observations },
    events: events.length === 0 ? null : { mapping: MAPPING, events },
    agenda: items.length === 0 ? null : { mapping: MAPPING, items },
  };
}
