import type { ColumnDefinition } from "../../tables/column";
import { columnsOf } from "../../tables/definitions";
import type { TableMapping } from "../../tables/mapping";

/** The columns of a table that are shown at once, and those that show when asked for. */
export interface ShownColumns {
  readonly first: readonly ColumnDefinition[];
  readonly more: readonly ColumnDefinition[];
}

/** Our columns that the headers of a wide table say, or hold side by side. */
function saidAcross({ wide, given = {} }: TableMapping): ReadonlySet<string> {
  const records = wide?.records ?? [];
  return new Set([
    ...Object.keys(given),
    ...records.flatMap((record) => [...Object.keys(record.given), ...Object.keys(record.columns)]),
  ]);
}

/** First what was found and what is needed. A grid of partners by partners has no columns to choose. */
export function shownColumns(mapping: TableMapping): ShownColumns {
  const { as, columns, shape } = mapping;
  if (shape === "matrix") return { first: [], more: [] };
  const said = saidAcross(mapping);
  const isFirst = ({ id, required }: ColumnDefinition): boolean =>
    (required && !said.has(id)) || Object.hasOwn(columns, id);
  const all = columnsOf(as);
  return { first: all.filter(isFirst), more: all.filter((column) => !isFirst(column)) };
}

/** The headers that a column can be read from. */
export function headersOf({ headers, unused }: TableMapping): readonly string[] {
  return [...new Set([...Object.values(headers), ...unused])].filter((header) => header !== "");
}

/** What stands side by side in a wide table, each once and in order: "2019", "2020"; none in other tables. */
export function namesAcross({ wide }: TableMapping): readonly string[] {
  const id =
    wide && ({ periods: "period", groups: "group", indicators: "indicator" } as const)[wide.across];
  return id ? [...new Set(wide.records.flatMap(({ given }) => given[id] ?? []))] : [];
}
