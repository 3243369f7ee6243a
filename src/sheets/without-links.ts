import type { Block, PlacedSheet, TableBlock } from "./placed";
import { isLinkedText } from "./cell-styles";
import type { CellContent, Sheet, TableSpec } from "./sheet";

/** The tabs of the sheets that are written together: links from one to another may stay. */
export type OwnTabs = ReadonlySet<string>;

function withoutForeign(content: CellContent, own: OwnTabs): CellContent {
  return isLinkedText(content) && !own.has(content.link.sheet) ? content.text : content;
}

function tableWithoutLinks(table: TableSpec, own: OwnTabs): TableSpec {
  return {
    ...table,
    rows: table.rows.map((row) => row.map((content) => withoutForeign(content, own))),
  };
}

/** The sheet with its links into the user's tables as plain text: for a file that does not hold them. */
export function withoutLinks(sheet: Sheet, own: OwnTabs): Sheet {
  const plain = (table: TableSpec): TableSpec => tableWithoutLinks(table, own);
  return {
    ...sheet,
    fixed: sheet.fixed.map(plain),
    growing: sheet.growing && plain(sheet.growing),
    bands: sheet.bands.map(plain),
  };
}

function blockWithoutLinks(block: Block, own: OwnTabs): Block {
  if (block.kind !== "table") return block;
  const rows = block.rows.map((row) => row.map((content) => withoutForeign(content, own)));
  const plain = (style: TableBlock["columnStyles"][number], column: number) =>
    style.role === "bodyLink" && !rows.some((row) => isLinkedText(row[column]))
      ? { ...style, role: "body" as const }
      : style;
  return {
    ...block,
    rows,
    columnStyles: block.columnStyles.map(plain),
    ...(block.cellStyles && { cellStyles: block.cellStyles.map((row) => row.map(plain)) }),
  };
}

/** The same for a sheet that is laid out already; links from its answer to its own tables stay. */
export function placedWithoutLinks(sheet: PlacedSheet, own: OwnTabs): PlacedSheet {
  return { ...sheet, blocks: sheet.blocks.map((block) => blockWithoutLinks(block, own)) };
}
