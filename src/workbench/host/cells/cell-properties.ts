import type { CellRange } from "../../../cells/address";
import type { Sheet } from "../../../workbook/model";
import type { ExcelObject } from "../excel-class";
import { HostError } from "../host-error";
import { isJsonObject, type Json, type JsonObject } from "../json";
import type { OpenWorkbook } from "../open-workbook";

/** How a range lies in the array of properties: an entry a cell, a row or a column. */
export type PropertiesBy = "cell" | "row" | "column";

/** Sets the formats of the parts of a range from an array of settings, one entry a part. */
export function setProperties(
  open: OpenWorkbook,
  sheet: Sheet,
  range: CellRange,
  by: PropertiesBy,
  given: Json,
  rangeAt: (sheet: Sheet, range: CellRange) => ExcelObject
): void {
  for (const [part, entry] of partsOf(range, by, given)) {
    if (entry === null) continue;
    if (!isJsonObject(entry)) throw new HostError("InvalidArgument", "settings are objects");
    setMembers(open, rangeAt(sheet, part), entry);
  }
}

function partsOf(range: CellRange, by: PropertiesBy, given: Json): [CellRange, Json][] {
  const { top, left, rows, columns } = range;
  if (by === "cell") {
    return listOf(given, rows).flatMap((row, down) =>
      listOf(row, columns).map((entry, across): [CellRange, Json] => [
        { top: top + down, left: left + across, rows: 1, columns: 1 },
        entry,
      ])
    );
  }
  return by === "row"
    ? listOf(given, rows).map((entry, down) => [{ ...range, top: top + down, rows: 1 }, entry])
    : listOf(given, columns).map((entry, across) => [
        { ...range, left: left + across, columns: 1 },
        entry,
      ]);
}

function listOf(given: Json, length: number): Json[] {
  if (Array.isArray(given) && given.length === length) return given;
  throw new HostError("InvalidArgument", `an array of ${length} entries`);
}

/** Borders go by other names here than in the collection of borders. */
const BORDER_ITEMS: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  horizontal: "InsideHorizontal",
};

function setMembers(open: OpenWorkbook, found: ExcelObject, settings: JsonObject): void {
  for (const [name, value] of Object.entries(settings)) {
    if (value === null) continue;
    if (found.kindOf(name) === "scalar") {
      found.set(name, value, open);
      continue;
    }
    const next = found.isCollection
      ? found.item(BORDER_ITEMS[name] ?? name, open)
      : found.navigate(name, open);
    if (!next || !isJsonObject(value)) throw new HostError("InvalidArgument", `no setting ${name}`);
    setMembers(open, next, value);
  }
}

/** The formats of every cell of a range, as far as they are asked for: settings with `true` for what is wanted. */
export function readProperties(
  open: OpenWorkbook,
  sheet: Sheet,
  range: CellRange,
  wanted: Json,
  rangeAt: (sheet: Sheet, range: CellRange) => ExcelObject
): Json {
  if (!isJsonObject(wanted)) throw new HostError("InvalidArgument", "settings are objects");
  return Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (__, across) => {
      const at = { top: range.top + down, left: range.left + across, rows: 1, columns: 1 };
      return readMembers(open, rangeAt(sheet, at), wanted);
    })
  );
}

/** The same of every row of a range. */
export function readRowProperties(
  open: OpenWorkbook,
  sheet: Sheet,
  range: CellRange,
  wanted: Json,
  rangeAt: (sheet: Sheet, range: CellRange) => ExcelObject
): Json {
  if (!isJsonObject(wanted)) throw new HostError("InvalidArgument", "settings are objects");
  return Array.from({ length: range.rows }, (_, down) =>
    readMembers(open, rangeAt(sheet, { ...range, top: range.top + down, rows: 1 }), wanted)
  );
}

function readMembers(open: OpenWorkbook, found: ExcelObject, wanted: JsonObject): JsonObject {
  const read: JsonObject = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (found.kindOf(name) === "scalar") read[name] = found.get(name, open);
    else if (isJsonObject(below)) {
      const next = found.navigate(name, open);
      // Of a cell's edges this host has the one below.
      const edge = next?.isCollection ? next.item(BORDER_ITEMS.bottom, open) : null;
      if (edge) read[name] = { bottom: readMembers(open, edge, below) };
      else if (next) read[name] = readMembers(open, next, below);
    } else throw new HostError("InvalidArgument", `no setting ${name}`);
  }
  return read;
}
