import type { PeriodReading, SeriesFindings } from "./findings";

/** The groups of one dimension, each with its value in the same period. */
export interface GroupReadings {
  readonly groupType: string;
  readonly period: string;
  readonly groups: readonly { readonly series: SeriesFindings; readonly reading: PeriodReading }[];
  readonly highest: { readonly group: string; readonly value: number };
  readonly lowest: { readonly group: string; readonly value: number };
  readonly difference: number;
}

/** The groups of the same indicator, place, scale and unit, in the order of the table. */
function groupsBeside(
  { indicator, place, scale, unit }: SeriesFindings,
  all: readonly SeriesFindings[]
): SeriesFindings[] {
  return all.filter(
    (other) =>
      other.group !== "" &&
      other.indicator === indicator &&
      other.place === place &&
      other.scale === scale &&
      other.unit === unit
  );
}

/** The readings of the groups of a dimension in the latest period of the series that at least two of them have. */
function latestOf(
  groupType: string,
  groups: readonly SeriesFindings[],
  { periods }: SeriesFindings
): GroupReadings | null {
  for (const { period } of [...periods].reverse()) {
    const found = groups.flatMap((series) => {
      const reading = series.periods.find((one) => one.period === period);
      return reading === undefined || reading.value === null
        ? []
        : [{ series, reading, value: reading.value }];
    });
    if (found.length < 2) continue;
    const highest = found.reduce((a, b) => (b.value > a.value ? b : a));
    const lowest = found.reduce((a, b) => (b.value < a.value ? b : a));
    return {
      groupType,
      period,
      groups: found,
      highest: { group: highest.series.group, value: highest.value },
      lowest: { group: lowest.series.group, value: lowest.value },
      difference: highest.value - lowest.value,
    };
  }
  return null;
}

/** The dimension with the largest difference between its groups; null where no two groups have a value. */
export function widestGroups(
  series: SeriesFindings,
  beside: readonly SeriesFindings[]
): GroupReadings | null {
  const groups = groupsBeside(series, beside);
  const types = new Set(groups.map(({ groupType }) => groupType));
  const found = [...types].flatMap(
    (type) =>
      latestOf(
        type,
        groups.filter(({ groupType }) => groupType === type),
        series
      ) ?? []
  );
  return found.length === 0 ? null : found.reduce((a, b) => (b.difference > a.difference ? b : a));
}

/** Our series by indicator and place, so that groups are found without going through all. */
export function besideLookup(
  all: readonly SeriesFindings[]
): (series: SeriesFindings) => readonly SeriesFindings[] {
  const byKey = new Map<string, SeriesFindings[]>();
  const key = ({ indicator, place }: SeriesFindings): string => `${indicator}\u0000${place}`;
  for (const series of all) {
    const known = byKey.get(key(series));
    if (known) known.push(series);
    else byKey.set(key(series), [series]);
  }
  return (series) => byKey.get(key(series)) ?? [];
}
