import { checkedRow } from "./indicator-checks";
import type { IndicatorsTable, Observation, ValueScale } from "./indicator-records";
import {
  type IndicatorLabels,
  type IndicatorRow,
  type MetMarks,
  indicatorRows,
} from "./indicator-rows";
import { byIndicator, indicatorScales, unitsOf } from "./indicator-scales";
import { sayNearPlaces } from "./near-places";
import { observations } from "./observations";
import { onScale } from "./percent-scale";
import { labels } from "./read-ties";
import { type TableReader, hasRequired } from "./table-reader";

export interface IndicatorsRead {
  readonly table: IndicatorsTable;
  /** Rows read, by table. */
  readonly read: ReadonlyMap<TableReader, number>;
  /** The scale of an indicator by its name as printed in the table. */
  readonly scales: ReadonlyMap<string, ValueScale>;
}

/** Whether a table says of what, when and how much. */
function isWhole(reader: TableReader): boolean {
  const isCounted = reader.has("numerator") && reader.has("denominator");
  return hasRequired(reader, ["indicator", "period", ...(isCounted ? [] : ["value"])]);
}

const MOST_MARKS = 8;

const listed = (marks: ReadonlyMap<string, number>): string =>
  [...marks]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_MARKS)
    .map(([mark, times]) => `${mark} (${times})`)
    .join(", ");

function sayMarks(reader: TableReader, { suppressed, missing, footnotes }: MetMarks): void {
  if (suppressed.size > 0)
    reader.report("note", "withheldMarks", { id: "value", found: listed(suppressed) });
  if (missing.size > 0)
    reader.report("note", "missingMarks", { id: "value", found: listed(missing) });
  if (footnotes.size > 0)
    reader.report("note", "footnoteMarks", { id: "value", found: listed(footnotes) });
}

/** Indicators that one table calls by one name in several units ("Number", "Percent") are told apart by their unit. */
function toldApart(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const several = new Set<string>();
  for (const [indicator, its] of byIndicator(rows))
    if (unitsOf(its).size > 1) several.add(indicator);
  if (several.size === 0) return rows;
  return rows.map((row) =>
    several.has(row.indicator) && row.unit !== ""
      ? { ...row, indicator: `${row.indicator} (${row.unit})` }
      : row
  );
}

/** "About how many" holds for a group of a place in every period, where it is said once. */
function askedDenominators(rows: readonly IndicatorRow[]): (row: IndicatorRow) => number | null {
  const keyOf = ({ indicator, place, group }: IndicatorRow): string =>
    `${indicator}\n${place}\n${group}`;
  const said = new Map<string, number>();
  for (const row of rows)
    if (row.aboutHowMany !== null && row.aboutHowMany > 0 && !said.has(keyOf(row)))
      said.set(keyOf(row), row.aboutHowMany);
  if (said.size === 0) return () => null;
  return (row) => row.aboutHowMany ?? said.get(keyOf(row)) ?? null;
}

/** Series whose periods are of several kinds ("2019", "2019-20") are said: their distances are real all the same. */
function sayMixedPeriods(rows: readonly IndicatorRow[]): void {
  for (const [indicator, its] of byIndicator(rows)) {
    const kinds = new Map(its.map(({ period }) => [period.kind, period.label]));
    const [{ reader }] = its;
    if (kinds.size > 1)
      reader.report("note", "mixedPeriodKinds", {
        id: "period",
        found: indicator,
        expected: [...kinds.values()].join(", "),
      });
  }
}

/** Shares without any denominator have no intervals; a column "About how many" would give approximate ones. */
function sayNoDenominators(readers: readonly TableReader[], all: readonly Observation[]): void {
  const shares = all.filter(({ scale, mark }) => scale !== "number" && mark === "value");
  if (shares.length === 0 || shares.some(({ denominator }) => denominator !== null)) return;
  const groups = new Set(shares.map(({ group }) => group));
  readers[0].report("note", "noDenominators", { found: String(groups.size) });
}

/**
 * Reads and joins every table of indicators, long or wide (a sheet a place or a year); null where there is none that
 * says of what, when and how much. Never more than one observation of an indicator, place, group and period.
 * @param chosenScale what the user said of a table whose scale is unclear
 */
export function readIndicators(
  readers: readonly TableReader[],
  chosenScale: (reader: TableReader) => ValueScale | null
): IndicatorsRead | null {
  const whole = readers.filter(isWhole);
  if (whole.length === 0) return null;
  const shared: IndicatorLabels = {
    indicators: labels(),
    places: labels(),
    groupTypes: labels(),
    groups: labels(),
    units: labels(),
  };
  const read = new Map<TableReader, number>();
  const printed = whole.flatMap((reader) => {
    const { rows, marks } = indicatorRows(reader, shared);
    sayMarks(reader, marks);
    return rows;
  });
  const rows = toldApart(printed);
  const scales = indicatorScales(rows, chosenScale);
  const asked = askedDenominators(rows);
  sayMixedPeriods(rows);
  const all = observations();
  for (const row of rows) {
    const { reader, target } = row;
    const scale = scales.get(row.indicator) ?? "number";
    const value = row.value && onScale(row.value, scale);
    const counts = checkedRow(row, value, scale);
    if (counts === null) continue;
    const about = counts.denominator === null ? asked(row) : null;
    read.set(reader, (read.get(reader) ?? 0) + 1);
    all.add(
      {
        indicator: row.indicator,
        place: row.place,
        groupType: row.groupType,
        group: row.group,
        period: row.period,
        mark: counts.mark,
        value: counts.mark === "value" ? value : null,
        numerator: counts.numerator,
        denominator: counts.denominator ?? about,
        approximate: about !== null,
        scale,
        unit: row.unit,
        better: row.better,
        target: target && onScale(target, scale),
        targetPeriod: row.targetPeriod,
        comparison: row.comparison,
        kind: row.kind,
        at: reader.at(row.row, reader.has("value") ? "value" : "numerator"),
      },
      reader,
      row.row
    );
  }
  sayNearPlaces(whole, shared.places.all());
  sayNoDenominators(whole, all.all());
  const mappings = whole.map(({ mapping }) => mapping);
  return {
    table: {
      mappings: [...mappings].sort((a, b) => b.where.rows - a.where.rows),
      observations: all.all(),
    },
    read,
    scales,
  };
}
