import type { Block, PlacedSheet } from "./placed";
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

function blockWithoutLinks(block: Block): Block {
  if (block.kind !== "table") return block;
  return {
    ...block,
    rows: block.rows.map((row) => row.map(plain)),
    columnStyles: block.columnStyles.map((style) =>
      style.role === "bodyLink" ? { ...style, role: "body" } : style
    ),
  };
}

/** The same for a sheet that is laid out already; links from its answer to its own tables stay. */
export function placedWithoutLinks(sheet: PlacedSheet): PlacedSheet {
  return { ...sheet, blocks: sheet.blocks.map(blockWithoutLinks) };
}
