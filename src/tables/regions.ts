import { type SheetRange, intersection } from "../cells/address";
import { type PlacedChoice, choiceFor } from "./choices";
import type { TableSource } from "./source";

/** A range where tables are looked for. */
export interface Region {
  readonly range: SheetRange;
  readonly name: string | null;
  /** `table` starts with its header; `pointed` was named or chosen by the user; `sheet` is searched all over. */
  readonly kind: "table" | "pointed" | "sheet";
  readonly hasTotals: boolean;
  readonly choice: PlacedChoice | null;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Names of our result tables; Excel puts a number behind them on the copy of a sheet. */
const RESULT_TABLE = /^CT_[a-z]+_/i;

/** Sheets that are searched unasked: no results, and no copies of results that the user keeps. */
function readableSheets(source: TableSource): TableSource["sheets"] {
  const copies = new Set(
    source.tables
      .filter(({ name }) => RESULT_TABLE.test(name))
      .map(({ range }) => range.sheet.toLowerCase())
  );
  return source.sheets.filter(
    ({ name, visible, resultOf }) => visible && resultOf === null && !copies.has(name.toLowerCase())
  );
}

/** The part of a range that can hold values: a name may mean whole columns. */
export function filledPart(range: SheetRange, source: TableSource): SheetRange | null {
  const used = source.sheets.find(({ name }) => same(name, range.sheet))?.used;
  const shared = used ? intersection(used, range) : null;
  return shared && { ...shared, sheet: range.sheet };
}

/** Where to look: chosen addresses, Excel tables, named ranges, then whole sheets. */
export function regionsOf(source: TableSource, placed: readonly PlacedChoice[]): readonly Region[] {
  const results = source.sheets.filter(({ resultOf }) => resultOf !== null);
  const isResult = ({ sheet }: SheetRange): boolean =>
    results.some(({ name }) => same(name, sheet));
  const readable = readableSheets(source);
  const chosenOrVisible = (range: SheetRange, choice: PlacedChoice | null): boolean =>
    !isResult(range) && (choice !== null || readable.some(({ name }) => same(name, range.sheet)));
  const chosen = placed
    .filter(({ name, choice }) => name === null && (choice.as ?? choice.columns) !== undefined)
    .flatMap((choice): Region[] => {
      if (choice.range)
        return [{ range: choice.range, name: null, kind: "pointed", hasTotals: false, choice }];
      return [];
    });
  // What is said about a sheet means its one table; a sheet of several is only left alone as a whole.
  const forTable = (range: SheetRange, name: string): PlacedChoice | null => {
    const choice = choiceFor(placed, range, name);
    const together = source.tables.filter((other) => same(other.range.sheet, range.sheet));
    const isForSheet = choice?.sheet !== null && choice?.choice.as !== "ignore";
    return isForSheet && together.length > 1 ? null : choice;
  };
  const tables = source.tables
    .filter(({ hasHeader }) => hasHeader)
    .map(({ name, range, hasTotals }): Region => ({
      range,
      name,
      kind: "table",
      hasTotals,
      choice: forTable(range, name),
    }));
  const names = source.names.flatMap(({ name, visible, range }): Region[] =>
    range && visible && range.rows > 1 && !/^_xlnm|^print_/i.test(name)
      ? [{ range, name, kind: "pointed", hasTotals: false, choice: choiceFor(placed, range, name) }]
      : []
  );
  const sheets = source.sheets.flatMap(({ name, used }): Region[] => {
    if (!used) return [];
    const choice = placed.find(({ sheet }) => sheet !== null && same(sheet, name)) ?? null;
    return [{ range: used, name: null, kind: "sheet", hasTotals: false, choice }];
  });
  return [...chosen, ...tables, ...names, ...sheets]
    .filter(({ range, choice }) => chosenOrVisible(range, choice))
    .flatMap((region) => {
      const range = filledPart(region.range, source);
      return range ? [{ ...region, range }] : [];
    });
}

/** A pointed-at range grows with rows typed right below it, down to where the sheet ends. */
export function grown(region: Region, source: TableSource): Region {
  const used = source.sheets.find(({ name }) => same(name, region.range.sheet))?.used;
  if (region.kind !== "pointed" || region.choice === null || !used) return region;
  const bottom = Math.max(used.top + used.rows, region.range.top + region.range.rows);
  return { ...region, range: { ...region.range, rows: bottom - region.range.top } };
}
