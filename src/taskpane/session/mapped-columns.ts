import type { ColumnDefinition } from "../../tables/column";
import { columnsOf } from "../../tables/definitions";
import type { TableMapping } from "../../tables/mapping";

/** The columns of a table that are shown at once, and those that show when asked for. */
export interface ShownColumns {
  readonly first: readonly ColumnDefinition[];
  readonly more: readonly ColumnDefinition[];
}

/** First what was found and what is needed. A grid of partners by partners has no columns to choose. */
export function shownColumns({ as, columns, shape }: TableMapping): ShownColumns {
  if (shape === "matrix") return { first: [], more: [] };
  const isFirst = ({ id, required }: ColumnDefinition): boolean =>
    required || Object.hasOwn(columns, id);
  const all = columnsOf(as);
  return { first: all.filter(isFirst), more: all.filter((column) => !isFirst(column)) };
}

/** The headers that a column can be read from. */
export function headersOf({ headers, unused }: TableMapping): readonly string[] {
  return [...new Set([...Object.values(headers), ...unused])].filter((header) => header !== "");
}
