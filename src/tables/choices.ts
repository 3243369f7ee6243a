import { type SheetRange, intersection, parseAddress } from "../cells/address";
import type { TableChoice, TableMapping } from "./mapping";
import type { TableChoices, TableSource } from "./source";

/** A choice and what it was said about. */
export interface PlacedChoice {
  readonly choice: TableChoice;
  /** The Excel table's or named range's name, or null. */
  readonly name: string | null;
  /** The sheet meant as a whole, or null. */
  readonly sheet: string | null;
  /** The cells meant, or null. */
  readonly range: SheetRange | null;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Finds out what each choice is about; an address without a sheet means the first one. Others are left out. */
export function placeChoices(source: TableSource, choices: TableChoices): readonly PlacedChoice[] {
  return Object.entries(choices).flatMap(([key, choice]): PlacedChoice[] => {
    const named =
      source.tables.find(({ name }) => same(name, key)) ??
      source.names.find(({ name, range }) => same(name, key) && range !== null);
    if (named) return [{ choice, name: named.name, sheet: null, range: named.range }];
    const sheet = source.sheets.find(({ name }) => same(name, key));
    if (sheet) return [{ choice, name: null, sheet: sheet.name, range: null }];
    const address = parseAddress(key);
    const on = source.sheets.find(({ name }) =>
      address?.sheet ? same(name, address.sheet) : true
    );
    if (!address || !on) return [];
    return [{ choice, name: null, sheet: null, range: { ...address, sheet: on.name } }];
  });
}

/** What was said about a block of cells: by its name first, then by its address, then by its sheet; null for nothing. */
export function choiceFor(
  placed: readonly PlacedChoice[],
  where: SheetRange,
  name: string | null
): PlacedChoice | null {
  const byName = placed.find(
    (each) => name !== null && each.name !== null && same(each.name, name)
  );
  const byRange = placed.find(
    ({ range }) =>
      range !== null && same(range.sheet, where.sheet) && intersection(range, where) !== null
  );
  const bySheet = placed.find(({ sheet }) => sheet !== null && same(sheet, where.sheet));
  return byName ?? byRange ?? bySheet ?? null;
}

/** What was said of a recognised table by its name, its address or its sheet, as far as `pick` finds it said; or null. */
export function chosenOf<Said>(
  { name, where }: TableMapping,
  choices: TableChoices,
  pick: (choice: TableChoice) => Said | undefined
): Said | null {
  const speaks = (key: string): boolean => {
    if ((name !== null && same(key, name)) || same(key, where.sheet)) return true;
    const address = parseAddress(key);
    return (
      address !== null &&
      (address.sheet === "" || same(address.sheet, where.sheet)) &&
      intersection(address, where) !== null
    );
  };
  for (const [key, choice] of Object.entries(choices)) {
    const said = pick(choice);
    if (said !== undefined && speaks(key)) return said;
  }
  return null;
}
