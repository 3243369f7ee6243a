import type { ReactElement } from "react";
import type { CellPosition, CellRange } from "../../../cells/address";
import type { Axes } from "./extent";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH } from "./sheet-row";

interface SelectionBoxProps {
  readonly range: CellRange;
  readonly active: CellPosition;
  readonly axes: Axes;
}

/** The frame around the selected cells, and a hole in its tint where the active cell is. */
export function SelectionBox({ range, active, axes }: SelectionBoxProps): ReactElement {
  const single = range.rows === 1 && range.columns === 1;
  return (
    <div aria-hidden="true">
      <div className={single ? "selection" : "selection many"} style={boxOf(range, axes)} />
      {!single && (
        <div
          className="active-frame"
          style={boxOf({ top: active.row, left: active.column, rows: 1, columns: 1 }, axes)}
        />
      )}
    </div>
  );
}

function boxOf(range: CellRange, { rows, columns }: Axes): Record<string, number> {
  const left = columns.start(Math.min(range.left, columns.count));
  const top = rows.start(Math.min(range.top, rows.count));
  const right = columns.start(Math.min(range.left + range.columns, columns.count));
  const bottom = rows.start(Math.min(range.top + range.rows, rows.count));
  return {
    left: ROW_HEADER_WIDTH + left - 1,
    top: COLUMN_HEADER_HEIGHT + top - 1,
    width: right - left + 1,
    height: bottom - top + 1,
  };
}
