import type { CellContent, Sheet, TableSpec } from "./sheet";

function plain(content: CellContent): CellContent {
  return typeof content === "object" && content !== null ? content.text : content;
}

function withoutTableLinks(table: TableSpec): TableSpec {
  return { ...table, rows: table.rows.map((row) => row.map(plain)) };
}

/** The sheet with its links into the workbook's own tables as plain text: for a file that does not hold them. */
export function withoutLinks(sheet: Sheet): Sheet {
  return {
    ...sheet,
    fixed: sheet.fixed.map(withoutTableLinks),
    growing: sheet.growing && withoutTableLinks(sheet.growing),
    bands: sheet.bands.map(withoutTableLinks),
  };
}
