import type { IndicatorRow } from "./indicator-rows";
import type { ValueScale } from "./indicator-records";
import { type ScaleCell, settleScale } from "./percent-scale";
import type { TableReader } from "./table-reader";

const fractionOf = ({ numerator, denominator }: IndicatorRow): number | null =>
  numerator !== null && denominator !== null && denominator > 0 ? numerator / denominator : null;

function cellsOf(rows: readonly IndicatorRow[]): readonly ScaleCell[] {
  const cells: ScaleCell[] = [];
  for (const row of rows) {
    if (row.value === null) continue;
    const { value, hasPercentSign, hasPercentFormat } = row.value;
    cells.push({ value, hasPercentSign, hasPercentFormat, fraction: fractionOf(row) });
  }
  return cells;
}

/** Values that stand for themselves, where only counts are recorded: a share. */
const COUNTS_ONLY: ValueScale = "percent";

/** Rows by what they are an observation of. */
export function byIndicator(
  rows: readonly IndicatorRow[]
): ReadonlyMap<string, readonly IndicatorRow[]> {
  const found = new Map<string, IndicatorRow[]>();
  for (const row of rows) {
    const its = found.get(row.indicator);
    if (its) its.push(row);
    else found.set(row.indicator, [row]);
  }
  return found;
}

/** The units that values of some rows are printed with. */
export function unitsOf(rows: readonly IndicatorRow[]): ReadonlySet<string> {
  const units = new Set<string>();
  for (const { unit, value } of rows) if (value !== null && unit !== "") units.add(unit);
  return units;
}

/** Says, once a table and reading, which indicators' scale it leaves open. */
function sayUnclear(
  unclear: ReadonlyMap<TableReader, ReadonlyMap<ValueScale, readonly string[]>>
): void {
  for (const [reader, byScale] of unclear)
    for (const [scale, indicators] of byScale) {
      const [first, second, ...more] = indicators;
      const found = [first, second].filter((name) => name !== undefined).join("; ");
      reader.report("note", "percentScaleUnclear", {
        id: "value",
        found: more.length > 0 ? `${found}; … (${indicators.length})` : found,
        expected: scale,
      });
    }
}

/**
 * The scale of every indicator, over all tables that were joined. What the workbook leaves open is read as the user
 * said of its table, else as the likelier of the two, and said.
 */
export function indicatorScales(
  rows: readonly IndicatorRow[],
  chosen: (reader: TableReader) => ValueScale | null
): ReadonlyMap<string, ValueScale> {
  const scales = new Map<string, ValueScale>();
  const unclear = new Map<TableReader, Map<ValueScale, string[]>>();
  for (const [indicator, its] of byIndicator(rows)) {
    const cells = cellsOf(its);
    const [{ reader }] = its;
    if (cells.length === 0) {
      scales.set(
        indicator,
        its.some(({ numerator }) => numerator !== null) ? COUNTS_ONLY : "number"
      );
      continue;
    }
    const settled = settleScale({
      indicator,
      header: reader.mapping.headers.value ?? "",
      unit: [...unitsOf(its)].join(" "),
      cells,
    });
    const said = settled.isUnclear ? chosen(reader) : null;
    scales.set(indicator, said ?? settled.scale);
    if (!settled.isUnclear || said !== null) continue;
    const byScale = unclear.get(reader) ?? new Map<ValueScale, string[]>();
    unclear.set(reader, byScale);
    byScale.set(settled.scale, [...(byScale.get(settled.scale) ?? []), indicator]);
  }
  sayUnclear(unclear);
  return scales;
}
