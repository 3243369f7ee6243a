import type { CellValue } from "../cells/value";
import { nameKey, textOf } from "./names";
import type { Period } from "./period";
import { type PeriodCell, habitsOf } from "./period-habits";
import { orderOf } from "./period-of";
import { periodReadBy } from "./periods";

/** Reads the cells of one column of periods, each distinct cell once. */
export type PeriodReader = (value: CellValue, format: string) => Period | null;

/** The cells of a column that differ in value or format, in the order they first occur. */
function distinctCells(column: Iterable<PeriodCell>): readonly PeriodCell[] {
  const formats = new Map<CellValue, Set<string>>();
  const distinct: PeriodCell[] = [];
  for (const cell of column) {
    const met = formats.get(cell.value);
    if (met?.has(cell.format)) continue;
    if (met) met.add(cell.format);
    else formats.set(cell.value, new Set([cell.format]));
    distinct.push(cell);
  }
  return distinct;
}

/**
 * Reads a whole column of periods: the column decides what ambiguous forms mean. Where some cells name a date, labels
 * without one ("Wave 2") cannot be read; where none does, the labels are an order: by their own numbers where all have
 * one, else by their first occurrence.
 */
export function periodColumn(column: Iterable<PeriodCell>): PeriodReader {
  const cells = distinctCells(column);
  const habits = habitsOf(cells);
  const known = new Map<CellValue, Map<string, Period | null>>();
  const read = (value: CellValue, format: string): Period | null => {
    let byFormat = known.get(value);
    if (!byFormat) known.set(value, (byFormat = new Map<string, Period | null>()));
    let period = byFormat.get(format);
    if (period === undefined) {
      period = periodReadBy(value, format, habits);
      byFormat.set(format, period);
    }
    return period;
  };
  const filled = cells.filter(({ value }) => textOf(value) !== "");
  const periods = filled.map(({ value, format }) => read(value, format));
  if (periods.some((period) => period !== null && period.kind !== "order"))
    return (value, format) => {
      const period = read(value, format);
      return period?.kind === "order" ? null : period;
    };
  if (periods.every((period) => period !== null)) return read;
  const places = new Map<string, number>();
  for (const { value } of filled) {
    const key = nameKey(textOf(value));
    if (!places.has(key)) places.set(key, places.size + 1);
  }
  return (value) => {
    const label = textOf(value);
    const place = places.get(nameKey(label));
    return place === undefined ? null : orderOf(label, place);
  };
}
