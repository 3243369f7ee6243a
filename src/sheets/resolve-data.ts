import type { CellRange } from "../cells/address";
import { isLinkedText } from "./cell-styles";
import type { PlacedData } from "./placed";
import type { CellContent, DataRef } from "./sheet";
import { SheetError } from "./sheet-error";

/** The body of a table or data block at its place, by the ids a `DataRef` names. */
export interface DataSource {
  readonly columns: readonly string[];
  /** Body rows only. */
  readonly range: CellRange;
  readonly rows: readonly (readonly CellContent[])[];
}

function chartValue(content: CellContent): string | number | null {
  if (isLinkedText(content)) return content.text;
  return typeof content === "boolean" ? null : content;
}

/**
 * The cells a reference means, with their values. Without `from` and `rows`: the whole body.
 * Throws a `SheetError` for a block, column or rows that are not there.
 */
export function resolveData(
  tab: string,
  sources: ReadonlyMap<string, DataSource>,
  reference: DataRef
): PlacedData {
  const source = sources.get(reference.block);
  const column = source?.columns.indexOf(reference.column) ?? -1;
  if (!source || column < 0)
    throw new SheetError(tab, `no column "${reference.column}" in a block "${reference.block}"`);
  const from = reference.from ?? 0;
  const rows = reference.rows ?? source.rows.length - from;
  if (from < 0 || rows < 1 || from + rows > source.rows.length)
    throw new SheetError(tab, `rows ${from} to ${from + rows} are not in "${reference.block}"`);
  return {
    range: {
      sheet: tab,
      top: source.range.top + from,
      left: source.range.left + column,
      rows,
      columns: 1,
    },
    values: source.rows.slice(from, from + rows).map((row) => chartValue(row[column])),
  };
}
