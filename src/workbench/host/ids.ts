import type { Table } from "../../workbook/model";

/** A table's id on the wire. */
export function tableId(table: Table): string {
  return `{${String(table.id).padStart(8, "0")}-7AB1-4000-8000-000000000000}`;
}
