import { intersection, type CellRange } from "../cells/address";
import type { ChangedSheet, KeptTable } from "./journal";

/** A table as it stands now. */
interface StandingTable {
  readonly name: string;
  readonly range: CellRange;
}

/** What happens to the tables of a sheet that is put back. */
export interface TablesToPutBack {
  /** Names of tables that the run made or moved: they go, their cells stay. */
  readonly removed: readonly string[];
  /** Tables that stand where they stood, to be given their old length: first those that shrink, to make room. */
  readonly resized: readonly KeptTable[];
  /** Tables to be made again around their old cells. */
  readonly missing: readonly KeptTable[];
}

const isAt = (a: CellRange, b: CellRange): boolean => a.top === b.top && a.left === b.left;

/** Compares the tables that stand on a sheet with those that stood there before the run. Tables of the user's stay. */
export function tablesToPutBack(
  was: ChangedSheet,
  standing: readonly StandingTable[]
): TablesToPutBack {
  const removed: string[] = [];
  const resized: { readonly kept: KeptTable; readonly by: number }[] = [];
  for (const { name, range } of standing) {
    const kept = was.tables.find((table) => table.name === name);
    if (kept && isAt(kept.range, range)) {
      resized.push({ kept, by: kept.range.rows - range.rows });
      continue;
    }
    const isNew = !was.objects.includes(name);
    const isOurs = isNew && was.tablePlaces.some((place) => intersection(place, range) !== null);
    if (kept || isOurs) removed.push(name);
  }
  const stay = resized.sort((a, b) => a.by - b.by).map(({ kept }) => kept);
  return { removed, resized: stay, missing: was.tables.filter((table) => !stay.includes(table)) };
}
