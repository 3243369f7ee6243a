import type { CellsBlock, TableBlock } from "./placed";
import { tableHeaders } from "./free-names";
import type { CellContent } from "./sheet";
import type { CellStyle } from "./styles";

/** The contents of a block by row, a table's header first. */
export function contentsOf(block: CellsBlock | TableBlock): readonly (readonly CellContent[])[] {
  return block.kind === "cells" ? block.values : [tableHeaders(block.header), ...block.rows];
}

/** The style of a block's cell, by row and column counted from the block's corner. */
export function styleIn(block: CellsBlock | TableBlock, row: number, column: number): CellStyle {
  if (block.kind === "cells") return block.styles[row][column];
  if (row === 0) return block.headerStyles[column];
  return block.cellStyles?.[row - 1]?.[column] ?? block.columnStyles[column];
}
