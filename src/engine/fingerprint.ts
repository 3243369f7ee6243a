import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { isDateFormat } from "../cells/dates";
import { type CellValue, isCellError } from "../cells/value";
import type { TableMapping } from "../tables/mapping";
import type { SheetCells } from "../tables/sheet-cells";

/** A cell with its type, so that the text "1" and the number 1 differ. */
function typed(value: CellValue, format: () => string): string {
  if (value === null) return "";
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value === "number") return `${isDateFormat(format()) ? "d" : "n"}${value}`;
  if (typeof value === "boolean") return value ? "b1" : "b0";
  return `t${JSON.stringify(value)}`;
}

/**
 * SHA-256 (hex) over the cells of a table with their types and over its mapping, without its place: moving a table
 * changes nothing that is computed from it.
 */
export function tableFingerprint(
  mapping: TableMapping,
  cells: Pick<SheetCells, "value" | "format">
): string {
  const hash = sha256.create();
  const { as, headerRows, shape, columns, where, given = {}, wide } = mapping;
  const meaning = [as, headerRows, shape, Object.entries(columns).sort()];
  const outside = Object.entries(given).sort();
  const more = outside.length > 0 || wide ? [outside, wide?.across ?? null] : [];
  hash.update(utf8ToBytes(JSON.stringify([...meaning, ...more])));
  for (let row = where.top; row < where.top + where.rows; row++) {
    let line = "\n";
    for (let column = where.left; column < where.left + where.columns; column++) {
      line += `${typed(cells.value(row, column), () => cells.format(row, column))}\t`;
    }
    hash.update(utf8ToBytes(line));
  }
  return bytesToHex(hash.digest());
}

/** The fingerprint of everything a run reads: that of its tables, in an order that does not depend on the sheets'. */
export function workbookFingerprint(tables: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes([...tables].sort().join("\n"))));
}

/** The short form that is printed on sheets, e.g. "7C1E-40A9". */
export function shortFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)}-${fingerprint.slice(4, 8)}`.toUpperCase();
}
