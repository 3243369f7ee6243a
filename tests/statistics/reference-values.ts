import { readCsv, readJson } from "../shared-data";

/** Largest relative difference that rounding of the references to 12 digits and of the published data leaves. */
export const REFERENCE_TOLERANCE = 1e-9;

/** Collects values beside their references, to be judged at once. */
export interface Comparison {
  /** Compares numbers, lists of numbers, true/false and null with what another tool says. */
  check(name: string, ours: unknown, reference: unknown, scale?: number): void;
  /** Fails with the names of values that differ by more than the tolerance, relative to the reference or the scale. */
  expectAgreement(fewest: number): void;
  compared: number;
  largest: number;
}

export function comparison(tolerance = REFERENCE_TOLERANCE): Comparison {
  const wrong: string[] = [];
  const result: Comparison = {
    compared: 0,
    largest: 0,
    check(name, ours, reference, scale = 0) {
      if (Array.isArray(reference)) {
        const list = Array.isArray(ours) ? (ours as unknown[]) : [];
        if (list.length !== reference.length)
          wrong.push(`${name}: ${JSON.stringify(ours)} beside ${JSON.stringify(reference)}`);
        reference.forEach((value, at) => result.check(`${name}[${at}]`, list[at], value, scale));
        return;
      }
      result.compared++;
      if (typeof ours === "number" && typeof reference === "number") {
        const size = Math.max(Math.abs(reference), scale);
        const difference = ours === reference ? 0 : Math.abs(ours - reference) / size;
        result.largest = Math.max(result.largest, difference);
        if (!(difference <= tolerance))
          wrong.push(`${name}: ${ours} beside ${reference} (${difference})`);
      } else if (ours !== reference) {
        wrong.push(`${name}: ${String(ours)} beside ${String(reference)}`);
      }
    },
    expectAgreement(fewest) {
      expect(wrong.slice(0, 20)).toEqual([]);
      expect(result.compared).toBeGreaterThanOrEqual(fewest);
      if (process.env.SHOW_COMPARED !== undefined)
        console.info(
          `${expect.getState().currentTestName}: ${result.compared} values, largest relative difference ${result.largest}`
        );
    },
  };
  return result;
}

const sets = [
  "charlottesville_stepping_stones",
  "colorado_kidscount_districts",
  "ct_chronic_absence_meal",
  "louisville_55k_graduation",
  "nile_flow",
  "precip_great_lakes",
  "shampoo_sales",
  "uk_seatbelt_law",
];

/** A JSON object of a reference file, read by path. */
export type Reference = Record<string, unknown>;

/** What stands at a path such as "xmr/rules" of a reference; undefined where it is absent. */
export function at(reference: unknown, path: string): unknown {
  return path
    .split("/")
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === "object" && inner !== null ? (inner as Reference)[key] : undefined,
      reference
    );
}

export interface ReferenceSeries {
  readonly name: string;
  readonly times: readonly number[];
  readonly values: readonly number[];
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
  readonly reference: Reference;
}

/** What tells a series apart from the others of its data set. */
export const keyOf = (row: Reference): string =>
  ["indicator", "place", "group_dim", "group", "unit"].map((part) => row[part]).join("|");

const isNumber = (text: string): boolean =>
  text.trim() !== "" && Number.isFinite(Number(text.trim()));

/** Every series of a data set that has numbers, in the order of time. */
export function seriesOf(set: string): Map<string, Omit<ReferenceSeries, "reference">> {
  const rows = new Map<string, Record<string, string>[]>();
  for (const row of readCsv("indicators", set, "indicators.csv")) {
    if (!isNumber(row.value)) continue;
    const key = keyOf(row);
    const series = rows.get(key);
    if (series === undefined) rows.set(key, [row]);
    else series.push(row);
  }
  return new Map(
    [...rows].map(([key, list]) => {
      const sorted = [...list].sort((a, b) => Number(a.period_num) - Number(b.period_num));
      const column = (name: string): number[] => sorted.map((row) => Number(row[name]));
      return [
        key,
        {
          name: `${set}|${key}`,
          times: column("period_num"),
          values: column("value"),
          numerators: column("numerator"),
          denominators: column("denominator"),
        },
      ];
    })
  );
}

/** Every series that other tools computed, with their values. */
export function referenceSeries(): ReferenceSeries[] {
  return sets.flatMap((set) => {
    const series = seriesOf(set);
    const references = at(readJson("indicators", set, "reference.json"), "series") as Reference[];
    return references.flatMap((reference) => {
      const found = series.get(keyOf(reference.series as Reference));
      return found === undefined ? [] : [{ ...found, reference }];
    });
  });
}

/** Every comparison of groups that other tools computed. */
export function referenceGroups(): Reference[] {
  return [...sets, "who_heat_sample"].flatMap(
    (set) => at(readJson("indicators", set, "reference.json"), "groups") as Reference[]
  );
}
