import { rangeAddress } from "../cells/address";
import type { Table } from "./model";
import { NAMESPACES, spreadsheetName, tag, XML_DECLARATION } from "./write-xml";

export function tableColumnXml(id: number, name: string): string {
  return tag("tableColumn", { id, name: spreadsheetName(name) });
}

/** The range that filter buttons stand over: the table without its totals row. */
export function filterAddress(table: Table): string {
  return rangeAddress({ ...table.range, rows: table.range.rows - (table.hasTotals ? 1 : 0) });
}

/** A whole table part. Column names must equal the header cells, be unique and not empty. */
export function tableXml(table: Table, id: number): string {
  const columns = table.columns.map((name, i) => tableColumnXml(i + 1, name));
  return (
    XML_DECLARATION +
    tag(
      "table",
      {
        xmlns: NAMESPACES.main,
        id,
        name: table.name,
        displayName: table.name,
        ref: rangeAddress(table.range),
        headerRowCount: table.hasHeader ? null : 0,
        totalsRowCount: table.hasTotals ? 1 : null,
        totalsRowShown: table.hasTotals ? null : false,
      },
      table.showFilter && table.hasHeader ? tag("autoFilter", { ref: filterAddress(table) }) : "",
      tag("tableColumns", { count: columns.length }, ...columns),
      table.style === null
        ? ""
        : tag("tableStyleInfo", {
            name: table.style,
            showFirstColumn: false,
            showLastColumn: false,
            showRowStripes: table.bandedRows,
            showColumnStripes: false,
          })
    )
  );
}
