import type { CellRange } from "../cells/address";
import type { CellStyle } from "./styles";

/** Cells that share a style. */
export interface StyledArea {
  readonly range: CellRange;
  readonly style: CellStyle;
}

const keyOf = ({ role, number, align, indent, tone, tall }: CellStyle): string =>
  `${role} ${number ?? ""} ${align} ${indent} ${tone ?? ""} ${tall === true ? "tall" : ""}`;

/** Runs of equal cells down each column. */
function runsDown(
  range: CellRange,
  styleAt: (row: number, column: number) => CellStyle
): StyledArea[] {
  const runs: StyledArea[] = [];
  for (let column = range.left; column < range.left + range.columns; column++) {
    let top = range.top;
    for (let row = range.top + 1; row <= range.top + range.rows; row++) {
      const style = styleAt(top, column);
      const goesOn = row < range.top + range.rows && keyOf(styleAt(row, column)) === keyOf(style);
      if (goesOn) continue;
      runs.push({ style, range: { top, left: column, rows: row - top, columns: 1 } });
      top = row;
    }
  }
  return runs;
}

/**
 * Splits a range into few rectangles of one style each: a door formats areas, never single cells.
 * @param styleAt by row and column of the sheet
 */
export function styledAreas(
  range: CellRange,
  styleAt: (row: number, column: number) => CellStyle
): readonly StyledArea[] {
  const areas: StyledArea[] = [];
  for (const run of runsDown(range, styleAt)) {
    const { top, left, rows } = run.range;
    const at = areas.findIndex(
      (area) =>
        area.range.top === top &&
        area.range.rows === rows &&
        area.range.left + area.range.columns === left &&
        keyOf(area.style) === keyOf(run.style)
    );
    if (at < 0) areas.push(run);
    else {
      const { range: wide, style } = areas[at];
      areas[at] = { style, range: { ...wide, columns: wide.columns + 1 } };
    }
  }
  return areas;
}
