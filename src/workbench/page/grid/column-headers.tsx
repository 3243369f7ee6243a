import { memo, type ReactElement } from "react";
import { columnLetters } from "../../../cells/address";
import type { Axis } from "./axis";
import { ROW_HEADER_WIDTH } from "./sheet-row";

interface ColumnHeadersProps {
  readonly columns: Axis;
  readonly left: number;
  readonly right: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** The letters over the columns in view. */
export const ColumnHeaders = memo(function ColumnHeaders(props: ColumnHeadersProps): ReactElement {
  const { columns, left, right, selectedFrom, selectedTo } = props;
  const letters: ReactElement[] = [];
  for (let column = left; column <= right; column++) {
    const isSelected = column >= selectedFrom && column <= selectedTo;
    letters.push(
      <div
        key={column}
        role="columnheader"
        aria-colindex={column + 1}
        className={isSelected ? "column-header selected" : "column-header"}
        style={{ left: ROW_HEADER_WIDTH + columns.start(column), width: columns.size(column) }}
      >
        {columnLetters(column)}
      </div>
    );
  }
  return (
    <div role="row" aria-rowindex={1} className="column-headers">
      <div className="corner" />
      {letters}
    </div>
  );
});

/** The lines between the columns in view. */
export const ColumnLines = memo(function ColumnLines({
  columns,
  left,
  right,
}: Pick<ColumnHeadersProps, "columns" | "left" | "right">): ReactElement {
  const lines: ReactElement[] = [];
  for (let column = left; column <= right; column++) {
    const at = ROW_HEADER_WIDTH + columns.start(column + 1) - 1;
    lines.push(<div key={column} className="column-line" style={{ left: at }} />);
  }
  return <div aria-hidden="true">{lines}</div>;
});
