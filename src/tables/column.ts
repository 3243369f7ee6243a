import type { TableKind } from "./mapping";

/** What the cells of a column hold; decides how they are read and whether a column's contents fit its header. */
export type ColumnType =
  | "name"
  | "text"
  | "choice"
  | "number"
  | "yesNo"
  | "list"
  | "rating"
  | "level"
  | "direction"
  | "date"
  | "period"
  | "observation";

/** A column of a table that is read. Headers are compared by `wordKey`. */
export interface ColumnDefinition {
  readonly id: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Few other tables have such a column: having it makes the recognition surer. */
  readonly telling: boolean;
  /** Headers that mean this column, best first, English and Spanish. */
  readonly synonyms: readonly string[];
  /** Headers that mean it only where every cell fits; for a required column, that never suffice alone. */
  readonly looseSynonyms: readonly string[];
  /** For `choice`: value → words. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** A table that is read: its columns, and words that make us surer or less sure of it. */
export interface TableDefinition {
  readonly kind: TableKind;
  readonly columns: readonly ColumnDefinition[];
  /** Words in a sheet's or table's name that announce this table. */
  readonly announcedBy: readonly string[];
  /** Words in headers that say a row is something else. */
  readonly foreignWords: readonly string[];
}

/** A column with its defaults filled in. */
export function column(
  id: string,
  type: ColumnType,
  synonyms: readonly string[],
  more: Partial<Pick<ColumnDefinition, "required" | "telling" | "looseSynonyms" | "choices">> = {}
): ColumnDefinition {
  return {
    id,
    type,
    required: false,
    telling: false,
    looseSynonyms: [],
    choices: {},
    synonyms,
    ...more,
  };
}
