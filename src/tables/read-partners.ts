import { isCellError } from "../cells/value";
import { numberIn } from "./numbers-in-cells";
import { byName, nameKey } from "./names";
import type { Partner, PartnersTable } from "./records";
import {
  type TableReader,
  checkOrder,
  hasRequired,
  optionalChoice,
  optionalDate,
  optionalList,
  optionalText,
  optionalYesNo,
  requiredText,
} from "./table-reader";
import { commasSeparate, saysNothing } from "./words-in-cells";

/** The partner list, and what else each partner is called in other tables. */
export interface PartnersRead {
  readonly table: PartnersTable;
  /** Key of a name, id or short name → the partner's name; writings that could mean two partners are left out. */
  readonly names: ReadonlyMap<string, string>;
  readonly read: number;
}

interface Named {
  readonly row: number;
  readonly name: string;
  readonly id: string | null;
  readonly shortName: string | null;
}

/** Rows whose names occur twice with different ids are different partners: the id is added to tell them apart. */
function toldApart(rows: readonly Named[]): readonly Named[] {
  const ids = new Map<string, Set<string>>();
  for (const { name, id } of rows) {
    const key = nameKey(name);
    const its = ids.get(key) ?? new Set<string>();
    ids.set(key, its.add(id === null ? "" : nameKey(id)));
  }
  return rows.map((row) =>
    row.id !== null && (ids.get(nameKey(row.name))?.size ?? 1) > 1
      ? { ...row, name: `${row.name} (${row.id})` }
      : row
  );
}

/** The first row of each partner; the others are reported and left out. */
function withoutDuplicates(reader: TableReader, rows: readonly Named[]): readonly Named[] {
  const first = new Map<string, Named>();
  return rows.filter((each) => {
    const key = nameKey(each.name);
    const before = first.get(key);
    if (!before) {
      first.set(key, each);
      return true;
    }
    const { row, name } = each;
    const expected = reader.at(before.row, "partner").cell;
    reader.report("skips", "duplicatePartner", { row, id: "partner", found: name, expected });
    return false;
  });
}

function otherNames(rows: readonly Named[]): ReadonlyMap<string, string> {
  const names = new Map(rows.map(({ name }) => [nameKey(name), name]));
  for (const field of ["id", "shortName"] as const) {
    const found = new Map<string, string | null>();
    for (const row of rows) {
      const key = nameKey(row[field] ?? "");
      if (key === "" || names.has(key)) continue;
      found.set(key, found.has(key) && found.get(key) !== row.name ? null : row.name);
    }
    for (const [key, name] of found) if (name !== null) names.set(key, name);
  }
  return names;
}

/** Money as a number, or the user's own words for it. */
function budgetAt(
  reader: TableReader,
  row: number
): { readonly budget: number | null; readonly budgetBand: string | null } {
  const value = reader.value(row, "budget");
  const budget = saysNothing(value) || isCellError(value) ? null : numberIn(value);
  return { budget, budgetBand: budget === null ? optionalText(reader, row, "budget") : null };
}

/** Reads the partner list; null where it has no column of names. */
export function readPartners(reader: TableReader): PartnersRead | null {
  if (!hasRequired(reader, ["partner"])) return null;
  const named = reader.rows.flatMap((row): Named[] => {
    const name = requiredText(reader, row, "partner");
    if (name === null) return [];
    const id = reader.text(row, "id") || null;
    return [{ row, name, id, shortName: optionalText(reader, row, "shortName") }];
  });
  const kept = withoutDuplicates(reader, toldApart(named));
  const commas = (id: string): boolean =>
    commasSeparate(reader.rows.map((row) => reader.value(row, id)));
  const [commasInAreas, commasInRoles] = [commas("agendaAreas"), commas("roles")];
  const partners = kept.map(({ row, name, shortName }): Partner => {
    const joined = optionalDate(reader, row, "joined", "start");
    const left = optionalDate(reader, row, "left", "end");
    checkOrder(reader, row, "left", joined, left);
    return {
      name,
      shortName,
      sector: optionalText(reader, row, "sector"),
      level: optionalChoice(reader, row, "level", ["grassroots", "middle", "grasstops"]),
      ...budgetAt(reader, row),
      place: optionalText(reader, row, "place"),
      agendaAreas: optionalList(reader, row, "agendaAreas", commasInAreas),
      roles: optionalList(reader, row, "roles", commasInRoles),
      communityLed: optionalYesNo(reader, row, "communityLed"),
      isBackbone: optionalYesNo(reader, row, "backbone") ?? false,
      joined,
      left,
      at: reader.at(row, "partner"),
    };
  });
  return {
    table: {
      mapping: reader.mapping,
      partners: partners.sort((a, b) => byName(a.name, b.name)),
    },
    names: otherNames(kept),
    read: kept.length,
  };
}
