import { nameKey, textOf } from "./names";
import { fullerNames, nearNames } from "./near-names";
import type { Fix } from "./problem";
import type { TableReader } from "./table-reader";

/** Cells where a name stands that no partner has. */
interface Mention {
  readonly reader: TableReader;
  readonly row: number;
  readonly id: string;
  /** Column of the sheet, where it is not the column of `id` (a matrix). */
  readonly column: number | null;
  readonly text: string;
}

/** Turns names in other tables into partners' names. */
export interface PartnerNames {
  /** The partner meant; null where there is a partner list and the name is not on it (remembered, see `sayUnknown`). */
  readonly resolve: (
    text: string,
    reader: TableReader,
    row: number,
    id: string,
    column?: number
  ) => string | null;
  readonly isKnown: (text: string) => boolean;
  /** Names met so far, as first printed: the partner list, or without one the names in the other tables. */
  readonly all: () => readonly string[];
  /** Reports every cell whose name is not on the list, with a correction where one partner is plainly meant. */
  readonly sayUnknown: () => void;
}

/** `known` is the partner list's names by key; null = the workbook has no such list and every name is taken as it is. */
export function partnerNames(known: ReadonlyMap<string, string> | null): PartnerNames {
  const met = new Map<string, string>(known ?? []);
  const byText = new Map<string, string | null>();
  const unknown = new Map<string, Mention[]>();
  const lookUp = (text: string): string | null => {
    const key = nameKey(text);
    const name = met.get(key) ?? (known ? null : text);
    if (name !== null && !known) met.set(key, name);
    return name;
  };
  return {
    resolve: (text, reader, row, id, column) => {
      let name = byText.get(text);
      if (name === undefined) byText.set(text, (name = lookUp(text)));
      if (name === null) {
        const key = nameKey(text);
        const mention = { reader, row, id, column: column ?? null, text };
        const there = unknown.get(key);
        if (there) there.push(mention);
        else unknown.set(key, [mention]);
      }
      return name;
    },
    isKnown: (text) => met.has(nameKey(text)),
    all: () => [...new Set(met.values())],
    sayUnknown: () => {
      if (!known || unknown.size === 0) return;
      const names = [...new Set(known.values())];
      const [near, fuller] = [nearNames(names), fullerNames(names)];
      for (const mentions of unknown.values()) {
        const [{ text }] = mentions;
        const meant = near.nearest(text) ?? fuller.nearest(text);
        const fix = meant === null ? null : correction(mentions, meant);
        for (const { reader, row, id, column } of mentions)
          reader.report("skips", "unknownPartner", {
            row,
            id,
            column: column ?? undefined,
            found: text,
            expected: meant ?? "",
            fix,
          });
      }
    },
  };
}

/** Cells of a list hold other names too, so only cells that hold the name alone are corrected. */
function correction(mentions: readonly Mention[], name: string): Fix | null {
  const cells = mentions
    .filter(
      ({ reader, row, id, column, text }) =>
        column !== null || textOf(reader.value(row, id)) === text
    )
    .map(({ reader, row, id, column }) => ({
      cell: column === null ? reader.at(row, id).cell : reader.address(row, column),
      value: name,
    }));
  return cells.length > 0 ? { cells } : null;
}
