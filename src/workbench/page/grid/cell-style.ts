import type { CSSProperties } from "react";
import { pixelsOf } from "../../../drawing/units";
import type { CellLook } from "../../../workbook/model";
import { INDENT, PADDING, USUAL_SIZE, type Side } from "./cell-text";
import type { TableLook } from "./table-look";

/** A cell's looks as styles; what the cell itself says goes before what its table's style says. */
export function cellStyle(
  look: CellLook | null,
  table: TableLook | null,
  side: Side
): CSSProperties {
  const indent = PADDING + (look?.indent ?? 0) * INDENT;
  const line = look?.borderBottom;
  const bottom = line
    ? `${line.weight === "medium" ? 2 : 1}px solid ${line.color}`
    : table?.line
      ? `1px solid ${table.line}`
      : undefined;
  return {
    fontSize: pixelsOf(look?.size ?? USUAL_SIZE),
    fontWeight: look?.bold || table?.bold ? 700 : undefined,
    fontStyle: look?.italic ? "italic" : undefined,
    textDecoration: look?.underline ? "underline" : undefined,
    color: look?.color ?? table?.color ?? undefined,
    backgroundColor: look?.fill ?? table?.fill ?? undefined,
    borderBottom: bottom,
    textAlign: side,
    paddingLeft: side === "right" ? PADDING : indent,
    paddingRight: side === "right" ? indent : PADDING,
    whiteSpace: look?.wrap ? "pre-wrap" : "pre",
    alignItems: look?.middle ? "center" : undefined,
  };
}
