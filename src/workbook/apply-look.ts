import { excelFormat, lookOf, type CellStyle } from "../sheets/styles";
import { EMPTY_LOOK, type Cell, type CellLook } from "./model";

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
    wrap: style.tall === true && style.number === null,
    middle: style.tall === true,
    borderBottom: borderBottom && { ...borderBottom },
  };
}

/** What a cell is given when its format is written; it is no longer that of the file. */
export function styledCell(style: CellStyle): Pick<Cell, "look" | "format" | "sourceStyle"> {
  return { look: cellLook(style), format: excelFormat(style), sourceStyle: null };
}

/**
 * The same for a cell whose format is the user's but for the colour and weight of its words, which follow what it says. A
 * cell that has both already keeps its style.
 */
export function tonedCell(
  cell: Cell | null,
  style: CellStyle
): Partial<Pick<Cell, "look" | "sourceStyle">> {
  const { bold, color, underline } = lookOf(style);
  const look = cell?.look ?? EMPTY_LOOK;
  if (look.bold === bold && look.color === color && look.underline === underline) return {};
  return { look: { ...look, bold, color, underline }, sourceStyle: null };
}
