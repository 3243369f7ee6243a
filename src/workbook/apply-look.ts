import { excelFormat, lookOf, type CellStyle } from "../sheets/styles";
import type { Cell, CellLook } from "./model";

/** How a styled cell of a result sheet looks. */
export function cellLook(style: CellStyle): CellLook {
  const { bold, size, color, underline, borderBottom } = lookOf(style);
  return {
    bold,
    italic: false,
    underline,
    size,
    color,
    fill: null,
    align: style.align,
    indent: style.indent,
    wrap: false,
    borderBottom: borderBottom && { ...borderBottom },
  };
}

/** What a cell is given when its format is written; it is no longer that of the file. */
export function styledCell(style: CellStyle): Pick<Cell, "look" | "format" | "sourceStyle"> {
  return { look: cellLook(style), format: excelFormat(style), sourceStyle: null };
}
