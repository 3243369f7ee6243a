import { AGENDA } from "./agenda";
import type { ColumnDefinition, TableDefinition } from "./column";
import { EVENTS } from "./events";
import { INDICATORS } from "./indicators";
import { INITIATIVES } from "./initiatives";
import type { TableKind } from "./mapping";
import { PARTNERS } from "./partners";
import { RESPONDENTS } from "./respondents";
import { TIES } from "./ties";

/** Every table that is read. */
export const DEFINITIONS: readonly TableDefinition[] = [
  PARTNERS,
  TIES,
  RESPONDENTS,
  INITIATIVES,
  INDICATORS,
  EVENTS,
  AGENDA,
];

const BY_KIND: Readonly<Record<TableKind, TableDefinition>> = {
  partners: PARTNERS,
  ties: TIES,
  respondents: RESPONDENTS,
  initiatives: INITIATIVES,
  indicators: INDICATORS,
  events: EVENTS,
  agenda: AGENDA,
};

export function columnsOf(kind: TableKind): readonly ColumnDefinition[] {
  return BY_KIND[kind].columns;
}

/** The column of a table by our id; throws for an id that no table has, which is a mistake in the code. */
export function columnOf(kind: TableKind, id: string): ColumnDefinition {
  const found = BY_KIND[kind].columns.find((column) => column.id === id);
  if (!found) throw new RangeError(`No column ${id} in ${kind}`);
  return found;
}
