import { intersection, type CellRange } from "../../cells/address";

/** What is left of a range when another is cut out: up to four rectangles; the range itself where they do not meet. */
export function without(range: CellRange, cut: CellRange): readonly CellRange[] {
  const hole = intersection(range, cut);
  if (!hole) return [range];
  const bottom = range.top + range.rows;
  const right = range.left + range.columns;
  const holeBottom = hole.top + hole.rows;
  const holeRight = hole.left + hole.columns;
  return [
    { ...range, rows: hole.top - range.top },
    { ...range, top: holeBottom, rows: bottom - holeBottom },
    { top: hole.top, left: range.left, rows: hole.rows, columns: hole.left - range.left },
    { top: hole.top, left: holeRight, rows: hole.rows, columns: right - holeRight },
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
}
