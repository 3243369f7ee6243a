import { nameKey } from "./names";
import { nearNames, tellingWords } from "./near-names";
import type { TableReader } from "./table-reader";

/** Words that say what kind of place a place is. */
const KINDS_OF_PLACE = new Set(
  "county city town district school schools public parish borough village township municipality condado ciudad distrito municipio".split(
    " "
  )
);

const bareName = (place: string): string =>
  tellingWords(place)
    .filter((word) => !KINDS_OF_PLACE.has(word))
    .join(" ");

/** Places that differ only by a word that says their kind: "Albemarle" and "Albemarle County". */
function sameButForKind(places: readonly string[]): ReadonlyMap<string, string> {
  const byBare = new Map<string, string[]>();
  for (const place of places) {
    const bare = bareName(place);
    if (bare !== "") byBare.set(bare, [...(byBare.get(bare) ?? []), place]);
  }
  const found = new Map<string, string>();
  for (const [bare, alike] of byBare) {
    const plain = alike.find((place) => tellingWords(place).join(" ") === bare);
    // A city and a county of one name are two places: only the bare name may be one of them.
    if (plain !== undefined && alike.length === 2)
      found.set(plain, alike.find((place) => place !== plain) ?? plain);
  }
  return found;
}

/** The cells of all tables that name a place. */
function cellsNaming(readers: readonly TableReader[], place: string): readonly string[] {
  const key = nameKey(place);
  return readers.flatMap((reader) =>
    Object.hasOwn(reader.mapping.columns, "place")
      ? reader.rows
          .filter((row) => nameKey(reader.text(row, "place")) === key)
          .map((row) => reader.at(row, "place").cell)
      : []
  );
}

/** Says which places may be one place written in two ways; they are counted as two until the user corrects the cells. */
export function sayNearPlaces(readers: readonly TableReader[], places: readonly string[]): void {
  const near = nearNames(places);
  const alike = sameButForKind(places);
  const said = new Set<string>();
  for (const place of places) {
    const other = alike.get(place) ?? near.nearest(place);
    if (other === null || said.has(nameKey(other)) || said.has(nameKey(place))) continue;
    said.add(nameKey(place));
    const cells = cellsNaming(readers, place);
    const reader = readers.find(
      (each) => cells[0] !== undefined && cellsNaming([each], place).length > 0
    );
    const row = reader?.rows.find((each) => nameKey(reader.text(each, "place")) === nameKey(place));
    reader?.report("note", "nearDuplicatePlace", {
      row,
      id: "place",
      found: place,
      expected: other,
      fix: { cells: cells.map((cell) => ({ cell, value: other })) },
    });
  }
}
