import { isCellError } from "../cells/value";
import { textOf } from "./names";
import type { Period } from "./period";
import { periodColumn } from "./period-column";
import type { TableReader } from "./table-reader";
import { saysNothing } from "./words-in-cells";

/**
 * Reads the period in each row of a column, as the whole column means it; null where the cell is blank or, with the
 * problem said, where it cannot be read.
 */
export function periodCells(
  reader: TableReader,
  id: string,
  isRequired: boolean
): (row: number) => Period | null {
  if (!reader.has(id)) return () => null;
  const cell = (row: number) => ({ value: reader.value(row, id), format: reader.format(row, id) });
  const column = periodColumn(reader.rows.map(cell));
  return (row) => {
    const { value, format } = cell(row);
    if (isCellError(value)) {
      reader.report("skips", "errorCell", { row, id, found: value.error });
      return null;
    }
    const period = column(value, format);
    if (period !== null || (!isRequired && saysNothing(value))) return period;
    const found = textOf(value);
    reader.report("skips", found === "" ? "blankRequired" : "periodNotRead", { row, id, found });
    return null;
  };
}
