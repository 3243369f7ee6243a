import type { Table } from "./model";
import { parseRange } from "./read-ranges";
import { attribute, children, descend, flag, numberAttribute, parseStructure } from "./xml";
import { unescapeString } from "./xml-text";

/** Reads a table part. */
export function readTable(xml: string, part: string): Table {
  const root = parseStructure(xml);
  const range = parseRange(attribute(root, "ref"));
  const name = attribute(root, "displayName") ?? attribute(root, "name");
  if (range === null || name === null) throw new Error("a table without a name or a range");
  const columns = descend(root, "tableColumns");
  const style = descend(root, "tableStyleInfo");
  return {
    id: numberAttribute(root, "id") ?? 0,
    name: unescapeString(name),
    range,
    hasHeader: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    columns: (columns ? children(columns, "tableColumn") : []).map((column) =>
      unescapeString(attribute(column, "name") ?? "")
    ),
    showFilter: descend(root, "autoFilter") !== null,
    style: attribute(style, "name"),
    bandedRows: flag(style, "showRowStripes"),
    part,
  };
}
