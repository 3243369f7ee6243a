import { parseAddress } from "../../cells/address";
import type { WorkbookReading } from "../../engine/read-workbook";
import type { TableChoice, TableKind } from "../../tables/mapping";

/** Tabs that hold something, are not ours, and on which no table was found. */
export function sheetsNotRead({ listing, mappings }: WorkbookReading): readonly string[] {
  const read = new Set(mappings.map(({ where }) => where.sheet));
  return listing.sheets
    .filter(({ visible, used, resultOf }) => visible && used !== null && resultOf === null)
    .map(({ name }) => name)
    .filter((name) => !read.has(name));
}

/** What to remember so that a sheet is read as a table: what was said about its parts before is forgotten. */
export function readSheetAs(
  { listing, state }: WorkbookReading,
  sheet: string,
  as: TableKind
): Readonly<Record<string, TableChoice | null>> {
  const isOnSheet = (key: string): boolean => {
    const named = [...listing.tables, ...listing.names].find(({ name }) => name === key);
    return (named?.range ?? parseAddress(key))?.sheet === sheet;
  };
  const forgotten = Object.keys(state.choices).filter(isOnSheet);
  return { ...Object.fromEntries(forgotten.map((key) => [key, null])), [sheet]: { as } };
}
